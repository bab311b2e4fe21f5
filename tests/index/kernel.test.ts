import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildIndex } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import { KERNELS, kernelCode } from '../../scripts/kernel.ts';
import { makeCheck } from '../fixtures/check.ts';

describe('the kernel', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it.each(KERNELS)('in %s is what its source makes', { timeout: 60_000 }, async (folder) => {
    expect(readFileSync(`${folder}/kernel-code.ts`, 'utf8')).toBe(await kernelCode(folder));
  });

  it.each([
    ['WebAssembly is refused', { Module: refusing(new WebAssembly.CompileError('by the policy')) }],
    ['there is no memory for it', { Instance: refusing(new RangeError('out of memory')) }],
  ])('is done without where %s', async (_, changes) => {
    vi.resetModules();
    const { Module, Instance } = WebAssembly;
    vi.stubGlobal('WebAssembly', { Module, Instance, ...changes });
    const { Searcher } = await import('~/lib/index/search');
    const index = openIndex(buildIndex([makeCheck({ claim: 'great wall of china' })]));
    const terms = [{ term: index.findTerm('wall'), weight: 1 }];
    expect(new Searcher(index).best(terms, 1).map(({ check }) => check)).toEqual([0]);
  });
});

/** A class that cannot be made. */
function refusing(error: Error) {
  return class {
    constructor() {
      throw error;
    }
  };
}
