import { waitFor } from '~/scripts/browsers/wait';
import type { ExtensionPage } from './extension-page.ts';

/**
 * What an update does, in its order, as an onlooker can tell: from the request to the first record
 * (`fetch`), until the last (`import`), its index and the transaction that declares it complete
 * (`keep`), the merge (`build`), the new index and the transaction with the pointer (`swap`), and what comes after (`collect`).
 */
export const PHASES = ['fetch', 'import', 'keep', 'build', 'swap', 'collect'] as const;
export type Phase = (typeof PHASES)[number];

const CHANNEL = 'bench-phases';

/**
 * Function, as source, that makes a background tell its phases as they begin. It sees them from
 * outside, by its requests and transactions: the product knows nothing of it.
 */
export const WATCH_PHASES = `(scope) => {
  if (scope.benchWatched) return;
  scope.benchWatched = true;
  const channel = new scope.BroadcastChannel('${CHANNEL}');
  scope.benchPhase = '';
  const begin = (next) => {
    scope.benchPhase = next;
    channel.postMessage(next);
  };
  const request = scope.fetch;
  scope.fetch = (url, ...rest) => {
    if (String(url).startsWith('http://127.0.0.1')) begin('fetch');
    return request.call(scope, url, ...rest);
  };
  const database = scope.IDBDatabase.prototype;
  const open = database.transaction;
  database.transaction = function (...asked) {
    const transaction = open.apply(this, asked);
    const writes = transaction.mode === 'readwrite';
    const touches = (store) => writes && transaction.objectStoreNames.contains(store);
    const andThen = (next) => transaction.addEventListener('complete', () => begin(next));
    const { benchPhase: phase } = scope;
    if (touches('checks') && phase === 'fetch') begin('import');
    else if (touches('segments') && phase === 'import') begin('keep');
    else if (touches('editions') && touches('jobs')) {
      if (phase !== 'keep') begin('keep');
      andThen('build');
    } else if (touches('indexes') && phase === 'build') begin('swap');
    else if (touches('pointers')) {
      if (phase !== 'swap') begin('swap');
      andThen('collect');
    }
    return transaction;
  };
}`;

/** A page's memory of what a background told. */
const LISTEN = `(() => {
  const told = [];
  let wake = () => {};
  new BroadcastChannel('${CHANNEL}').onmessage = ({ data }) => {
    told.push(data);
    wake();
  };
  globalThis.benchTold = async (from) => {
    if (told.length <= from) await new Promise((resolve) => { wake = resolve; });
    return told.slice(from);
  };
})()`;

/** When a phase began, by the clock of this process. */
interface Begun {
  phase: Phase;
  at: number;
}

/** Follows from a page what the background does. */
export class PhaseLog {
  readonly begun: Begun[] = [];

  static async on(page: ExtensionPage): Promise<PhaseLog> {
    await page.evaluate(LISTEN);
    const log = new PhaseLog();
    // Ends with the page.
    void log.#follow(page).catch(() => {});
    return log;
  }

  /** The phase that began last. */
  get now(): Phase | undefined {
    return this.begun.at(-1)?.phase;
  }

  /** Returns at once when this phase begins, and throws when it does not. */
  async reached(phase: Phase): Promise<void> {
    await waitFor(() => this.begun.some((one) => one.phase === phase), {
      what: `the phase "${phase}"`,
      timeout: 60_000,
      every: 1,
    });
  }

  /** How long a phase took, in milliseconds; `undefined` before the next began. */
  duration(phase: Phase): number | undefined {
    const at = this.begun.findIndex((one) => one.phase === phase);
    const next = this.begun[at + 1];
    return at < 0 || !next ? undefined : next.at - this.begun[at]!.at;
  }

  async #follow(page: ExtensionPage): Promise<void> {
    for (;;) {
      const told = await page.evaluate<Phase[]>(`benchTold(${this.begun.length})`);
      const at = performance.now();
      this.begun.push(...told.map((phase) => ({ phase, at })));
    }
  }
}
