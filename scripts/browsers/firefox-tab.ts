import type { BidiConnection } from './bidi.ts';
import { bringIntoView } from './bring-into-view.ts';
import { keyActions } from './firefox-keys.ts';
import type { PageScript } from './page-script.ts';
import { waitFor } from './wait.ts';

/** An element or a shadow root in a page, by BiDi's id for it. Navigation makes it stale. */
export interface NodeRef {
  sharedId: string;
}

/** BiDi's form of a node; an element carries its shadow root, closed or open, when asked to. */
interface RemoteNode extends NodeRef {
  value?: { shadowRoot?: RemoteNode | null };
}

/** A tab of Firefox. */
export class FirefoxTab {
  readonly #bidi: BidiConnection;
  readonly #context: string;

  constructor(bidi: BidiConnection, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  /** Goes to a URL and waits until the page has loaded. */
  async goto(url: string): Promise<void> {
    const params = { context: this.#context, url, wait: 'complete' };
    await this.#bidi.send('browsingContext.navigate', params);
  }

  /**
   * Evaluates an expression or a function in the page, as if the reader had just clicked.
   * Promises are awaited; the result must survive JSON.
   */
  evaluate<Result, Args extends unknown[] = []>(
    script: PageScript<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#bidi.evaluate(this.#context, script, ...args);
  }

  /** A PNG of what the tab shows. */
  async screenshot(): Promise<Buffer> {
    const params = { context: this.#context };
    const { data } = await this.#bidi.send<{ data: string }>(
      'browsingContext.captureScreenshot',
      params,
    );
    return Buffer.from(data, 'base64');
  }

  /** Sets the size of the page, in CSS pixels. */
  async resize(width: number, height: number): Promise<void> {
    const params = { context: this.#context, viewport: { width, height } };
    await this.#bidi.send('browsingContext.setViewport', params);
  }

  /** Brings the tab to the front. */
  async activate(): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context: this.#context });
  }

  /** The first element that matches, in the page or below `root` (see `shadowRoots`). */
  async find(selector: string, root?: NodeRef): Promise<NodeRef | undefined> {
    const [found] = await this.findAll(selector, root);
    return found;
  }

  /** All elements that match, in the page or below `root`. */
  findAll(selector: string, root?: NodeRef): Promise<NodeRef[]> {
    const source = '(selector, root) => [...(root ?? document).querySelectorAll(selector)]';
    return this.#nodes(source, [text(selector), root ?? { type: 'undefined' }]);
  }

  /**
   * The shadow roots, closed or open, of all elements that match. BiDi hands out closed roots
   * that the page itself cannot reach.
   */
  async shadowRoots(selector: string): Promise<NodeRef[]> {
    const source = '(selector) => [...document.querySelectorAll(selector)]';
    const hosts = await this.#nodes(source, [text(selector)]);
    return hosts.flatMap(({ value }) => value?.shadowRoot ?? []);
  }

  /** The text in the shadow root, closed or open, of the first element that matches. */
  async shadowText(selector: string): Promise<string | undefined> {
    const [root] = await this.shadowRoots(selector);
    return root && this.callOn(root, '(root) => root.textContent');
  }

  /** Calls a function on a node, in the page's own world; the result must survive JSON. */
  async callOn<Result>(node: NodeRef, source: string): Promise<Result> {
    const wrapped = `(node) => Promise.resolve((${source})(node)).then(JSON.stringify)`;
    const { value } = (await this.#bidi.call(this.#context, wrapped, [ref(node)])) as {
      value?: string;
    };
    return (value === undefined ? undefined : JSON.parse(value)) as Result;
  }

  /**
   * Clicks the middle of an element with real pointer input, once it is there and stands still: the
   * page gets trusted events.
   */
  async click(target: string | NodeRef): Promise<void> {
    const element =
      typeof target === 'string'
        ? await waitFor(() => this.find(target), { what: `what matches ${target}` })
        : target;
    await this.callOn(element, bringIntoView.toString());
    const origin = { type: 'element', element: ref(element) };
    await this.#perform({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Presses keys or chords one after the other: `Tab`, `Shift+Tab`, `a`. */
  async press(...chords: string[]): Promise<void> {
    const actions = chords.flatMap(keyActions);
    await this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  /** Types a text into the element that has the focus. */
  async type(typed: string): Promise<void> {
    await this.press(...typed);
  }

  /** Closes the tab. */
  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.#context });
  }

  async #perform(source: object): Promise<void> {
    await this.#bidi.send('input.performActions', { context: this.#context, actions: [source] });
  }

  async #nodes(source: string, args: object[]): Promise<RemoteNode[]> {
    const { value } = (await this.#bidi.call(this.#context, source, args, {
      maxDomDepth: 1,
      includeShadowTree: 'all',
    })) as { value: RemoteNode[] };
    return value;
  }
}

function ref({ sharedId }: NodeRef): NodeRef {
  return { sharedId };
}

function text(value: string): { type: 'string'; value: string } {
  return { type: 'string', value };
}
