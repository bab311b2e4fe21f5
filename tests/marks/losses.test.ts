import { describe, expect, it } from 'vitest';
import { Losses } from '~/lib/marks/losses';

describe('badges that a page throws away as soon as they come', () => {
  it('come back, until it goes on and on; then they stay away longer and longer', () => {
    let now = 0;
    const losses = new Losses(() => now);
    for (let time = 0; time < 3; time++) losses.note('a headline');
    expect(losses.restOf('a headline')).toBe(0);
    losses.note('a headline');
    expect(losses.restOf('a headline')).toBe(10_000);
    expect(losses.restOf('another')).toBe(0);
    now += 10_000;
    expect(losses.restOf('a headline')).toBe(0);
    losses.note('a headline');
    expect(losses.restOf('a headline')).toBe(20_000);
  });

  it('come ten minutes later at the latest', () => {
    const losses = new Losses(() => 0);
    for (let time = 0; time < 2_000; time++) losses.note('a headline');
    expect(losses.restOf('a headline')).toBe(600_000);
  });

  it('come back always where it happens now and then', () => {
    let now = 0;
    const losses = new Losses(() => now);
    for (; now < 1e6; now += 11_000) losses.note('a headline');
    expect(losses.restOf('a headline')).toBe(0);
  });

  it('are forgotten rather than kept without end', () => {
    const losses = new Losses(() => 0);
    for (let time = 0; time < 4; time++) losses.note('the first');
    for (let other = 0; other < 1_000; other++) losses.note(`headline ${other}`);
    expect(losses.restOf('the first')).toBe(0);
  });
});
