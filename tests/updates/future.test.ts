import { expect, it } from 'vitest';
import { openIndex } from '~/lib/index/open';
import { currentGeneration, readChecks, readIndex } from '~/lib/store/generations';
import { keepChecksOfPage } from '~/lib/updates/keep-checks';
import { PAGES } from '~/lib/updates/subscription';
import { makeCheck } from '../fixtures/check.ts';
import { freshDatabase } from '../fixtures/database.ts';
import { World } from './support.ts';

const database = freshDatabase();
const DAY_MS = 86_400_000;

it('a check from the future is not the newest one, but keeps the date that it was given', async () => {
  const queue = await new World(database).started();
  const today = new Date().toISOString().slice(0, 10);
  const checks = [
    makeCheck({ id: 'ahead', published: '2099-01-01' }),
    makeCheck({ id: 'today', published: today }),
  ];
  await keepChecksOfPage(database(), checks, 5);
  await queue.add(PAGES, { anew: true });
  await queue.run();

  const generation = (await currentGeneration(database()))!;
  expect(generation.newest).toBe(today);
  const index = openIndex((await readIndex(database(), generation.number))!);
  const days = new Map(Array.from(index.sections.days, (day, check) => [index.id(check), day]));
  expect(days.get('ahead')).toBe(0);
  expect(days.get('today')).toBe(Date.parse(today) / DAY_MS);
  const [record] = await readChecks(database(), generation, ['ahead']);
  expect(record?.published).toBe('2099-01-01');
});
