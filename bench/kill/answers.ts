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

/**
 * A feed's contents with what is sent for them: as they are, and padded so that they wait in a
 * file.
 */
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

/** One answer of the background: what its index counts, and the records of some that it lists. */
export interface Said {
  total: number;
  byVerdict: Record<string, number>;
  results: { check: { id: string; verdict: string } }[];
}

/** What was seen in one look: the database, then what the background says, then the database. */
export interface Look {
  before: Stored;
  /** In the order of the answers; each lists records from its place on. Empty where it was not asked. */
  said: { offset: number; answer: Said }[];
  after: Stored;
}

/** Records in one answer of the background. */
const PAGE = 600;

/**
 * Looks at what answers. Without `asking` the database alone is looked at, and a background that
 * sleeps sleeps on.
 */
export async function whatAnswers(
  page: ExtensionPage,
  from: Expected,
  to: Expected,
  { asking = true } = {},
): Promise<Answer> {
  const before = await page.stored();
  const said: Look['said'] = [];
  let total = asking ? 1 : 0;
  for (let offset = 0; offset < total; offset += PAGE) {
    const answer = await listed(page, offset);
    said.push({ offset, answer });
    total = answer.total;
  }
  const look = { before, said, after: await page.stored() };
  const answer = answerIn(look, from.contents, to.contents);
  if (answer === 'mixed' || answer === 'neither') console.error(`${answer}: ${inShort(look)}`);
  return answer;
}

/** What was seen, for whoever has to find out how it came to be. */
function inShort({ before, said, after }: Look): string {
  const stored = [before, after].map(({ generation, feed, others }) => {
    return { generation, feed: feed.length, others };
  });
  const answers = said.map(({ offset, answer: { total, byVerdict, results } }) => {
    return { offset, total, byVerdict, results: results.length };
  });
  return JSON.stringify({ stored, answers });
}

/**
 * Which of two contents was seen. All old or all new must be: the records that the database's
 * pointer leads to, and for each answer of the background all that its index counts together with
 * all records that it lists; and none may be older than what was seen before it, but that the
 * background goes on with the old index until it is told of the swap.
 */
export function answerIn(
  { before, said, after }: Look,
  from: FeedContents,
  to: FeedContents,
): Answer {
  const isGone = [before, after].some((stored) => stored.generation === undefined);
  if (isGone || after.feed.length === 0 || said.some(({ answer }) => answer.total === 0)) {
    return 'neither';
  }
  const [first, last] = [before, after].map((stored) => inDatabase(stored, from, to));
  // The update goes on meanwhile: a file may have joined the others between the two looks.
  const others = [before.others, after.others];
  const told = said.map((one) =>
    isWhole(one, to, others, from) ? 'new' : isWhole(one, from, others, to) ? 'old' : 'mixed',
  );
  const seen = [first!, ...told, last!];
  const isAhead = last === 'old' && told.includes('new');
  const goesBack = isGoingBack(told) || (first === 'new' && last === 'old');
  if (seen.includes('mixed') || isAhead || goesBack) return 'mixed';
  return told.at(-1) ?? last!;
}

function isGoingBack(told: readonly Answer[]): boolean {
  return told.some((one, at) => one === 'old' && told.slice(0, at).includes('new'));
}

function inDatabase(stored: Stored, from: FeedContents, to: FeedContents): Answer {
  const digest = digestOf(stored);
  if (digest === to.digest) return 'new';
  return digest === from.digest ? 'old' : 'mixed';
}

type Counts = Record<string, number>;

/** Whether index and records of an answer are all of this feed, and nothing is of the other alone. */
function isWhole(
  { offset, answer }: Look['said'][number],
  { verdicts, verdictOf }: FeedContents,
  others: readonly Counts[],
  other: FeedContents,
): boolean {
  const { total, byVerdict, results } = answer;
  return (
    others.some((counts) => isSum(byVerdict, verdicts, counts)) &&
    results.length === Math.max(0, Math.min(PAGE, total - offset)) &&
    results.every(({ check: { id, verdict } }) => {
      const expected = verdictOf.get(id);
      return expected === undefined ? !other.verdictOf.has(id) : expected === verdict;
    })
  );
}

function isSum(counts: Counts, one: Counts, other: Counts): boolean {
  return Object.keys({ ...counts, ...one, ...other }).every(
    (verdict) => (counts[verdict] ?? 0) === (one[verdict] ?? 0) + (other[verdict] ?? 0),
  );
}

/** Whether the database's generation holds exactly this feed. */
export function isOver(stored: Stored, { contents }: Expected): boolean {
  return digestOf(stored) === contents.digest;
}

/** A search for nothing in particular finds all. */
function listed(page: ExtensionPage, offset: number): Promise<Said> {
  return page.ask<Said>('searchChecks', { text: '', verdicts: [], limit: PAGE, offset });
}
