import { VERDICTS, type Verdict } from '../verdict.ts';
import { type Token, tokensOf } from './fold.ts';

/** What words other than verdicts do in a rating, see `RatingWords`. */
const PARTS = [
  'proven',
  'posted',
  'not',
  'ended',
  'fully',
  'mostly',
  'partly',
  'barely',
  'but',
  'or',
  'and',
  'hearsay',
  'evidence',
  'only',
  'now',
  'never',
  'confirms',
  'contrary',
  'lacking',
  'asks',
  'yes',
  'no',
  'claim',
  'media',
  'rated',
  'filler',
  // Last: what opens a clause and is listed as something else, too, is that ("que").
  'that',
] as const;
export type Part = (typeof PARTS)[number];

/**
 * The words of one language, phrases between commas, in ordinary spelling. Case, punctuation,
 * accents and apostrophes do not matter. `fals(o|a|os|as)` stands for four words, `fałsz*` for
 * every word that begins so.
 *
 * Under a verdict: what publishers print as their rating (`half true`, `pants on fire`). The rest
 * are parts from which ratings are put together, so that `not entirely true` need not be listed:
 *
 * - `proven`: truths that say it was shown; denied they are not false but unproven (`confirmed`)
 * - `posted`: falsehoods that a picture is shown with (`with a false claim`)
 * - `not`: what turns a verdict round, before or behind it (`not`, `isn't`)
 * - `ended`: what says that a thing was so and is no more (`no longer`)
 * - `fully`, `mostly`, `partly`, `barely`: degrees (`completely`; `largely`; `half`; `hardly`)
 * - `but`: what takes back a part of what was said (`but`, `however`)
 * - `or`: what offers a choice (`true or false`)
 * - `and`: what joins a further statement (`and`)
 * - `that`: what opens a clause that says what is so (`dass`, `que`), also where it is listed as
 *   something else, too
 * - `hearsay`: what makes a verdict somebody else's, or no more than possible (`says`, `according
 *   to`, `if`, `could be`)
 * - `evidence`: what a verdict rests on and nobody says (`according to official figures`, `under the
 *   law`): a statistics office, official figures, a census, the law; never a person, a party, a firm
 * - `only`: what makes "true, and more" of a truth denied, where "not only" is no phrase of its own
 *   (`sadece`)
 * - `now`: what says that a verdict holds today (`now`), where another one held before
 * - `never`: what denies a claim as a whole, where no verdict stands (`never said this`, `no such
 *   law`); with `…` only behind a text that is named (`… does not come from`: a letter, a quote)
 * - `confirms`: what a sentence begins with (`it is true that …`) or ends with that says the claim
 *   again and calls it true
 * - `contrary`: what a sentence begins with that tells what is so instead of the claim; with `…` only
 *   where a claim or picture is named right behind it (`contrary to …`)
 * - `lacking`: what a sentence begins and ends with that has no evidence (`доказательств … нет`)
 * - `asks`: what a question begins with (`is it …`), ends with (`… không`, `… *인가` for the ending
 *   of a word) or has somewhere (`… ли …`), for those that come without their mark
 * - `yes`, `no`: answers at the beginning of a sentence (`No, ...`)
 * - `claim`: what is rated (`claim`, `statement`, `this`)
 * - `media`: pictures and recordings (`photo`, `video`)
 * - `rated`: how a publisher announces its own rating in a sentence (`we rate`)
 * - `filler`: what may stand beside a rating without changing it (`the`, `is`, `rating`, `verdict`)
 */
export type RatingWords = Readonly<Partial<Record<Verdict | Part, string>>>;

/** What a phrase says: a verdict, or what it does to the verdict beside it. */
export type Sense =
  | { part: 'verdict'; verdict: Verdict; isProof?: boolean; isOfClaim?: boolean }
  | { part: Exclude<Part, (typeof APART)[number]> };

