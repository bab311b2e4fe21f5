import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { VERDICTS } from '~/lib/check/verdict';
import { Problems } from '~/lib/diagnosis/problems';
import { StartUp } from '~/lib/diagnosis/start-up';
import type { VerdictNames } from '~/lib/index/fields';
import { mayRunKernel } from '~/lib/index/kernel/kernel';
import { VERDICT_MESSAGES } from '~/lib/marks/verdict-look';
import { onMessage } from '~/lib/protocol/client';
import {
  expectChange,
  expectDismissal,
  expectDraft,
  expectFile,
  expectId,
  expectIndexes,
  expectNumber,
} from '~/lib/protocol/validation';
import type { Settings } from '~/lib/settings/settings';
import { readSettings, watchSettings } from '~/lib/settings/store';
import { startSync } from '~/lib/settings/sync';
import { STARTER } from '~/lib/store/database';
import { noteOpened } from '~/lib/store/history';
import { listedPublishers } from '~/lib/store/publishers';
import { agreementsForPages, withAgreements } from './agreements.ts';
import { checksForPages, matchForPage, searchForPages } from './answers.ts';
import { listenForQuestions, offerInMenu } from './asking.ts';
import { ContentScripts } from './content-scripts.ts';
import { Engine } from './engine.ts';
import { offeredReviews } from './offered-reviews.ts';
import { showInSidePanel } from './side-panel.ts';
import { packagedPack } from './starter-pack.ts';
import { statusForPages } from './status.ts';
import { showCount } from './toolbar.ts';
import { Updates } from './updates.ts';
import { onAlarm } from './wakefulness.ts';
import { forgetCopiedVectors } from './word-vectors.ts';

/**
 * The background may be stopped and started at any moment: every listener is registered before
 * anything is awaited, and every answer waits for the one engine.
 */
