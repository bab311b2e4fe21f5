import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '~/lib/check/iso-date';
import { dateOf } from '~/lib/readers/schema-org/dates';

/** Languages whose months have names, and in which dates of feeds are written. */
const LANGUAGES =
  'ar ar-LB ar-DZ bg bn bs ca cs da de el en en-GB es et fa fi fil fr he hi hr hu id it ka lt lv ' +
  'mk mr ms nl no pl pt ro ru sk sl sq sr sr-Latn sv sw ta te th tr uk ur vi';

const formats = LANGUAGES.split(' ').flatMap((lang) =>
  (['full', 'long', 'medium'] as const).map((dateStyle) => ({
    lang,
    format: new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC', calendar: 'gregory' }),
  })),
);

const day = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 0, max: 364 }))
  .map(([year, days]) => new Date(Date.UTC(year, 0, 1 + days)));
const times = fc.constantFrom('', '10 AM, ', '10:30 | ', '10h30, ', '8 pm ET ', '10.30 Uhr, ');

describe('dateOf', () => {
  it.each([
    ['5 tháng 3, 2021', 'vi'],
    ['ngày 5 tháng 3 năm 2021', 'vi'],
    ['ngày 05 tháng 03 năm 2021', 'vi'],
    ['05 Tháng Ba 2021', 'vi'],
    ['10 AM, 5 March 2021', 'en'],
    ['10 a.m. March 5, 2021', 'en'],
    ['8 pm ET March 5, 2021', 'en'],
    ['Fri Mar  5 09:50:00 IST 2021', 'en'],
    ['March 5, 2021 at 10:30 a.m. EST', 'en'],
    ['10h30, 5 mars 2021', 'fr'],
    ['Publié à 10h le 5 mars 2021', 'fr'],
    ['Publié à 10 heures le vendredi 5 mars 2021', 'fr'],
    ['a las 9 h del 5 de marzo de 2021', 'es'],
    ['um 8.30 Uhr am 5. März 2021', 'de'],
    ['5. maaliskuuta 2021 klo 10.30', 'fi'],
    ['5. 3. 2021', 'cs'],
    ['05. 03. 2021', 'sl'],
    ['2021. 03. 05.', 'hu'],
    ['2021. 3. 5. 오전 10:00', 'ko'],
    ['10:30 05/03/2021', 'vi'],
    ['Thứ sáu, 05/03/2021', 'vi'],
    ['5. mart 2021.', 'sr'],
    ['5. marta 2021.', 'sr'],
    ['5. марта 2021.', 'sr'],
    ['5. marca 2021', 'sl'],
    ['5 آذار 2021', 'ar'],
    ['5 مارس 2021', 'ar'],
    ['5 במרץ 2021', 'he'],
    ['5 מרץ 2021', 'he'],
    ['5 مارس 2021', 'fa'],
    ['5 MART 2021', 'tr'],
  ])('reads %s in %s', (text, lang) => {
    expect(dateOf(text, lang)).toBe('2021-03-05');
  });

  it('reads names of several words, and the longest', () => {
    expect(dateOf('5 tháng mười hai 2021', 'vi')).toBe('2021-12-05');
    expect(dateOf('5 tháng mười 2021', 'vi')).toBe('2021-10-05');
    expect(dateOf('5 tháng năm 2021', 'vi')).toBe('2021-05-05');
    expect(dateOf('5 كانون الثاني 2021', 'ar')).toBe('2021-01-05');
    expect(dateOf('5 كانون الأول 2021', 'ar')).toBe('2021-12-05');
  });

  it('does not take the day of the week for a month', () => {
    expect(dateOf('mar. 5 avr. 2022', 'fr')).toBe('2022-04-05');
    expect(dateOf('mar, 5 abr 2022', 'es')).toBe('2022-04-05');
    expect(dateOf('5 mar 2022', 'es')).toBe('2022-03-05');
  });

  it.each([
    ['5 March 2021', 'es'],
    ['5 Mar 2021', 'fi'],
    ['5 mars 2021', 'en'],
    ['5 de marzo de 2021', 'en'],
    ['5 марта 2021', undefined],
  ])('reads %s on a page in %s', (text, lang) => {
    expect(dateOf(text, lang)).toBe('2021-03-05');
  });

  it('asks the region which figure is the month, and guesses none', () => {
    expect(dateOf('03/05/2021', 'en-GB')).toBe('2021-05-03');
    expect(dateOf('03/05/2021', 'en-US')).toBe('2021-03-05');
    expect(dateOf('03/05/2021', 'es-PR')).toBe('2021-03-05');
    expect(dateOf('03/05/2021', 'es')).toBe('2021-05-03');
    for (const lang of ['en', 'en-CA', 'ja', 'xx', undefined]) {
      expect(dateOf('03/05/2021', lang)).toBeUndefined();
    }
  });

  it.each([
    ['an hour is no day', '10 AM March 2021', 'en'],
    ['what takes five minutes is not on the fifth', 'March 2021, 5 min read', 'en'],
    ['a number behind the year is no day', 'March 2021, part 5', 'en'],
    ['two numbers are as near', '10 March 5, 2021', 'en'],
    ['a name that means different months elsewhere', '5 listopad 2021', 'en'],
    ['a month without a day', 'tháng 3, 2021', 'vi'],
  ])('guesses no day: %s', (_, text, lang) => {
    expect(dateOf(text, lang)).toBeUndefined();
  });

  it('reads what Intl writes in any of the languages, a time before it or not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formats), day, times, ({ format, lang }, date, time) => {
        const text = time + format.format(date);
        const iso = calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        expect(dateOf(text, lang), `${text} in ${lang}`).toBe(iso);
      }),
      { numRuns: 2_000 },
    );
  });

  it('answers with a day or nothing, whatever the text', () => {
    const word = fc.constantFrom(
      '5',
      '31',
      '2021',
      'mar',
      'tháng',
      'h',
      ':',
      '.',
      '/',
      ' ',
      'T',
      '年',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.constantFrom('vi', 'en', 'fr'),
        (words, lang) => {
          const date = dateOf(words.join(''), lang);
          return date === undefined || calendarDate(...partsOf(date)) === date;
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

function partsOf(date: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
