import { describe, expect, it } from 'vitest';
import { evaluate, type Network } from '~/lib/match/network';
import { trainOrder } from '../../scripts/train/network.ts';
import { randomFrom } from '../../scripts/train/random.ts';

const LISTS = 400;
const LENGTH = 5;

/**
 * In each list the row with the highest first value is right; how high that is differs from list to
 * list, so that no row tells on its own whether it is right. The second value says nothing.
 */
function examples() {
  const random = randomFrom(3);
  const rows = Array.from({ length: LISTS }, () => {
    const level = 10 * random();
    const values = Array.from({ length: LENGTH }, () => level + random());
    const most = Math.max(...values);
    return values.map((value) => ({ row: [value, random()], answer: value === most ? 1 : 0 }));
  }).flat();
  return {
    inputs: Float32Array.from(rows.flatMap(({ row }) => row)),
    width: 2,
    answers: Uint8Array.from(rows, ({ answer }) => answer),
    weights: new Float32Array(rows.length).fill(1),
  };
}

const ENDS = Array.from({ length: LISTS }, (_, list) => (list + 1) * LENGTH);
const OPTIONS = { hidden: [8], epochs: 60, batch: 20, rate: 0.01, decay: 1e-4, seed: 1 };

function firstOf(network: Network, { inputs }: ReturnType<typeof examples>, list: number): number {
  const answers = Array.from({ length: LENGTH }, (_, at) => {
    const from = (list * LENGTH + at) * 2;
    return evaluate(network, inputs.subarray(from, from + 2));
  });
  return list * LENGTH + answers.indexOf(Math.max(...answers));
}

describe('training of an order', () => {
  it('puts the right one of a list first, though only the others tell which it is', () => {
    const known = examples();
    const network = trainOrder(known, ENDS, OPTIONS);
    const right = ENDS.filter((_, list) => known.answers[firstOf(network, known, list)] === 1);
    expect(right.length / LISTS).toBeGreaterThan(0.9);
  });

  it('gives the same weights for the same seed', () => {
    const few = { ...OPTIONS, epochs: 1 };
    expect(trainOrder(examples(), ENDS, few)).toEqual(trainOrder(examples(), ENDS, few));
  });
});
