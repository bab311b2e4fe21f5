import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildIndex } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import { kernelCode } from '../../scripts/kernel.ts';
import { makeCheck } from '../fixtures/check.ts';

describe('the kernel', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('is what its source makes', { timeout: 60_000 }, async () => {
    expect(readFileSync('lib/index/kernel/kernel-code.ts', 'utf8')).toBe(await kernelCode());
  });

  it('is done without where WebAssembly is refused', async () => {
    vi.resetModules();
    const refuse = () => {
      throw new WebAssembly.CompileError('refused by the policy');
    };
    vi.stubGlobal('WebAssembly', {
      Module: class {
        constructor() {
          refuse();
        }
      },
    });
    const { Searcher } = await import('~/lib/index/search');
    const index = openIndex(buildIndex([makeCheck({ claim: 'great wall of china' })]));
    const terms = [{ term: index.findTerm('wall'), weight: 1 }];
    expect(new Searcher(index).best(terms, 1).map(({ check }) => check)).toEqual([0]);
  });
});
