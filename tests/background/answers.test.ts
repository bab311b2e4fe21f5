import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { checksForPages, matchForPage } from '~/entrypoints/background/answers';
import type { OpenGeneration } from '~/entrypoints/background/engine';
import type { Check } from '~/lib/check/check';
import { STARTER_ORIGIN } from '~/lib/check/origins';
import { buildIndex } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import { Matcher } from '~/lib/match/matcher';
import type { PassageQuery } from '~/lib/protocol/messages';
import { numbered } from '~/lib/protocol/wordings';
import { DEFAULT_SETTINGS } from '~/lib/settings/settings';
import { dismiss } from '~/lib/store/dismissals';
import { putChecks } from '~/lib/store/editions';
import { makeCheck } from '../fixtures/check.ts';
import { freshDatabase } from '../fixtures/database.ts';

const database = freshDatabase();

describe('whole records', () => {
  it('tell our own pages alone which collection they are of', async () => {
    await putChecks(database(), 1, [makeCheck({ id: 'a', origin: 'file-of-mine' })]);
    const generation = { parts: [{ subscription: 'file-of-mine', number: 1 }] };
    const opened = { db: database(), generation } as unknown as OpenGeneration;
    const asking = async (url: string) =>
      (await checksForPages(opened, ['a'], { url })).map(({ id, origin }) => [id, origin]);
    const ours = fakeBrowser.runtime.getURL('/sidepanel.html');
    expect(await asking(ours)).toEqual([['a', 'file-of-mine']]);
    expect(await asking('https://news.example/')).toEqual([['a', '']]);
  });

  it('tell the card what was written for Obelus and by no newsroom', async () => {
    await putChecks(database(), 1, [makeCheck({ id: 'a', origin: STARTER_ORIGIN })]);
    const generation = { parts: [{ subscription: STARTER_ORIGIN, number: 1 }] };
    const opened = { db: database(), generation } as unknown as OpenGeneration;
    const [check] = await checksForPages(opened, ['a'], { url: 'https://news.example/' });
    expect(check?.origin).toBe(STARTER_ORIGIN);
  });
});

describe('many passages', () => {
  it('are answered in their order, and let a search that is typed meanwhile go first', async () => {
    const claims = ['Goldfish have a memory of three seconds', 'The harbour ferry sank in a storm'];
    const checks = claims.map((claim, at) => makeCheck({ id: `c${at}`, claim }));
    await putChecks(database(), 1, checks);
    const generation = { parts: [{ subscription: 'starter', number: 1 }] };
    const matcher = new Matcher(openIndex(buildIndex(checks)));
    const opened = { db: database(), generation, matcher } as unknown as OpenGeneration;
    const passages = Array.from({ length: 200 }, (_, key) => {
      return { key, text: claims[key % 2]!.repeat(10), kind: 'headline', lang: 'en' };
    });
    const find = vi.spyOn(matcher, 'find');
    let isAnswered = false;
    let before = 0;
    // A message that comes now is a task behind this one.
    setTimeout(() => {
      before = find.mock.calls.length;
    });
    const sender = { url: 'https://news.example/' };
    const answer = matchForPage(opened, passages, sender, DEFAULT_SETTINGS).then((results) => {
      isAnswered = true;
      return results.map(({ key }) => key);
    });
    await vi.waitFor(() => expect(before).toBeGreaterThan(0));
    expect(isAnswered).toBe(false);
    expect(before).toBeLessThan(200);
    const keys = await answer;
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });
});

describe('a page whose template says English', () => {
  const INDONESIAN = 'Vaksin ini tidak aman untuk anak di sekolah dasar';
  const ENGLISH = 'The mayor closed the school';
  const OTHERS = [
    'Foto yang beredar ini bukan dari banjir di Jakarta',
    `Keliru, ${INDONESIAN}`,
    'Rudal itu telah merobohkan gedung dan akan segera diganti oleh kota',
    'Menteri tersebut sudah pulang karena mereka tidak lagi dapat bekerja dengan kami',
  ];

  async function stanceOfFirst(texts: string[], check: Check) {
    await putChecks(database(), 1, [check]);
    const generation = { parts: [{ subscription: 'starter', number: 1 }] };
    const matcher = new Matcher(openIndex(buildIndex([check])));
    const opened = { db: database(), generation, matcher } as unknown as OpenGeneration;
    const passages = texts.map((text, key) => ({ key, text, kind: 'headline', lang: 'en' }));
    const sender = { url: 'https://news.example/' };
    const [found] = await matchForPage(opened, passages, sender, DEFAULT_SETTINGS);
    return found?.matches[0]?.stance;
  }

  it('is read in the language of its texts: what it calls wrong is denied', async () => {
    const check = makeCheck({ id: 'a', claim: INDONESIAN, lang: 'id' });
    expect(await stanceOfFirst([OTHERS[1]!, ...OTHERS], check)).toBe('denies');
  });

  it('has a text that is English after all read as that', async () => {
    const check = makeCheck({ id: 'a', claim: ENGLISH });
    const denial = 'The mayor never closed the school';
    expect(await stanceOfFirst([denial, ...OTHERS], check)).toBe('denies');
  });
});

describe('a headline in two wordings', () => {
  const SHOWN = 'Goldfish have a memory of three seconds';
  const STATED = 'Goldfish have a three-second memory';

  /** Keys of the wordings that match, as a page asks about them beside another headline. */
  async function matched(): Promise<number[]> {
    const check = makeCheck({ id: 'a', claim: STATED });
    await putChecks(database(), 1, [check]);
    const generation = { parts: [{ subscription: 'starter', number: 1 }] };
    const matcher = new Matcher(openIndex(buildIndex([check])));
    const opened = { db: database(), generation, matcher } as unknown as OpenGeneration;
    const query = (key: number, text: string): PassageQuery => ({
      key,
      text,
      kind: 'headline',
      lang: 'en',
    });
    const asked = numbered([query(4, SHOWN), query(4, STATED), query(5, STATED)]);
    const sender = { url: 'https://news.example/' };
    const results = await matchForPage(opened, asked, sender, DEFAULT_SETTINGS);
    return results.map(({ key }) => key);
  }

  it('matches by none of them once the reader dismissed the one that is shown', async () => {
    expect(await matched()).toEqual([0, 1, 2]);
    await dismiss(database(), { check: 'a', text: SHOWN }, 5);
    expect(await matched()).toEqual([2]);
  });
});
