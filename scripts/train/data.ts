import { join } from 'node:path';
import { hashOf } from '~/lib/match/word-vectors';
import { readRows } from '../rows.ts';

export interface CheckRow {
  id: string;
  claim: string;
  title?: string;
  lang?: string;
}

export interface QueryRow {
  id: string;
  text: string;
  lang?: string;
  relevant: string[];
}

/** What training reads, below a folder of public research data. */
export interface TrainingData {
  /** Checks of many publishers. */
  corpus: CheckRow[];
  /** Claims that news headlines are about, and those headlines. */
  headlineChecks: CheckRow[];
  headlines: QueryRow[];
  /** Headlines that no check is about. */
  ordinary: QueryRow[];
  /** Claims that posts are about, and those posts. */
  postChecks: CheckRow[];
  posts: QueryRow[];
  /** The same in thirteen languages. */
  multilingualChecks: CheckRow[];
  multilingual: QueryRow[];
}

/** Reads all sets from a folder; throws where a file of them is missing. */
export function readTrainingData(folder: string): TrainingData {
  const rows = <Row>(...paths: string[]) =>
    paths.flatMap((path) => readRows<Row>(join(folder, path)));
  return {
    corpus: rows('corpus/checks.jsonl.gz'),
    headlineChecks: rows('headlines/checks.jsonl'),
    headlines: rows('headlines/queries.jsonl'),
    ordinary: rows('headlines/ordinary.jsonl.gz'),
    postChecks: rows('checkthat2020/checks.jsonl.gz'),
    posts: rows('checkthat2020/queries-train.jsonl', 'checkthat2020/queries-dev.jsonl'),
    multilingualChecks: rows('multilingual/checks.jsonl.gz'),
    multilingual: rows('multilingual/queries.jsonl.gz'),
  };
}

/**
 * Pairs of a claim and its check's title, in English: two ways to say the same. `forScorer` gives
 * the quarter that the word vectors never see, so that the scorer learns from honest ones.
 */
export function titlePairs(checks: readonly CheckRow[], forScorer: boolean): [string, string][] {
  return checks
    .filter(({ id, lang }) => lang === 'en' && (hashOf(id) % 4 === 0) === forScorer)
    .flatMap(({ claim, title }) => (title && title !== claim ? [[claim, title]] : []));
}
