/**
 * `npm run train:matching`: trains the scorer and writes lib/match/model.json with the figures it
 * reached on claims, posts and headlines that it was not trained on. Same data, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIndex } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import { FEATURES } from '~/lib/match/features';
import { Matcher } from '~/lib/match/matcher';
import { evaluate, type Network } from '~/lib/match/network';
import { hashOf, type WordVectors } from '~/lib/match/word-vectors';
import { readWordVectors } from '../word-vectors.ts';
import { calibrate, type Judged, reliability, shownAt } from './calibration.ts';
import {
  type CheckRow,
  type QueryRow,
  readTrainingData,
  type TrainingData,
  titlePairs,
} from './data.ts';
import { type Asked, type ExampleSet, examplesOf, inputsOf } from './examples.ts';
import { nearMisses, replacementsFrom } from './near-misses.ts';
import { trainNetwork } from './network.ts';
import { randomFrom } from './random.ts';

const HELP = `Usage: npm run train:matching -- --data DIR

Trains on the data below DIR and writes lib/match/model.json. Run train:vectors before it.
`;

const FOLDS = 5;
const SEED = 7;

/** Title-claim pairs that are learned from. */
const PAIRS = 6_000;

const OPTIONS = {
  hidden: [48, 24],
  epochs: 12,
  batch: 1_024,
  rate: 0.002,
  decay: 5e-4,
  seed: SEED,
} as const;

/** Examples of one kind: how much they count, and which fold each passage is kept for. */
interface Part {
  name: string;
  set: ExampleSet;
  right: number;
  wrong: number;
  /** Fold that a passage is tested in; undefined: only ever trained on. */
  foldOf?: (passage: number) => number;
}

const foldOfText = (text: string) => hashOf(text) % FOLDS;

function matcherOver(checks: readonly CheckRow[], vectors?: WordVectors, titles = true): Matcher {
  const rows = checks.map(({ id, claim, title, lang }) => ({
    id,
    claim,
    title: titles ? title : undefined,
    lang: lang ?? 'en',
    keywords: [],
    rating: { verdict: 'other' as const },
  }));
  return new Matcher(openIndex(buildIndex(rows)), { vectors });
}

function askedFrom(
  queries: readonly QueryRow[],
  checks: readonly CheckRow[],
  unclear?: Map<number, ReadonlySet<number>>,
): Asked[] {
  const numberOf = new Map(checks.map(({ id }, number) => [id, number]));
  return queries.map(({ text, lang, relevant }) => {
    const right = new Set(relevant.flatMap((id) => numberOf.get(id) ?? []));
    const doubtful = [...right].flatMap((check) => [...(unclear?.get(check) ?? [])]);
    return { text, lang: lang ?? 'en', right, unclear: new Set(doubtful) };
  });
}

/** Checks of the corpus that say nearly what a headline's claim says: they may be right as well. */
function nearDuplicates(matcher: Matcher, claims: readonly CheckRow[]): Map<number, Set<number>> {
  const [coverage, meaning] = [FEATURES.indexOf('nearCoverage'), FEATURES.indexOf('meaning')];
  return new Map(
    claims.map(({ claim }, number) => {
      const near = matcher
        .compareAll(claim, 'en')
        .filter(({ check }) => check !== number)
        .filter(({ features }) => features[coverage]! > 0.62 || features[meaning]! > 0.8);
      return [number, new Set(near.map(({ check }) => check))];
    }),
  );
}

/** Sets that every fold's network is tested on. */
const TESTED = ['reported', 'ordinary', 'posts', 'missed', 'quarter'] as const;
type Tested = (typeof TESTED)[number];

interface Sets {
  parts: Part[];
  headlines: Part;
  /** The headlines with all candidates, unclear ones too: what figures are reported on. */
  reported: Part;
  ordinary: Part;
  posts: Part;
  missed: Part;
  /** The ordinary headlines against a quarter of the checks: how much a larger index costs. */
  quarter: Part;
}