/** Parts that are verdicts, or are looked for in their own places. */
const APART = [
  'proven',
  'posted',
  'never',
  'confirms',
  'contrary',
  'lacking',
  'asks',
  'yes',
  'no',
] as const;

/** A phrase found in a text: `size` tokens. */
export interface Found<T> {
  sense: T;
  size: number;
}

/** Where the words stand that make a question. */
type AskingPlace = 'opening' | 'closing' | 'anywhere';

/** How a language asks: phrases with their place, and endings of a question's last word. */
export interface Asks extends Phrases<AskingPlace> {
  endings: readonly string[];
}

interface Node<T> {
  /** By whole word. */
  words: Map<string, Node<T>>;
  /** By beginning of a word. */
  beginnings: Map<string, Node<T>>;
  /** The same, ready to be looked up; made when first asked for. */
  openings?: Openings<T>;
  sense?: T;
}

type Openings<T> = Map<number, [beginning: string, next: Node<T>][]>;

/** Phrases, to be looked up by their words. */
export interface Phrases<T> {
  root: Node<T>;
  /** By word what follows it where a phrase begins with it; remembered, because words come again. */
  begun: Map<string, readonly Node<T>[]>;
}

export interface Lexicon extends Phrases<Sense> {
  asks: Asks;
  /** What denies a claim as a whole; `names`: only where that is named before it. */
  never: Phrases<'whole' | 'names'>;
  /** What says a claim again and calls it true. */
  confirms: Asks;
  /** What tells what is so instead of a claim; `names`: only where that is named behind it. */
  contrary: Phrases<'whole' | 'names'>;
  /** What a sentence begins with that has no evidence, and what it ends with, as words are compared. */
  lacking: Phrases<readonly string[]>;
  /** What opens a clause that says what is so, as words are compared. */
  that: ReadonlySet<string>;
  yes: ReadonlySet<string>;
  no: ReadonlySet<string>;
  /** Most words that one of these two has. */
  longestAnswer: number;
}

/** Longest beginning that is listed anywhere; bounds the work for one word. */
const LONGEST_BEGINNING = 24;

/** A language's words, ready to be looked up. */
export function lexiconFrom(words: RatingWords): Lexicon {
  const root = node<Sense>();
  for (const phrase of phrasesOf(words.proven)) {
    add(root, phrase, { part: 'verdict', verdict: 'true', isProof: true });
  }
  for (const phrase of phrasesOf(words.posted)) {
    add(root, phrase, { part: 'verdict', verdict: 'false', isOfClaim: true });
  }
  for (const verdict of VERDICTS) {
    for (const phrase of phrasesOf(words[verdict])) add(root, phrase, { part: 'verdict', verdict });
  }
  for (const part of PARTS) {
    if (isApart(part)) continue;
    for (const phrase of phrasesOf(words[part])) add(root, phrase, { part });
  }
  const [yes, no] = [answersOf(words.yes), answersOf(words.no)];
  return {
    root,
    begun: new Map(),
    asks: asksFrom(phrasesOf(words.asks)),
    never: phrasesFrom(phrasesOf(words.never).map(denialFrom)),
    confirms: asksFrom(phrasesOf(words.confirms)),
    contrary: phrasesFrom(phrasesOf(words.contrary).map(denialFrom)),
    lacking: phrasesFrom(framesFrom(phrasesOf(words.lacking))),
    that: answersOf(words.that),
    yes,
    no,
    longestAnswer: Math.max(0, ...[...yes, ...no].map((answer) => answer.split(' ').length)),
  };
}

/** Phrases of any kind, ready to be looked up; of two that are alike the first counts. */
export function phrasesFrom<T>(entries: Iterable<readonly [phrase: string, sense: T]>): Phrases<T> {
  return toEnd(makingPhrases(entries));
}

const PHRASES_PER_STEP = 100;

