import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../fixtures/database.ts';
import { HOUR, oneFeed } from './one-feed.ts';
import { feedOf, review, World } from './support.ts';

const database = freshDatabase();
const { feedAnswers, feedRow, subscribe } = oneFeed(database);

/** So many reviews from 1 on. */
function reviews(count: number, extra: object = {}): object[] {
  return Array.from({ length: count }, (_, at) => review(at + 1, 'False', extra));
}

describe('a feed of which most is gone overnight', () => {
  async function withFeed(count: number) {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    const update = async (text: string) => {
      world.serve = () => new Response(text, { headers: { ETag: '"one"' } });
      await queue.add(id);
      await queue.run();
      return (await feedAnswers()).length;
    };
    expect(await update(feedOf(...reviews(count)))).toBe(count);
    return { world, queue, id, update };
  }

  it('answers as before, and the reader is told; what was right again the next day counts', async () => {
    const { id, update } = await withFeed(40);
    expect(await update(feedOf(...reviews(4)))).toBe(40);
    expect((await feedRow(id)).last).toMatchObject({
      outcome: 'failed',
      checks: 40,
      problem: { code: 'shrunk' },
    });
    expect(await database().count('checks')).toBe(42);
    expect(await update(feedOf(...reviews(41)))).toBe(41);
    expect((await feedRow(id)).last).not.toHaveProperty('problem');
    expect(await update(feedOf(...reviews(4)))).toBe(41);
  });

  it('is believed when it says so again, whether the reader asks or its time has come', async () => {
    const { world, queue, update } = await withFeed(40);
    expect(await update(feedOf(...reviews(19)))).toBe(40);
    await queue.run();
    expect(await feedAnswers()).toHaveLength(40);
    world.now += 24 * HOUR;
    await queue.run();
    expect(await feedAnswers()).toHaveLength(19);
  });

  it('is no matter of surprise where checks are taken back by name, half is left or it was small', async () => {
    const { update } = await withFeed(40);
    const deleted = reviews(36, { dateDeleted: '2026-05-05' });
    expect(await update(feedOf(...deleted, review(40), review(41)))).toBe(2);
    expect(await update(feedOf(...reviews(19)))).toBe(19);
    expect(await update(feedOf(review(1)))).toBe(1);
  });
});
