import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { MAX_OF_TAB } from '~/entrypoints/background/dismissal-count';
import { dismiss, dismissedFor, undo } from '~/entrypoints/background/dismissals';
import { hasChangedSince } from '~/entrypoints/background/last-changes';
import { forgetWithPrivateWindows } from '~/entrypoints/background/private-windows';
import { privateSitesOff, switchOffInPrivate } from '~/lib/settings/private-sites';
import * as stored from '~/lib/store/dismissals';
import { freshDatabase } from '../fixtures/database.ts';

const database = freshDatabase();

const MATCH = { check: 'a', text: 'Goldfish forget' };
const ORDINARY = { url: 'https://news.example/', tab: { id: 1, incognito: false } };
const PRIVATE = { url: 'https://news.example/', tab: { id: 2, incognito: true } };
const OWN_IN_PRIVATE = { ...PRIVATE, url: fakeBrowser.runtime.getURL('/options.html') };

const onDisk = {
  dismiss: (match: stored.DismissedMatch) => stored.dismiss(database(), match, 1),
  undoDismissal: (id: string) => stored.undoDismissal(database(), id),
};
const among = (sender: object) => dismissedFor(sender, database(), [MATCH]);

beforeEach(() => fakeBrowser.reset());

describe('“Not this claim”', () => {
  it('of a private window holds there, until it is undone, and leaves nothing on the disk', async () => {
    const { id } = await dismiss(MATCH, PRIVATE, onDisk);
    expect(await among(PRIVATE)).toEqual(new Set([id]));
    expect(await among(ORDINARY)).toEqual(new Set());
    expect(await stored.allDismissals(database())).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    await undo(id, PRIVATE, onDisk);
    expect(await among(PRIVATE)).toEqual(new Set());
  });

  it.each([
    PRIVATE,
    ORDINARY,
  ])('tells pages that wait in the browser’s cache, and so does its end', async (sender) => {
    vi.setSystemTime(1_000);
    const { id } = await dismiss(MATCH, sender, onDisk);
    expect(await hasChangedSince(500, 'marks')).toBe(true);
    expect(await hasChangedSince(1_500, 'marks')).toBe(false);
    vi.setSystemTime(2_000);
    await undo(id, sender, onDisk);
    vi.useRealTimers();
    expect(await hasChangedSince(1_500, 'marks')).toBe(true);
  });

  it('of an ordinary window holds in private ones, which cannot take it back', async () => {
    const { id } = await dismiss(MATCH, ORDINARY, onDisk);
    expect(await among(PRIVATE)).toEqual(new Set([id]));
    await undo(id, PRIVATE, onDisk);
    expect(await among(PRIVATE)).toEqual(new Set([id]));
    await undo(id, OWN_IN_PRIVATE, onDisk);
    expect(await among(PRIVATE)).toEqual(new Set());
  });

  it('of one tab is no more than a reader says, and leaves the others theirs', async () => {
    for (let at = 0; at < MAX_OF_TAB; at++) {
      await dismiss({ check: 'a', text: `Goldfish ${at}` }, ORDINARY, onDisk);
    }
    const another = { check: 'a', text: 'Goldfish forget' };
    await expect(dismiss(another, ORDINARY, onDisk)).rejects.toThrow('one tab');
    await dismiss(another, { ...ORDINARY, tab: { id: 3 } }, onDisk);
    expect(await stored.allDismissals(database())).toHaveLength(MAX_OF_TAB + 1);
  });

  it('is kept no more where there are thousands, but the same again is', async () => {
    const { store, done } = database().transaction('dismissals', 'readwrite');
    for (let at = 1; at < stored.MAX_DISMISSALS; at++) {
      store.put(stored.dismissalOf({ check: 'b', text: `Goldfish ${at}` }, 1));
    }
    await done;
    await dismiss(MATCH, ORDINARY, onDisk);
    const another = { check: 'a', text: 'Goldfish remember' };
    await expect(dismiss(another, ORDINARY, onDisk)).rejects.toThrow(stored.TOO_MANY);
    await dismiss(MATCH, ORDINARY, onDisk);
    expect(await database().count('dismissals')).toBe(stored.MAX_DISMISSALS);
  });

  it('of private windows is kept in memory no more where there are thousands', async () => {
    const full = Array.from({ length: stored.MAX_DISMISSALS }, (_, at) => [
      `dismissed:${at}`,
      true,
    ]);
    await fakeBrowser.storage.session.set(Object.fromEntries(full));
    await expect(dismiss(MATCH, PRIVATE, onDisk)).rejects.toThrow(stored.TOO_MANY);
  });

  it('of private windows is forgotten with the last of them', async () => {
    forgetWithPrivateWindows();
    await fakeBrowser.windows.create({});
    const one = await fakeBrowser.windows.create({ incognito: true });
    const other = await fakeBrowser.windows.create({ incognito: true });
    await dismiss(MATCH, PRIVATE, onDisk);
    await switchOffInPrivate('news.example');
    await fakeBrowser.storage.session.set({ other: 'stays' });
    await fakeBrowser.windows.remove(one!.id!);
    expect((await among(PRIVATE)).size).toBe(1);
    expect(await privateSitesOff()).toEqual(['news.example']);
    await fakeBrowser.windows.remove(other!.id!);
    expect((await among(PRIVATE)).size).toBe(0);
    const kept = Object.keys(await fakeBrowser.storage.session.get());
    expect(kept.filter((key) => key.startsWith('dismissed:'))).toEqual([]);
    expect(kept).toContain('other');
  });
});
