import { hash64 } from '~/lib/check/identity';
import { readDocument } from '~/lib/readers';
import { type FeedPlan, feedChunks } from './generate.ts';

/** A generated feed, and what whoever reads it to its end should know. */
export interface FeedContents {
  body: Uint8Array;
  etag: string;
  checks: number;
  /** Of all ids and verdicts, in the order of ids. */
  digest: string;
  /** Checks of each verdict. */
  verdicts: Record<string, number>;
  /** The verdict of each check, by its id. */
  verdictOf: ReadonlyMap<string, string>;
}

/** Makes a feed and reads it as the product does, apart from any store. */
export async function feedContents(plan: FeedPlan): Promise<FeedContents> {
  const body = Buffer.concat([...feedChunks(plan)]);
  const verdictOf = new Map<string, string>();
  const options = { origin: 'bench', publisher: { name: 'bench' } };
  for await (const outcome of readDocument({ name: 'feed', bytes: body }, options)) {
    if (outcome.kind !== 'check' || outcome.check.status === 'retracted') continue;
    const { id, rating } = outcome.check;
    if (!verdictOf.has(id)) verdictOf.set(id, rating.verdict);
  }
  const verdicts: Record<string, number> = {};
  for (const verdict of verdictOf.values()) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  const lines = [...verdictOf].map(([id, verdict]) => `${id} ${verdict}`).sort();
  const digest = hash64(lines.join('\n'));
  return { body, etag: `"${digest}"`, checks: verdictOf.size, digest, verdicts, verdictOf };
}
