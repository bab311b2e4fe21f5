import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { safeUrl } from '../links.ts';

/** The tab that the popup was opened on. */
export interface ActiveTab {
  id: number;
  windowId: number;
  /** Host name; absent on the browser's own pages. */
  host?: string;
  /** Whether it is in a private window. */
  isPrivate: boolean;
}

/** The tab in front once it is found; `undefined` until known. */
export function useActiveTab(finding: Promise<ActiveTab | undefined>): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  useLayoutEffect(() => {
    void finding.then(setTab);
  }, []);
  return tab;
}

/** The tab in front; `undefined` where there is none. */
export async function findActiveTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  const url = safeUrl(tab.url);
  return {
    id: tab.id,
    windowId: tab.windowId,
    host: url && new URL(url).hostname,
    isPrivate: tab.incognito === true,
  };
}
