import type { CdpConnection, CdpEvents, CdpSession, TargetInfo } from './cdp.ts';
import type { ChromiumTargets } from './chromium-targets.ts';
import { waitFor } from './wait.ts';

type Version = CdpEvents['ServiceWorker.workerVersionUpdated']['versions'][number];

/** Starts and stops the service worker of one extension, and knows which of both it is. */
export class WorkerControl {
  readonly #cdp: CdpConnection;
  readonly #targets: ChromiumTargets;
  readonly #origin: string;
  /** Where the ServiceWorker commands go; they exist on pages only, so a hidden one serves. */
  readonly #panel: CdpSession;
  #version: Version | undefined;
  #stops = 0;
  #worker: CdpSession | undefined;

  private constructor(
    cdp: CdpConnection,
    targets: ChromiumTargets,
    origin: string,
    panel: CdpSession,
  ) {
    this.#cdp = cdp;
    this.#targets = targets;
    this.#origin = origin;
    this.#panel = panel;
  }

  /** Watches the worker of the extension at `origin` (`chrome-extension://ID/`). */
  static async watch(
    cdp: CdpConnection,
    targets: ChromiumTargets,
    origin: string,
  ): Promise<WorkerControl> {
    const panel = await targets.openHidden('about:blank');
    const control = new WorkerControl(cdp, targets, origin, panel);
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }, sessionId) => {
      if (sessionId === panel.id) control.#update(versions);
    });
    await panel.send('ServiceWorker.enable');
    return control;
  }

  /** Whether the worker runs now. Asking does not wake it. */
  get running(): boolean {
    return this.#version?.runningStatus === 'running';
  }

  /** A channel to the worker, started first if it sleeps. */
  async session(): Promise<CdpSession> {
    await this.#start();
    // The session outlives the worker: Chromium keeps it for the worker's next life.
    this.#worker ??= await this.#targets.attach(await this.#target());
    return this.#worker;
  }

  /** Stops the worker as Chromium does when it idles, and waits until it is gone. */
  async stop(): Promise<void> {
    if ((await this.#known()).runningStatus === 'stopped') return;
    const before = this.#stops;
    await this.#panel.send('ServiceWorker.stopAllWorkers');
    await waitFor(() => this.#stops > before, { what: 'the service worker to stop' });
    // Chromium answers them only in the worker's next life, if at all.
    if (this.#worker) this.#cdp.abandon('The service worker was stopped', this.#worker);
  }

  /** To be called before the extension is loaded anew: another worker comes, at the same address. */
  forget(): void {
    if (this.#worker) this.#cdp.abandon('The extension was reloaded', this.#worker);
    this.#worker = undefined;
    this.#version = undefined;
  }

  /**
   * Waits for `running`, not for `starting`: evaluating in a worker whose script is not there yet
   * crashes its whole renderer process (touching `location` does, in Chromium 156).
   */
  async #start(): Promise<void> {
    if (this.running) return;
    await this.#known();
    await this.#panel.send('ServiceWorker.startWorker', { scopeURL: this.#origin });
    await waitFor(() => this.running, { what: 'the service worker to start' });
  }

  #known(): Promise<Version> {
    return waitFor(() => this.#version, { what: 'the service worker to be registered' });
  }

  #target(): Promise<TargetInfo> {
    const isWorker = ({ type, url }: TargetInfo) =>
      type === 'service_worker' && url.startsWith(this.#origin);
    return waitFor(async () => (await this.#targets.list()).find(isWorker), {
      what: 'the service worker to be visible',
    });
  }

  #update(versions: Version[]): void {
    for (const version of versions) {
      if (!version.scriptURL.startsWith(this.#origin)) continue;
      const stopped = version.runningStatus === 'stopped';
      if (stopped && this.#version?.runningStatus !== 'stopped') this.#stops++;
      this.#version = version;
    }
  }
}
