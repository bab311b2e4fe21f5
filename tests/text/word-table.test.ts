import { describe, expect, it } from 'vitest';
import { analyse } from '~/lib/text/analyse';
import { TermNumbers } from '~/lib/text/term-numbers';
import { WordTable } from '~/lib/text/word-table';

/** FNV-1a's factor. */
const FACTOR = 0x01000193;

/** Words of three letters that all have one hash: the third makes up for the first two. */
function colliding(count: number): string[] {
  const after = (first: number, second: number) =>
    Math.imul(Math.imul(3 ^ first, FACTOR) ^ second, FACTOR);
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

const numbersIn = (table: WordTable, words: readonly string[]) =>
  words.map((word) => table.numberAt(`-${word}-`, 1, 1 + word.length));

describe('numbers of words', () => {
  it('are given in the order in which words come, and found again', () => {
    const table = new WordTable();
    const words = Array.from({ length: 5_000 }, (_, at) => `w${at}`);
    expect(numbersIn(table, words)).toEqual([...words.keys()]);
    expect(numbersIn(table, words)).toEqual([...words.keys()]);
    expect(table.size).toBe(words.length);
  });

  it('end soon among words that were made to have one hash, which are read all the same', () => {
    const words = colliding(200);
    const found = numbersIn(new WordTable(), words);
    expect(found.slice(0, 10)).toEqual([...words.keys()].slice(0, 10));
    expect(found.at(-1)).toBe(-1);
    const text = words.join(' ');
    const numbers = new TermNumbers();
    const read: number[] = [];
    numbers.read(text, 'en', (term) => read.push(term));
    const { terms } = numbers;
    expect(read.map((term) => terms[term])).toEqual(analyse(text, 'en').map(({ term }) => term));
  });
});
