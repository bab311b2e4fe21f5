import { CUE_KINDS, type CueKind } from './cue.ts';
import type { Cue } from './find-cues.ts';
import type { Pair, Side, Token, Zone } from './pair.ts';

/** What is seen of a pair of texts, by name: mostly 1, shares from 0 to 1. What is 0 is left out. */
export type Features = Map<string, number>;

/** Kinds that point the same way: what is rare for one of them is learned for all. */
const GROUPS: Readonly<Record<string, readonly CueKind[]>> = {
  open: [
    ...(['rumour', 'hearsay', 'source', 'claiming', 'belief'] as const),
    ...(['possibility', 'condition', 'expectation', 'negotiation', 'intention'] as const),
  ],
  vague: ['rumour', 'hearsay', 'source', 'claiming'],
  against: ['refutation', 'deception', 'denial', 'withdrawal', 'correction', 'doubt'],
  attributed: ['source', 'authority', 'saying', 'claiming'],
};

const GROUPS_OF = Object.fromEntries(
  CUE_KINDS.map((kind) => [
    kind,
    Object.keys(GROUPS).filter((group) => GROUPS[group]!.includes(kind)),
  ]),
) as Record<CueKind, string[]>;

type Place = Zone | 'beside' | 'first' | 'last';

const QUESTION_MARK = /[?？؟]/u;
const EXCLAMATION_MARK = /[!！]/u;
const BREAK = /[:;?!.…—–|：；？！。؟؛।]|\s-+\s/u;
const SPEAKER_BREAK = /[:：]/u;
const SOURCE_BREAK = /[:：–—|]|\s-|-\s/u;

/** Languages where the verb and its negation stand last. */
const VERB_LAST: ReadonlySet<string> = new Set(['hi', 'ja', 'ko', 'tr']);

/** How many words behind the last that corresponds a negation there may still be of the claim. */
const VERB_REACH = 8;

/** Most words of a name before a colon, or of a source at the end. */
const SHORT = 4;

/** Collects features; 0 and `false` are not kept. */
class Collector {
  readonly features: Features = new Map();

  set(name: string, value: number | boolean = true): void {
    if (value) this.features.set(name, Number(value));
  }

  has(name: string): boolean {
    return this.features.has(name);
  }
}

/** What tells the stance of a pair, by cue kinds and structure: holds for every listed language. */
export function cueFeatures(pair: Pair): Features {
  const collector = new Collector();
  const kinds = presence(pair, collector);
  places(pair, collector);
  combinations(kinds, collector);
  groups(pair, collector);
  negations(pair, collector);
  turnedRefutations(pair, collector);
  questions(pair.passage, pair.claim, kinds, collector);
  quotations(pair, collector);
  endings(pair.passage, collector);
  speaker(pair.passage, collector);
  extent(pair, collector);
  numbers(pair, collector);
  style(pair.passage, collector);
  return collector.features;
}

/** Which kinds the passage has more of than the claim; those that both have say nothing. */
function presence({ passage, claim }: Pair, to: Collector): CueKind[] {
  for (const kind of CUE_KINDS) {
    const here = count(passage, kind);
    const there = count(claim, kind);
    to.set(kind, here > there);
    to.set(`${kind}.2`, here > there + 1);
    to.set(`${kind}.both`, here > 0 && there > 0);
    to.set(`${kind}.claim`, there > 0);
    to.set(`${kind}.missing`, there > here);
  }
  return CUE_KINDS.filter((kind) => to.has(kind));
}

/** Where the cues stand that are not the claim's own: for the kind, and for its groups. */
function places({ passage, claim }: Pair, to: Collector): void {
  const { tokens } = passage;
  for (const { kind, from, to: end } of passage.cues) {
    const { zone } = tokens[from]!;
    if (zone === 'inside' && count(claim, kind) > 0) continue;
    const found: Place[] = [zone];
    if (isBeside(tokens, from, end)) found.push('beside');
    if (from === 0) found.push('first');
    if (end === tokens.length) found.push('last');
    for (const place of found) {
      to.set(`${kind}.${place}`);
      for (const group of GROUPS_OF[kind]) to.set(`${group}:${place}`);
    }
  }
}

