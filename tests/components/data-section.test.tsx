// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DataSection } from '~/components/options/DataSection';
import { eraseOwnData, importOwnData } from '~/components/options/own-data';
import { readSettings } from '~/lib/settings/store';
import { fakeI18n } from './fake-i18n.ts';

vi.mock('~/components/options/own-data');

const IMPORTED = { settings: undefined, subscriptions: 1, dismissals: 0, rejected: 0 };

beforeEach(() => {
  fakeBrowser.reset();
  fakeI18n();
  vi.mocked(eraseOwnData).mockResolvedValue();
  vi.mocked(importOwnData).mockResolvedValue(IMPORTED);
});
afterEach(cleanup);

function erase(): void {
  fireEvent.click(screen.getByRole('button', { name: 'Erase all' }));
  fireEvent.click(screen.getByRole('button', { name: 'Erase all of it' }));
}

function takeIn(): void {
  const picker = document.querySelector<HTMLInputElement>('[data-import]')!;
  fireEvent.change(picker, { target: { files: [new File(['{}'], 'obelus.jsonl')] } });
}

describe('what came of erasing and of taking in', () => {
  it('is told of the latest of them alone', async () => {
    render(<DataSection settings={await readSettings()} onChanged={() => {}} />);
    erase();
    expect(await screen.findByText(/^Erased\./)).toBeTruthy();
    takeIn();
    expect(await screen.findByText(/are in use again/)).toBeTruthy();
    expect(screen.queryByText(/^Erased\./)).toBeNull();
    erase();
    expect(await screen.findByText(/^Erased\./)).toBeTruthy();
    expect(screen.queryByText(/are in use again/)).toBeNull();
  });
});
