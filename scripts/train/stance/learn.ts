import { STANCES } from '~/lib/match/decision';
import { cueFeatures, type Features, wordFeatures } from '~/lib/match/stance/features';
import { type Scores, UNIT } from '~/lib/match/stance/model';
import { type Pair, readPair } from '~/lib/match/stance/pair';
import type { WrittenModel } from '~/lib/match/stance/stance-model';
import type { Labelled } from './data.ts';
import { fitLogistic, type SparseRow } from './logistic.ts';
import { type GrownTree, type GrownTrees, growTrees } from './trees.ts';

const OPTIONS = {
  /** A cue feature must be seen about so many claims, a word about so many: else it is a topic's. */
  leastClaims: { cue: 3, word: 4 },
  /** Words count less than cues before they are weighed, so that cues explain what they can. */
  wordScale: 0.4,
  logistic: { penalty: 5, steps: 120 },
  trees: {
    ...{ rounds: 200, depth: 2, rate: 0.06, rowShare: 0.6, featureShare: 0.2 },
    ...{ penalty: 3, leastWeight: 3, seed: 1 },
  },
  /** How much a pair made for this project counts, against one of the data set. */
  ownImportance: 0.5,
  /** Weights that are all smaller are not written. */
  leastWeight: 0.03,
} as const;

/** A labelled pair with its features, read once for all folds. */
export interface Example {
  row: Labelled;
  pair: Pair;
  cues: Features;
  all: Features;
}

/** Reads a labelled pair: what both texts have, and the features that are weighed. */
export function readExample(row: Labelled): Example {
  const { passage, claim, lang } = row;
  const pair = readPair({ text: passage, lang }, { text: claim, lang });
  const cues = cueFeatures(pair);
  const words = [...wordFeatures(pair)].map((word) => [word, 1] as const);
  return { row, pair, cues, all: new Map([...cues, ...words]) };
}

/** Learns from examples; what comes out is what the product reads. */
export function learn(examples: readonly Example[]): WrittenModel {
  const cues = namesSeen(examples, ({ cues }) => cues);
  const english = examples.filter(({ pair }) => pair.passage.language === 'en');
  return {
    trees: writeTrees(growFrom(examples, cues), cues),
    cues: regression(examples, ({ cues }) => cues, cues),
    words: regression(
      english,
      ({ all }) => all,
      namesSeen(english, ({ all }) => all),
    ),
  };
}

const classOf = ({ row }: Example) => STANCES.indexOf(row.stance);

const importanceOf = ({ row }: Example) => (row.isOwn ? OPTIONS.ownImportance : 1);

const isWord = (name: string) => /^[wbc]:/.test(name);

function namesSeen(examples: readonly Example[], of: (example: Example) => Features): string[] {
  const groups = new Map<string, Set<string>>();
  for (const example of examples) {
    for (const name of of(example).keys()) {
      const seen = groups.get(name);
      if (seen) seen.add(example.row.group);
      else groups.set(name, new Set([example.row.group]));
    }
  }
  const { cue, word } = OPTIONS.leastClaims;
  return [...groups]
    .filter(([name, { size }]) => size >= (isWord(name) ? word : cue))
    .map(([n]) => n);
}

function regression(
  examples: readonly Example[],
  of: (example: Example) => Features,
  names: readonly string[],
): string {
  const number = new Map(names.map((name, at) => [name, at]));
  const scale = (name: string) => (isWord(name) ? OPTIONS.wordScale : 1);
  const rows = examples.map((example): SparseRow => {
    const known = [...of(example)].filter(([name]) => number.has(name));
    return {
      at: known.map(([name]) => number.get(name)!),
      value: known.map(([name, value]) => value * scale(name)),
    };
  });
  const weights = fitLogistic(
    rows,
    examples.map(classOf),
    examples.map(importanceOf),
    names.length,
    OPTIONS.logistic,
  );
  const lines = [...names, '1'].map((name, at) => ({
    name,
    scores: [0, 1, 2].map((k) => weights[3 * at + k]! * scale(name)) as Scores,
  }));
  return lines
    .filter(({ scores }) => scores.some((score) => Math.abs(score) >= OPTIONS.leastWeight))
    .map(({ name, scores }) => [name, ...scores.map(thousandths)].join(' '))
    .join('\n');
}

const thousandths = (value: number) => Math.round(value * UNIT);

function growFrom(examples: readonly Example[], names: readonly string[]): GrownTrees {
  const rows = examples.map(({ cues }) => Float32Array.from(names, (name) => cues.get(name) ?? 0));
  return growTrees(rows, examples.map(classOf), examples.map(importanceOf), OPTIONS.trees);
}

function writeTrees({ start, trees }: GrownTrees, names: readonly string[]): string {
  const used = new Map<number, number>();
  const write = (tree: GrownTree): string => {
    if (typeof tree === 'number') return `${thousandths(tree)}`;
    const number = used.get(tree.feature) ?? used.set(tree.feature, used.size).size - 1;
    return `F${number} ${thousandths(tree.over)} ${write(tree.left)} ${write(tree.right)}`;
  };
  const lines = trees.map(write);
  const header = [...used.keys()].map((feature) => names[feature]).join(' ');
  return [header, start.map(thousandths).join(' '), ...lines].join('\n');
}
