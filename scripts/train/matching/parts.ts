import type { Matcher } from '~/lib/match/matcher';
import type { WordVectors } from '~/lib/match/word-vectors';
import { hashOf } from '~/lib/match/word-vectors';
import { type CheckRow, type TrainingData, titlePairs } from '../data.ts';
import { type Asked, bestOf, type ExampleSet, examplesOf } from '../examples.ts';
import { askedFrom, matcherOver } from './asked.ts';

export const FOLDS = 5;

/** Title-claim pairs that are learned from. */
const PAIRS = 6_000;

/** Examples of one kind: how much they count, and which fold each passage is kept for. */
export interface Part {
  name: string;
  set: ExampleSet;
  right: number;
  wrong: number;
  /** Fold that a passage is tested in; undefined: only ever trained on. */
  foldOf?: (passage: number) => number;
}

/** Which fold a text is tested in. */
export const foldOfText = (text: string) => hashOf(text) % FOLDS;

/** Changes a text that makes a claim to texts that make another one. */
export type MissesOf = (text: string, claim: string) => string[];

/** Headlines changed to say something else: a sixth kind of wrong answer, and the hardest. */
export function missedHeadlines(data: TrainingData, matcher: Matcher, missesOf: MissesOf): Part {
  const claims = new Map(data.headlineChecks.map(({ id, claim }) => [id, claim]));
  const folds: number[] = [];
  const asked = data.headlines.flatMap(({ text, relevant }) =>
    missesOf(text, claims.get(relevant[0]!) ?? '').map((changed): Asked => {
      folds.push(foldOfText(relevant[0]!));
      return { text: changed, lang: 'en', right: new Set() };
    }),
  );
  const set = examplesOf(matcher, asked);
  return { name: 'near misses', set, right: 1, wrong: 0.25, foldOf: (passage) => folds[passage]! };
}

/** Titles, and claims word by word, asked for among the claims; and near misses of both. */
export function titleParts(
  data: TrainingData,
  checks: readonly CheckRow[],
  matcher: Matcher,
  missesOf: MissesOf,
): Part[] {
  const numberOf = new Map(checks.map(({ claim }, number) => [claim, number]));
  const pairs = titlePairs(data.corpus, true).slice(0, PAIRS);
  const titles: Asked[] = [];
  const changed: Asked[] = [];
  for (const [at, [claim, title]] of pairs.entries()) {
    const right = new Set([numberOf.get(claim)!]);
    titles.push({ text: title, lang: 'en', right });
    if (at % 4 === 0) titles.push({ text: claim, lang: 'en', right });
    if (at % 2 === 0) {
      const misses = [...missesOf(title, claim), ...missesOf(claim, claim)];
      changed.push(...misses.map((text) => ({ text, lang: 'en', right: new Set<number>() })));
    }
  }
  return [
    { name: 'titles', set: examplesOf(matcher, titles, 6), right: 0.2, wrong: 0.12 },
    { name: 'changed titles', set: examplesOf(matcher, changed, 2), right: 1, wrong: 0.15 },
  ];
}

/** How few checks a small index has: the packaged set, not the world's. */
const FEW = 330;

/** The same questions asked of a small index, where rarity tells less. */
export function amongFew(data: TrainingData, vectors: WordVectors, missesOf: MissesOf): Part[] {
  const others = data.corpus.filter((_, at) => at % 191 === 0);
  const checks = [...data.headlineChecks, ...others].slice(0, FEW);
  const matcher = matcherOver(checks, vectors);
  const foldOf = (passage: number) => foldOfText(data.headlines[passage]!.relevant[0]!);
  const some = data.ordinary.filter((_, at) => at % 3 === 0);
  const missed = missedHeadlines(data, matcher, missesOf);
  return [
    {
      name: 'headlines among few',
      set: examplesOf(matcher, askedFrom(data.headlines, checks), 8),
      right: 1,
      wrong: 1,
      foldOf,
    },
    {
      name: 'ordinary among few',
      set: examplesOf(matcher, askedFrom(some, checks), 3),
      right: 1,
      wrong: 1,
      foldOf: (passage) => foldOfText(some[passage]!.id),
    },
    { ...missed, set: bestOf(missed.set, 3), name: 'near misses among few' },
  ];
}

/** A part of the headlines as a language without word vectors would see them. */
export function withoutVectors(
  matcher: Matcher,
  headlines: readonly Asked[],
  headlineFold: (passage: number) => number,
  data: TrainingData,
  checks: readonly CheckRow[],
  ordinaryFold: (passage: number) => number,
): Part[] {
  const some = (step: number, count: number) =>
    Array.from({ length: Math.floor(count / step) }, (_, at) => at * step);
  const chosen = some(2, headlines.length);
  const others = some(5, data.ordinary.length);
  const ordinary = askedFrom(data.ordinary, checks);
  return [
    {
      name: 'headlines without vectors',
      set: examplesOf(
        matcher,
        chosen.map((at) => headlines[at]!),
        8,
      ),
      right: 1,
      wrong: 0.5,
      foldOf: (passage) => headlineFold(chosen[passage]!),
    },
    {
      name: 'ordinary without vectors',
      set: examplesOf(
        matcher,
        others.map((at) => ordinary[at]!),
        4,
      ),
      right: 1,
      wrong: 0.5,
      foldOf: (passage) => ordinaryFold(others[passage]!),
    },
  ];
}
