import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problems, wordsOf } from '~/lib/diagnosis/problems';

describe('Problems', () => {
  it('keeps the latest ten, oldest first, with their moments', () => {
    let now = 0;
    const problems = new Problems(() => now);
    for (now = 1; now <= 12; now++) problems.note('testing', new RangeError(`number ${now}`));
    expect(problems.latest).toHaveLength(10);
    expect(problems.latest[0]).toEqual({ at: 3, doing: 'testing', words: 'RangeError: number 3' });
    expect(problems.latest.at(-1)?.at).toBe(12);
  });

  it.each([
    ['Failed to fetch https://news.example/a?b=c#d now', 'Failed to fetch (address) now'],
    ['No access to www.news.example/secret', 'No access to (address)'],
    ['blob:null/12 is gone', '(address) is gone'],
    ['unexpected token in “what I read” today', 'unexpected token in (text) today'],
    [
      `Unexpected token 'w', "what I read" is not valid JSON`,
      'Unexpected token (text), (text) is not valid JSON',
    ],
    [`Unexpected token in "${'what I read '.repeat(300)}"`, 'Unexpected token in (text)'],
    ["The index can't be read", "The index can't be read"],
    [
      'The index has format version 1, older than 2.',
      'The index has format version 1, older than 2.',
    ],
  ])('says of %j only %j', (message, words) => {
    expect(wordsOf(new Error(message))).toBe(`Error: ${words}`);
  });

  it.each([
    ['nobody at 192.168.178.20:8080 today', 'nobody at (address) today'],
    ['nobody at localhost:8080', 'nobody at (address)'],
    ['nobody at [fe80::1]:80', 'nobody at (address)'],
    ['it took 12:30 and 1.5 s of 2.0.27', 'it took 12:30 and 1.5 s of 2.0.27'],
  ])('leaves out a machine in the reader’s own network: %s', (message, words) => {
    expect(wordsOf(new Error(message))).toBe(`Error: ${words}`);
  });

  it('never lets an address through, wherever it stands and however much surrounds it', () => {
    const around = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(around, fc.webUrl(), around, (before, url, after) => {
        expect(wordsOf(new Error(`${before} ${url} ${after}`))).not.toContain(
          new URL(url).hostname,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('takes what is no error, and cuts what is too long', () => {
    expect(wordsOf(undefined)).toBe('undefined');
    expect(wordsOf('a'.repeat(10_000)).length).toBe(300);
  });
});
