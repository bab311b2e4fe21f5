import { expect, it } from 'vitest';
import type { ReadOutcome } from '~/lib/readers/outcome';
import { MAX_RETRACTED, writeEdition } from '~/lib/updates/edition';
import { makeCheck } from '../fixtures/check.ts';
import { freshDatabase } from '../fixtures/database.ts';

const database = freshDatabase();

it('a feed takes back no more checks than can be kept in mind, and the rest is counted', async () => {
  async function* outcomes(): AsyncGenerator<ReadOutcome> {
    yield { kind: 'check', check: makeCheck({ id: 'one' }) };
    const check = makeCheck({ status: 'retracted' });
    for (let at = 0; at < MAX_RETRACTED + 7; at += 1) {
      yield { kind: 'check', check: { ...check, id: `gone-${at}` } };
    }
  }
  const options = { subscription: 'feed', source: 'https://feeds.example/', now: 1 };
  const { edition, rejected } = await writeEdition(database(), outcomes(), options);
  expect(edition.checks).toBe(1);
  expect(edition.retracted).toHaveLength(MAX_RETRACTED);
  expect(rejected).toEqual({ 'taken back, as one of too many': 7 });
});
