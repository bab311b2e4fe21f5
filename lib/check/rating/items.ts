import { isOnTheTrueSide, type Verdict } from '../verdict.ts';
import { type Denial, denialAt } from './denials.ts';
import type { Break, Token } from './fold.ts';
import { type Found, formsOf, type Lexicon, phraseAt, type Sense } from './lexicon.ts';

/** A piece of a label as one language understands it: a listed phrase, a number, another word. */
export interface Item {
  part: Sense['part'] | 'number' | 'unknown';
  /** Of a verdict only. */
  verdict?: Verdict;
  /** Of a truth: whether it says that it was shown. */
  isProof?: boolean;
  /** Of a falsehood: whether it is a truth denied, "doğru değil". */
  isDenial?: boolean;
  /** Of a falsehood: whether it is of what a picture is shown with. */
  isOfClaim?: boolean;
  /** Of a word that this language does not list: whether it denies in another one. */
  denies?: Denial;
  /** Whether it may open a clause that says what is so: "true that". */
  opens?: boolean;
  /** What parts it from the piece before it. */
  after: Break;
  /** Whether the end of a clause is inside it: "true, but". */
  isSplit?: boolean;
  /** Words in it. */
  size: number;
  form: string;
}

/** A sentence of a label. */
export type Sentence = readonly Item[];

/** What a label says: its sentences, and the clauses of them all. */
export interface Said {
  sentences: readonly Sentence[];
  clauses: readonly Sentence[];
}

/** The words of each sentence of a label. */
export function sentencesIn(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    if (token.after === 'sentence') sentences.push([token]);
    else sentences.at(-1)?.push(token);
  }
  return sentences;
}

/** Words of a sentence: `[from, to)`. */
export interface Range {
  from: number;
  to: number;
}

/** The pieces of a sentence that have no word in a range of its words. */
export function outside(sentence: Sentence, { from, to }: Range): Item[] {
  let at = 0;
  return sentence.filter(({ size }) => {
    const start = at;
    at += size;
    return start >= to || at <= from;
  });
}

/** The clauses of a sentence. */
export function clausesOf(sentence: Sentence): Sentence[] {
  const clauses: Item[][] = [];
  for (const item of sentence) {
    if (clauses.length === 0 || item.after !== 'space') clauses.push([item]);
    else clauses.at(-1)!.push(item);
  }
  return clauses;
}

/** Whether a word says that something is not so, or no longer. */
export function isNegation({ part }: Item): boolean {
  return part === 'not' || part === 'ended';
}

/** Whether a word turns a verdict round or takes a part of it back. */
export function isTurn(item: Item): boolean {
  return isNegation(item) || item.part === 'but';
}

/** Whether a word names what is rated: a claim, or a picture, video or sound. */
export function isNamed(item: Item | undefined): boolean {
  return item?.part === 'claim' || item?.part === 'media';
}

/** Letters of the shortest noun that names what is rated; shorter ones are pronouns, as "it". */
const SHORTEST_NOUN = 4;

/** Longer pronouns, which may be of anything. */
const PRONOUNS = new Set(
  'this that thats these those they cette cela ceci dies diese dieser dieses isso isto esse essa'.split(
    ' ',
  ),
);

/** Whether a word names what is rated by a noun: "post", "video", not "it". */
export function isNoun(item: Item): boolean {
  return isNamed(item) && item.form.length >= SHORTEST_NOUN && !PRONOUNS.has(item.form);
}

/** "The post claims the picture is real", "the claim that it is true": a claim within a claim. */
export function namesTooMuch(sentence: Sentence): boolean {
  return sentence.filter(isNamed).length >= NAMED_IN_ANOTHER;
}

const NAMED_IN_ANOTHER = 3;

/** Whether a word says that somebody else says so ("allegedly", "reportedly"). */
export function isHearsay({ part }: Item): boolean {
  return part === 'hearsay';
}

/** Whether a phrase says what a verdict rests on ("according to official figures"). */
export function isEvidence({ part }: Item): boolean {
  return part === 'evidence';
}

/** Whether a word names a picture, a video or a sound. */
export function isMedia({ part }: Item): boolean {
  return part === 'media';
}

/** Whether a word takes back a part of what was said before it. */
export function isBut({ part }: Item): boolean {
  return part === 'but';
}

const FILLERS = new Set<Item['part']>(['filler', 'and', 'rated', 'now']);

/** Whether a word may stand between others without changing what they mean together. */
export function isFiller(item: Item | undefined): boolean {
  return item !== undefined && FILLERS.has(item.part);
}

/** Whether a word joins one statement to another: "false and never said". */
export function isAnd(item: Item | undefined): boolean {
  return item?.part === 'and';
}

/** What a longer negation of another language may be made of: "ez" is "this" in Hungarian. */
const MAY_YIELD = new Set<Item['part']>(['filler', 'and', 'claim', 'now']);

