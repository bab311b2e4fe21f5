import { onMessage } from '~/lib/protocol/client';
import {
  expectDismissal,
  expectId,
  expectIndexes,
  expectNumber,
  expectWords,
} from '~/lib/protocol/validation';
import { privateSitesOff } from '~/lib/settings/private-sites';
import { covers } from '~/lib/settings/sites';
import { readSettings } from '~/lib/settings/store';
import { noteOpened } from '~/lib/store/history';
import { agreementsForPages, withAgreements } from './agreements.ts';
import { checksForPages, matchForPage } from './answers.ts';
import { leavePage } from './content-scripts.ts';
import { dismiss, undo } from './dismissals.ts';
import type { Parts } from './parts.ts';
import { isPrivate, type Sender } from './senders.ts';
import { showInSidePanel } from './side-panel.ts';
import { showCount } from './toolbar.ts';

/**
 * The messages that content scripts may send, our own pages too. A content script may be in the hands
 * of its page: whatever it sends is checked, and it chooses no tab but its own.
 */
export function answerPages(parts: Parts): void {
  answerAboutClaims(parts);
  answerAboutTab(parts);
  onMessage('noteFault', ({ data }) => parts.problems.note('working on a page', expectWords(data)));
  onMessage('noteOpened', ({ data, sender }) => note(expectId(data), sender));
  onMessage('dismissMatch', ({ data, sender }) =>
    dismiss(expectDismissal(data), sender, parts.updates),
  );
  onMessage('undoDismissal', ({ data, sender }) => undo(expectId(data), sender, parts.updates));
}

function answerAboutClaims({ startUp, engine }: Parts): void {
  onMessage('getReady', async () => {
    await engine.ready();
  });
  onMessage('matchPassages', async ({ data, sender }) => {
    const choices = readSettings();
    return engine.answer(async (opened) => {
      const chosen = await choices;
      return startUp.during('answer', async () =>
        withAgreements(opened, await matchForPage(opened, data, sender, chosen)),
      );
    });
  });
  onMessage('getChecks', ({ data, sender }) =>
    engine.answer((opened) => checksForPages(opened, data, sender)),
  );
  onMessage('agreements', ({ data }) =>
    engine.answer((opened) => agreementsForPages(opened, data)),
  );
}

function answerAboutTab({ contentScripts }: Parts): void {
  onMessage('countBadges', async ({ data, sender }) => {
    if (!sender.frameId) await showCount(data, sender.tab?.id);
  });
  onMessage('pageReturned', async ({ data, sender }) => {
    const since = expectNumber(data);
    const { tab, url } = sender;
    if (tab?.id === undefined || !url) return;
    if (await isOffInPrivate(sender)) await leavePage(tab.id);
    else await contentScripts.followReturn(tab.id, url, since);
  });
  onMessage('readFrames', ({ data, sender }) =>
    contentScripts.bringToFrames(sender.tab?.id, expectIndexes(data)),
  );
  onMessage('isOffInPrivate', ({ sender }) => isOffInPrivate(sender));
  onMessage('loadCard', ({ sender }) => contentScripts.bringCard(sender.tab?.id, sender.frameId));
  onMessage('openInSidePanel', ({ data, sender }) =>
    showInSidePanel({ id: expectId(data) }, sender.tab?.windowId),
  );
}

async function isOffInPrivate(sender: Sender): Promise<boolean> {
  if (!isPrivate(sender) || !sender.url) return false;
  const { hostname } = new URL(sender.url);
  return (await privateSitesOff()).some((site) => covers(site, hostname));
}

/** What is opened in a private window is not remembered. */
async function note(id: string, sender: Sender): Promise<void> {
  if (isPrivate(sender)) return;
  if ((await readSettings()).history) await noteOpened(id, Date.now());
}
