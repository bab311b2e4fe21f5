import { mayRunKernel } from '~/lib/index/kernel/kernel';
import { onMessage } from '~/lib/protocol/client';
import type { BackgroundProtocol } from '~/lib/protocol/messages';
import {
  expectChange,
  expectDraft,
  expectFile,
  expectId,
  expectNumber,
} from '~/lib/protocol/validation';
import { readSettings } from '~/lib/settings/store';
import { listedPublishers } from '~/lib/store/publishers';
import { searchForPages } from './answers.ts';
import { offeredReviews } from './offered-reviews.ts';
import type { Parts } from './parts.ts';
import { readerNames } from './reader-names.ts';
import { own } from './senders.ts';
import { statusForPages } from './status.ts';

/** The messages of our own pages alone: they tell of, and change, what is the reader's own. */
export function answerOwnPages(parts: Parts): void {
  answerAboutIndex(parts);
  answerAboutUpdates(parts);
  answerAboutPages(parts);
}

function answerAboutIndex({ startUp, problems, engine, updates }: Parts): void {
  onOwnMessage('searchChecks', (data) =>
    engine.answer((opened) => searchForPages(opened, data, readerNames())),
  );
  onOwnMessage('publishers', () =>
    engine.answer(async (opened) => listedPublishers(opened, (await readSettings()).publishers)),
  );
  onOwnMessage('indexStatus', () => statusForPages(engine, updates));
  onOwnMessage('startUpReport', () => ({
    stages: startUp.stages,
    problems: problems.latest,
    searchRunsAs: mayRunKernel() ? 'WebAssembly' : 'JavaScript',
  }));
}

function answerAboutUpdates({ updates }: Parts): void {
  onOwnMessage('subscriptions', () => updates.subscriptions());
  onOwnMessage('addSubscription', (data) => updates.add(expectDraft(data)));
  onOwnMessage('changeSubscription', (data) => updates.change(expectChange(data)));
  onOwnMessage('removeSubscription', (data) => updates.remove(expectId(data)));
  onOwnMessage('refreshSubscription', (data) => updates.refresh(optional(data, expectId)));
  onOwnMessage('jobs', () => updates.jobs());
  onOwnMessage('cancelJob', (data) => updates.cancel(expectNumber(data)));
  onOwnMessage('addFile', (data) => updates.addFile(expectFile(data)));
  onOwnMessage('dismissals', () => updates.dismissals());
  onOwnMessage('eraseAll', () => updates.eraseAll());
}

/** The reader's own click in the popup: no content script may choose a tab. */
function answerAboutPages({ engine, updates, contentScripts }: Parts): void {
  onOwnMessage('checkThisPage', (data) => contentScripts.bringTo(expectNumber(data)));
  onOwnMessage('reviewsOnPage', (data) => offeredReviews(engine, expectNumber(data)));
  onOwnMessage('keepReviews', (data) => updates.keepReviews(expectNumber(data)));
}

type Answer<Name extends keyof BackgroundProtocol> = ReturnType<BackgroundProtocol[Name]>;

function onOwnMessage<Name extends keyof BackgroundProtocol>(
  name: Name,
  answer: (data: unknown) => Answer<Name> | Promise<Answer<Name>>,
): void {
  onMessage(name, own(answer));
}

function optional<Value>(data: unknown, expect: (data: unknown) => Value): Value | undefined {
  return data === undefined || data === null ? undefined : expect(data);
}
