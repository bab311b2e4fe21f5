import { formsBeginningWith } from './same-names.ts';

/** How sure a correspondence of two different names for one thing is, against 1 for one word. */
export const NEAR = 0.8;

/** Terms of two texts that correspond. Positions are into the two lists of terms. */
export interface Alignment {
  pairs: AlignedPair[];
  /** Per position of the passage, and of the check: 0 none, `NEAR`, or 1 the same term. */
  passage: Float32Array;
  check: Float32Array;
}

export interface AlignedPair {
  passage: number;
  check: number;
  kind: 'same' | 'near';
}

/**
 * Which terms of a passage correspond to which terms of a check's text: the same terms, each used
 * once and in order of appearance, then names of one thing (*Seoul*, *South Korea*). Linear in the
 * number of terms.
 */
export function align(passage: readonly string[], check: readonly string[]): Alignment {
  const alignment: Alignment = {
    pairs: [],
    passage: new Float32Array(passage.length),
    check: new Float32Array(check.length),
  };
  alignSame(passage, check, alignment);
  alignNames(passage, check, alignment);
  return alignment;
}

function alignSame(passage: readonly string[], check: readonly string[], to: Alignment): void {
  const positions = new Map<string, number[]>();
  for (const [at, term] of passage.entries()) {
    const list = positions.get(term);
    if (list) list.push(at);
    else positions.set(term, [at]);
  }
  const used = new Map<string, number>();
  for (const [at, term] of check.entries()) {
    const nth = used.get(term) ?? 0;
    const found = positions.get(term)?.[nth];
    if (found === undefined) continue;
    used.set(term, nth + 1);
    to.pairs.push({ passage: found, check: at, kind: 'same' });
    to.passage[found] = 1;
    to.check[at] = 1;
  }
}

/** Where a name stands: `length` terms from `at`. */
interface Occurrence {
  at: number;
  length: number;
}

function alignNames(passage: readonly string[], check: readonly string[], to: Alignment): void {
  const inPassage = namesIn(passage);
  if (inPassage.size === 0) return;
  for (const [group, there] of namesIn(check)) {
    const here = inPassage.get(group);
    if (!here || isFull(to.check, there) || isFull(to.passage, here)) continue;
    to.pairs.push({ passage: here.at, check: there.at, kind: 'near' });
    raise(to.passage, here);
    raise(to.check, there);
  }
}

/** The first occurrence of each group of names. */
function namesIn(terms: readonly string[]): Map<number, Occurrence> {
  const found = new Map<number, Occurrence>();
  for (let at = 0; at < terms.length; at++) {
    const form = formsBeginningWith(terms[at]!).find(({ terms: parts }) =>
      parts.every((part, offset) => terms[at + offset] === part),
    );
    if (form && !found.has(form.group)) found.set(form.group, { at, length: form.terms.length });
  }
  return found;
}

function isFull(covered: Float32Array, { at, length }: Occurrence): boolean {
  return covered.subarray(at, at + length).every((value) => value === 1);
}

function raise(covered: Float32Array, { at, length }: Occurrence): void {
  for (let i = at; i < at + length; i++) covered[i] = Math.max(covered[i]!, NEAR);
}
