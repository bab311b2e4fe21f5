import type { CdpConnection, CdpSession, TargetInfo } from './cdp.ts';
import { waitFor } from './wait.ts';

/** The pages and workers of a running Chromium, including those that playwright leaves out. */
export class ChromiumTargets {
  readonly #cdp: CdpConnection;

  constructor(cdp: CdpConnection) {
    this.#cdp = cdp;
  }

  /** Every target there is now. */
  async list(): Promise<TargetInfo[]> {
    const { targetInfos } = await this.#cdp.browser.send('Target.getTargets');
    return targetInfos;
  }

  /** Opens a command channel to a target. */
  async attach({ targetId }: Pick<TargetInfo, 'targetId'>): Promise<CdpSession> {
    const params = { targetId, flatten: true };
    const { sessionId } = await this.#cdp.browser.send('Target.attachToTarget', params);
    return this.#cdp.session(sessionId);
  }

  /**
   * Opens a page that has no tab: extensions do not see it come, so it wakes nobody. It lives as
   * long as the connection.
   */
  async openHidden(url: string): Promise<CdpSession> {
    const target = await this.#cdp.browser.send('Target.createTarget', { url, hidden: true });
    return this.attachLoaded({ ...target, url });
  }

  /** Opens a page without a tab for as long as `use` needs it. */
  async withHidden<Result>(
    url: string,
    use: (session: CdpSession) => Promise<Result>,
  ): Promise<Result> {
    const target = await this.#cdp.browser.send('Target.createTarget', { url, hidden: true });
    try {
      return await use(await this.attachLoaded({ ...target, url }));
    } finally {
      await this.close(target);
    }
  }

  /** Closes a page. */
  async close({ targetId }: Pick<TargetInfo, 'targetId'>): Promise<void> {
    await this.#cdp.browser.send('Target.closeTarget', { targetId });
  }

  /** Does `action` and waits for the page of `origin` that it brings up. */
  async appearing(origin: string, action: () => Promise<unknown>): Promise<TargetInfo> {
    const before = new Set((await this.list()).map((target) => target.targetId));
    const isNew = ({ type, url, targetId }: TargetInfo) =>
      type === 'page' && url.startsWith(origin) && !before.has(targetId);
    await action();
    return waitFor(async () => (await this.list()).find(isNew), {
      what: `a new page of ${origin}`,
    });
  }

  /** Attaches to a page and waits until its document is complete. */
  async attachLoaded(target: Pick<TargetInfo, 'targetId' | 'url'>): Promise<CdpSession> {
    const session = await this.attach(target);
    const expression = `location.href === 'about:blank' && ${target.url !== 'about:blank'}
      ? 'not there yet' : document.readyState`;
    await waitFor(
      async () => {
        const { result } = await session.send('Runtime.evaluate', { expression });
        return result.value === 'complete';
      },
      { what: `${target.url} to load` },
    );
    return session;
  }
}
