import type { Check } from '~/lib/check/check';
import { sendToBackground, sendToTab } from '~/lib/protocol/client';
import type {
  IndexStatus,
  PageReport,
  SearchAnswer,
  SearchQuery,
  StartUpReport,
} from '~/lib/protocol/messages';

// What the surfaces ask of the background and of a page, in one place. Every promise rejects when
// nobody answers.

/** One whole check; `undefined` when the index no longer has it. */
export async function getCheck(id: string): Promise<Check | undefined> {
  const checks = await sendToBackground('getChecks', [id]);
  return checks[0];
}

/** Checks for a text and filters; an empty text lists the newest. */
export function searchChecks(query: SearchQuery): Promise<SearchAnswer> {
  return sendToBackground('searchChecks', query);
}

/** Which index answers now. */
export function indexStatus(): Promise<IndexStatus> {
  return sendToBackground('indexStatus');
}

/** How the background started, and what went wrong since. */
export function startUpReport(): Promise<StartUpReport> {
  return sendToBackground('startUpReport');
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
