import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { evaluate, MAX_DEVIATION, type Network } from '~/lib/match/network';
import { NetworkInKernel } from '~/lib/match/network-in-kernel';
import { quickest } from '~/lib/match/quickest-network';

/** The same sums, one after the other as they are written in books. */
function plainly({ mean, scale, layers }: Network, inputs: number[]): number {
  let values = inputs.map((input, at) => {
    const deviation = (input - mean[at]!) / scale[at]!;
    return Math.max(-MAX_DEVIATION, Math.min(MAX_DEVIATION, deviation));
  });
  for (const [depth, { weights, biases }] of layers.entries()) {
    const rows = values.map((value) => (depth > 0 ? Math.max(0, value) : value));
    values = Array.from(biases, (bias, at) =>
      rows.reduce((sum, value, row) => sum + value * weights[row * biases.length + at]!, bias),
    );
  }
  return values[0]!;
}

const number = fc.double({ min: -9, max: 9, noNaN: true });
const numbers = (length: number) => fc.array(number, { minLength: length, maxLength: length });

/** Networks of any small shape, with inputs. */
const asked = fc
  .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 3 })
  .chain((widths) => {
    const layers = widths.map((from, at) => {
      const to = widths[at + 1] ?? 1;
      return fc.record({ weights: numbers(from * to), biases: numbers(to) });
    });
    const width = widths[0]!;
    const scale = fc.constant(new Array<number>(width).fill(2));
    const network = fc.record({ mean: numbers(width), scale, layers: fc.tuple(...layers) });
    return fc.tuple(network, numbers(width));
  });

describe('evaluate', () => {
  it('gives the sums to the last bit, whatever the widths of the layers, in WebAssembly too', () => {
    fc.assert(
      fc.property(asked, ([network, inputs]) => {
        const expected = plainly(network, inputs) + 0;
        expect(evaluate(network, inputs) + 0).toBe(expected);
        expect(NetworkInKernel.of(network)!.evaluate(inputs) + 0).toBe(expected);
      }),
    );
  });
});

describe('quickest', () => {
  afterEach(() => vi.restoreAllMocks());

  it('tries WebAssembly once, and gives the same sums where it may not run', () => {
    const network: Network = {
      mean: [1, 2],
      scale: [1, 0.5],
      layers: [{ weights: [0.25, -3], biases: [7] }],
    };
    const refusing = vi.spyOn(NetworkInKernel, 'of').mockReturnValue(undefined);
    const ask = quickest(network);
    for (const inputs of [
      [3, 1.5],
      [-40, 40],
      [0, 0],
    ]) {
      expect(ask(inputs)).toBe(evaluate(network, inputs));
    }
    expect(refusing).toHaveBeenCalledTimes(1);
  });
});
