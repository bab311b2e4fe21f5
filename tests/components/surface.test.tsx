// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { startSurface } from '~/components/surface';
import { useSettings } from '~/components/use-settings';
import { updateSettings } from '~/lib/settings/store';
import { axeViolations } from './axe.ts';
import { fakeI18n } from './fake-i18n.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeI18n();
});

afterEach(() => {
  vi.restoreAllMocks();
  render(null, document.body);
});

function Page() {
  const settings = useSettings();
  return <main aria-busy={!settings}>{settings && `Theme: ${settings.theme}`}</main>;
}

describe('a page whose settings cannot be read', () => {
  beforeEach(async () => {
    await updateSettings({ theme: 'dark' });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    await startSurface('optionsTitle', <Page />);
  });

  it('says so instead of being busy for good', async () => {
    expect(await screen.findByText('Your settings cannot be read')).toBeDefined();
    expect(document.querySelector('[aria-busy=true]')).toBeNull();
    expect(await axeViolations(document.body)).toEqual([]);
  });

  it('opens when the reader tries again and they can be', async () => {
    const again = await screen.findByRole('button', { name: 'Try again' });
    fireEvent.click(again);
    await waitFor(() => expect(fakeBrowser.storage.local.get).toHaveBeenCalledTimes(3));
    expect(await screen.findByText('Your settings cannot be read')).toBeDefined();
    vi.restoreAllMocks();
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Theme: dark')).toBeDefined();
  });
});
