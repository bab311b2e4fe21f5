import { readFileSync } from 'node:fs';
import type { CdpConnection, CdpSession, Initiator } from './cdp.ts';
import type { ChromiumTargets } from './chromium-targets.ts';
import { parseNetLog } from './net-log.ts';
import type { NetworkRequest } from './network-request.ts';
import { waitFor } from './wait.ts';

const MARKER = 'http://obelus-net-log-marker.invalid/';

/**
 * Left to itself, DevTools keeps up to 100 MB of what was fetched in the process that fetched it, to
 * show it to a developer. Nobody looks here, and it would be counted as the page's own memory.
 */
const KEEP_NOTHING = { maxTotalBufferSize: 0, maxResourceBufferSize: 0 };

/**
 * Every request of one run of Chromium. Two witnesses: Chromium's own network log knows each
 * request of the whole browser from its first moment on, with the origin that asked for it; and
 * DevTools knows the script that called `fetch`, which tells a content script's request (it has
 * the page's origin) from the page's.
 */
export class ChromiumRequests {
  readonly #file: string;
  readonly #extensionOrigin: string | undefined;
  /** URLs that a script of the extension asked for from within a page. */
  readonly #fromContent = new Set<string>();
  #marker: CdpSession | undefined;
  #markers = 0;

  constructor(file: string, extensionOrigin: string | undefined) {
    this.#file = file;
    this.#extensionOrigin = extensionOrigin;
  }

  /** Listens to every page and worker from its first moment on. */
  async watch(cdp: CdpConnection): Promise<void> {
    cdp.on('Network.requestWillBeSent', ({ request, initiator }) =>
      this.#note(request.url, initiator),
    );
    cdp.on('Network.webSocketCreated', ({ url, initiator }) => this.#note(url, initiator));
    cdp.on('Target.attachedToTarget', ({ sessionId, waitingForDebugger }) => {
      // Targets that we attached to ourselves are not waiting, and are heard twice: harmless.
      const { send } = cdp.session(sessionId);
      const ignoreGone = () => undefined;
      send('Network.enable', KEEP_NOTHING).catch(ignoreGone);
      if (waitingForDebugger) send('Runtime.runIfWaitingForDebugger').catch(ignoreGone);
    });
    await cdp.browser.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'page' }, { type: 'service_worker' }],
    });
  }

  #note(url: string, initiator: Initiator | undefined): void {
    const origin = this.#extensionOrigin;
    const frames = initiator?.stack?.callFrames ?? [];
    if (origin && frames.some((frame) => frame.url.startsWith(origin))) this.#fromContent.add(url);
  }

  /** The requests so far, while the browser runs. */
  async current(targets: ChromiumTargets): Promise<NetworkRequest[]> {
    await this.#settle(targets);
    return this.all();
  }

  /** The requests in the log file as it is. Complete once the browser is closed. */
  all(): NetworkRequest[] {
    return parseNetLog(readFileSync(this.#file, 'utf8'), this.#extensionOrigin)
      .filter(({ url }) => !url.startsWith(MARKER))
      .map((request) =>
        this.#fromContent.has(request.url) ? { ...request, by: 'extension' } : request,
      );
  }

  /**
   * Chromium writes its log in batches and in order: once a request that we make now is in the
   * file, all earlier ones are.
   */
  async #settle(targets: ChromiumTargets): Promise<void> {
    this.#marker ??= await targets.openHidden('about:blank');
    const { send } = this.#marker;
    const first = `${MARKER}${this.#markers}`;
    await waitFor(
      async () => {
        const url = `${MARKER}${this.#markers++}`;
        const expression = `fetch('${url}', { mode: 'no-cors' }).catch(() => undefined)`;
        await send('Runtime.evaluate', { expression, awaitPromise: true });
        return readFileSync(this.#file, 'utf8').includes(`"${first}"`);
      },
      { what: 'Chromium to write its network log' },
    );
  }
}
