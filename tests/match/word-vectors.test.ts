import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  openVectors,
  VECTORS_HEADER,
  VECTORS_HEADER_BYTES,
  VECTORS_MAGIC,
  VECTORS_VERSION,
  type WordVectors,
} from '~/lib/match/word-vectors';
import { readWordVectors } from '../../scripts/word-vectors.ts';

/** The packaged vectors, opened where WebAssembly may not run. */
async function openedInScript(): Promise<WordVectors> {
  vi.resetModules();
  vi.stubGlobal('WebAssembly', undefined);
  const { readWordVectors } = await import('../../scripts/word-vectors.ts');
  return readWordVectors();
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('word vectors', () => {
  it('say the same, to the last bit, in WebAssembly and where that is forbidden', async () => {
    const inKernel = readWordVectors();
    const inScript = await openedInScript();
    expect(inKernel.math.constructor.name).not.toBe(inScript.math.constructor.name);
    const { dimensions } = inKernel;
    const row = fc.nat(inKernel.sections.scales.length - 1);
    const weighed = fc.tuple(row, fc.double({ min: -1e3, max: 1e3, noNaN: true }));
    fc.assert(
      fc.property(row, fc.array(weighed, { maxLength: 600 }), (one, some) => {
        const rows = some.map(([row]) => row);
        const weights = some.map(([, weight]) => weight);
        expect(inKernel.nearness(one, rows)).toEqual(inScript.nearness(one, rows));
        const [sum, other] = [inKernel, inScript].map(({ math }) => {
          const into = new Float64Array(dimensions).fill(0.1);
          math.sum(rows, weights, into);
          return into;
        });
        expect(sum).toEqual(other);
      }),
      { numRuns: 50 },
    );
  });

  it('are found by term, and nearest to themselves', () => {
    const vectors = readWordVectors();
    const [vaccine, jab, football] = ['vaccin', 'jab', 'footbal'].map((term) =>
      vectors.rowOf(term),
    );
    const [same, near, far] = vectors.nearness(vaccine!, [vaccine!, jab!, football!]);
    expect(same).toBeCloseTo(1, 2);
    expect(near).toBeGreaterThan(far!);
    expect(vectors.rowOf('zzzzqqq')).toBe(-1);
  });

  it('are refused when they are of another kind, or made for another analyser, saying so', () => {
    const header = (fields: Partial<Record<keyof typeof VECTORS_HEADER, number>>) => {
      const words = new Uint32Array(VECTORS_HEADER_BYTES / 4);
      const all = { magic: VECTORS_MAGIC, formatVersion: VECTORS_VERSION, analyserVersion: 3 };
      for (const [name, value] of Object.entries({ ...all, ...fields }))
        words[VECTORS_HEADER[name as keyof typeof VECTORS_HEADER]] = value;
      return words.buffer;
    };
    expect(() => openVectors(new ArrayBuffer(8), 3)).toThrow('cut short');
    expect(() => openVectors(header({ magic: 1 }), 3)).toThrow('not word vectors');
    expect(() => openVectors(header({ formatVersion: 9 }), 3)).toThrow('format 9');
    expect(() => openVectors(header({ analyserVersion: 2 }), 3)).toThrow('analyser 2, not 3');
    expect(() => openVectors(header({ words: 10 }), 3)).toThrow('cut short');
  });
});
