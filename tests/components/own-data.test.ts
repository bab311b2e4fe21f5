// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { eraseOwnData } from '~/components/options/own-data';
import { updateSettings } from '~/lib/settings/store';
import { startSync } from '~/lib/settings/sync';
import { eventually } from '../fixtures/eventually.ts';

vi.mock('~/lib/protocol/client');

beforeEach(() => fakeBrowser.reset());

const inAccount = async () => (await fakeBrowser.storage.sync.get('choices')).choices;

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
