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
 * What the background says and what the database holds must both be all old or all new. Without
 * `asking` the database alone is looked at, and a background that sleeps sleeps on.
 */
export async function whatAnswers(
  page: ExtensionPage,
  from: Expected,
  to: Expected,
  { asking = true } = {},
): Promise<Answer> {
  const before = digestOf(await page.stored());
  const said = asking ? await counted(page) : undefined;
  const stored = await page.stored();
  const digest = digestOf(stored);
  if (stored.generation === undefined || stored.feed.length === 0 || said?.total === 0)
    return 'neither';
  const which =
    digest === to.contents.digest ? 'new' : digest === from.contents.digest ? 'old' : 'mixed';
  // The update goes on meanwhile: the swap may fall between the looks, and then either is right.
  if (digest !== before || which === 'mixed' || !said) return which;
  const expected = stored.verdicts;
  const isSo = Object.keys({ ...expected, ...said.byVerdict }).every(
    (verdict) => (expected[verdict] ?? 0) === (said.byVerdict[verdict] ?? 0),
  );
  return isSo || (await hasSwapped(page, stored)) ? which : 'mixed';
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

async function hasSwapped(page: ExtensionPage, { generation }: Stored): Promise<boolean> {
  return (await page.stored()).generation !== generation;
}
