import type { Check } from '~/lib/check/check';
import type { CheckSummary } from '~/lib/protocol/messages';
import { summaryOf } from '~/lib/protocol/summary';
import { STARTER } from '~/lib/store/database';
import { readChecks } from '~/lib/store/generations';
import { PAGES } from '~/lib/updates/subscription';
import type { Engine } from './engine.ts';
import { reviewsInTab } from './page-reviews.ts';

/** Subscriptions before which a page's word counts. */
const OLDER: ReadonlySet<string> = new Set([STARTER, PAGES]);

/** The fact-checks that the page in a tab offers, for the popup. */
export async function offeredReviews(engine: Engine, tabId: number): Promise<CheckSummary[]> {
  return (await newReviews(engine, tabId)).map(summaryOf);
}

/**
 * Those of a page's fact-checks that the index does not have, or has with another rating from where
 * it will not be corrected: feeds and files count before what was kept of a page.
 */
export async function newReviews(engine: Engine, tabId: number): Promise<Check[]> {
  const reviews = await reviewsInTab(tabId);
  const ids = reviews.map(({ id }) => id);
  const known = await engine.answer(({ db, generation }) => readChecks(db, generation, ids));
  const answers = new Map(known.map((check) => [check.id, check]));
  return reviews.filter(({ id, rating }) => {
    const answer = answers.get(id);
    return !answer || (OLDER.has(answer.origin) && answer.rating.label !== rating.label);
  });
}
