// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { eraseOwnData } from '~/components/options/own-data';
import { recall } from '~/components/recall';
import { askForNewest } from '~/components/search/newest';
import { SidePanel } from '~/components/search/SidePanel';
import { CHECKS, claims, fakeBackground } from './panel.ts';

vi.mock('~/lib/protocol/client');

const background = fakeBackground();

const version = vi.spyOn(fakeBrowser.runtime, 'getManifest');
const installed = (number: string) =>
  version.mockReturnValue({ manifest_version: 3, name: 'Obelus', version: number });

beforeEach(() => installed('1.0'));
afterEach(() => localStorage.clear());

/** An opening of the panel until its list is complete, which the next one remembers. */
async function openedOnce(): Promise<void> {
  await askForNewest().now;
  await waitFor(() => expect(recall('newest')).toBeDefined());
}

describe('the side panel, opened again', () => {
  it('lists at once what it listed last, and what is new as soon as that is known', async () => {
    await openedOnce();
    background.waiting = [];
    background.more = 1;
    render(<SidePanel newest={askForNewest()} />);
    expect(screen.getByText('3 checks, newest first')).toBeTruthy();
    expect(claims()).toEqual(CHECKS.map(({ claim }) => claim));
    await act(async () => background.waiting![0]!.answer());
    await screen.findByText('4 checks, newest first');
  });

  it('is opened as for the first time where another version wrote what it listed', async () => {
    await openedOnce();
    installed('1.1');
    expect(askForNewest().before).toBeUndefined();
  });

  it('is opened as for the first time where nothing can be kept', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementationOnce(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { before, now } = askForNewest();
    expect(before).toBeUndefined();
    expect((await now).total).toBe(3);
  });

  it('lists nothing from before once the reader has erased all', async () => {
    Object.assign(fakeBrowser, { permissions: { getAll: async () => ({}) } });
    await openedOnce();
    await eraseOwnData();
    expect(askForNewest().before).toBeUndefined();
  });
});
