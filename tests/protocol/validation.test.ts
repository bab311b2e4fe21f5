import { describe, expect, it } from 'vitest';
import { LIMITS } from '~/lib/check/limits';
import {
  expectChange,
  expectDismissal,
  expectDraft,
  expectFile,
  expectIds,
  expectIndexes,
  expectPassages,
  expectSearch,
} from '~/lib/protocol/validation';

const passage = { key: 1, text: 'The Earth is flat', kind: 'headline', lang: 'en' };

describe('messages from pages', () => {
  it('pass when they are as they should be', () => {
    expect(expectPassages([passage])).toEqual([passage]);
    expect(expectIds(['a'])).toEqual(['a']);
    expect(expectIndexes([0, 3])).toEqual([0, 3]);
    expect(() => expectIndexes([-1])).toThrow();
    expect(() => expectIndexes(Array(1_000).fill(0))).toThrow();
    const query = { text: 'moon', verdicts: ['false'], limit: 20, offset: 0 };
    expect(expectSearch(query)).toEqual(query);
  });

  it.each([
    ['no list', passage],
    ['an unknown kind', [{ ...passage, kind: 'advert' }]],
    ['a key that is no number', [{ ...passage, key: '1' }]],
    ['a text of a megabyte', [{ ...passage, text: 'a'.repeat(1_000_000) }]],
    ['a thousand passages', Array.from({ length: 1_000 }, () => passage)],
    ['nothing', undefined],
  ])('are refused with %s', (_what, data) => {
    expect(() => expectPassages(data)).toThrow(/message field/);
  });

  it('may narrow a search by publishers, languages and days', () => {
    const query = { text: '', verdicts: [], limit: 20, offset: 0 };
    const filters = { publishers: ['Harbour Facts'], langs: ['pt'], from: '2020-01-31' };
    expect(expectSearch({ ...query, ...filters })).toEqual({ ...query, ...filters });
    expect(() => expectSearch({ ...query, publishers: 'Harbour Facts' })).toThrow(/publishers/);
    expect(() => expectSearch({ ...query, to: 'yesterday' })).toThrow(/to/);
  });

  it('lose fields that nobody asked for', () => {
    const [seen] = expectPassages([
      JSON.parse('{"key":1,"text":"x","kind":"claim","lang":"","__proto__":{"bad":1}}'),
    ]);
    expect(seen).toEqual({ key: 1, text: 'x', kind: 'claim', lang: '' });
  });

  it('cannot ask for results without end', () => {
    const query = { text: '', verdicts: [], offset: 0 };
    expect(() => expectSearch({ ...query, limit: 1e9 })).toThrow(/limit/);
    expect(() => expectSearch({ ...query, limit: 1.5 })).toThrow(/limit/);
    expect(() => expectIds(Array.from({ length: 10_000 }, String))).toThrow(/message field/);
  });
});

describe('messages about subscriptions', () => {
  const draft = { name: 'Daily', url: 'https://feeds.example/a.json' };

  it('pass when they are as they should be, the address in its normal form', () => {
    expect(expectDraft({ ...draft, url: 'https://FEEDS.example/a.json' })).toEqual(draft);
    expect(expectDraft({ ...draft, url: 'http://127.0.0.1:8080/a' }).url).toMatch(/^http:/);
    const change = { id: 'feed-1', patch: { on: false, languages: ['de'] } };
    expect(expectChange(change)).toEqual(change);
    expect(expectFile({ upload: 1, name: 'a.csv', format: 'table' }).upload).toBe(1);
  });

  it.each([
    'http://feeds.example/a',
    'file:///etc/passwd',
    'https://a:b@feeds.example/',
    'x',
    '',
  ])('are refused with the address %j', (url) => {
    expect(() => expectDraft({ ...draft, url })).toThrow(/url/);
  });

  it('bear names without what shows nothing and turns the words around it', () => {
    const name = 'Harbour\u202e Facts\u200b';
    expect(expectFile({ upload: 1, name }).name).toBe('Harbour Facts');
    expect(expectDraft({ ...draft, attribution: name }).attribution).toBe('Harbour Facts');
    expect(() => expectFile({ upload: 1, name: '\u200b' })).toThrow(/name/);
  });

  it('name one feed by its address, whichever part of the document that points to', () => {
    expect(expectDraft({ ...draft, url: `${draft.url}#latest` })).toEqual(draft);
  });

  it('are refused with an address that is too long once it is in its normal form', () => {
    const url = `https://feeds.example/${'é'.repeat(LIMITS.url / 2)}`;
    expect(() => expectDraft({ ...draft, url })).toThrow(/url/);
  });

  it('cannot change what is not the reader’s to change', () => {
    const patch = { on: true, kind: 'starter', url: 'https://other.example/', etag: 'x' };
    expect(expectChange({ id: 'a', patch })).toEqual({ id: 'a', patch: { on: true } });
  });

  it('cannot keep a book as a dismissal', () => {
    expect(() => expectDismissal({ check: 'a', text: 'b'.repeat(100_000) })).toThrow(/text/);
  });
});
