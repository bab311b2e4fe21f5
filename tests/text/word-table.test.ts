import { describe, expect, it } from 'vitest';
import { analyse } from '~/lib/text/analyse';
import { entriesOf } from '~/lib/text/entries';
import { hashOf, NO_HASH, withUnit } from '~/lib/text/hash';
import { languageOf } from '~/lib/text/languages';
import { TermNumbers } from '~/lib/text/term-numbers';
import { WordList } from '~/lib/text/word-list';
import { WordTable } from '~/lib/text/word-table';

/** Words of three letters that all have one hash: the third makes up for the first two. */
function colliding(count: number): string[] {
  const after = (first: number, second: number) => withUnit(withUnit(NO_HASH, first), second);
  const wanted = after(0x4e00, 0x4e00) ^ 0x4e00;
  const words: string[] = [];
  for (let first = 0x4e00; words.length < count; first++) {
    for (let second = 0x4e00; second < 0x9000; second++) {
      const third = after(first, second) ^ wanted;
      if (third >= 0x4e00 && third < 0x9000) words.push(String.fromCharCode(first, second, third));
    }
  }
  return words.slice(0, count);
}

/** A word, and a longer one that begins with it and has its hash: the last letter makes up for the one before. */
function collidingWithItsBeginning(): [word: string, longer: string] {
  for (let first = 0x4e00; ; first++) {
    const before = withUnit(NO_HASH, first);
    const hash = withUnit(before, first);
    for (let third = 0x4e00; third < 0x9000; third++) {
      const fourth = withUnit(hash, third) ^ before ^ first;
      if (fourth < 0x4e00 || fourth >= 0x9000) continue;
      const word = String.fromCharCode(first, first);
      return [word, word + String.fromCharCode(third, fourth)];
    }
  }
}

const chunks = (words: readonly string[]) =>
  Array.from({ length: Math.ceil(words.length / 20) }, (_, at) =>
    words.slice(at * 20, at * 20 + 20),
  );

/** The places that a table gives words, twenty looked up at a time. */
function placesIn(table: WordTable, words: readonly string[]): number[] {
  return chunks(words).flatMap((some) => {
    const text = some.join(' ');
    const list = new WordList();
    let start = 0;
    for (const { length } of some) {
      list.add(start, start + length, 'word', hashOf(text, start, start + length));
      start += length + 1;
    }
    const found = new Int32Array(some.length);
    table.findPlaces(text, list, found);
    return [...found];
  });
}

describe('places of words', () => {
  it('are different for different words, and found again with their values', () => {
    const table = new WordTable();
    const words = Array.from({ length: 5_000 }, (_, at) => `w${at}`);
    const places = placesIn(table, words);
    expect(new Set(places).size).toBe(words.length);
    expect(table.size).toBe(words.length);
    for (const [at, place] of places.entries()) table.setValue(place, at);
    expect(placesIn(table, words.toReversed()).map((place) => table.value(place))).toEqual(
      [...words.keys()].reverse(),
    );
  });

  it('are two for a word and a longer one with its hash, whichever comes first', () => {
    const [word, longer] = collidingWithItsBeginning();
    expect(hashOf(longer, 0, longer.length)).toBe(hashOf(word, 0, word.length));
    for (const words of [
      [word, longer],
      [longer, word],
    ])
      expect(new Set(placesIn(new WordTable(), words)).size).toBe(2);
  });

  it('are one for a word that comes twice in the text that it is new in', () => {
    const table = new WordTable();
    const [first, second, again] = placesIn(table, ['new', 'other', 'new']);
    expect(again).toBe(first);
    expect(second).not.toBe(first);
  });

  it('end soon among words that were made to have one hash, which are read all the same', () => {
    const words = colliding(80);
    const found = placesIn(new WordTable(), words);
    expect(new Set(found.slice(0, 10)).size).toBe(10);
    expect(found.at(-1)).toBe(-1);
    const text = words.join(' ');
    const numbers = new TermNumbers();
    const read: number[] = [];
    numbers.read(text, 'en', read);
    const { terms } = numbers;
    expect(read.map((term) => terms[term])).toEqual(analyse(text, 'en').map(({ term }) => term));
  });
});

describe('what a language remembers of words', () => {
  it('is each one’s own, also of words that were made to have one hash', () => {
    const entries = entriesOf(languageOf('en'));
    const words = colliding(10);
    for (const word of [...words, ...words]) {
      expect(entries.of(word, 0, word.length).surface).toBe(word);
    }
  });
});