/** The same in steps of a few milliseconds. */
export function* makingPhrases<T>(
  entries: Iterable<readonly [phrase: string, sense: T]>,
): Generator<void, Phrases<T>> {
  const root = node<T>();
  let phrases = 0;
  for (const [phrase, sense] of entries) {
    add(root, phrase, sense);
    phrases += 1;
    if (phrases % PHRASES_PER_STEP === 0) yield;
  }
  return { root, begun: new Map() };
}

/** Do all steps at once. */
export function toEnd<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function isApart(part: Part): part is (typeof APART)[number] {
  return (APART as readonly Part[]).includes(part);
}

const REST = '…';

function asksFrom(patterns: readonly string[]): Asks {
  const root = node<AskingPlace>();
  const endings: string[] = [];
  for (const pattern of patterns) {
    const phrase = pattern.replaceAll(REST, '').trim();
    if (phrase.startsWith('*')) endings.push(answerForm(phrase.slice(1)));
    else if (!pattern.startsWith(REST)) add(root, phrase, 'opening');
    else add(root, phrase, pattern.endsWith(REST) ? 'anywhere' : 'closing');
  }
  return { root, begun: new Map(), endings };
}

function denialFrom(pattern: string): [phrase: string, sense: 'whole' | 'names'] {
  return [pattern.replace(REST, '').trim(), pattern.includes(REST) ? 'names' : 'whole'];
}

/** By its opening the closings of a frame, "доказательств … нет". */
function framesFrom(patterns: readonly string[]): Map<string, string[]> {
  const frames = new Map<string, string[]>();
  for (const pattern of patterns) {
    const [opening = '', closing = ''] = pattern.split(REST).map((part) => part.trim());
    frames.set(opening, [...(frames.get(opening) ?? []), answerForm(closing)]);
  }
  return frames;
}

/** The longest phrase that begins at `from`; of two as long the one with fewer open endings. */
export function phraseAt<T>(
  tokens: readonly Pick<Token, 'form'>[],
  from: number,
  phrases: Phrases<T>,
): Found<T> | undefined {
  const form = tokens[from]?.form;
  if (form === undefined) return undefined;
  let best: Found<T> | undefined;
  // Nearly all words begin no phrase.
  for (const next of begunWith(form, phrases)) best = longer(best, longest(tokens, from + 1, next));
  return best;
}

/** Words that are remembered for each list of phrases. */
const MAX_BEGUN = 5_000;
/** In UTF-16 units; longer ones do not come again. */
const MAX_WORD = 30;

function begunWith<T>(form: string, { root, begun }: Phrases<T>): readonly Node<T>[] {
  let nodes = begun.get(form);
  if (nodes === undefined) {
    nodes = nextNodes(root, form);
    if (begun.size >= MAX_BEGUN) begun.clear();
    if (form.length <= MAX_WORD) begun.set(form, nodes);
  }
  return nodes;
}

/** The words, and the beginnings of words, with which a language's verdicts and answers begin. */
export function verdictStarts({ root, yes, no }: Lexicon): {
  words: string[];
  beginnings: string[];
} {
  const answers = [...yes, ...no].map((answer) => answer.split(' ', 1)[0]!);
  return {
    words: [
      ...[...root.words].filter(([, next]) => leadsToVerdict(next)).map(([w]) => w),
      ...answers,
    ],
    beginnings: [...root.beginnings].filter(([, next]) => leadsToVerdict(next)).map(([w]) => w),
  };
}

function leadsToVerdict({ sense, words, beginnings }: Node<Sense>): boolean {
  if (sense?.part === 'verdict') return true;
  return [...words.values(), ...beginnings.values()].some(leadsToVerdict);
}

