import { expect, it } from 'vitest';
import { SeenChecks } from '~/lib/readers/seen';
import { makeCheck } from '../fixtures/check.ts';

/** FNV-1a over UTF-16 units with the factor of the table's places. */
function hashed(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x5f356495);
  return hash;
}

/** Two texts that lead from one state of the hash to the same low bits. */
function alike(start: number, bits: number): [string, string] {
  const known = new Map<number, string>();
  for (let number = 0; ; number++) {
    const text = number.toString(36).padStart(4, '0');
    const low = hashed(text, start) & (2 ** bits - 1);
    const other = known.get(low);
    if (other) return [other, text];
    known.set(low, text);
  }
}

/** So many ids, doubled `times` times, that a table without a secret would put in one place. */
function* colliding(times: number): Generator<string> {
  const pairs: [string, string][] = [];
  let state = 2 ^ 0x811c9dc5;
  for (let time = 0; time < times; time++) {
    const pair = alike(state, 20);
    pairs.push(pair);
    state = hashed(pair[0], state);
  }
  for (let number = 0; number < 2 ** times; number++) {
    yield pairs.map((pair, at) => pair[(number >> at) & 1]).join('');
  }
}

it('takes linear time over ids that somebody made to have one hash', () => {
  const seen = new SeenChecks();
  const check = makeCheck();
  const ids = [...colliding(16)];
  const started = process.cpuUsage();
  const outcomes = ids.map((id) =>
    seen.add({ kind: 'check', check: { ...check, id } }, { place: 'a' }),
  );
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_500);
  expect(outcomes.every(({ kind }) => kind === 'check')).toBe(true);
});
