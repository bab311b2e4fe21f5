import type { Check } from '~/lib/check/check';
import { sendToBackground, sendToTab } from '~/lib/protocol/client';
import { MAX_IDS } from '~/lib/protocol/limits';
import type {
  CheckSummary,
  ClaimAgreement,
  FoundMatch,
  IndexStatus,
  PageReport,
  SearchAnswer,
  SearchQuery,
  StartUpReport,
} from '~/lib/protocol/messages';
import type { ListedPublisher } from '~/lib/store/publishers';
import type { Dismissal, Job } from '~/lib/store/rows';
import { keepForGood } from '~/lib/store/space';
import type {
  Subscription,
  SubscriptionDraft,
  SubscriptionPatch,
} from '~/lib/updates/subscription';
import { ownWindow } from './own-window.ts';

// What the surfaces ask of the background and of a page, in one place. Every promise rejects when
// nobody answers. What the reader adds should outlast a browser that looks for room: the click that
// adds it is the moment to ask for that, and the answer is the browser's business.

/** One whole check; `undefined` when the index no longer has it. */
export async function getCheck(id: string): Promise<Check | undefined> {
  const [check] = await getChecks([id]);
  return check;
}

/** Whole checks in the order of their ids, however many; those that the index no longer has are left out. */
export async function getChecks(ids: string[]): Promise<Check[]> {
  const checks: Check[] = [];
  for (let at = 0; at < ids.length; at += MAX_IDS) {
    checks.push(...(await sendToBackground('getChecks', ids.slice(at, at + MAX_IDS))));
  }
  return checks;
}

/** How the publishers of a check's claim stand to each other; `null` where only one checked it. */
export async function claimAgreement(id: string): Promise<ClaimAgreement | null> {
  const [agreement] = await sendToBackground('agreements', [id]);
  return agreement ?? null;
}

/** The reader has opened a check. What is opened in a private window is not remembered. */
export async function noteOpened(id: string): Promise<void> {
  // Of the side panel's window the background knows nothing.
  if (!(await ownWindow()).isPrivate) await sendToBackground('noteOpened', id);
}

/** Checks for a text and filters; an empty text lists the newest. */
export function searchChecks(query: SearchQuery): Promise<SearchAnswer> {
  return sendToBackground('searchChecks', query);
}

/** What is found for each of some texts, by their place in the list. */
export async function matchTexts(texts: readonly string[]): Promise<Map<number, FoundMatch[]>> {
  const queries = texts.map((text, key) => ({ key, text, kind: 'claim' as const, lang: '' }));
  const results = await sendToBackground('matchPassages', queries);
  return new Map(results.map(({ key, matches }) => [key, matches]));
}

/** The fact-checks that a fact-checker's page carries and the index does not have. */
export function reviewsOnPage(tabId: number): Promise<CheckSummary[]> {
  return sendToBackground('reviewsOnPage', tabId);
}

/** Keep those for good; returns how many there were. */
export function keepReviews(tabId: number): Promise<number> {
  return sendToBackground('keepReviews', tabId);
}

/** Which index answers now. */
export function indexStatus(): Promise<IndexStatus> {
  return sendToBackground('indexStatus');
}

/** How the background started, and what went wrong since. */
export function startUpReport(): Promise<StartUpReport> {
  return sendToBackground('startUpReport');
}

/** Whose checks the index holds, most checks first. */
export function listedPublishers(): Promise<ListedPublisher[]> {
  return sendToBackground('publishers');
}

/** Where checks come from, in the order in which they count. */
export function subscriptions(): Promise<Subscription[]> {
  return sendToBackground('subscriptions');
}

/** Subscribe to a feed and fetch it; the permission for its host was asked for before. */
export function addSubscription(draft: SubscriptionDraft): Promise<Subscription> {
  void keepForGood();
  return sendToBackground('addSubscription', draft);
}

/** Change what the reader may change of a feed or file; rejects for one that is gone. */
export function changeSubscription(id: string, patch: SubscriptionPatch): Promise<Subscription> {
  return sendToBackground('changeSubscription', { id, patch });
}

/**
 * Give up a feed or file with its checks; rejects for the starter set, which can only be switched
 * off.
 */
export function removeSubscription(id: string): Promise<void> {
  return sendToBackground('removeSubscription', id);
}

/** Ask one feed for news now; all that are on without an id. */
export function refreshSubscription(id?: string): Promise<void> {
  return sendToBackground('refreshSubscription', id);
}

/** Updates that run or wait, and how the latest ended. */
export function updateJobs(): Promise<Job[]> {
  return sendToBackground('jobs');
}

/** Stop an update that waits or runs; what answers stays as it was. */
export function cancelJob(id: number): Promise<void> {
  return sendToBackground('cancelJob', id);
}

/** Have a file read that stands among the uploads. */
export function addFile(upload: number, name: string): Promise<Subscription> {
  void keepForGood();
  return sendToBackground('addFile', { upload, name });
}

/** All that the reader dismissed, the newest first. */
export function dismissals(): Promise<Dismissal[]> {
  return sendToBackground('dismissals');
}

/** Have a dismissed match shown again, on open pages too. */
export function undoDismissal(id: string): Promise<void> {
  return sendToBackground('undoDismissal', id);
}

/** Delete everything that is stored, and begin again as after an installation. */
export function eraseAll(): Promise<void> {
  return sendToBackground('eraseAll');
}

/** Look at a tab's page now, under the permission of the reader's click. */
export function checkThisPage(tabId: number): Promise<void> {
  return sendToBackground('checkThisPage', tabId);
}

/** What was found on a tab's page; rejects where Obelus does not run. */
export function pageReport(tabId: number): Promise<PageReport> {
  return sendToTab(tabId, 'pageReport');
}

/** Scroll a tab's page to a passage and give its badge the focus. */
export function revealPassage(tabId: number, key: number): Promise<void> {
  return sendToTab(tabId, 'revealPassage', key);
}
