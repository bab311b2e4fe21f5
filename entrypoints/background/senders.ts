import { browser } from 'wxt/browser';

/** What the browser says of whoever sent a message; no page can say it otherwise. */
export interface Sender {
  /** Address of the page, or of the page that a content script runs in. */
  url?: string;
  /** Told by newer browsers. */
  origin?: string;
  /** Absent for the popup and the side panel. */
  tab?: { id?: number; windowId?: number; incognito?: boolean };
  frameId?: number;
}

/** Whether it is a page of the extension, and no content script. */
export function isOwnPage({ url, origin }: Sender): boolean {
  const ours = browser.runtime.getURL('');
  return (url?.startsWith(ours) ?? false) && (origin === undefined || `${origin}/` === ours);
}

/** Whether it is in a tab of a private window. */
export function isPrivate({ tab }: Sender): boolean {
  return tab?.incognito === true;
}

/**
 * An answer for our own pages alone: no content script learns what is the reader's own, or chooses
 * where checks come from.
 */
export function own<Answer>(answer: (data: unknown) => Answer) {
  return ({ data, sender }: { data: unknown; sender: Sender }): Answer => {
    if (!isOwnPage(sender)) throw new Error('only our own pages may ask for this');
    return answer(data);
  };
}
