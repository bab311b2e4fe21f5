import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stance } from '~/lib/match/decision';
import { shuffled } from '../random.ts';

/** A passage about a claim, and what a person said it does with it. */
export interface Labelled {
  passage: string;
  claim: string;
  lang: string;
  stance: Stance;
  /** Pairs about one claim are never split between learning and testing. */
  group: string;
  /** Made for this project. */
  isOwn?: boolean;
}

/** The data set's words (Emergent, Ferreira and Vlachos 2016) in ours. */
const STANCE_OF: Readonly<Record<string, Stance>> = {
  for: 'asserts',
  against: 'denies',
  observing: 'reports',
};

/** Reads `headlines/checks.jsonl` and `headlines/queries.jsonl` of a data folder. */
export function readHeadlines(folder: string): Labelled[] {
  const rows = (name: string) =>
    readFileSync(join(folder, 'headlines', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const claims = new Map<string, string>(rows('checks.jsonl').map(({ id, claim }) => [id, claim]));
  return rows('queries.jsonl').map(({ id, text, lang, relevant, stance }) => {
    const claim = claims.get(relevant?.[0]);
    if (claim === undefined) throw new Error(`queries.jsonl: ${id} is about no known claim`);
    if (!STANCE_OF[stance]) throw new Error(`queries.jsonl: ${id} has no known stance: ${stance}`);
    return {
      passage: text,
      claim,
      lang: lang ?? '',
      stance: STANCE_OF[stance],
      group: relevant[0],
    };
  });
}

/** The fold of each row: groups whole, folds about equally large, the same for the same seed. */
export function foldsByGroup(rows: readonly Labelled[], folds: number, seed: number): number[] {
  const sizes = new Map<string, number>();
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const filled = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const group of shuffled([...sizes.keys()].sort(), seed)) {
    const emptiest = filled.indexOf(Math.min(...filled));
    foldOf.set(group, emptiest);
    filled[emptiest]! += sizes.get(group)!;
  }
  return rows.map(({ group }) => foldOf.get(group)!);
}
