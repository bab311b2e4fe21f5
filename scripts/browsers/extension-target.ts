import { bringIntoView, type Point } from './bring-into-view.ts';
import type { CdpSession } from './cdp.ts';
import { type PageScript, toExpression } from './page-script.ts';

/** A part of the running extension: its service worker, toolbar popup or side panel. */
export class ExtensionTarget {
  /** Raw DevTools commands to it, for measuring (`HeapProfiler.collectGarbage`, ...). */
  readonly send: CdpSession['send'];

  constructor(session: CdpSession) {
    this.send = session.send;
  }

  /**
   * Evaluates an expression or a function there, as if the reader had just clicked (so that it
   * may open panels and ask for permissions). Promises are awaited; the result must survive JSON.
   */
  async evaluate<Result, Args extends unknown[] = []>(
    script: PageScript<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression: toExpression(script, args),
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Result;
  }
}

/** A surface of the extension that can be seen: the real toolbar popup or the real side panel. */
export class ExtensionSurface extends ExtensionTarget {
  readonly #close: () => Promise<void>;

  constructor(session: CdpSession, close: () => Promise<void>) {
    super(session);
    this.#close = close;
  }

  /** A PNG of what it shows. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  /** Clicks the middle of the first element that matches, once it stands still, with real pointer input. */
  async click(selector: string): Promise<void> {
    const found = `document.querySelector(${JSON.stringify(selector)})`;
    if (!(await this.evaluate(`${found} !== null`))) throw new Error(`Nothing matches ${selector}`);
    const point = await this.evaluate<Point>(`(${bringIntoView})(${found})`);
    const button = { ...point, button: 'left', clickCount: 1 } as const;
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point });
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  }

  /** Closes it, as the browser does when the reader clicks elsewhere. */
  close(): Promise<void> {
    return this.#close();
  }
}
