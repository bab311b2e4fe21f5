import { describe, expect, it } from 'vitest';
import type { Check } from '~/lib/check/check';
import { type ShownChoices, underChoices } from '~/lib/match/choices';
import type { Outcome } from '~/lib/match/decision';
import { makeCheck } from '../fixtures/check.ts';

const SNOPES = {
  publisher: { name: 'Snopes' },
  url: 'https://www.snopes.com/fact-check/goldfish/',
  origin: 'feed-1',
};
const BLOG = {
  publisher: { name: 'Pond Blog' },
  url: 'https://pond-blog.example/goldfish',
  origin: 'feed-1',
};
const SPOOF = { ...SNOPES, url: 'https://pond-blog.example/snopes-goldfish' };

/** What becomes of a match that would be shown, or be possible. */
function outcome(
  check: Partial<Check>,
  choices: Partial<ShownChoices> = {},
  was: Outcome = 'shown',
) {
  const match = {
    id: 'a',
    probability: 0.9,
    stance: 'asserts' as const,
    outcome: was,
    explanation: { field: 'claim' as const, aligned: [], differs: [] },
  };
  const all = { languages: [], publishers: {}, ...choices };
  return underChoices({ match, check: makeCheck(check) }, all)?.match.outcome;
}

describe('a match under the reader’s choices', () => {
  it('is a badge for a known publisher, and withheld for an unknown one', () => {
    expect(outcome(SNOPES)).toBe('shown');
    expect(outcome(BLOG)).toBe('withheld');
  });

  it('that was only possible is left out for an unknown publisher', () => {
    expect(outcome(SNOPES, {}, 'possible')).toBe('possible');
    expect(outcome(BLOG, {}, 'possible')).toBeUndefined();
  });

  it('is left out for who is not who it says it is', () => {
    expect(outcome(SPOOF)).toBeUndefined();
  });

  it('follows the reader’s switches both ways', () => {
    expect(outcome(SNOPES, { publishers: { 'snopes.com': false } })).toBeUndefined();
    expect(outcome(BLOG, { publishers: { 'pond-blog.example': true } })).toBe('shown');
  });

  it('is a badge for whatever the reader brought in a file', () => {
    expect(outcome({ ...BLOG, origin: 'file-abc-1' })).toBe('shown');
    expect(outcome({ ...SPOOF, origin: 'file-abc-1' })).toBeUndefined();
  });

  it('keeps to the languages that were chosen, regions aside, and to what tells none', () => {
    expect(outcome({ ...SNOPES, lang: 'en-GB' }, { languages: ['de'] })).toBeUndefined();
    expect(outcome({ ...SNOPES, lang: 'en-GB' }, { languages: ['de', 'en'] })).toBe('shown');
    expect(outcome({ ...SNOPES, lang: 'und' }, { languages: ['de'] })).toBe('shown');
  });
});
