// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { eraseOwnData, exportOwnData } from '~/components/options/own-data';
import { sendToBackground } from '~/lib/protocol/client';
import { keepLookupKey } from '~/lib/settings/lookup-key';
import { updateSettings } from '~/lib/settings/store';
import { startSync } from '~/lib/settings/sync';
import { noteOpened } from '~/lib/store/history';
import { eventually } from '../fixtures/eventually.ts';

vi.mock('~/lib/protocol/client');

/** The access that the browser gives. */
let held: string[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  held = ['*://*/*', 'https://checks.example/*'];
  const permissions = {
    getAll: async () => ({ origins: held }),
    remove: async ({ origins }: { origins: string[] }) => {
      if (origins.includes('file:///*')) throw new Error('not to be given back');
      held = held.filter((origin) => !origins.includes(origin));
      return true;
    },
  };
  Object.assign(fakeBrowser, { permissions });
});

const inAccount = async () => (await fakeBrowser.storage.sync.get('choices')).choices;

it('an export has what was chosen, but neither the key nor what was opened, as its note says', async () => {
  await updateSettings({ sitesOff: ['quay.example'] });
  await keepLookupKey('a-secret-key');
  await noteOpened('an-opened-check', 1);
  const text = await (await exportOwnData(5)).text();
  expect(text).toContain('quay.example');
  expect(text).not.toContain('a-secret-key');
  expect(text).not.toContain('an-opened-check');
});

it('what was shared with other browsers stays erased, though the background looks after it', async () => {
  const onProblem = vi.fn();
  startSync(onProblem);
  await updateSettings({ sync: true, theme: 'dark' });
  await eventually(async () => expect(await inAccount()).toMatchObject({ theme: 'dark' }));
  await eraseOwnData();
  await new Promise((later) => setTimeout(later, 50));
  expect(await inAccount()).toBeUndefined();
  expect(onProblem).not.toHaveBeenCalled();
});

it('what is here is erased also where the browser refuses what is shared, and the reader is told', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'remove').mockRejectedValueOnce(new Error('switched off'));
  await expect(eraseOwnData()).rejects.toThrow('switched off');
  expect(sendToBackground).toHaveBeenCalledWith('eraseAll');
});

it('what is here is erased also where the choice to share cannot be taken back before', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
  await expect(eraseOwnData()).rejects.toThrow('disk full');
  expect(sendToBackground).toHaveBeenCalledWith('eraseAll');
});

it('access to sites and feeds is given back, as far as the browser takes it', async () => {
  held.unshift('file:///*');
  await eraseOwnData();
  expect(held).toEqual(['file:///*']);
});
