import { describe, expect, it } from 'vitest';
import type { Check } from '~/lib/check/check';
import { IndexBuilder } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import { dismiss, dismissalId, dismissedAmong, undoDismissal } from '~/lib/store/dismissals';
import { putChecks } from '~/lib/store/editions';
import { listedPublishers } from '~/lib/store/publishers';
import { makeCheck } from '../fixtures/check.ts';
import { freshDatabase } from '../fixtures/database.ts';

const database = freshDatabase();

const SNOPES = { publisher: { name: 'Snopes' }, origin: 'feed-1' };

/** What the index of these checks answers about their publishers. */
async function listed(checks: Partial<Check>[], switches = {}) {
  const all = checks.map((fields, at) => makeCheck({ id: `check-${at}`, ...fields }));
  const builder = new IndexBuilder();
  for (const check of all) builder.add(check);
  await putChecks(database(), 1, all);
  const generation = {
    number: 2,
    builtAt: 1,
    checks: all.length,
    publishers: 1,
    bytes: 1,
    parts: [{ subscription: 'feed-1', number: 1 }],
  };
  const opened = { db: database(), generation, index: openIndex(builder.finish()) };
  const found = await listedPublishers(opened, switches);
  return found.map(({ name, why, may, checks }) => [name, why, may, checks]);
}

describe('the list of publishers', () => {
  it('has most checks first, and tells an impostor from who it pretends to be', async () => {
    const found = await listed([
      { ...SNOPES, url: 'https://www.snopes.com/1' },
      { ...SNOPES, url: 'https://www.snopes.com/2' },
      { ...SNOPES, url: 'https://www.snopes.com/3' },
      { ...SNOPES, url: 'https://pond-blog.example/snopes' },
    ]);
    expect(found).toEqual([
      ['Snopes', 'signatory', true, 3],
      ['Snopes', 'spoof', false, 1],
    ]);
  });

  it('says what the reader has switched', async () => {
    const blog = { publisher: { name: 'Pond Blog' }, url: 'https://pond-blog.example/1' };
    expect(await listed([blog])).toEqual([['Pond Blog', 'unknown', false, 1]]);
    expect(await listed([blog], { 'pond-blog.example': true })).toEqual([
      ['Pond Blog', 'unknown', true, 1],
    ]);
  });
});

describe('dismissed matches', () => {
  it('are known again however the sentence is written, until they are undone', async () => {
    const match = { check: 'a', text: 'Goldfish forget' };
    const { id } = await dismiss(database(), { check: 'a', text: '“GOLDFISH forget!”' }, 1);
    const others = [match, { check: 'b', text: match.text }, { check: 'a', text: 'Goldfish swim' }];
    expect(await dismissedAmong(database(), others)).toEqual(
      new Set([dismissalId(match.check, match.text)]),
    );
    await undoDismissal(database(), id);
    expect(await dismissedAmong(database(), others)).toEqual(new Set());
  });
});