function collect(data: TrainingData, vectors: WordVectors): Sets {
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
    set: examplesOf(matcher, askedFrom(data.headlines, checks)),
  };
  log('ordinary headlines');
  const ordinary: Part = {
    name: 'ordinary',
    set: examplesOf(matcher, askedFrom(data.ordinary, checks), 5),
    right: 1,
    wrong: 1,
    foldOf: ordinaryFold,
  };
  log('ordinary headlines, a quarter of the checks');
  const quarterOf = checks.filter((_, at) => at % 4 === 0);
  const quarter: Part = {
    ...ordinary,
    set: examplesOf(matcherOver(quarterOf, vectors), askedFrom(data.ordinary, quarterOf), 5),
  };
  log('posts');
  const posts: Part = {
    name: 'posts',
    set: examplesOf(matcherOver(data.postChecks, vectors), askedFrom(data.posts, data.postChecks)),
    right: 1,
    wrong: 0.5,
    foldOf: (passage) => foldOfText(data.posts[passage]!.relevant[0]!),
  };
  log('titles and near misses');
  const random = randomFrom(SEED);
  const replacements = replacementsFrom(
    data.corpus
      .slice(0, 8_000)
      .filter(({ lang }) => lang === 'en')
      .map(({ claim }) => claim),
    vectors,
  );
  const missesOf = (text: string, claim: string) =>
    nearMisses(text, claim, replacements, vectors, random);
  const missed = missedHeadlines(data, matcher, missesOf);
  const untitled = matcherOver(checks, vectors, false);
  const wordsOnly = matcherOver(checks);
  return {
    headlines,
    reported,
    ordinary,
    posts,
    missed,
    quarter,
    parts: [
      headlines,
      ordinary,
      posts,
      missed,
      ...titleParts(data, checks, untitled, missesOf),
      ...amongFew(data, vectors, missesOf),
      ...withoutVectors(wordsOnly, asked, headlineFold, data, checks, ordinaryFold),
    ],
  };
}

/** Headlines changed to say something else: a sixth kind of wrong answer, and the hardest. */
function missedHeadlines(
  data: TrainingData,
  matcher: Matcher,
  missesOf: (text: string, claim: string) => string[],
): Part {
  const claims = new Map(data.headlineChecks.map(({ id, claim }) => [id, claim]));
  const folds: number[] = [];
  const asked = data.headlines.flatMap(({ text, relevant }) =>
    missesOf(text, claims.get(relevant[0]!) ?? '').map((changed): Asked => {
      folds.push(foldOfText(relevant[0]!));
      return { text: changed, lang: 'en', right: new Set() };
    }),
  );
  const set = examplesOf(matcher, asked, 3);
  return { name: 'near misses', set, right: 1, wrong: 0.25, foldOf: (passage) => folds[passage]! };
}

/** Titles, and claims word by word, asked for among the claims; and near misses of both. */
function titleParts(
  data: TrainingData,
  checks: readonly CheckRow[],
  matcher: Matcher,
  missesOf: (text: string, claim: string) => string[],
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
    { name: 'titles', set: examplesOf(matcher, titles, 6), right: 0.5, wrong: 0.3 },
    { name: 'changed titles', set: examplesOf(matcher, changed, 2), right: 1, wrong: 0.15 },
  ];
}

/** How few checks a small index has: the packaged set, not the world's. */
const FEW = 330;

/** The same questions asked of a small index, where rarity tells less. */
function amongFew(
  data: TrainingData,
  vectors: WordVectors,
  missesOf: (text: string, claim: string) => string[],
): Part[] {
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
    { ...missed, name: 'near misses among few' },
  ];
}