/** At most two words behind a corresponding word, or three before one. */
function isBeside(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = Math.max(0, from - 2); at < Math.min(tokens.length, end + 3); at++) {
    if (tokens[at]!.aligned && (at < from || at >= end)) return true;
  }
  return false;
}

function combinations(kinds: readonly CueKind[], to: Collector): void {
  for (const [at, kind] of kinds.entries()) {
    for (const other of kinds.slice(at + 1)) to.set(`${kind}&${other}`);
  }
}

function groups(pair: Pair, to: Collector): void {
  for (const [group, kinds] of Object.entries(GROUPS)) {
    const found = kinds.filter((kind) => to.has(kind)).length;
    to.set(`${group}:any`, found > 0);
    to.set(`${group}:2`, found > 1);
    to.set(
      `${group}:claim`,
      kinds.some((kind) => count(pair.claim, kind) > 0),
    );
  }
}

/**
 * Negations of the claim's own words: inside the corresponding stretch, shortly before it, or of the
 * verb that follows it. "No, …" answers the claim; a negation further behind speaks of something
 * else. The claim's own negations count where the passage has what they negate: "ESPN has no
 * all-male panel" denies "ESPN's panel didn't include women".
 */
function negations({ passage, claim }: Pair, to: Collector): void {
  const { tokens, cues, language } = passage;
  const first = tokens.findIndex(({ aligned }) => aligned);
  const last = tokens.findLastIndex(({ aligned }) => aligned);
  const follows = VERB_LAST.has(language) ? VERB_REACH : 0;
  const isAnswer = ({ from, to: end }: Cue) =>
    end - from === 1 && /^\s*[,，、:!.]/u.test(tokens[end]?.gap ?? '') && isPartStart(tokens, from);
  const all = cues.filter(({ kind }) => kind === 'negation');
  const scoped = all.filter(
    (cue) =>
      !isAnswer(cue) &&
      (tokens[cue.from]!.zone === 'inside' ||
        (cue.to <= first && first - cue.to <= 3) ||
        (cue.from > last && cue.from - last <= follows && isOnePart(tokens, last + 1, cue.from))),
  );
  const loose = all.filter((cue) => !isAnswer(cue) && !scoped.includes(cue));
  const claimed = claim.cues.filter(({ kind }) => kind === 'negation');
  const shared = claimed.filter((cue) => negatesShared(cue, claim));
  const odd = (scoped.length + shared.length) % 2 === 1;
  to.set('negation.answer', all.some(isAnswer));
  to.set('negation.odd', odd);
  to.set('negation.odd.claim', odd && shared.length > 0);
  to.set('negation.claim.loose', shared.length < claimed.length);
  to.set('negation.loose', all.length > scoped.length);
  to.set(
    'negation.leads',
    loose.some((cue) => cue.to <= first && isOnePart(tokens, cue.to, first)),
  );
  to.set(
    'negation.follows',
    loose.some(
      (cue) =>
        last >= 0 &&
        cue.from > last &&
        cue.from - last <= 2 &&
        isOnePart(tokens, last + 1, cue.from),
    ),
  );
}

/** How many words away what is negated may stand. */
const REACH = 3;

/** Whether a word that the claim's negation is about stands in the passage too. */
function negatesShared({ from, to: end }: Cue, { tokens, language }: Side): boolean {
  const reach = VERB_LAST.has(language)
    ? tokens.slice(Math.max(0, from - REACH), from)
    : tokens.slice(end, end + REACH);
  const about = reach.filter(({ content }) => content);
  return about.length === 0 || about.some(({ aligned }) => aligned);
}

/** Whether no new part of the sentence begins with one of these words. */
function isOnePart(tokens: readonly Token[], from: number, end: number): boolean {
  return !tokens.slice(from, end + 1).some(({ gap }) => BREAK.test(gap) || gap.includes(','));
}

function isPartStart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || BREAK.test(tokens[at]!.gap);
}

/** "Not a hoax", "denies hoax claims": what refutes is itself taken back. */
function turnedRefutations({ passage, claim }: Pair, to: Collector): void {
  let turnedUpTo = -1;
  for (const { kind, from, to: end } of passage.cues) {
    if (kind === 'negation' || kind === 'denial') turnedUpTo = end + 3;
    if (kind !== 'refutation') continue;
    if (from <= turnedUpTo) to.set('turned');
    else to.set('straight', count(claim, 'refutation') === 0);
  }
}

