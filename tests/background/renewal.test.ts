import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { dismiss, undo } from '~/entrypoints/background/dismissals';
import { renewPages } from '~/entrypoints/background/renewal';
import { sendToFrames } from '~/lib/protocol/client';
import { type DismissedMatch, dismissalOf } from '~/lib/store/dismissals';
import { eventually } from '../fixtures/eventually.ts';

vi.mock('~/lib/protocol/client');

const TABS = [
  { id: 1, incognito: false },
  { id: 2, incognito: true },
  { id: 3, incognito: false },
];
const MATCH = { check: 'a', text: 'Goldfish forget' };
const stored = {
  dismiss: async (match: DismissedMatch) => dismissalOf(match, 0),
  undoDismissal: async () => {},
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(TABS as never);
});

/** Tabs whose pages were told to ask anew. */
const told = () =>
  vi
    .mocked(sendToFrames)
    .mock.calls.filter(([, name]) => name === 'renew')
    .map(([id]) => id);

it('tells every open page, and waits for none: one that is frozen answers when it is seen again', async () => {
  vi.mocked(sendToFrames).mockReturnValue(new Promise(() => {}));
  await renewPages();
  await eventually(() => expect(told()).toEqual([1, 2, 3]));
});

it('reaches the other pages where nothing of ours runs on some', async () => {
  vi.mocked(sendToFrames).mockRejectedValue(new Error('nobody there'));
  await renewPages();
  await eventually(() => expect(told()).toEqual([1, 2, 3]));
});

it.each([
  ['all pages', { tab: { id: 3, incognito: false } }, [1, 2, 3]],
  ['private windows alone', { tab: { id: 2, incognito: true } }, [2]],
])('a match that is dismissed, or taken back, concerns %s', async (_, sender, concerned) => {
  vi.mocked(sendToFrames).mockResolvedValue(undefined as never);
  const { id } = await dismiss(MATCH, sender, stored);
  await eventually(() => expect(told()).toEqual(concerned));
  await undo(id, sender, stored);
  await eventually(() => expect(told()).toEqual([...concerned, ...concerned]));
});