/** A part of the headlines as a language without word vectors would see them. */
function withoutVectors(
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

/** A network from all examples but those of one fold. */
function trainWithout(parts: readonly Part[], fold: number | undefined): Network {
  const chosen = parts.map(({ set, foldOf }) =>
    set.answers
      .map((_, row) => row)
      .filter((row) => fold === undefined || foldOf?.(set.passages[row]!) !== fold),
  );
  const count = chosen.reduce((sum, rows) => sum + rows.length, 0);
  const inputs = new Float32Array(count * FEATURES.length);
  const answers = new Uint8Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  for (const [index, { set, right, wrong }] of parts.entries()) {
    for (const row of chosen[index]!) {
      inputs.set(inputsOf(set, row), at * FEATURES.length);
      answers[at] = set.answers[row]!;
      weights[at] = answers[at] ? right : wrong;
      at++;
    }
  }
  return trainNetwork({ inputs, width: FEATURES.length, answers, weights }, OPTIONS);
}

/** The best check of each passage that is tested in a fold, and whether it is right. */
function judgeFold(network: Network, { set, foldOf }: Part, fold: number): Judged[] {
  const best = new Map<number, Judged>();
  const ranks = new Map<number, number[]>();
  for (const [row, passage] of set.passages.entries()) {
    if (foldOf?.(passage) !== fold) continue;
    const logOdds = evaluate(network, inputsOf(set, row));
    const isRight = set.answers[row] === 1;
    ranks.set(passage, [...(ranks.get(passage) ?? []), logOdds]);
    const known = best.get(passage);
    const rightAt = isRight ? logOdds : known?.rightAt;
    if (!known || logOdds > known.logOdds) {
      best.set(passage, { passage, logOdds, isRight, isOther: set.isOther[row]!, rightAt });
    } else known.rightAt = rightAt;
  }
  for (const [passage, judged] of best) {
    const { rightAt } = judged;
    if (rightAt !== undefined) {
      judged.rank = ranks.get(passage)!.filter((logOdds) => logOdds > rightAt).length;
    }
  }
  return [...best.values()];
}

function log(what: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}`);
}

function main(folder: string): void {
  const data = readTrainingData(folder);
  const sets = collect(data, readWordVectors());
  for (const { name, set } of sets.parts) log(`${name}: ${set.answers.length} comparisons`);
  const judged: Record<Tested, Judged[]> = {
    reported: [],
    ordinary: [],
    posts: [],
    missed: [],
    quarter: [],
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const network = trainWithout(sets.parts, fold);
    for (const name of TESTED) {
      judged[name].push(...judgeFold(network, sets[name], fold));
    }
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  const network = trainWithout(sets.parts, undefined);
  log('trained on everything');
  const calibration = calibrate([...judged.reported, ...judged.ordinary]);
  const shown = shownAt(judged.ordinary, data.ordinary.length, calibration);
  const inQuarter = shownAt(judged.quarter, data.ordinary.length, calibration);
  const perDoubling = meanOf(shown.map((at, rate) => (at - inQuarter[rate]!) / 2));
  const report = {
    ...figures(judged, data),
    reliability: reliability([...judged.reported, ...judged.ordinary], calibration),
  };
  console.log(JSON.stringify({ ...report, perDoubling }, null, 2));
  const trainedChecks = data.corpus.length + data.headlineChecks.length;
  const model = {
    figures: report,
    calibration: { slope: calibration.slope, offset: calibration.offset },
    shown: {
      logOdds: shown,
      perDoubling: round(perDoubling),
      trainedChecks,
      // Among fewer checks nothing becomes less strict: what is wrong there looks too wrong.
      fewestChecks: trainedChecks,
    },
    network,
  };
  const path = join(import.meta.dirname, '../../lib/match/model.json');
  writeFileSync(path, `${JSON.stringify(model)}\n`);
  log(path);
}

const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function figures(judged: Record<Tested, Judged[]>, data: TrainingData) {
  const headlines = data.headlines.length;
  const reciprocal = (list: Judged[]) =>
    list.reduce((sum, { rank }) => sum + (rank !== undefined && rank < 5 ? 1 / (rank + 1) : 0), 0);
  const at = (perThousand: number, withRule: boolean) => {
    const isAllowed = ({ isOther }: Judged) => !(withRule && isOther);
    const sorted = judged.ordinary.filter(isAllowed).map(({ logOdds }) => logOdds);
    sorted.sort((a, b) => b - a);
    const from = sorted[Math.floor((perThousand / 1000) * data.ordinary.length)]!;
    const isShown = (one: Judged) => one.logOdds > from && isAllowed(one);
    const shown = judged.reported.filter(isShown);
    const right = shown.filter(({ isRight }) => isRight).length;
    const misses = judged.missed.filter(isShown).length;
    return {
      perThousand,
      recall: round(right / headlines),
      precision: round(right / Math.max(1, shown.length)),
      nearMissesShown: round(misses / judged.missed.length),
    };
  };
  return {
    headlinesRightFirst: round(judged.reported.filter(({ isRight }) => isRight).length / headlines),
    postsMap5: round(reciprocal(judged.posts) / data.posts.length),
    shown: [0.5, 1, 2, 4].map((perThousand) => at(perThousand, true)),
    shownWithoutRule: at(1, false),
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

const { values } = parseArgs({ options: { data: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help || !values.data) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else main(values.data);
