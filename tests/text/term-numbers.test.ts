import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '~/lib/text/analyse';
import { TermNumbers } from '~/lib/text/term-numbers';

/** Words whose reading depends on what they stand beside, and some that do not. */
const WORDS =
  `the US us WHO who Who SUS I A C vitamin S. N. Korea Carolina U.S. R$ US$ $5 5 million 1,2 1.200
two Two twenty billion per cent % 10% 1990s 90's G20 F-16 e-mail co-op don't Trump’s l'homme Ankara'da
@BarackObama #covid19 #StopTheSteal misinformationcampaign वैक्सीन ट्वीट BJP अंक ٣٤ 日本の首相 ワクチン 백신은
Москва вакцина ßtraße ﬁne naïve 😀 . , - ( ) " 
 ́ ​ https://example.org/a`.split(/[ \n]/);
const LANGS = ['', 'en', 'de', 'fr', 'pt', 'tr', 'hi', 'ja', 'ru', 'ar', 'und'];

const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const texts = fc.array(fc.tuple(text, fc.constantFrom(...LANGS)), { maxLength: 12 });

describe('terms as numbers', () => {
  it('are the terms of every text, whatever was read before', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const numbers = new TermNumbers();
        const read = all.map(([one, lang]) => {
          const terms: number[] = [];
          numbers.read(one, lang, terms);
          return terms;
        });
        const { terms } = numbers;
        expect(read.map((list) => list.map((term) => terms[term]))).toEqual(
          all.map(([one, lang]) => analyse(one, lang).map(({ term }) => term)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('stay the same among many thousands', () => {
    const numbers = new TermNumbers();
    const words = Array.from(
      { length: 20_000 },
      (_, at) =>
        `word${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`,
    );
    const found: number[] = [];
    for (let from = 0; from < words.length; from += 100) {
      const lines = words.slice(from, from + 100).join(' ');
      for (let again = 0; again < 2; again++) numbers.read(lines, 'xx', found);
    }
    const { terms } = numbers;
    expect(terms).toHaveLength(words.length);
    expect(found.map((term) => terms[term])).toEqual(
      Array.from({ length: words.length / 100 }, (_, at) =>
        words.slice(at * 100, at * 100 + 100),
      ).flatMap((line) => [...line, ...line]),
    );
  });
});
