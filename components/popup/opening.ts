import type { PageReport } from '~/lib/protocol/messages';
import { pageReport } from '../background.ts';
import { type ActiveTab, findActiveTab } from './use-active-tab.ts';

/** What was asked before there was a popup, so that the answers come while it is being drawn. */
export interface Opening {
  tab: Promise<ActiveTab | undefined>;
  /** What the page in front says of itself; rejects where Obelus does not run. */
  report: Promise<PageReport>;
}

/** Asks which page is in front, and it what was found there. */
export function askPageInFront(): Opening {
  const tab = findActiveTab();
  const report = tab.then((found) => {
    if (!found) throw new Error('no tab is in front');
    return pageReport(found.id);
  });
  report.catch(() => {}); // The popup tells.
  return { tab, report };
}
