import { isTopic } from '~/lib/match/topic';
import type { WordVectors } from '~/lib/match/word-vectors';
import type { CheckRow, QueryRow, TrainingData } from '../data.ts';
import { bestOf, type ExampleSet, examplesOf } from '../examples.ts';
import { namesIn, nearMisses } from '../near-misses.ts';
import { randomFrom } from '../random.ts';
import { askedFrom, matcherOver, nearDuplicates } from './asked.ts';
import {
  amongFew,
  foldOfText,
  missedHeadlines,
  type Part,
  titleParts,
  withoutVectors,
} from './parts.ts';

const SEED = 7;

/** Sets that every fold's network is tested on. */
export const TESTED = ['reported', 'ordinary', 'posts', 'missed', 'quarter'] as const;

export type Tested = (typeof TESTED)[number];

export interface Sets {
  /** What the network for the chance learns from, and that for the order, too. */
  parts: Part[];
  headlines: Part;
  /** The headlines with all candidates, unclear ones too: what figures are reported on. */
  reported: Part;
  ordinary: Part;
  posts: Part;
  /** Learned from for the order alone: no chance, and so no badge, hangs on them. */
  multilingual: Part;
  missed: Part;
  /** The ordinary headlines against a quarter of the checks: how much a larger index costs. */
  quarter: Part;
}

/** All that is learned from and tested on. `log` is told what is being done. */
export function collect(
  data: TrainingData,
  vectors: WordVectors,
  log: (what: string) => void,
): Sets {
  const checks = [...data.headlineChecks, ...data.corpus];
  const matcher = matcherOver(checks, vectors);
  const unclear = nearDuplicates(matcher, data.headlineChecks);
  const asked = askedFrom(data.headlines, checks, unclear);
  const headlineFold = (passage: number) => foldOfText(data.headlines[passage]!.relevant[0]!);
  const ordinaryFold = (passage: number) => foldOfText(data.ordinary[passage]!.id);
  log('headlines');
  const headlines: Part = {
    name: 'headlines',
    set: examplesOf(matcher, asked, 12),
    right: 2,
    wrong: 1,
    foldOf: headlineFold,
  };
  const reported: Part = {
    ...headlines,
    set: withTopics(examplesOf(matcher, askedFrom(data.headlines, checks)), checks),
  };
  log('ordinary headlines');
  const ordinary: Part = {
    name: 'ordinary',
    set: withTopics(examplesOf(matcher, askedFrom(data.ordinary, checks)), checks),
    right: 1,
    wrong: 1,
    foldOf: ordinaryFold,
  };
  log('ordinary headlines, a quarter of the checks');
  const quarterOf = checks.filter((_, at) => at % 4 === 0);
  const quarter: Part = {
    ...ordinary,
    set: withTopics(
      examplesOf(matcherOver(quarterOf, vectors), askedFrom(data.ordinary, quarterOf)),
      quarterOf,
    ),
  };
  log('posts');
  const postsOf = (
    name: string,
    queries: readonly QueryRow[],
    about: readonly CheckRow[],
  ): Part => ({
    name,
    set: examplesOf(matcherOver(about, vectors), askedFrom(queries, about)),
    right: 1,
    wrong: 0.5,
    foldOf: (passage) => foldOfText(queries[passage]!.relevant[0]!),
  });
  const posts = postsOf('posts', data.posts, data.postChecks);
  const multilingual = postsOf(
    'posts in many languages',
    data.multilingual,
    data.multilingualChecks,
  );
  log('titles and near misses');
  const random = randomFrom(SEED);
  const names = namesIn(
    data.corpus
      .slice(0, 8_000)
      .filter(({ lang }) => lang === 'en')
      .map(({ claim }) => claim),
  );
  const missesOf = (text: string, claim: string) => nearMisses(text, claim, names, random);
  const missed = missedHeadlines(data, matcher, missesOf);
  const untitled = matcherOver(checks, vectors, false);
  const wordsOnly = matcherOver(checks);
  return {
    headlines,
    reported,
    ordinary,
    posts,
    multilingual,
    missed,
    quarter,
    parts: [
      headlines,
      { ...ordinary, set: bestOf(ordinary.set, 5) },
      posts,
      { ...missed, set: bestOf(missed.set, 3) },
      ...titleParts(data, checks, untitled, missesOf),
      ...amongFew(data, vectors, missesOf),
      ...withoutVectors(wordsOnly, asked, headlineFold, data, checks, ordinaryFold),
    ],
  };
}

/** Topics get no badge either, which the matcher cannot know: `judge` reads the checks' records. */
function withTopics(set: ExampleSet, checks: readonly CheckRow[]): ExampleSet {
  const isTopicAt = checks.map(({ claim, lang }) => isTopic(claim, lang ?? 'en'));
  const isOther = set.isOther.map((other, row) => other || isTopicAt[set.checks[row]!]!);
  return { ...set, isOther };
}
