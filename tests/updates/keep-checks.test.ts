import { describe, expect, it } from 'vitest';
import type { Check } from '~/lib/check/check';
import { exportAll } from '~/lib/store/export';
import { importAll } from '~/lib/store/import';
import { keepChecksOfPage } from '~/lib/updates/keep-checks';
import type { Queue } from '~/lib/updates/queue';
import { PAGES } from '~/lib/updates/subscription';
import { makeCheck } from '../fixtures/check.ts';
import { freshDatabase } from '../fixtures/database.ts';
import { answers, World } from './support.ts';

const database = freshDatabase();
const check = (id: string, label = 'False'): Check =>
  makeCheck({ id, claim: `Claim of ${id}`, rating: { label, verdict: 'false' } });

async function keep(queue: Queue, ...checks: Check[]): Promise<void> {
  await keepChecksOfPage(database(), checks, 5);
  await queue.add(PAGES, { anew: true });
}

async function keptIds(): Promise<string[]> {
  const all = Object.keys(await answers(database()));
  return all.filter((id) => !id.startsWith('starter')).sort();
}

describe('checks that are kept of pages', () => {
  it('gather in one collection, however fast the reader clicks', async () => {
    const queue = await new World(database).started();
    await keep(queue, check('a'));
    await keep(queue, check('b'), check('a'));
    await queue.run();
    await keep(queue, check('c'));
    await queue.run();
    expect(await keptIds()).toEqual(['a', 'b', 'c']);
    expect(await database().count('uploads')).toBe(0);
    expect(await database().getAllKeys('subscriptions')).toEqual([PAGES, 'starter']);
  });

  it.each([0, 1, 3, 8, 20])('are not lost when one is kept %i ms into the reading', async (ms) => {
    const queue = await new World(database).started();
    await keep(queue, check('a'));
    await new Promise((resolve) => setTimeout(resolve, ms));
    await keep(queue, check('b'));
    await queue.run();
    expect(await keptIds()).toEqual(['a', 'b']);
    expect(await database().count('uploads')).toBe(0);
  });

  it('are the newest word where one is kept again, and come back from an export', async () => {
    const queue = await new World(database).started();
    await keep(queue, check('a', 'Unproven'), check('b'));
    await queue.run();
    await keep(queue, check('a', 'Wrong'));
    await queue.run();
    const edition = (await database().getAll('editions')).find((one) => one.subscription === PAGES);
    expect((await database().get('checks', [edition!.number, 'a']))?.rating.label).toBe('Wrong');

    const file = await exportAll(database(), {}, 7);
    await database().delete('subscriptions', PAGES);
    await queue.add(undefined);
    await queue.run();
    expect(await keptIds()).toEqual([]);
    await keep(queue, check('c'));
    await queue.run();
    await importAll(database(), file);
    await queue.add(PAGES);
    await queue.run();
    expect(await keptIds()).toEqual(['a', 'b', 'c']);
  });
});
