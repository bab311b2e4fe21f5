import type { FeedContents } from '../feed/contents.ts';
import type { ExtensionPage } from './extension-page.ts';
import { digestOf, type Stored } from './stored.ts';

/** So many bytes of white space make a feed so large that it waits in a file before it is read. */
const PADDING = 17 * 2 ** 20;

/** What a feed brings, and its two ways over the line. */
export interface Expected {
  contents: FeedContents;
  plain: { body: Uint8Array; etag: string };
  padded: { body: Uint8Array; etag: string };
}

export function expectedOf(contents: FeedContents): Expected {
  const { body, etag } = contents;
  const padded = Buffer.concat([body, Buffer.alloc(PADDING, ' ')]);
  return {
    contents,
    plain: { body, etag },
    padded: { body: padded, etag: `"long ${etag.slice(1)}` },
  };
}

/** Which of two contents answers. */
export type Answer = 'old' | 'new' | 'neither' | 'mixed';

/**
 * What the background says and what the database holds must both be all old or all new; what
 * answers is what the background says. Without `asking` the database alone is looked at, and a
 * background that sleeps sleeps on.
 */
export async function whatAnswers(
  page: ExtensionPage,
  from: Expected,
  to: Expected,
  { asking = true } = {},
): Promise<Answer> {
  const before = await page.stored();
  const said = asking ? await counted(page) : undefined;
  const after = await page.stored();
  if (after.generation === undefined || after.feed.length === 0 || said?.total === 0)
    return 'neither';
  const inDatabase = [before, after].map((stored) => whichIs(digestOf(stored), from, to));
  if (inDatabase.includes('mixed')) return 'mixed';
  if (!said) return inDatabase[1]!;
  // The update goes on meanwhile: a file may have joined the others between the two looks.
  const isAll = ({ contents }: Expected) =>
    [before, after].some(({ others }) => isSum(said.byVerdict, contents.verdicts, others));
  return isAll(to) ? 'new' : isAll(from) ? 'old' : 'mixed';
}

function whichIs(digest: string, from: Expected, to: Expected): Answer {
  if (digest === to.contents.digest) return 'new';
  return digest === from.contents.digest ? 'old' : 'mixed';
}

type Counts = Record<string, number>;

function isSum(counts: Counts, one: Counts, other: Counts): boolean {
  return Object.keys({ ...counts, ...one, ...other }).every(
    (verdict) => (counts[verdict] ?? 0) === (one[verdict] ?? 0) + (other[verdict] ?? 0),
  );
}

/** Whether the database's generation holds exactly this feed. */
export function isOver(stored: Stored, { contents }: Expected): boolean {
  return digestOf(stored) === contents.digest;
}

/** What the index counts; a search for nothing in particular finds all. */
function counted(page: ExtensionPage) {
  const query = { text: '', verdicts: [], limit: 0, offset: 0 };
  return page.ask<{ total: number; byVerdict: Record<string, number> }>('searchChecks', query);
}
