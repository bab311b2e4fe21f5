import { analyse, type Term } from '~/lib/text/analyse';
import { align } from './align.ts';
import type { AlignedWords, Difference, Explanation } from './decision.ts';
import { negationWords, type Said } from './stance.ts';

/** Most differences that are listed; more would not be read. */
const MAX_DIFFERENCES = 8;

/** Why a passage was matched with a check's claim or title, and what differs. */
export function explain(passage: Said, check: Said, field: 'claim' | 'title'): Explanation {
  const here = analyse(passage.text, passage.lang);
  const there = analyse(check.text, check.lang);
  const alignment = align(
    here.map(({ term }) => term),
    there.map(({ term }) => term),
  );
  const aligned = alignment.pairs.map(
    (pair): AlignedWords => ({
      passage: rangeFrom(here, alignment.passage, pair.passage),
      check: rangeFrom(there, alignment.check, pair.check),
      kind: pair.kind,
    }),
  );
  const differs = [
    ...negationDifferences(passage.text, check.text),
    ...unmatched(there, alignment.check, 'check'),
    ...unmatched(here, alignment.passage, 'passage'),
  ];
  return {
    field,
    aligned: aligned.sort((a, b) => a.passage[0] - b.passage[0]),
    differs: differs.slice(0, MAX_DIFFERENCES),
  };
}

/** A near name may have several words ("South Korea"): the range runs over those like covered. */
function rangeFrom(terms: Term[], covered: Float32Array, at: number): [number, number] {
  let last = at;
  if (covered[at]! < 1) while (last + 1 < terms.length && covered[last + 1] === covered[at]) last++;
  return [terms[at]!.start, terms[last]!.end];
}

function unmatched(terms: Term[], covered: Float32Array, side: Difference['side']): Difference[] {
  return terms
    .filter((term, at) => covered[at] === 0 && (side === 'check' || term.kind !== 'word'))
    .map((term) => ({ kind: term.kind, side, text: term.surface }));
}

function negationDifferences(passage: string, check: string): Difference[] {
  const [here, there] = [negationWords(passage), negationWords(check)];
  if (here.length === there.length) return [];
  const side = here.length > there.length ? 'passage' : 'check';
  const more = side === 'passage' ? here : there;
  const other = new Set((side === 'passage' ? there : here).map((word) => word.toLowerCase()));
  return more
    .filter((word) => !other.has(word.toLowerCase()))
    .map((text) => ({ kind: 'negation', side, text }));
}