function questions(passage: Side, claim: Side, kinds: readonly CueKind[], to: Collector): void {
  const asksLast = QUESTION_MARK.test(passage.tail);
  const asksEarlier = passage.tokens.some(({ gap }) => QUESTION_MARK.test(gap));
  const asksByWord = VERB_LAST.has(passage.language) && to.has('question.last');
  const asks = asksLast || asksEarlier || asksByWord;
  to.set('asks', asks && !QUESTION_MARK.test(claim.tail));
  to.set('asks.last', asksLast);
  to.set('asks.notLast', asksEarlier && !asksLast);
  to.set('asks&question.first', asks && to.has('question.first'));
  if (asks) for (const kind of kinds) to.set(`asks&${kind}`);
}

/** The claim, or a part of it, in quotation marks that the claim itself has not. */
function quotations({ passage, claim }: Pair, to: Collector): void {
  if (quotedWords(claim).length > 0) return;
  const quoted = quotedWords(passage).filter(({ aligned }) => aligned).length;
  const aligned = passage.tokens.filter((token) => token.aligned).length;
  to.set('quoted.part', quoted > 0 && quoted <= aligned / 2);
  to.set('quoted.most', quoted > aligned / 2);
}

const OPENS_QUOTE = /(?:^|\s|[(¿¡:])["“”„«»‘'「『]+$|[“„«「『]$/u;
const CLOSES_QUOTE = /^[.,!?…]?["”“»«’'」』]/u;

/** The words between quotation marks; a mark that nothing closes opens nothing. */
function quotedWords({ tokens, tail }: Side): Token[] {
  const quoted: Token[] = [];
  let open = -1;
  for (const [at, { gap }] of tokens.entries()) {
    if (open < 0 && OPENS_QUOTE.test(gap)) open = at;
    if (open < 0 || !CLOSES_QUOTE.test(tokens[at + 1]?.gap ?? tail)) continue;
    quoted.push(...tokens.slice(open, at + 1));
    open = -1;
  }
  return quoted;
}

/** "…: report", "… - sources", "…, officials say", "… UPDATE: not true". */
function endings({ tokens, cues }: Side, to: Collector): void {
  const cut = tokens.findLastIndex(({ gap }, at) => at > 0 && SOURCE_BREAK.test(gap));
  const end = tokens.slice(cut);
  if (cut > 0 && end.length <= SHORT && !end.some(({ aligned }) => aligned)) {
    const kinds = kindsIn(cues, cut, tokens.length);
    to.set('source.end');
    for (const kind of kinds) to.set(`source.end.${kind}`);
    to.set('source.end.none', kinds.size === 0);
  }
  const lastAligned = tokens.findLastIndex(({ aligned }) => aligned);
  for (const cue of cues) {
    to.set(`ending.${cue.kind}`, cue.from > lastAligned && tokens.length - cue.to <= 1);
  }
  const lastPart = tokens.findLastIndex(({ gap }, at) => at > 0 && BREAK.test(gap));
  if (lastPart < 0) return;
  to.set('end.plain', !tokens.slice(lastPart).some(({ aligned }) => aligned));
  for (const kind of kindsIn(cues, lastPart, tokens.length)) to.set(`end.${kind}`);
}

/** "Rumour: …", "Senator: …", "Fact check: …". */
function speaker({ tokens, cues }: Side, to: Collector): void {
  const colon = tokens.findIndex(({ gap }, at) => at > 0 && SPEAKER_BREAK.test(gap));
  to.set('colon', colon > 0);
  if (colon < 0) return;
  const aligned = (part: Token[]) => part.filter((token) => token.aligned).length;
  const head = tokens.slice(0, colon);
  const rest = tokens.slice(colon);
  const kinds = kindsIn(cues, 0, colon);
  to.set('colon.headAligned', aligned(head) > 0);
  to.set('colon.headPlain', aligned(head) === 0);
  to.set('colon.short', colon <= 2);
  to.set('colon.speaker', colon <= SHORT && aligned(head) === 0);
  to.set('colon.speaker.none', colon <= SHORT && aligned(head) === 0 && kinds.size === 0);
  to.set('colon.restAligned', aligned(rest) >= aligned(head));
  to.set('colon.restShort', rest.length <= 3);
  for (const kind of kinds) to.set(`colon.head.${kind}`);
  if (rest.length <= SHORT) {
    for (const kind of kindsIn(cues, colon, tokens.length)) to.set(`colon.rest.${kind}`);
  }
}

/** How much of the two texts corresponds, and how much stands loose around it. */
function extent({ passage, claim, order }: Pair, to: Collector): void {
  const { tokens } = passage;
  const loose = tokens.filter(({ aligned, content }) => content && !aligned);
  const share = (value: number, most: number) => Math.min(value, most) / most;
  const inZone = (zone: Zone) => loose.filter((token) => token.zone === zone).length;
  to.set('claimCoverage', claim.coverage);
  to.set('passageCoverage', passage.coverage);
  to.set('order', order);
  to.set('length', share(tokens.length, 30));
  to.set('claimLength', share(claim.tokens.length, 30));
  to.set('loose', share(loose.length, 15));
  to.set('loose.before', share(inZone('before'), 10));
  to.set('loose.after', share(inZone('after'), 10));
  to.set('parts', share(tokens.filter(({ gap }, at) => at > 0 && BREAK.test(gap)).length, 4));
}

function numbers({ passage, claim }: Pair, to: Collector): void {
  const [here, there] = [passage.numbers, claim.numbers];
  to.set('number.conflict', there.unmatched > 0 && here.unmatched > 0);
  to.set('number.missing', there.unmatched > 0 && here.unmatched === 0);
  to.set('number.extra', there.all === 0 && here.unmatched > 0);
  to.set('number.agree', there.all > 0 && there.unmatched === 0);
}

function style({ tokens, tail }: Side, to: Collector): void {
  const gaps = [...tokens.map(({ gap }) => gap), tail];
  to.set(
    'exclaims',
    gaps.some((gap) => EXCLAMATION_MARK.test(gap)),
  );
  to.set(
    'ellipsis',
    gaps.some((gap) => /\.\.\.|…/u.test(gap)),
  );
  const shouted = tokens.filter(({ surface }) => /^\p{Lu}{4,}$/u.test(surface)).length;
  const isShouted = tokens.length > 3 && shouted / tokens.length > 0.5;
  to.set('capitals.all', isShouted);
  to.set('capitals.some', shouted > 0 && !isShouted);
  const capitalised = tokens.slice(1).filter(({ surface }) => /^\p{Lu}/u.test(surface)).length;
  to.set('titleCase', tokens.length > 3 && capitalised / (tokens.length - 1) > 0.6);
}

/**
 * Single words and neighbours that the two texts do not share: what the lists of cue words lack.
 * Learned for English only; a word of the claim is never one.
 */
export function wordFeatures({ passage, claim }: Pair): Set<string> {
  const claims = new Set(claim.tokens.map(({ word }) => word));
  const found = new Set<string>();
  const shape = (token: Token | undefined) => {
    if (!token) return '^';
    if (token.aligned || (token.content && claims.has(token.word))) return 'X';
    return /^\p{Nd}/u.test(token.word) ? '0' : token.word;
  };
  for (const [at, token] of passage.tokens.entries()) {
    const [before, here] = [shape(passage.tokens[at - 1]), shape(token)];
    if (here !== 'X') {
      found.add(`w:${here}`);
      found.add(`w:${here}@${token.zone}`);
    }
    if (before !== 'X' || here !== 'X') found.add(`b:${before}_${here}`);
  }
  const last = shape(passage.tokens.at(-1));
  if (last !== '^') found.add(`b:${last}_$`);
  for (const { word, content } of claim.tokens) if (!content) found.add(`c:${word}`);
  return found;
}

function count({ counts }: Side, kind: CueKind): number {
  return counts[kind] ?? 0;
}

function kindsIn(cues: readonly Cue[], from: number, to: number): Set<CueKind> {
  return new Set(cues.filter((cue) => cue.from >= from && cue.to <= to).map(({ kind }) => kind));
}
