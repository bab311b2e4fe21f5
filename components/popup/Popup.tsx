import { browser } from 'wxt/browser';
import { Icon } from '../Icon.tsx';
import { IndexLine } from '../IndexLine.tsx';
import { t } from '../i18n.ts';
import { openSidePanel } from '../side-panel.ts';
import { UpdateLine } from '../updates/UpdateLine.tsx';
import { useUpdates } from '../updates/use-updates.ts';
import { useIndexStatus } from '../use-index-status.ts';
import { useSettings } from '../use-settings.ts';
import { Wordmark } from '../Wordmark.tsx';
import { CarefulnessSelect } from './CarefulnessSelect.tsx';
import type { Opening } from './opening.ts';
import { PageSection } from './PageSection.tsx';
import { useActiveTab } from './use-active-tab.ts';

/** The toolbar popup: what was found on the page in front. */
export function Popup({ opening }: { opening: Opening }) {
  const tab = useActiveTab(opening.tab);
  const settings = useSettings();
  const updates = useUpdates();
  const status = useIndexStatus(updates.round);
  return (
    <div class="popup">
      <header class="popup__head">
        <h1>
          <Wordmark />
        </h1>
        <button type="button" class="text-button" onClick={openSettings}>
          {t('popupSettings')}
        </button>
      </header>
      {tab && settings ? (
        <PageSection tab={tab} first={opening.report} settings={settings} status={status} />
      ) : (
        <main class="popup__page" aria-busy="true" />
      )}
      {settings && (
        <section aria-label={t('careHeading')}>
          <CarefulnessSelect settings={settings} />
        </section>
      )}
      <footer class="popup__foot">
        <button
          type="button"
          class="button"
          data-kind="quiet"
          disabled={!tab}
          // Straight in the click: the browser opens the panel only for the click itself.
          onClick={() =>
            tab && openSidePanel(tab.windowId, { view: 'search' }).finally(() => window.close())
          }
        >
          <Icon name="search" />
          {t('searchAllChecks')}
        </button>
        <UpdateLine updates={updates} />
        <IndexLine status={status} />
      </footer>
    </div>
  );
}

function openSettings(): void {
  void browser.runtime.openOptionsPage().finally(() => window.close());
}
