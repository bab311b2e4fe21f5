import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { matchForPage } from '~/entrypoints/background/answers';
import type { OpenGeneration } from '~/entrypoints/background/engine';
import { listedPublishers } from '~/entrypoints/background/publishers';
import type { Check } from '~/lib/check/check';
import { openIndex } from '~/lib/index/open';
import { Matcher } from '~/lib/match/matcher';
import { DATABASE_NAME, type ObelusDatabase, openDatabase } from '~/lib/store/database';
import { dismiss, undoDismissal } from '~/lib/store/dismissals';
import { readIndex } from '~/lib/store/generations';
import { importChecks } from '~/lib/updates/import';
import { makeCheck } from '../fixtures/check.ts';

const CLAIM = 'Goldfish have a memory of only three seconds';
const PAGE = 'https://news.example/a';
const ALL = { languages: [], publishers: {} };

let db: ObelusDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(async () => {
  db.close();
  await deleteDB(DATABASE_NAME);
});

async function opened(...checks: Partial<Check>[]): Promise<OpenGeneration> {
  async function* outcomes() {
    for (const fields of checks) {
      yield { kind: 'check' as const, check: makeCheck({ claim: CLAIM, lang: 'en', ...fields }) };
    }
  }
  const { generation } = await importChecks(db, outcomes(), 'test', 1);
  const index = openIndex((await readIndex(db, generation.number))!);
  return { db, generation, index, matcher: new Matcher(index) };
}

/** Ids and outcomes of what is found for the claim on a page. */
async function found(
  generation: OpenGeneration,
  choices: Parameters<typeof matchForPage>[3] = ALL,
) {
  const passages = [{ key: 1, text: CLAIM, kind: 'headline', lang: 'en' }];
  const [result] = await matchForPage(generation, passages, PAGE, choices);
  return result?.matches.map(({ id, outcome }) => [id, outcome]) ?? [];
}

const SNOPES = {
  id: 'snopes',
  publisher: { name: 'Snopes' },
  url: 'https://www.snopes.com/fact-check/goldfish/',
  origin: 'feed-1',
};
const BLOG = {
  id: 'blog',
  publisher: { name: 'Pond Blog' },
  url: 'https://pond-blog.example/goldfish',
  origin: 'feed-1',
};
const SPOOF = {
  id: 'spoof',
  publisher: { name: 'Snopes' },
  url: 'https://pond-blog.example/snopes-goldfish',
  origin: 'feed-1',
};

describe('what a page is answered', () => {
  it('is a badge for a known publisher, and only a possible match for an unknown one', async () => {
    expect(await found(await opened(SNOPES))).toEqual([['snopes', 'shown']]);
    expect(await found(await opened(BLOG))).toEqual([['blog', 'possible']]);
  });

  it('has nothing from who is not who it says it is', async () => {
    expect(await found(await opened(SPOOF))).toEqual([]);
  });

  it('follows the reader’s switches', async () => {
    const off = { ...ALL, publishers: { 'snopes.com': false } };
    expect(await found(await opened(SNOPES), off)).toEqual([]);
    const on = { ...ALL, publishers: { 'pond-blog.example': true } };
    expect(await found(await opened(BLOG), on)).toEqual([['blog', 'shown']]);
  });

  it('trusts what the reader brought in a file', async () => {
    expect(await found(await opened({ ...BLOG, origin: 'file-abc-1' }))).toEqual([
      ['blog', 'shown'],
    ]);
  });

  it('keeps to the languages that were chosen', async () => {
    const generation = await opened(SNOPES);
    expect(await found(generation, { ...ALL, languages: ['de'] })).toEqual([]);
    expect(await found(generation, { ...ALL, languages: ['de', 'en'] })).toHaveLength(1);
  });

  it('leaves out a dismissed match, however it is written, until that is undone', async () => {
    const generation = await opened(SNOPES);
    const { id } = await dismiss(db, { check: 'snopes', text: `“${CLAIM.toUpperCase()}!”` }, 1);
    expect(await found(generation)).toEqual([]);
    await undoDismissal(db, id);
    expect(await found(generation)).toHaveLength(1);
  });

  it('shows no copy of a check that was dismissed', async () => {
    const copy = {
      ...SNOPES,
      id: 'copy',
      url: 'https://www.snopes.com/fact-check/goldfish/?amp=1',
    };
    const generation = await opened(SNOPES, copy);
    const [[shown] = []] = await found(generation);
    await dismiss(db, { check: shown!, text: CLAIM }, 1);
    expect(await found(generation)).toEqual([]);
  });
});

describe('the list of publishers', () => {
  it('counts checks, and tells an impostor from who it pretends to be', async () => {
    const generation = await opened(
      SNOPES,
      { ...SNOPES, id: 'snopes-2', claim: 'Another claim', url: 'https://www.snopes.com/2' },
      SPOOF,
      BLOG,
    );
    const listed = await listedPublishers(generation, { 'pond-blog.example': true });
    expect(listed.map(({ name, why, may, checks }) => [name, why, may, checks])).toEqual([
      ['Snopes', 'signatory', true, 2],
      ['Pond Blog', 'unknown', true, 1],
      ['Snopes', 'spoof', expect.any(Boolean), 1],
    ]);
  });
});