/** The listed phrases with every alternative written out: `fals(o|a)` are two. */
export function phrasesOf(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .filter((phrase) => phrase.trim() !== '')
    .flatMap(alternatives)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

function alternatives(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (group === null) return [phrase];
  const before = phrase.slice(0, group.index);
  const after = phrase.slice(group.index + group[0].length);
  return group[1]!.split('|').flatMap((choice) => alternatives(before + choice + after));
}

function longest<T>(
  tokens: readonly Pick<Token, 'form'>[],
  at: number,
  from: Node<T>,
): Found<T> | undefined {
  let best: Found<T> | undefined =
    from.sense === undefined ? undefined : { sense: from.sense, size: 0 };
  const form = tokens[at]?.form;
  if (form === undefined) return best;
  for (const next of nextNodes(from, form)) best = longer(best, longest(tokens, at + 1, next));
  return best;
}

/** The longer of what was found, and what was found behind one more word. */
function longer<T>(best: Found<T> | undefined, found: Found<T> | undefined): Found<T> | undefined {
  if (found === undefined || (best !== undefined && found.size + 1 <= best.size)) return best;
  return { sense: found.sense, size: found.size + 1 };
}

function nextNodes<T>(from: Node<T>, form: string): Node<T>[] {
  const exact = from.words.get(form);
  const nodes = exact ? [exact] : [];
  if (from.beginnings.size === 0) return nodes;
  from.openings ??= openingsOf(from.beginnings);
  for (const [beginning, open] of from.openings.get(openingKey(form)) ?? []) {
    if (form.startsWith(beginning)) nodes.push(open);
  }
  for (const [, open] of from.openings.get(form.charCodeAt(0)) ?? []) nodes.push(open);
  return nodes;
}

/** The first two units of a word as one number; more than one unit has. */
function openingKey(form: string): number {
  return (form.charCodeAt(0) + 1) * 0x1_0000 + (form.length > 1 ? form.charCodeAt(1) : 0);
}

/**
 * Beginnings by their first two units, or their only one, the longest first. Few words begin as a listed one does; to cut
 * out all their beginnings and look them up was most of the work.
 */
function openingsOf<T>(beginnings: ReadonlyMap<string, Node<T>>): Openings<T> {
  const openings: Openings<T> = new Map();
  for (const entry of beginnings) {
    const key = entry[0].length === 1 ? entry[0].charCodeAt(0) : openingKey(entry[0]);
    openings.set(key, [...(openings.get(key) ?? []), entry]);
  }
  for (const list of openings.values()) list.sort(([a], [b]) => b.length - a.length);
  return openings;
}

/** With what a word may be listed as `xyz*`, the longest first. */
export function* beginningsOf(form: string): Generator<string> {
  for (let length = Math.min(form.length, LONGEST_BEGINNING); length > 0; length -= 1) {
    yield form.slice(0, length);
  }
}

function add<T>(root: Node<T>, phrase: string, sense: T): void {
  let at = root;
  for (const [form, isOpen] of pieces(phrase)) {
    const branches = isOpen ? at.beginnings : at.words;
    let next = branches.get(form);
    if (next === undefined) {
      next = node<T>();
      branches.set(form, next);
    }
    at = next;
  }
  at.sense ??= sense;
}

/** The words of a listed phrase, each with whether its ending is open. */
function pieces(phrase: string): [form: string, isOpen: boolean][] {
  return phrase.split(/\s+/).flatMap((word) => {
    const tokens = tokensOf(word.replaceAll('*', ' '));
    const isOpen = word.endsWith('*');
    return tokens.map(({ form }, index): [string, boolean] => [
      form,
      isOpen && index === tokens.length - 1,
    ]);
  });
}

function answersOf(list: string | undefined): Set<string> {
  return new Set(phrasesOf(list).map(answerForm));
}

/** The form in which answers (`yes`, `no`) are compared. */
export function answerForm(text: string): string {
  return formsOf(tokensOf(text));
}

/** The forms of tokens as one text, as phrases are compared. */
export function formsOf(tokens: readonly Pick<Token, 'form'>[]): string {
  return tokens.map(({ form }) => form).join(' ');
}

function node<T>(): Node<T> {
  return { words: new Map(), beginnings: new Map() };
}
