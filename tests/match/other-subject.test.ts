import { describe, expect, it } from 'vitest';
import { buildIndex } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import { judge } from '~/lib/match/judge';
import { Matcher } from '~/lib/match/matcher';
import { isOfOtherSubject } from '~/lib/match/other-subject';
import { makeCheck } from '../fixtures/check.ts';

const CLAIM = 'The Silver Bridge is unusually short';

const isOther = (text: string, claim = CLAIM, lang = 'en') =>
  isOfOtherSubject({ text, lang }, { text: claim, lang });

describe('whom a passage speaks of', () => {
  it.each([
    'The Silver Bridge brandy was in unusually short supply',
    'Silver Bridge toll station guards are unusually short',
    'Why Silver-Bridge shares have been short for an unusually long time',
    "The Silver Bridge café hasn't been short of guests",
  ])('is something else: %s', (text) => {
    expect(isOther(text)).toBe(true);
  });

  it.each([
    'The Silver Bridge is short, unusually so',
    'The Silver Bridge really is unusually short',
    'Silver Bridge Sunday was unusually short of cars',
    'The Silver Bridge in Warsaw is unusually short',
    'The Silver Bridge, engineers say, is unusually short',
    'Silver Bridge remains unusually short',
    'An unusually short one: the Silver Bridge',
    'Short brandy is unusually good at the Silver Bridge',
    'Silver Bridge is unusually short',
  ])('is the same: %s', (text) => {
    expect(isOther(text)).toBe(false);
  });

  it('is left open where the claim goes on at once, and in other languages', () => {
    expect(isOther('Silver Bridge flights are late', 'Silver Bridge planes collided')).toBe(false);
    const [text, claim] = ['La vacuna nueva es gratis', 'La vacuna es gratis'];
    expect(isOther(text, claim, 'es')).toBe(false);
  });
});

it('keeps a badge off the page where something else has the name of what the claim is about', () => {
  const check = makeCheck({ claim: CLAIM });
  const matcher = new Matcher(openIndex(buildIndex([check])));
  const outcomeOf = (text: string) => {
    const [found] = matcher.find(text, 'en');
    return found && judge({ text, lang: 'en', host: '' }, check, found)?.outcome;
  };
  expect(outcomeOf('Is the Silver Bridge unusually short?')).toBe('shown');
  expect(outcomeOf('The Silver Bridge brandy was in unusually short supply')).toBe('possible');
});
