// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { SidePanel } from '~/components/search/SidePanel';
import { sendToBackground } from '~/lib/protocol/client';
import { expectSearch } from '~/lib/protocol/validation';
import { axeViolations } from '../axe.ts';
import { aMatch } from '../fixtures.ts';
import { CHECKS, claims, fakeBackground, field, key, type, WINDOW } from './panel.ts';

vi.mock('~/lib/protocol/client');

const background = fakeBackground();

/** As the background and the popup do; in the panel's own window unless told. */
function ask(request: object): Promise<void> {
  const asked = { windowId: WINDOW, at: Date.now(), ...request };
  return fakeBrowser.storage.session.set({ 'sidepanel:open': asked });
}

describe('SidePanel', () => {
  it('lists the newest when nothing is searched for', async () => {
    const { container } = render(<SidePanel />);
    expect(await screen.findByText('3 checks, newest first')).toBeTruthy();
    expect(claims()).toEqual(CHECKS.map(({ claim }) => claim));
    expect(document.activeElement).toBe(field());
    expect(await axeViolations(container)).toEqual([]);
  });

  it('searches as one types, and marks the words', async () => {
    render(<SidePanel />);
    type('bridge');
    await waitFor(() => expect(claims()).toEqual(['The bridge is new']));
    expect(document.querySelector('mark')!.textContent).toBe('bridge');
  });

  it('lets the latest search win, whenever the answers come', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    background.waiting = [];
    type('ferry');
    await waitFor(() => expect(background.waiting).toHaveLength(1));
    type('bridge');
    await waitFor(() => expect(background.waiting).toHaveLength(2));
    const [early, late] = background.waiting;
    await act(async () => late!.answer());
    await waitFor(() => expect(claims()).toEqual(['The bridge is new']));
    await act(async () => early!.answer());
    await new Promise((later) => setTimeout(later, 20));
    expect(claims()).toEqual(['The bridge is new']);
  });

  it('filters by verdict, with counts', async () => {
    render(<SidePanel />);
    const chip = await screen.findByRole('button', { name: 'False 1' });
    fireEvent.click(chip);
    await waitFor(() => expect(claims()).toEqual(['The ferry is free']));
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'True 1' }));
    await waitFor(() => expect(claims()).toHaveLength(2));
  });

  it('moves through results with the arrow keys, opens with Enter, goes back with Escape', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    key('ArrowDown');
    key('ArrowDown');
    expect(document.activeElement!.textContent).toContain('The ferry is free');
    key('End');
    key('ArrowDown');
    expect(document.activeElement!.textContent).toContain('The bridge is new');
    key('Home');
    key('ArrowUp');
    expect(document.activeElement).toBe(field());
    key('ArrowDown');
    key('ArrowDown');
    (document.activeElement as HTMLElement).click();
    expect(await screen.findByText('One berth closes; the rest stays open.')).toBeTruthy();
    key('Escape');
    await screen.findByRole('searchbox');
    expect(document.activeElement!.textContent).toContain('The ferry is free');
    key('Escape');
    expect(document.activeElement).toBe(field());
  });

  it('clears the search with Escape and opens the first result with Enter', async () => {
    render(<SidePanel />);
    type('bridge');
    await waitFor(() => expect(claims()).toHaveLength(1));
    field().focus();
    key('Escape');
    await waitFor(() => expect(claims()).toHaveLength(3));
    expect(field().value).toBe('');
    key('Enter');
    expect(await screen.findByRole('heading', { name: 'The ferry is late' })).toBeTruthy();
  });

  it('opens on Enter what answers the words that were typed, not what was listed before', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    background.waiting = [];
    type('bridge');
    await waitFor(() => expect(background.waiting).toHaveLength(1));
    field().focus();
    key('Enter');
    expect(screen.queryByRole('heading', { name: 'The ferry is late' })).toBeNull();
    await act(async () => background.waiting![0]!.answer());
    expect(await screen.findByRole('heading', { name: 'The bridge is new' })).toBeTruthy();
  });

  it('says when nothing was found', async () => {
    render(<SidePanel />);
    type('zeppelin');
    const title = await screen.findByText('Nothing found');
    expect(title.closest('[role=status]')?.textContent).toContain('Try fewer words, or a name');
  });

  it('says that a filter may be in the way, be it a typed one', async () => {
    render(<SidePanel />);
    type('zeppelin year:2031');
    await screen.findByText('Nothing found');
    expect(screen.getByText('Try fewer words, or remove a filter.')).toBeTruthy();
  });

  it('asks for no more results and no longer texts than a search may have', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    background.more = 1_000;
    type('ferry');
    for (;;) {
      await waitFor(() =>
        expect(field().closest('.search')!.textContent).toContain('1,002 checks'),
      );
      const button = screen.queryByRole('button', { name: 'Show more' });
      if (!button) break;
      const before = background.asked.limit;
      fireEvent.click(button);
      await waitFor(() => expect(background.asked.limit).toBeGreaterThan(before));
      await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull());
    }
    expect(screen.getByText(/^Only the first .+ are listed\. More words or a filter/)).toBeTruthy();
    expect(background.asked.limit).toBeGreaterThanOrEqual(200);
    expect(() => expectSearch(background.asked)).not.toThrow();
    const longest = 'x'.repeat(field().maxLength);
    expect(() => expectSearch({ ...background.asked, text: longest })).not.toThrow();
  });

  it('says when the search fails, and tries again', async () => {
    const answers = vi.mocked(sendToBackground).getMockImplementation()!;
    vi.mocked(sendToBackground).mockRejectedValue(new Error('asleep'));
    render(<SidePanel />);
    const again = await screen.findByRole('button', { name: 'Try again' });
    vi.mocked(sendToBackground).mockImplementation(answers);
    fireEvent.click(again);
    await waitFor(() => expect(claims()).toHaveLength(3));
  });

  it('opens the check named in its address, unfolded', async () => {
    location.hash = `#check=${encodeURIComponent('b')}`;
    const { container } = render(<SidePanel />);
    expect(await screen.findByRole('heading', { name: 'The ferry is free' })).toBeTruthy();
    const folded = [...document.querySelectorAll('details:not([open])')];
    expect(folded.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Is this check wrong?'),
    ]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('opens the check that the background asks for, before and after it was opened', async () => {
    await ask({ id: 'a' });
    render(<SidePanel />);
    expect(await screen.findByRole('heading', { name: 'The ferry is late' })).toBeTruthy();
    await ask({ id: 'c' });
    expect(await screen.findByRole('heading', { name: 'The bridge is new' })).toBeTruthy();
  });

  it('checks the text that it is asked for, whatever it shows', async () => {
    location.hash = '#check=b';
    render(<SidePanel />);
    await screen.findByRole('heading', { name: 'The ferry is free' });
    const text = 'The ferry leaves at nine.';
    background.matches = { [text]: [aMatch(CHECKS[0]!)] };
    await ask({ text });
    expect(await screen.findByText(/Checks found for 1 of 1 sentence/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('A text to check').value).toBe(text);
    expect(screen.getByRole('button', { name: /The ferry is late/ })).toBeTruthy();
  });

  it('leads to the search when that is asked for, from a check and from another view', async () => {
    location.hash = '#check=b';
    render(<SidePanel />);
    await screen.findByRole('heading', { name: 'The ferry is free' });
    await ask({ view: 'search' });
    expect(await screen.findByText('3 checks, newest first')).toBeTruthy();
    expect(document.activeElement).toBe(field());
    fireEvent.click(screen.getByRole('tab', { name: 'Opened' }));
    await ask({ view: 'search' });
    expect(await screen.findByText('3 checks, newest first')).toBeTruthy();
  });

  it('leaves alone what is asked for in another window', async () => {
    await ask({ id: 'a', windowId: WINDOW + 1 });
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    await ask({ text: 'The ferry leaves at nine.', windowId: WINDOW + 1 });
    await new Promise((later) => setTimeout(later, 20));
    expect(screen.getByRole('tab', { name: 'Search', selected: true })).toBeTruthy();
    expect(screen.queryByText('Back to the results')).toBeNull();
  });

  it('shows whatever is asked for where the browser has tabs alone', async () => {
    const { windows } = fakeBrowser;
    Object.assign(fakeBrowser, { windows: undefined });
    const tab = { windowId: WINDOW + 2, incognito: false };
    vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue(tab as never);
    try {
      await ask({ id: 'a' });
      render(<SidePanel />);
      expect(await screen.findByRole('heading', { name: 'The ferry is late' })).toBeTruthy();
    } finally {
      Object.assign(fakeBrowser, { windows });
    }
  });

  it('leaves alone a request from long ago, and one that is none', async () => {
    await ask({ id: 'a', at: 1 });
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    await fakeBrowser.storage.session.set({ 'sidepanel:open': 'c' });
    await new Promise((later) => setTimeout(later, 20));
    expect(screen.queryByText('Back to the results')).toBeNull();
  });

  it('says when a check is no longer here', async () => {
    location.hash = '#check=gone';
    render(<SidePanel />);
    expect(await screen.findByText('This check is no longer here')).toBeTruthy();
    key('Escape');
    expect(await screen.findByRole('searchbox')).toBeTruthy();
  });
});
