// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { SidePanel } from '~/components/search/SidePanel';
import type { Verdict } from '~/lib/check/verdict';
import { sendToBackground } from '~/lib/protocol/client';
import type { SearchAnswer, SearchQuery } from '~/lib/protocol/messages';
import { axeViolations } from './axe.ts';
import { fakeI18n } from './fake-i18n.ts';
import { aCheck, aMatch } from './fixtures.ts';

vi.mock('~/lib/protocol/client');

const STATUS = { state: 'ready', checks: 3, publishers: 1, builtAt: Date.now(), bytes: 1 };

const CHECKS = [
  aCheck({ id: 'a', claim: 'The ferry is late' }),
  aCheck({ id: 'b', claim: 'The ferry is free', rating: { label: 'No', verdict: 'false' } }),
  aCheck({ id: 'c', claim: 'The bridge is new', rating: { label: 'Yes', verdict: 'true' } }),
];

/** Questions that wait for an answer, oldest first; answered at once while `undefined`. */
let waiting: { query: SearchQuery; answer: () => void }[] | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  fakeI18n();
  location.hash = '';
  waiting = undefined;
  vi.mocked(sendToBackground).mockImplementation((async (name: string, data: unknown) => {
    if (name === 'indexStatus') return STATUS;
    if (name === 'getChecks') return CHECKS.filter(({ id }) => (data as string[]).includes(id));
    const query = data as SearchQuery;
    const line = waiting;
    if (line) await new Promise<void>((answer) => line.push({ query, answer }));
    return answerTo(query);
  }) as never);
});
afterEach(cleanup);

/** A search as simple as can be: checks whose claim contains the text. */
function answerTo({ text, verdicts, limit }: SearchQuery): SearchAnswer {
  const found = CHECKS.filter(({ claim }) => claim.includes(text));
  const byVerdict: Partial<Record<Verdict, number>> = {};
  for (const { rating } of found) byVerdict[rating.verdict] = (byVerdict[rating.verdict] ?? 0) + 1;
  const shown = found.filter(
    ({ rating }) => verdicts.length === 0 || verdicts.includes(rating.verdict),
  );
  const results = shown.slice(0, limit).map((check) => {
    const at = check.claim.indexOf(text);
    const marks: [number, number][] = text ? [[at, at + text.length]] : [];
    return { check: aMatch(check).check, marks };
  });
  const facets = { byVerdict, byPublisher: [], byLang: [], byYear: [] };
  return { total: shown.length, ...facets, results };
}

function field(): HTMLInputElement {
  return screen.getByRole('searchbox', { name: 'Search all fact-checks' });
}

function type(text: string): void {
  fireEvent.input(field(), { target: { value: text } });
}

function key(name: string): void {
  fireEvent.keyDown(document.activeElement!, { key: name });
}

function claims(): (string | null)[] {
  return [...document.querySelectorAll('.check-item__text')].map((item) => item.textContent);
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
    waiting = [];
    type('ferry');
    await waitFor(() => expect(waiting).toHaveLength(1));
    type('bridge');
    await waitFor(() => expect(waiting).toHaveLength(2));
    const [early, late] = waiting;
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

  it('says when nothing was found', async () => {
    render(<SidePanel />);
    type('zeppelin');
    expect(await screen.findByText('Nothing found')).toBeTruthy();
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
    expect(document.querySelectorAll('details:not([open])')).toHaveLength(0);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('opens the check that the background asks for, before and after it was opened', async () => {
    await fakeBrowser.storage.session.set({ 'sidepanel:open': { id: 'a', at: Date.now() } });
    render(<SidePanel />);
    expect(await screen.findByRole('heading', { name: 'The ferry is late' })).toBeTruthy();
    await fakeBrowser.storage.session.set({ 'sidepanel:open': { id: 'c', at: Date.now() } });
    expect(await screen.findByRole('heading', { name: 'The bridge is new' })).toBeTruthy();
  });

  it('leaves alone a request from long ago, and one that is none', async () => {
    await fakeBrowser.storage.session.set({ 'sidepanel:open': { id: 'a', at: 1 } });
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
  });
});
