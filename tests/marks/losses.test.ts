import { describe, expect, it } from 'vitest';
import { Losses } from '~/lib/marks/losses';

describe('badges that a page throws away', () => {
  it('come back, until it goes on and on; then they stay away for good', () => {
    let now = 0;
    const losses = new Losses(() => now);
    for (let time = 0; time < 3; time++) losses.note('a headline');
    expect(losses.areTooMany('a headline')).toBe(false);
    losses.note('a headline');
    expect(losses.areTooMany('a headline')).toBe(true);
    expect(losses.areTooMany('another')).toBe(false);
    now = 1e9;
    losses.note('a headline');
    expect(losses.areTooMany('a headline')).toBe(true);
  });

  it('come back always where it happens now and then', () => {
    let now = 0;
    const losses = new Losses(() => now);
    for (; now < 1e6; now += 5_000) losses.note('a headline');
    expect(losses.areTooMany('a headline')).toBe(false);
  });

  it('are forgotten rather than kept without end', () => {
    const losses = new Losses(() => 0);
    for (let time = 0; time < 4; time++) losses.note('the first');
    for (let other = 0; other < 1_000; other++) losses.note(`headline ${other}`);
    expect(losses.areTooMany('the first')).toBe(false);
  });
});
