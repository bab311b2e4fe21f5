import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Problems } from '~/lib/diagnosis/problems';
import { StartUp } from '~/lib/diagnosis/start-up';
import { attempt } from '~/lib/page/attempt';
import { readSettings } from '~/lib/settings/store';
import { startSync } from '~/lib/settings/sync';
import { listenForQuestions } from './asking.ts';
import { ContentScripts } from './content-scripts.ts';
import { Engine } from './engine.ts';
import { followAccess, followBrowser, followReader } from './events.ts';
import { answerOwnPages } from './own-messages.ts';
import { answerPages } from './page-messages.ts';
import type { Parts } from './parts.ts';
import { forgetWithPrivateWindows } from './private-windows.ts';
import { packagedPack } from './starter-pack.ts';
import { Updates } from './updates.ts';

/**
 * The background may be stopped and started at any moment: every listener is registered before
 * anything is awaited, and every answer waits for the one engine. Each begins by itself: where a
 * browser lacks what one of them is about, the others work.
 */
export default defineBackground(() => {
  const parts = makeParts();
  const { problems, updates, contentScripts } = parts;
  noteUncaught(problems);
  const begin = (work: () => void) => attempt(work, (error) => problems.note('starting', error));
  begin(() => answerPages(parts));
  begin(() => answerOwnPages(parts));
  begin(() => followReader(parts));
  begin(() => followAccess(parts));
  begin(() => followBrowser(parts));
  begin(() => listenForQuestions((tabId) => contentScripts.bringTo(tabId)));
  begin(forgetWithPrivateWindows);
  begin(() => startSync((error) => problems.note('sharing settings', error)));
  void keepStorageFromPages();
  void updates.runUnlessAlarmSet();
});

function makeParts(): Parts {
  const startUp = new StartUp(() => performance.now());
  startUp.awake();
  const problems = new Problems(Date.now);
  const engine = new Engine({
    startUp,
    problems,
    carefulness: async () => (await readSettings()).carefulness,
    starterPack: packagedPack,
    isPrivate: () => browser.extension.inIncognitoContext,
    onDamage: () => void updates.rebuild(),
  });
  const updates = new Updates(engine, (doing, error) => problems.note(doing, error));
  return { startUp, problems, engine, updates, contentScripts: new ContentScripts() };
}

/** Errors that nobody caught, for the page of technical details. */
function noteUncaught(problems: Problems): void {
  globalThis.addEventListener('error', ({ error }) => problems.note('running', error));
  globalThis.addEventListener('unhandledrejection', ({ reason }) =>
    problems.note('running', reason),
  );
}

/**
 * A content script shares a process with its page and has no business in the settings. Firefox
 * has no such switch yet.
 */
async function keepStorageFromPages(): Promise<void> {
  if ('setAccessLevel' in browser.storage.local) {
    await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
