import { analyse, type Term } from '~/lib/text/analyse';
import { align } from './align.ts';
import { alikeWords } from './alike.ts';
import type { AlignedWords, Difference, Explanation } from './decision.ts';
import { negationWords, type Said } from './stance.ts';
import { isEnglish, type WordVectors } from './word-vectors.ts';

/** Most differences that are listed; more would not be read. */
const MAX_DIFFERENCES = 8;

/**
 * Why a passage was matched with a check's claim or title, and what differs. `vectors` are English:
 * with them, where both texts are, words near in meaning are among the corresponding ones.
 */
export function explain(
  passage: Said,
  check: Said,
  field: 'claim' | 'title',
  vectors?: WordVectors,
): Explanation {
  const here = analyse(passage.text, passage.lang);
  const there = analyse(check.text, check.lang);
  const alignment = align(
    here.map(({ term }) => term),
    there.map(({ term }) => term),
  );
  const alike =
    vectors && isEnglish(passage.lang) && isEnglish(check.lang)
      ? alikeWords(here, there, alignment, vectors)
      : [];
  const aligned = [...alignment.pairs, ...alike].map(
    (pair): AlignedWords => ({
      passage: rangeFrom(here, alignment.passage, pair.passage),
      check: rangeFrom(there, alignment.check, pair.check),
      kind: pair.kind,
    }),
  );
  const told = {
    passage: new Set(alike.map((pair) => pair.passage)),
    check: new Set(alike.map((pair) => pair.check)),
  };
  const differs = [
    ...negationDifferences(passage.text, check.text),
    ...unmatched(there, 'check', (at) => alignment.check[at] === 0 && !told.check.has(at)),
    ...unmatched(here, 'passage', (at) => alignment.passage[at] === 0 && !told.passage.has(at)),
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
  const share = covered[at]!;
  const isPartly = share > 0 && share < 1;
  while (isPartly && last + 1 < terms.length && covered[last + 1] === share) last++;
  return [terms[at]!.start, terms[last]!.end];
}

function unmatched(
  terms: Term[],
  side: Difference['side'],
  isOpen: (at: number) => boolean,
): Difference[] {
  return terms
    .filter((term, at) => isOpen(at) && (side === 'check' || term.kind !== 'word'))
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
