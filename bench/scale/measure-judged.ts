import { openIndex } from '~/lib/index/open';
import { Matcher } from '~/lib/match/matcher';
import { readRows } from '../../scripts/rows.ts';
import { readWordVectors } from '../../scripts/word-vectors.ts';
import { type BenchQuery, readChecks } from '../support/bench-check.ts';
import { CANDIDATES } from './engines/engine.ts';
import { loadEngine, OURS } from './engines/engines.ts';
import { termsOf } from './engines/terms.ts';
import type { Job, Judged } from './jobs.ts';
import { qualityOf } from './quality.ts';

/** How well an engine ranks the checks of a data set whose queries say what is relevant. */
export async function measureJudged(job: Job & { kind: 'judged' }): Promise<Judged> {
  const engine = await loadEngine(job.engine);
  const checks = readChecks(job.checks);
  const queries = readRows<BenchQuery>(job.queries);
  const file = await engine.build(checks);
  const opened = await engine.open(file);
  const candidates = queries.map(({ text, lang }) =>
    opened.search(termsOf(text, lang), CANDIDATES).map((check) => checks[check]!.id),
  );
  return {
    candidates: qualityOf(queries, candidates),
    ...(job.engine === OURS && { matcher: qualityOf(queries, matched(file.buffer, queries)) }),
  };
}

/** The matcher's own order, which looks at the candidates closely. */
function matched(file: ArrayBuffer, queries: readonly BenchQuery[]): string[][] {
  const matcher = new Matcher(openIndex(file), { vectors: readWordVectors() });
  return queries.map(({ text, lang = 'en' }) =>
    matcher.find(text, lang, { all: true }).map(({ id }) => id),
  );
}
