import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '~/lib/protocol/client';
import { readSettings, watchSettings } from '~/lib/settings/store';
import { checksForPages, matchForPage, searchForPages, statusForPages } from './answers.ts';
import { offerCheckThisPage, runCommand } from './asking.ts';
import { ContentScripts } from './content-scripts.ts';
import { Engine } from './engine.ts';
import { openInSidePanel } from './side-panel.ts';
import { showCount } from './toolbar.ts';

/**
 * The background may be stopped and started at any moment: every listener is registered before
 * anything is awaited, and every answer waits for the one engine.
 */
export default defineBackground(() => {
  const engine = new Engine();
  const contentScripts = new ContentScripts();

  onMessage('matchPassages', async ({ data, sender }) =>
    matchForPage(await engine.ready(), data, sender.url),
  );
  onMessage('getChecks', async ({ data }) => checksForPages(await engine.ready(), data));
  onMessage('searchChecks', async ({ data }) => searchForPages(await engine.ready(), data));
  onMessage('indexStatus', () => statusForPages(engine));
  onMessage('countBadges', ({ data, sender }) => showCount(data, sender.tab?.id));
  onMessage('loadCard', ({ sender }) => contentScripts.bringCard(sender.tab?.id, sender.frameId));
  onMessage('openInSidePanel', ({ data, sender }) => openInSidePanel(data, sender.tab?.windowId));
  onMessage('checkThisPage', ({ data }) => contentScripts.bringTo(data));

  browser.permissions.onAdded.addListener(() => contentScripts.update());
  browser.permissions.onRemoved.addListener(() => contentScripts.update());
  watchSettings((settings, before) => {
    void contentScripts.update();
    // Pages that are open under the old choice should not stay marked under the new one.
    if (settings.reach !== before.reach) void contentScripts.endWhereNotReached();
  });
  browser.commands.onCommand.addListener((command) => runCommand(command));
  browser.contextMenus.onClicked.addListener((_info, tab) => {
    if (tab?.id !== undefined) void contentScripts.bringTo(tab.id);
  });
  browser.runtime.onStartup.addListener(() => contentScripts.update());
  browser.runtime.onInstalled.addListener(() => {
    void engine.refreshStarterPack();
    offerCheckThisPage();
    void contentScripts.update();
    void welcome();
  });
});

/** The welcome page, until it was answered once; an update never opens it again. */
async function welcome(): Promise<void> {
  const { welcomed } = await readSettings();
  if (!welcomed) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
