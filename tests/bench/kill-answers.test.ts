import { beforeAll, describe, expect, it } from 'vitest';
import { type FeedContents, feedContents } from '~/bench/feed/contents';
import { answerIn, type Look } from '~/bench/kill/answers';
import type { Stored } from '~/bench/kill/stored';

const OTHERS = { true: 2 };

let old: FeedContents;
let next: FeedContents;
beforeAll(async () => {
  old = await feedContents({ elements: 60, seed: 1 });
  next = await feedContents({ elements: 60, seed: 1, changed: 0.2, retracted: 0.1 });
});

function stored({ verdictOf }: FeedContents, generation: number | undefined = 1): Stored {
  const feed = [...verdictOf].map(([id, verdict]) => `${id} ${verdict}`);
  const own = { dismissals: [], subscriptions: [], fileChecks: 0, readFiles: 0, waitingFiles: 0 };
  return { generation, builtAt: generation, feed, others: OTHERS, ...own };
}

/** An answer of a background with the index of one feed and the records of another. */
function said(index: FeedContents, records = index): Look['said'][number] {
  const byVerdict: Record<string, number> = { ...index.verdicts };
  for (const [verdict, count] of Object.entries(OTHERS)) {
    byVerdict[verdict] = (byVerdict[verdict] ?? 0) + count;
  }
  const own = ['own-1', 'own-2'].map((id) => ({ check: { id, verdict: 'true' } }));
  const found = [...index.verdictOf.keys()].flatMap((id) => {
    const verdict = records.verdictOf.get(id);
    return verdict === undefined ? [] : [{ check: { id, verdict } }];
  });
  return {
    offset: 0,
    answer: { total: index.checks + 2, byVerdict, results: [...own, ...found] },
  };
}

const seen = (before: FeedContents, answers: Look['said'], after: FeedContents) =>
  answerIn({ before: stored(before), said: answers, after: stored(after) }, old, next);

describe('the kill bench', () => {
  it('tells the old from the new, before a swap, after it and over it', () => {
    expect(seen(old, [said(old)], old)).toBe('old');
    expect(seen(next, [said(next)], next)).toBe('new');
    expect(seen(old, [said(old), said(next)], next)).toBe('new');
    // The pointer is moved first, then the background is told.
    expect(seen(next, [said(old)], next)).toBe('old');
    expect(seen(old, [], old)).toBe('old');
    // What was listed so far is more than the new one has.
    const past = said(next);
    past.answer.results = [];
    past.offset = past.answer.total + 1;
    expect(seen(old, [said(old), past], next)).toBe('new');
  });

  it('sees an index of one day with the records of the other', () => {
    expect(seen(next, [said(next, old)], next)).toBe('mixed');
    expect(seen(old, [said(old, next)], old)).toBe('mixed');
    // The index was swapped, the pointer to the records was not.
    expect(seen(old, [said(next)], old)).toBe('mixed');
  });

  it('sees records that are gone, that are of both days, and an answer that goes back', () => {
    const half = said(next);
    half.answer.results.pop();
    expect(seen(next, [half], next)).toBe('mixed');
    const both = stored(next);
    both.feed[0] = both.feed[0]!.replace(/ .*/, ' other');
    expect(answerIn({ before: both, said: [], after: both }, old, next)).toBe('mixed');
    expect(seen(old, [said(next), said(old)], next)).toBe('mixed');
    expect(seen(next, [said(next)], old)).toBe('mixed');
  });

  it('sees that nothing answers', () => {
    const gone = { ...stored(next), generation: undefined };
    expect(answerIn({ before: gone, said: [said(next)], after: gone }, old, next)).toBe('neither');
    const empty = said(next);
    empty.answer.total = 0;
    expect(seen(next, [empty], next)).toBe('neither');
  });
});
