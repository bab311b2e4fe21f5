import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULT_SETTINGS } from '~/lib/settings/settings';
import { readSettings, updateSettings } from '~/lib/settings/store';
import {
  eraseShared,
  forgetReplaced,
  readReplaced,
  restoreReplaced,
  syncNow,
} from '~/lib/settings/sync';
import { changedSettings, reconcile, syncedPart } from '~/lib/settings/synced';

beforeEach(() => fakeBrowser.reset());

const LATER = Date.now() + 1_000_000;

async function inAccount(): Promise<unknown> {
  return (await fakeBrowser.storage.sync.get('choices')).choices;
}

/** Another browser of the same reader changed its choices. */
function elsewhere(choices: object, changed = LATER): Promise<void> {
  const others = { ...syncedPart(DEFAULT_SETTINGS), ...choices, changed };
  return fakeBrowser.storage.sync.set({ choices: others });
}

describe('sync', () => {
  it('sends and takes nothing until it is turned on', async () => {
    await elsewhere({ carefulness: 4 });
    await updateSettings({ theme: 'dark' });
    await syncNow();
    expect(await readSettings()).toMatchObject({ carefulness: 1, theme: 'dark' });
    expect(await inAccount()).toMatchObject({ theme: 'system' });
  });

  it('tells nothing of where somebody reads', async () => {
    await updateSettings({
      sync: true,
      reach: 'sites',
      sites: ['read.example'],
      sitesOff: ['off.example'],
      languages: ['de'],
    });
    await syncNow();
    const sent = JSON.stringify(await inAccount());
    expect(sent).toContain('"de"');
    expect(sent).not.toMatch(/example|reach|sites/);
  });

  it('lets the newest change win, and keeps aside what it replaced', async () => {
    await updateSettings({ sync: true, theme: 'dark', sites: ['read.example'] });
    await elsewhere({ carefulness: 4 });
    await syncNow();
    expect(await readSettings()).toMatchObject({
      carefulness: 4,
      theme: 'system',
      sites: ['read.example'],
    });
    expect((await readReplaced())?.choices.theme).toBe('dark');
  });

  it('sends ours when they are newer', async () => {
    await elsewhere({ carefulness: 4 }, 5);
    await updateSettings({ sync: true, theme: 'dark' });
    await syncNow();
    expect(await inAccount()).toMatchObject({ theme: 'dark', carefulness: 1 });
    expect(await readReplaced()).toBeNull();
  });

  it('leaves to a later version what this one does not know, or cannot read', async () => {
    const later = { version: 3, theme: 'sepia', density: 'compact', carefulness: 4 };
    await elsewhere(later, 5);
    await updateSettings({ sync: true, languages: ['de'] });
    await syncNow();
    expect(await inAccount()).toMatchObject({
      ...later,
      carefulness: 1,
      languages: ['de'],
      changed: (await readSettings()).changed,
    });
    // Taken by one that cannot read it, and sent back with a change of its own.
    await elsewhere({ ...later, languages: ['de'] });
    await syncNow();
    await updateSettings({ languages: ['fr'] });
    await syncNow();
    expect(await inAccount()).toMatchObject({ ...later, languages: ['fr'] });
    await updateSettings({ theme: 'dark' });
    await syncNow();
    expect(await inAccount()).toMatchObject({ ...later, theme: 'dark' });
  });

  it.each([
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const)('ends where two browsers bear one date: %s here, %s there', (here, there) => {
    const ours = { ...DEFAULT_SETTINGS, theme: here };
    const theirs = { ...DEFAULT_SETTINGS, theme: there };
    const kinds = [reconcile(ours, syncedPart(theirs)), reconcile(theirs, syncedPart(ours))];
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['send', 'take']);
  });

  it('gives replaced choices back, for every browser', async () => {
    await updateSettings({ sync: true, theme: 'dark' });
    await elsewhere({ carefulness: 4 });
    await syncNow();
    await restoreReplaced();
    await syncNow();
    expect(await readSettings()).toMatchObject({ carefulness: 1, theme: 'dark' });
    expect(await inAccount()).toMatchObject({ carefulness: 1, theme: 'dark' });
    expect(await readReplaced()).toBeNull();
  });

  it('keeps the reader’s own aside, not what came in between, where others change twice', async () => {
    await updateSettings({ sync: true, theme: 'dark' });
    await elsewhere({ carefulness: 4 });
    await syncNow();
    await elsewhere({ carefulness: 4, languages: ['de'] }, LATER + 1);
    await syncNow();
    expect((await readReplaced())?.choices).toMatchObject({ theme: 'dark', carefulness: 1 });
  });

  it('keeps aside what the reader chose last, where others change before and after it', async () => {
    await updateSettings({ sync: true, theme: 'dark' });
    await elsewhere({ carefulness: 4 });
    await syncNow();
    await updateSettings({ theme: 'light' });
    await elsewhere({ carefulness: 2 }, LATER + 2);
    await syncNow();
    expect((await readReplaced())?.choices).toMatchObject({ theme: 'light', carefulness: 4 });
  });

  it('forgets replaced choices when asked, and the copy in the account', async () => {
    await updateSettings({ sync: true, theme: 'dark' });
    await elsewhere({ carefulness: 4 });
    await syncNow();
    await forgetReplaced();
    await eraseShared();
    expect(await readReplaced()).toBeNull();
    expect(await inAccount()).toBeUndefined();
  });

  it('goes on where the account holds a date after which none comes', async () => {
    await updateSettings({ sync: true, theme: 'light' });
    await elsewhere({ carefulness: 4 }, 1e300);
    await syncNow();
    await updateSettings({ theme: 'dark' });
    await syncNow();
    expect(await readSettings()).toMatchObject({ carefulness: 1, theme: 'dark' });
    expect(await inAccount()).toMatchObject({ carefulness: 1, theme: 'dark' });
  });

  it('takes broken or foreign data in the account for no choice', async () => {
    await updateSettings({ sync: true, theme: 'dark' });
    await fakeBrowser.storage.sync.set({ choices: { changed: 'soon', theme: 7 } });
    await syncNow();
    expect((await readSettings()).theme).toBe('dark');
  });
});

describe('a change', () => {
  it('is later than the one it replaces, on a machine whose clock is behind too', () => {
    const before = { ...DEFAULT_SETTINGS, changed: LATER };
    expect(changedSettings(before, { theme: 'dark' }, 1_000).changed).toBe(LATER + 1);
  });

  it('of what is not shared leaves the date alone', () => {
    expect(changedSettings(DEFAULT_SETTINGS, { sites: ['a.example'] }, 1_000).changed).toBe(0);
  });
});
