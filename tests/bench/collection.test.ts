import { beforeAll, describe, expect, it } from 'vitest';
import { Base } from '~/bench/scale/base';
import { collection, Grower } from '~/bench/scale/collection';
import { headlines } from '~/bench/scale/headlines';
import { Random } from '~/bench/scale/random';
import { starterBase } from '~/bench/scale/starter-base';
import { statisticsOf } from '~/bench/scale/statistics';
import type { BenchCheck } from '~/bench/support/bench-check';

const SIZE = 4_000;
const base = starterBase();
let checks: BenchCheck[];
beforeAll(() => {
  checks = [...collection(base, SIZE, 1)];
});

describe('a made collection', () => {
  it('is the same for the same seed, and another for another', () => {
    const first = [...collection(base, 600, 3)];
    expect([...collection(base, 600, 3)]).toEqual(first);
    expect([...collection(base, 600, 4)]).not.toEqual(first);
  });

  it('has the size asked for, and an id of its own for each check', () => {
    expect(checks).toHaveLength(SIZE);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(SIZE);
  });

  it('begins with all of its base and goes on with what was never in it', () => {
    expect(checks.slice(0, base.length)).toEqual(base);
    const known = new Set(base.map(({ claim }) => claim));
    const made = checks.slice(base.length);
    expect(made.filter(({ claim }) => known.has(claim)).length).toBeLessThan(SIZE / 100);
  });

  it('draws from a base that is large enough, each at most once and in its order', () => {
    const drawn = [...collection(checks, 1_000, 1)].map(({ id }) => id);
    expect(drawn).toHaveLength(1_000);
    const places = drawn.map((id) => checks.findIndex((check) => check.id === id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(drawn).size).toBe(1_000);
  });

  // The bounds hold what 40,000 published checks show (docs/benches.md), with room on both sides.
  it('has the length, the growth and the unevenness of real checks', () => {
    const { wordsPerCheck, heaps, zipf, once } = statisticsOf(checks);
    expect(wordsPerCheck).toBeGreaterThan(20);
    expect(wordsPerCheck).toBeLessThan(32);
    expect(heaps.beta).toBeGreaterThan(0.45);
    expect(heaps.beta).toBeLessThan(0.65);
    expect(zipf.to1000).toBeLessThan(-0.5);
    expect(zipf.to1000).toBeGreaterThan(-1);
    expect(once).toBeGreaterThan(0.35);
    expect(once).toBeLessThan(0.65);
  });
});

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('headlines', () => {
  const text = new Base(base);
  const make = () =>
    headlines(new Grower(text, new Random(9)), checks, 100).map((query) => ({
      ...query,
      words: query.text.split(' ').length,
    }));

  it('are the same for the same seed', () => {
    expect(make()).toEqual(make());
  });

  it('have 8 to 14 words', () => {
    for (const { words } of make()) {
      expect(words).toBeGreaterThanOrEqual(8);
      expect(words).toBeLessThanOrEqual(14);
    }
  });

  it('are about a check every second time, in most of its words', () => {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const made = make();
    const about = made.filter(({ relevant }) => relevant!.length > 0);
    expect(about).toHaveLength(made.length / 2);
    const shares = about.map(({ text, relevant, words }) => {
      const claim = new Set(wordsOf(byId.get(relevant![0]!)!.claim));
      return wordsOf(text).filter((word) => claim.has(word)).length / words;
    });
    expect(shares.reduce((sum, share) => sum + share) / shares.length).toBeGreaterThan(0.6);
  });
});

describe('Random', () => {
  it('is even, and never reaches its limit', () => {
    const random = new Random(5);
    const counts = new Uint32Array(10);
    for (let draw = 0; draw < 20_000; draw++) counts[random.below(10)]!++;
    for (const count of counts) expect(Math.abs(count - 2_000)).toBeLessThan(250);
  });
});
