/** Longest stretch of work, in milliseconds, after which whoever waits for an answer gets it. */
const SLICE_MS = 8;

/**
 * Cuts long work into slices: between two of them messages are answered, so that an update does not
 * keep a page waiting.
 */
export class Slices {
  #began = performance.now();
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
    await nextTask();
    this.#began = performance.now();
  };
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
