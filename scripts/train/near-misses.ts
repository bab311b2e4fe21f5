import type { WordVectors } from '~/lib/match/word-vectors';
import { analyse, type Term } from '~/lib/text/analyse';

/** Names and words of other texts, to be put in the place of a text's own. */
export interface Replacements {
  names: string[];
  words: { surface: string; row: number }[];
}

export function replacementsFrom(texts: readonly string[], vectors: WordVectors): Replacements {
  const names = new Set<string>();
  const words = new Map<string, number>();
  for (const text of texts) {
    for (const run of nameRuns(text)) names.add(text.slice(run.start, run.end));
    for (const { kind, surface, term } of analyse(text, 'en')) {
      const row = kind === 'word' ? vectors.rowOf(term) : -1;
      if (row >= 0) words.set(surface.toLowerCase(), row);
    }
  }
  return { names: [...names], words: Array.from(words, ([surface, row]) => ({ surface, row })) };
}

/**
 * Texts that say something else in nearly the same words: another name, another number, or another
 * word of the same kind. Only what the `claim` says too is replaced. At most one of each kind.
 */
export function nearMisses(
  text: string,
  claim: string,
  { names, words }: Replacements,
  vectors: WordVectors,
  random: () => number,
): string[] {
  const said = new Set(analyse(claim, 'en').map(({ term }) => term));
  const shared = analyse(text, 'en').filter(({ term }) => said.has(term));
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)];
  const misses: string[] = [];
  const name = pick(nameRuns(text).filter((run) => shared.some((term) => within(term, run))));
  if (name) misses.push(replaced(text, name, pick(names)!));
  const number = pick(
    shared.filter(({ kind, surface }) => kind === 'number' && /\d/.test(surface)),
  );
  if (number) misses.push(replaced(text, number, otherNumber(number.surface, random)));
  const word = pick(shared.filter(({ kind, surface }) => kind === 'word' && surface.length > 3));
  const sibling = word && siblingOf(vectors.rowOf(word.term), words, vectors, pick);
  if (word && sibling) misses.push(replaced(text, word, sibling));
  return misses;
}

interface Range {
  start: number;
  end: number;
}

const within = (inner: Range, outer: Range) => inner.start >= outer.start && inner.end <= outer.end;

function replaced(text: string, { start, end }: Range, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Names of several words, as one. */
function nameRuns(text: string): Range[] {
  const runs: Range[] = [];
  for (const { kind, start, end } of analyse(text, 'en') as Term[]) {
    if (kind !== 'name') continue;
    const last = runs.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

function otherNumber(surface: string, random: () => number): string {
  const factor = [2, 3, 5, 7][Math.floor(random() * 4)]!;
  return surface.replace(/\d+/, (digits) => {
    const changed = Number(digits) * factor + 1;
    return digits.length === 4 ? String(1900 + (changed % 130)) : String(changed);
  });
}

/** Words that are looked at for one of the same kind, and what is too near: it may mean the same. */
const TRIED = 60;
const SAME_MEANING = 0.75;
const SAME_KIND = 0.3;

function siblingOf(
  row: number,
  words: Replacements['words'],
  vectors: WordVectors,
  pick: <Item>(list: readonly Item[]) => Item | undefined,
): string | undefined {
  if (row < 0) return undefined;
  let best = { surface: '', near: SAME_KIND };
  for (let tried = 0; tried < TRIED; tried++) {
    const other = pick(words)!;
    const near = other.row === row ? 1 : vectors.nearness(row, other.row);
    if (near > best.near && near < SAME_MEANING) best = { surface: other.surface, near };
  }
  return best.surface || undefined;
}
