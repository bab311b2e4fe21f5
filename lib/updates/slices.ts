import { urgeCollection } from './collector.ts';

/** Longest stretch of work, in milliseconds, after which whoever waits for an answer gets it. */
const SLICE_MS = 8;

/** Work of so many milliseconds leaves about 20 MB of garbage; to collect it takes some of them. */
const COLLECT_AFTER = 1_000;

/**
 * Cuts long work into slices: between two of them messages are answered, so that an update does not
 * keep a page waiting. Its garbage is collected as it comes, so that an update does not crowd out
 * other programs either.
 */
export class Slices {
  #began = performance.now();
  /** Milliseconds of work since garbage was last to be collected. */
  #worked = 0;
  readonly #signal: AbortSignal | undefined;

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Whether the present slice is used up. Cheap enough to ask for every record. */
  get isOver(): boolean {
    return performance.now() - this.#began > SLICE_MS;
  }

  /** Lets others go first when the slice is used up. Throws when the work was cancelled. */
  readonly pause = async (): Promise<void> => {
    this.#signal?.throwIfAborted();
    if (!this.isOver) return;
    this.#countWork();
    await nextTask();
    this.#began = performance.now();
  };

  #countWork(): void {
    this.#worked += performance.now() - this.#began;
    if (this.#worked < COLLECT_AFTER) return;
    urgeCollection();
    this.#worked = 0;
  }
}

/** A task of its own, at once: timers would wait four milliseconds each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