export default defineBackground(() => {
  const startUp = new StartUp(() => performance.now());
  startUp.awake();
  const problems = new Problems(Date.now);
  noteProblems(problems);
  const engine = new Engine({
    startUp,
    problems,
    carefulness: async () => (await readSettings()).carefulness,
    starterPack: packagedPack,
    isPrivate: () => browser.extension.inIncognitoContext,
    onDamage: () => void updates.rebuild(),
  });
  const contentScripts = new ContentScripts();
  const updates = new Updates(engine, (doing, error) => problems.note(doing, error));

  onMessage('getReady', async () => {
    await engine.ready();
  });
  onMessage('matchPassages', async ({ data, sender }) => {
    const choices = readSettings();
    return engine.answer(async (opened) => {
      const chosen = await choices;
      return startUp.during('answer', async () =>
        withAgreements(opened, await matchForPage(opened, data, sender.url, chosen)),
      );
    });
  });
  onMessage('getChecks', ({ data }) => engine.answer((opened) => checksForPages(opened, data)));
  onMessage('agreements', ({ data }) =>
    engine.answer((opened) => agreementsForPages(opened, data)),
  );
  onMessage('noteOpened', async ({ data, sender }) => {
    const id = expectId(data);
    // What is opened in a private window is not remembered.
    if (sender.tab?.incognito) return;
    if ((await readSettings()).history) await noteOpened(id, Date.now());
  });
  onMessage('searchChecks', ({ data }) =>
    engine.answer((opened) => searchForPages(opened, data, verdictNames())),
  );
  onMessage('indexStatus', () => statusForPages(engine, updates));
  onMessage('startUpReport', ({ sender }) => {
    if (!isOwnPage(sender.url)) throw new Error('only our own pages may ask for this');
    const searchRunsAs = mayRunKernel() ? 'WebAssembly' : 'JavaScript';
    return { stages: startUp.stages, problems: problems.latest, searchRunsAs };
  });
  onMessage('countBadges', async ({ data, sender }) => {
    if (!sender.frameId) await showCount(data, sender.tab?.id);
  });
  onMessage('noteFault', ({ data }) => problems.note('working on a page', data));
  onMessage('readFrames', ({ data, sender }) =>
    contentScripts.bringToFrames(sender.tab?.id, expectIndexes(data)),
  );
  onMessage('loadCard', ({ sender }) => contentScripts.bringCard(sender.tab?.id, sender.frameId));
  onMessage('openInSidePanel', ({ data, sender }) =>
    showInSidePanel({ id: expectId(data) }, sender.tab?.windowId),
  );
  onMessage('checkThisPage', ({ data, sender }) => {
    // The reader's own click, in a page of ours; no content script may choose a tab.
    if (!isOwnPage(sender.url)) throw new Error('only the popup may ask for this');
    return contentScripts.bringTo(data);
  });

  onMessage(
    'reviewsOnPage',
    own((data) => offeredReviews(engine, expectNumber(data))),
  );
  onMessage(
    'keepReviews',
    own((data) => updates.keepReviews(expectNumber(data))),
  );
  onMessage(
    'publishers',
    own(() =>
      engine.answer(async (opened) => listedPublishers(opened, (await readSettings()).publishers)),
    ),
  );
  onMessage(
    'subscriptions',
    own(() => updates.subscriptions()),
  );
  onMessage(
    'addSubscription',
    own((data) => updates.add(expectDraft(data))),
  );
  onMessage(
    'changeSubscription',
    own((data) => updates.change(expectChange(data))),
  );
  onMessage(
    'removeSubscription',
    own((data) => updates.remove(expectId(data))),
  );
  onMessage(
    'refreshSubscription',
    own((data) =>
      updates.refresh(data === undefined || data === null ? undefined : expectId(data)),
    ),
  );
  onMessage(
    'jobs',
    own(() => updates.jobs()),
  );
  onMessage(
    'cancelJob',
    own((data) => updates.cancel(expectNumber(data))),
  );
  onMessage(
    'addFile',
    own((data) => updates.addFile(expectFile(data))),
  );
  onMessage(
    'dismissals',
    own(() => updates.dismissals()),
  );
  onMessage('undoDismissal', async ({ data, sender }) => {
    await updates.undoDismissal(expectId(data));
    // A card's own page has it back already.
    if (isOwnPage(sender.url)) void contentScripts.renew();
  });
  onMessage(
    'eraseAll',
    own(() => updates.eraseAll()),
  );
  onMessage('dismissMatch', ({ data }) => updates.dismiss(expectDismissal(data)));

  browser.permissions.onAdded.addListener(() => {
    void contentScripts.update();
    void updates.goOnWhereAllowed();
  });
  browser.permissions.onRemoved.addListener(() => {
    void contentScripts.update();
    void contentScripts.endWhereNotReached();
  });
  watchSettings((settings, before) => {
    void contentScripts.update();
    if (settings.carefulness !== before.carefulness) engine.forget();
    if (isShownOtherwise(settings, before)) void contentScripts.renew();
    // Pages that are open under the old choice should not stay marked under the new one.
    if (isNarrower(settings, before)) void contentScripts.endWhereNotReached();
  });
  listenForQuestions((tabId) => contentScripts.bringTo(tabId));
  startSync((error) => problems.note('sharing settings', error));
  void keepStorageFromPages();
  onAlarm(() => void updates.run());
  void updates.runUnlessAlarmSet();
  browser.runtime.onStartup.addListener(() => {
    void contentScripts.update();
    void updates.run();
  });
  browser.runtime.onInstalled.addListener(() => {
    void forgetCopiedVectors().catch(() => {}); // There is none yet.
    // The packaged checks may have changed.
    void updates.refresh(STARTER);
    void offerInMenu();
    void contentScripts.update();
    void welcome();
  });
});

/**
 * A content script shares a process with its page and has no business in the settings. Firefox
 * has no such switch yet.
 */
async function keepStorageFromPages(): Promise<void> {
  if ('setAccessLevel' in browser.storage.local) {
    await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}

/** Errors that nobody caught, for the page of technical details. */
function noteProblems(problems: Problems): void {
  globalThis.addEventListener('error', ({ error }) => problems.note('running', error));
  globalThis.addEventListener('unhandledrejection', ({ reason }) =>
    problems.note('running', reason),
  );
}

/** What the interface calls the verdicts. */
function verdictNames(): VerdictNames {
  return Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, browser.i18n.getMessage(VERDICT_MESSAGES[verdict])]),
  );
}

/** An answer for our own pages alone: no content script chooses where checks come from. */
function own<Answer>(answer: (data: unknown) => Answer) {
  return ({ data, sender }: { data: unknown; sender: { url?: string } }): Answer => {
    if (!isOwnPage(sender.url)) throw new Error('only our own pages may ask for this');
    return answer(data);
  };
}

function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Whether pages would be marked otherwise under the same index. */
function isShownOtherwise(settings: Settings, before: Settings): boolean {
  const shown = ({ carefulness, languages, publishers }: Settings) =>
    JSON.stringify([carefulness, languages, publishers]);
  return shown(settings) !== shown(before);
}

function isNarrower(settings: Settings, before: Settings): boolean {
  if (settings.reach !== before.reach) return settings.reach !== 'everywhere';
  return before.sites.some((site) => !settings.sites.includes(site));
}

/** The welcome page, until it was answered once; an update never opens it again. */
async function welcome(): Promise<void> {
  const { welcomed } = await readSettings();
  if (!welcomed) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
