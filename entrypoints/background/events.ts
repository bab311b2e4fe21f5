import { browser } from 'wxt/browser';
import { watchPrivateSites } from '~/lib/settings/private-sites';
import type { Settings } from '~/lib/settings/settings';
import { readSettings, watchSettings } from '~/lib/settings/store';
import { STARTER } from '~/lib/store/database';
import { offerInMenu } from './asking.ts';
import type { Parts } from './parts.ts';
import { renewPages } from './renewal.ts';
import { onAlarm } from './wakefulness.ts';
import { forgetCopiedVectors } from './word-vectors.ts';

/** What the reader allows the browser to give takes effect at once, on open pages too. */
export function followAccess({ updates, contentScripts }: Parts): void {
  browser.permissions.onAdded.addListener(() => {
    void contentScripts.followAccess();
    void updates.goOnWhereAllowed();
  });
  browser.permissions.onRemoved.addListener(() => void contentScripts.followAccess());
}

/** So does what the reader chooses. */
export function followReader({ engine, contentScripts }: Parts): void {
  watchSettings((settings, before) => {
    void contentScripts.followChoice(settings, before);
    if (settings.carefulness !== before.carefulness) engine.forget();
    if (isShownOtherwise(settings, before)) void renewPages();
  });
  watchPrivateSites((sitesOff) => void contentScripts.followPrivateSites(sitesOff));
}

/** What the browser's start, an installation or update, and the clock bring with them. */
export function followBrowser({ updates, contentScripts }: Parts): void {
  onAlarm(() => void updates.run());
  browser.runtime.onStartup.addListener(() => {
    void contentScripts.begin();
    void updates.run();
  });
  browser.runtime.onInstalled.addListener(() => {
    void forgetCopiedVectors().catch(() => {}); // There is none yet.
    // The packaged checks may have changed.
    void updates.refresh(STARTER);
    void offerInMenu();
    void contentScripts.begin();
    void welcome();
  });
}

/** Whether pages would be marked otherwise under the same index. */
function isShownOtherwise(settings: Settings, before: Settings): boolean {
  const shown = ({ carefulness, languages, publishers }: Settings) =>
    JSON.stringify([carefulness, languages, publishers]);
  return shown(settings) !== shown(before);
}

/** The welcome page, until it was answered once; an update never opens it again. */
async function welcome(): Promise<void> {
  const { welcomed } = await readSettings();
  if (!welcomed) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
