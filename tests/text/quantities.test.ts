import { describe, expect, it } from 'vitest';
import { analyse } from '~/lib/text/analyse';
import { asciiDigits } from '~/lib/text/characters';

/** The numbers of a text as `term unit`. */
const numbers = (text: string, lang = 'en') =>
  analyse(text, lang)
    .filter(({ kind }) => kind === 'number')
    .map(({ term, unit }) => (unit ? `${term} ${unit}` : term));

describe('quantities', () => {
  it.each([
    ['$1.2bn', 'en', '1200000000 currency'],
    ['1.2 billion dollars', 'en', '1200000000 currency'],
    ['$1,200 million', 'en', '1200000000 currency'],
    ['US$1.2 billion', 'en', '1200000000 currency'],
    ['1,2 Mrd. Euro', 'de', '1200000000 currency'],
    ['1,2 milliard d’euros', 'fr', '1200000000 currency'],
    ['19M', 'en', '19000000'],
    ['19 million', 'en', '19000000'],
    ['two million', 'en', '2000000'],
    ['20k', 'en', '20000'],
    ['1.1 million', 'en', '1100000'],
    ['23 लाख', 'hi', '2300000'],
    ['10 mil', 'pt', '10000'],
    ['10 percent', 'en', '10% percent'],
    ['10 per cent', 'en', '10% percent'],
    ['10%', 'en', '10% percent'],
    ['10 por ciento', 'es', '10% percent'],
    ['10 Prozent', 'de', '10% percent'],
    ['2,5 %', 'fr', '2.5% percent'],
    ['the 1990s', 'en', '1990s decade'],
    ["the '90s", 'en', '1990s decade'],
    ["the 1990's", 'en', '1990s decade'],
    ['in 2019', 'en', '2019 year'],
    ['2,019 people', 'en', '2019'],
    ['the 4th', 'en', '4 ordinal'],
    ['10am', 'en', '10'],
    ['1,00,000 rupees', 'en', '100000 currency'],
    ['1.200 Menschen', 'de', '1200'],
    ['1.200 mennesker', 'nb', '1200'],
    ['1.200 ember', 'hu', '1200'],
    ['1.200 души', 'bg', '1200'],
    ['1.200 луѓе', 'mk', '1200'],
    ['1.200', 'az', '1200'],
    ['1.200', 'bs', '1200'],
    ['1.200', 'ca', '1200'],
    ['1.200', 'eu', '1200'],
    ['1.200', 'gl', '1200'],
    ['1.200', 'hr', '1200'],
    ['1.200', 'is', '1200'],
    ['1.200', 'nn', '1200'],
    ['1.200', 'sr', '1200'],
    ['1.200', 'sr-Latn', '1200'],
    ['23 லட்சம்', 'ta', '2300000'],
    ['23 కోట్ల', 'te', '230000000'],
    ['1.200,50 €', 'de', '1200.5 currency'],
    ['1\u202f200 personnes', 'fr', '1200'],
    ['1.5 degrees', 'en', '1.5'],
    ['0,125 mm', 'en', '0.125'],
    ['٣٫٥', 'ar', '3.5'],
    ['१२', 'hi', '12'],
    ['two men', 'en', '2'],
    ['007', 'en', '7'],
  ])('%s (%s) is %s', (text, lang, expected) => {
    expect(numbers(text, lang)).toEqual([expected]);
  });

  it('takes in the whole of a quantity', () => {
    const [found] = analyse('about $1.2 billion dollars', 'en');
    expect(found).toMatchObject({ surface: '$1.2 billion dollars', value: 1.2e9 });
  });

  it('does not take the next word for a unit across a full stop', () => {
    expect(numbers('There were 10. Million Dollar Baby was shown.')).toEqual(['10']);
  });

  it('leaves codes and lone pronouns alone', () => {
    expect(numbers('5G and H1N1, no one knows')).toEqual(['5g']);
  });

  it('parts numbers at a narrow space that begins no group of three', () => {
    expect(numbers('1\u202f2003', 'fr')).toEqual(['1', '2003 year']);
  });

  it('keeps the digits of numbers too long to be amounts', () => {
    expect(numbers('account 9999999999999999')).toEqual(['9999999999999999']);
    expect(numbers('account 0123456789012345')).toEqual(['0123456789012345']);
    expect(numbers('account 012345678901234')).toEqual(['12345678901234']);
    const [found] = analyse('123456789012345678901', 'en');
    expect(found).toMatchObject({ term: '123456789012345678901', kind: 'number' });
    expect(found?.value).toBeUndefined();
  });
});

describe('digits', () => {
  it('are read in every script that has its own, from zero to nine', () => {
    let before = -1;
    for (let point = 0; point <= 0x10ffff; point++) {
      const digit = String.fromCodePoint(point);
      before = /\p{Nd}/u.test(digit) ? before + 1 : -1;
      if (before >= 0) expect(asciiDigits(digit), digit).toBe(String(before % 10));
    }
  });
});
