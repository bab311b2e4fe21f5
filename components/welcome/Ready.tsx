import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Reach } from '~/lib/settings/settings';
import { Icon } from '../Icon.tsx';
import { type MessageName, t } from '../i18n.ts';
import { openSidePanel } from '../side-panel.ts';
import { useShortcuts } from '../use-shortcuts.ts';

/** What holds now, for each place where it works. */
const READY: Record<Reach, MessageName> = {
  everywhere: 'readyEverywhere',
  sites: 'readySites',
  click: 'readyClick',
};

/** What holds now, in a sentence. */
export function readyText(reach: Reach): string {
  return t(READY[reach], t('checkThisPage'));
}

/** After the choice: what holds now, and where to find everything. */
export function Ready({ reach }: { reach: Reach }) {
  const windowId = useWindowId();
  const keys = useBadgeKeys();
  return (
    <section class="ready">
      <h2 class="ready__heading">
        <Icon name="tick" />
        {t('readyHeading')}
      </h2>
      <p class="ready__lead">{readyText(reach)}</p>
      <ul class="ready__list">
        <li>{t('readyPopup')}</li>
        <li>{t('readyPanel')}</li>
        {keys && <li>{t('readyKeys', ...keys)}</li>}
      </ul>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        disabled={windowId === undefined}
        onClick={() => windowId !== undefined && openSidePanel(windowId)}
      >
        <Icon name="panel" />
        {t('openPanelNow')}
      </button>
      <p class="ready__later">{t('changeLater')}</p>
    </section>
  );
}

/** The keys that go to the next badge and to the previous one, where the reader has both. */
function useBadgeKeys(): [next: string, previous: string] | undefined {
  const shortcuts = useShortcuts();
  const keysOf = (name: string) => shortcuts.find(({ command }) => command === name)?.keys;
  const [next, previous] = [keysOf('next-badge'), keysOf('previous-badge')];
  return next && previous ? [leftToRight(next), leftToRight(previous)] : undefined;
}

/** Keys are written so in every language. */
function leftToRight(keys: string): string {
  return `\u2066${keys}\u2069`;
}

/** The window's number, fetched beforehand: the side panel opens only straight in a click. */
function useWindowId(): number | undefined {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void browser.tabs.getCurrent().then((tab) => setWindowId(tab?.windowId));
  }, []);
  return windowId;
}
