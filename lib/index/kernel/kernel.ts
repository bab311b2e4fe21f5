import { compiling } from './compile.ts';
import { KERNEL_CODE } from './kernel-code.ts';

const compiled = compiling(KERNEL_CODE);

const PAGE_BYTES = 65_536;

/** The functions of assembly/kernel.ts over a memory of their own, where all places are bytes. */
export interface Kernel {
  /** The memory; good until the next `reserve`. */
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  /** Where the brevity of each class of lengths belongs, an f32. */
  readonly brevities: number;
  /** From here on the memory is the caller's. */
  readonly free: number;
  /** Length of a row for a term: units, whether gaps, where its checks begin, where they end, 0. */
  readonly termBytes: number;
  /** Length of a row for a sparse term: words, their end, first bit, count, low bits, target. */
  readonly sparseBytes: number;
  /** Length of the row that assembly/texts.ts is told by where to read. */
  readonly readingBytes: number;
  /** Room that `gather` needs at `best` for more than are wanted. */
  readonly spare: number;
  /** Make the memory at least so long, in bytes. */
  reserve(length: number): void;
  /** Turn the facts of checks into the classes of their lengths, where they are. */
  readLengths(facts: number, end: number): void;
  /** Read a check's texts; assembly/texts.ts says more. 0 where there was no room for them. */
  readTexts(reading: number, passed: number): number;
  /** Count how often terms are among those that were read. */
  tally(reading: number, wanted: number, wantedEnd: number, counts: number): void;
  /** Write the numbers of a sparse term; returns how many there are. */
  readSparse(row: number): number;
  /** Add up; returns how many of the best there are. assembly/kernel.ts says more. */
  gather(
    rows: number,
    rowsEnd: number,
    lengths: number,
    checks: number,
    best: number,
    limit: number,
  ): number;
}

interface Exports {
  memory: WebAssembly.Memory;
  BREVITIES: WebAssembly.Global<'i32'>;
  FREE: WebAssembly.Global<'i32'>;
  TERM_BYTES: WebAssembly.Global<'i32'>;
  SPARSE_BYTES: WebAssembly.Global<'i32'>;
  SPARE: WebAssembly.Global<'i32'>;
  READING_BYTES: WebAssembly.Global<'i32'>;
  readLengths: Kernel['readLengths'];
  readTexts: Kernel['readTexts'];
  tally: Kernel['tally'];
  readSparse: Kernel['readSparse'];
  gather: Kernel['gather'];
}

/**
 * What is made over a kernel with a memory of its own; undefined where WebAssembly, or this code, may
 * not run, and where there is no room for its memory.
 */
export function overKernel<T>(make: (kernel: Kernel) => T): T | undefined {
  try {
    const kernel = startKernel();
    return kernel && make(kernel);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Throws a `RangeError` where there is no room for its memory, as `reserve` does. */
function startKernel(): Kernel | undefined {
  const module = compiled();
  if (!module) return undefined;
  const { memory, ...rest } = new WebAssembly.Instance(module).exports as unknown as Exports;
  let bytes = new Uint8Array(memory.buffer);
  let words = new Uint32Array(memory.buffer);
  return {
    get bytes() {
      return bytes;
    },
    get words() {
      return words;
    },
    brevities: rest.BREVITIES.value,
    free: rest.FREE.value,
    termBytes: rest.TERM_BYTES.value,
    sparseBytes: rest.SPARSE_BYTES.value,
    spare: rest.SPARE.value,
    readingBytes: rest.READING_BYTES.value,
    reserve(length) {
      if (length <= bytes.length) return;
      memory.grow(Math.ceil((length - bytes.length) / PAGE_BYTES));
      bytes = new Uint8Array(memory.buffer);
      words = new Uint32Array(memory.buffer);
    },
    readLengths: rest.readLengths,
    readTexts: rest.readTexts,
    tally: rest.tally,
    readSparse: rest.readSparse,
    gather: rest.gather,
  };
}

/** Whether WebAssembly may run here. */
export function mayRunKernel(): boolean {
  return compiled() !== undefined;
}
