import type { OpenIndex } from './open.ts';
import type { TypedWord } from './query.ts';

/** Shortest term that may stand for a longer typed word (*vaccin* for *vaccina*). */
const MIN_STEM = 4;

/** Letters that a typed word may have more than a term that stands for it. */
const MAX_ENDING = 4;

/** The terms that are a typed word, whatever language it is in. */
export function exactTerms(index: OpenIndex, { term, typed }: TypedWord): number[] {
  return [...new Set([index.findTerm(term), index.findTerm(typed)])].filter((found) => found >= 0);
}

/**
 * The terms that a typed word begins like: while it is unfinished, those that go on as it does; and
 * always those that it goes on from, because terms are stems and of any language. Some may come
 * twice.
 */
export function beginningTerms(index: OpenIndex, { term, typed, unfinished }: TypedWord): number[] {
  const found: number[] = [];
  for (let length = typed.length - 1; isStemLong(length, typed); length--) {
    const stem = index.findTerm(typed.slice(0, length));
    if (stem >= 0) found.push(stem);
  }
  if (!unfinished) return found;
  // What begins with the one begins with the other, too, where that is shorter.
  const beginnings = typed.startsWith(term) ? [term] : [term, typed];
  for (const beginning of beginnings) {
    const [from, to] = index.dictionary.beginningWith(beginning);
    for (let at = from; at < to; at++) found.push(at);
  }
  return found;
}

/** Whether a term of a text is one that a typed word begins like; see `beginningTerms`. */
export function isBeginning(found: string, { term, typed, unfinished }: TypedWord): boolean {
  if (typed.startsWith(found) && isStemLong(found.length, typed)) return true;
  return unfinished && (found.startsWith(term) || found.startsWith(typed));
}

function isStemLong(length: number, typed: string): boolean {
  return length >= MIN_STEM && length >= typed.length - MAX_ENDING;
}
