import { analyse, type Term } from '~/lib/text/analyse';
import { align } from './align.ts';
import { alikeWords } from './alike.ts';
import { dateTerms } from './dates.ts';
import type { AlignedWords, Difference, Explanation } from './decision.ts';
import type { CueKind } from './stance/cue.ts';
import { cueWords, type Said } from './stance.ts';
import { IS_NAME } from './weighed-text.ts';
import { isEnglish, type WordVectors } from './word-vectors.ts';

/** Most differences that are listed; more would not be read. */
const MAX_DIFFERENCES = 8;

/** What tells two claims apart most comes first. */
const WEIGHTIEST: readonly Difference['kind'][] = [
  ...(['rejection', 'negation', 'number', 'date', 'name', 'word'] as const),
];

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
  const pairs = [...alignment.pairs, ...alike];
  const startsHere = new Set(pairs.map((pair) => pair.passage));
  const startsThere = new Set(pairs.map((pair) => pair.check));
  const aligned = pairs.map(
    (pair): AlignedWords => ({
      passage: rangeFrom(here, alignment.passage, pair.passage, startsHere),
      check: rangeFrom(there, alignment.check, pair.check, startsThere),
      kind: pair.kind,
    }),
  );
  const isOpenHere = (at: number) => alignment.passage[at] === 0 && !startsHere.has(at);
  const isOpenThere = (at: number) => alignment.check[at] === 0 && !startsThere.has(at);
  const differs = [
    ...cueDifferences('rejection', ['refutation', 'denial'], passage, check),
    ...cueDifferences('negation', ['negation'], passage, check),
    ...openRuns(there, check, isOpenThere, vectors).map((run) => onSide('check', run)),
    ...openRuns(here, passage, isOpenHere, vectors)
      .filter(({ kind }) => kind !== 'word')
      .map((run) => onSide('passage', run)),
  ].sort((a, b) => WEIGHTIEST.indexOf(a.kind) - WEIGHTIEST.indexOf(b.kind));
  return {
    field,
    aligned: aligned.sort((a, b) => a.passage[0] - b.passage[0]),
    differs: differs.slice(0, MAX_DIFFERENCES),
  };
}

/**
 * A near name may have several words ("South Korea"): the range runs over those like covered, up to
 * where the next name starts.
 */
function rangeFrom(
  terms: Term[],
  covered: Float32Array,
  at: number,
  starts: ReadonlySet<number>,
): [number, number] {
  let last = at;
  const share = covered[at]!;
  const isPartly = share > 0 && share < 1;
  while (isPartly && covered[last + 1] === share && !starts.has(last + 1)) last++;
  return [terms[at]!.start, terms[last]!.end];
}

/**
 * In English the vectors know what is a name where a capital does not tell: in a text in title
 * case, and where a sentence begins ("Is it so? Visitors ask").
 */
function kindTeller(
  { text, lang }: Said,
  vectors: WordVectors | undefined,
): (term: Term) => Term['kind'] {
  if (!vectors || !isEnglish(lang)) return ({ kind }) => kind;
  return ({ term, surface, start, kind }) => {
    const isUntold =
      kind === 'word' || (kind === 'name' && SENTENCE_BEFORE.test(text.slice(0, start)));
    const row = isUntold && /^\p{Lu}/u.test(surface) ? vectors.rowOf(term) : -1;
    if (row < 0) return kind;
    return vectors.nameShare(row) >= IS_NAME ? 'name' : 'word';
  };
}

const SENTENCE_BEFORE = /[.?!…]["'”’)]*\s+["'“‘(]*$/;

interface Run {
  kind: 'number' | 'date' | 'name' | 'word';
  text: string;
}

const onSide = (side: Difference['side'], run: Run): Difference => ({ ...run, side });

/** Terms that correspond to nothing; the parts of a name or a date that stand together as one. */
function openRuns(
  terms: readonly Term[],
  said: Said,
  isOpen: (at: number) => boolean,
  vectors: WordVectors | undefined,
): Run[] {
  const { text } = said;
  const kindOf = kindTeller(said, vectors);
  const dates = dateTerms(terms, said.lang);
  const runs: (Run & { start: number; end: number })[] = [];
  for (const [at, term] of terms.entries()) {
    if (!isOpen(at)) continue;
    const kind = dates.has(at) ? 'date' : kindOf(term);
    const last = runs.at(-1);
    const gap = text.slice(last?.end, term.start);
    if (
      last?.kind === kind &&
      (kind === 'date' ? /^,?\s+$/ : /^ $/).test(gap) &&
      JOINED.has(kind)
    ) {
      last.end = term.end;
      continue;
    }
    runs.push({ kind, text: term.surface, start: term.start, end: term.end });
  }
  return runs.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
}

const JOINED: ReadonlySet<Run['kind']> = new Set(['date', 'name']);

/** Cues of which one text has more: those words that the other lacks. */
function cueDifferences(
  kind: 'rejection' | 'negation',
  cues: readonly CueKind[],
  passage: Said,
  check: Said,
): Difference[] {
  const [here, there] = [cueWords(passage, cues), cueWords(check, cues)];
  if (here.length === there.length) return [];
  const side = here.length > there.length ? 'passage' : 'check';
  const more = side === 'passage' ? here : there;
  const other = new Set((side === 'passage' ? there : here).map((word) => word.toLowerCase()));
  return more
    .filter((word) => !other.has(word.toLowerCase()))
    .map((text) => ({ kind, side, text }));
}
