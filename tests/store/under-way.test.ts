import { describe, expect, it, vi } from 'vitest';
import { STARTER } from '~/lib/store/database';
import { currentGeneration, readChecks } from '~/lib/store/generations';
import { UnderWay } from '~/lib/store/under-way';
import { freshDatabase } from '../fixtures/database.ts';
import { answers, packOf, World } from '../updates/support.ts';

const database = freshDatabase();

describe('an answer that began before a swap', () => {
  it('has the records of its index to its end, however long it takes', async () => {
    const world = new World(database);
    await world.started();
    const underWay = new UnderWay();
    const gate = new Gate();
    const swapped = new Gate();
    const generation = (await currentGeneration(database()))!;
    const slow = underWay.during(async () => {
      await gate.opened;
      return readChecks(database(), generation, ['starter-a', 'starter-b']);
    });
    const queue = world.queue({
      onSwap: async () => {
        swapped.open();
        await underWay.ended();
      },
    });
    world.starter = { bytes: packOf('starter-c'), source: 'starter:2' };
    await queue.add(STARTER);
    await swapped.opened;
    // Time enough to delete what is old.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(Object.keys(await answers(database()))).toEqual(['starter-c']);
    gate.open();
    expect((await slow).map(({ id }) => id)).toEqual(['starter-a', 'starter-b']);
    await queue.run();
    expect(await database().count('checks')).toBe(1);
  });

  it('that never ends is waited for no longer than half a minute', async () => {
    vi.useFakeTimers();
    try {
      const underWay = new UnderWay();
      let isOver = false;
      void underWay.during(() => new Promise(() => {}));
      void underWay.ended().then(() => {
        isOver = true;
      });
      await vi.advanceTimersByTimeAsync(29_000);
      expect(isOver).toBe(false);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(isOver).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that failed, or began later, is not waited for', async () => {
    const underWay = new UnderWay();
    await expect(underWay.during(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const ended = underWay.ended();
    void underWay.during(() => new Promise(() => {}));
    await ended;
  });
});

class Gate {
  open: () => void = () => {};
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}