/** A sentence as one language understands it. */
export function itemsOf(tokens: readonly Token[], lexicon: Lexicon): Sentence {
  const items: Item[] = [];
  for (let from = 0; from < tokens.length; ) {
    const own = phraseIn(tokens, from, lexicon);
    const abroad =
      own && !MAY_YIELD.has(own.sense.part) ? undefined : denialAt(tokens, from, lexicon.asks);
    // "Ei ole" is longer than what a language has for "ei".
    const isLonger = abroad?.denial === 'negation' && abroad.size > (own?.size ?? 0);
    const found = isLonger ? undefined : own;
    const size = found?.size ?? abroad?.size ?? 1;
    const { form, after } = tokens[from]!;
    // "True, but" ends a clause of its own.
    const isSplit = items[items.length - 1]?.isSplit === true;
    const text = size === 1 ? form : formsOf(tokens.slice(from, from + size));
    items.push({
      part: found?.sense.part ?? unlisted(form),
      verdict: found?.sense.part === 'verdict' ? found.sense.verdict : undefined,
      isProof: found?.sense.part === 'verdict' ? found.sense.isProof : undefined,
      isOfClaim: found?.sense.part === 'verdict' ? found.sense.isOfClaim : undefined,
      isDenial: isDenial(tokens, from, found, lexicon) || undefined,
      denies: found ? undefined : abroad?.denial,
      opens: lexicon.that.has(text),
      after: isSplit && after === 'space' ? 'clause' : after,
      isSplit:
        size > 1 && tokens.slice(from + 1, from + size).some(({ after }) => after === 'clause'),
      size,
      form: text,
    });
    from += size;
    const before = items[items.length - 2];
    if (before?.part === 'claim' && isSayingAt(items)) before.part = 'hearsay';
    const evidence = evidenceBefore(items);
    if (evidence) evidence.part = 'hearsay';
  }
  return items;
}

/** Whether a listed falsehood has a negation among its words. */
function isDenial(
  tokens: readonly Token[],
  from: number,
  found: Found<Sense> | undefined,
  lexicon: Lexicon,
): boolean {
  if (found === undefined || found.size === 1 || found.sense.part !== 'verdict') return false;
  if (found.sense.verdict !== 'false') return false;
  const words = tokens.slice(from, from + found.size);
  return words.some((word) => phraseAt([word], 0, lexicon)?.sense.part === 'not');
}

/** Evidence that the last piece says more of: "according to the law firm", "... figures of the mayor". */
function evidenceBefore(items: readonly Item[]): Item | undefined {
  if (items.at(-1)!.part !== 'unknown') return undefined;
  let at = items.length - 1;
  do {
    if (items[at]!.after !== 'space') return undefined;
    at -= 1;
  } while (isFiller(items[at]));
  return items[at]?.part === 'evidence' ? items[at] : undefined;
}

/** English nouns that are verbs, too. */
const NOUN_OR_VERB = new Set(['claim', 'claims', 'report', 'reports']);

/** "The minister claims the ...": whether the last piece but one, a claim, is what somebody does. */
function isSayingAt(items: readonly Item[]): boolean {
  const [who, verb, what] = [items.at(-3), items.at(-2)!, items.at(-1)!];
  if (!NOUN_OR_VERB.has(verb.form)) return false;
  if (who === undefined || verb.after !== 'space' || what.after !== 'space') return false;
  const isSomebody = who.part === 'unknown' || (isNamed(who) && !DEMONSTRATIVES.has(who.form));
  return isSomebody && (what.part === 'claim' || OPENERS.has(what.form));
}

const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those']);
const OPENERS = new Set(['the', 'a', 'an', 'he', 'she', 'they', 'his', 'her', 'their']);

/**
 * The phrase that begins at `from`. "Faux, contexte manquant" is no "faux contexte": what is a
 * verdict at the end of a clause stays one, unless it is "true", which may be taken back: "true, but".
 */
function phraseIn(tokens: readonly Token[], from: number, lexicon: Lexicon) {
  const found = phraseAt(tokens, from, lexicon);
  if (found === undefined || found.size === 1) return found;
  const inside = tokens.slice(from + 1, from + found.size);
  const split = inside.findIndex(({ after }) => after !== 'space');
  if (split === -1) return found;
  const end = from + 1 + split;
  const inClause = phraseAt(tokens.slice(0, end), from, lexicon);
  // "No, es un montaje" has no "no es" in it.
  if (found.sense.part !== 'verdict') return inClause;
  return inClause?.sense.part !== 'verdict' || isOnTheTrueSide(inClause.sense.verdict)
    ? found
    : inClause;
}

function unlisted(form: string): Item['part'] {
  if (form === '100%') return 'fully';
  return isNumber(form) ? 'number' : 'unknown';
}

function isNumber(form: string): boolean {
  const first = form.charCodeAt(0);
  // Nearly all words begin with a letter, and are none for certain.
  const isLetter =
    (first >= 0x61 && first <= 0x7a) ||
    (first >= 0x3b1 && first < 0x590) ||
    (first >= 0x904 && first <= 0x939);
  return !isLetter && /^\p{N}+%?$/u.test(form);
}
