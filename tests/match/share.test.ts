import { describe, expect, it } from 'vitest';
import { buildIndex } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import { judge } from '~/lib/match/judge';
import { Matcher } from '~/lib/match/matcher';
import { lacksShare } from '~/lib/match/share';
import { makeCheck } from '../fixtures/check.ts';

describe('a claim that begins with how much it speaks of', () => {
  it.each([
    ['Five foreigners detained in Spain', 'Almost all who are detained in Spain are foreigners'],
    ['Beds of the hospital are empty', 'Half of the beds in hospitals are empty'],
    ['Cinco ferries hundidos en el puerto', 'La mayoría de los ferries están hundidos'],
    ['Drei Brücken sind marode', 'Fast alle Brücken sind marode'],
    ['Des ponts fermés en hiver', 'La moitié des ponts ferme en hiver'],
  ])('is not made by who leaves that out: %s', (passage, claim) => {
    expect(lacksShare(passage, claim)).toBe(true);
  });

  it.each([
    ['Foreigners are the majority of those detained', 'Most who are detained are foreigners'],
    ['90 % of those detained are foreigners', 'Almost all who are detained are foreigners'],
    ['Nine in ten detained are foreigners', 'Almost all who are detained are foreigners'],
    ['Los detenidos son casi todos extranjeros', 'Casi todos los detenidos son extranjeros'],
    ['One farmer in ten earns that little', 'A third of all farmers earn that little'],
    ["1 agriculteur sur 3 n'y arrive pas", "Un tiers des agriculteurs n'y arrive pas"],
    ['Hospital beds: 50 per cent are empty', 'Half of the hospital beds are empty'],
  ])('is made by who says so in other words: %s', (passage, claim) => {
    expect(lacksShare(passage, claim)).toBe(false);
  });

  it('leaves a claim alone that tells it in passing, or not at all', () => {
    expect(
      lacksShare('America has a new deadliest drug', 'It is now the most dangerous drug'),
    ).toBe(false);
    expect(lacksShare('Lamb born', 'A half-human lamb was born')).toBe(false);
    expect(lacksShare('World war is near', 'The third world war is near')).toBe(false);
    expect(lacksShare('Mostar bridge rebuilt', 'Mostar bridge was rebuilt')).toBe(false);
  });
});

it('keeps a badge off the page where a headline does not tell how many', () => {
  const claim = 'La mayoría de los detenidos en el puerto son extranjeros';
  const check = makeCheck({ claim, lang: 'es' });
  const matcher = new Matcher(openIndex(buildIndex([check])));
  const outcomeOf = (text: string) => {
    const [found] = matcher.find(text, 'es');
    return found && judge({ text, lang: 'es', host: '' }, check, found)?.outcome;
  };
  expect(outcomeOf('La mayoría de los detenidos en el puerto, extranjeros')).toBe('shown');
  expect(outcomeOf('Los detenidos en el puerto son extranjeros')).toBe('possible');
});
