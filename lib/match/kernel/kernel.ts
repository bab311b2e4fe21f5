import { compiling } from '~/lib/index/kernel/compile';
import { KERNEL_CODE } from './kernel-code.ts';

const compiled = compiling(KERNEL_CODE);

const PAGE_BYTES = 65_536;

/** The functions of assembly/kernel.ts over a memory of their own, where all places are bytes. */
export interface Kernel {
  memory: ArrayBuffer;
  products(row: number, others: number, count: number, length: number, into: number): void;
  layer(
    inputs: number,
    count: number,
    weights: number,
    biases: number,
    width: number,
    into: number,
  ): void;
  sum(rows: number, weights: number, count: number, length: number, into: number): void;
}

/**
 * A kernel for rows of `length` numbers (0 for a network), with a memory of its own of `bytes`;
 * undefined where WebAssembly, or this code, may not run, has no room for the memory, or cannot read
 * such rows.
 */
export function startKernel(length: number, bytes: number): Kernel | undefined {
  const module = compiled();
  if (!module) return undefined;
  try {
    const { memory, STRIDE, products, sum, layer } = new WebAssembly.Instance(module)
      .exports as unknown as Exports;
    if (length % STRIDE.value !== 0) return undefined;
    memory.grow(Math.ceil(bytes / PAGE_BYTES));
    return { memory: memory.buffer, products, sum, layer };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Exports extends Pick<Kernel, 'products' | 'sum' | 'layer'> {
  memory: WebAssembly.Memory;
  STRIDE: WebAssembly.Global<'i32'>;
}
