// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { askPageInFront } from '~/components/popup/opening';
import { Popup } from '~/components/popup/Popup';
import { sendToBackground, sendToTab } from '~/lib/protocol/client';
import type { IndexStatus, PageReport } from '~/lib/protocol/messages';
import type { Settings } from '~/lib/settings/settings';
import { readSettings, updateSettings } from '~/lib/settings/store';
import type { Job } from '~/lib/store/rows';
import { fakeLocks, noLocks } from '../fixtures/locks.ts';
import { axeViolations } from './axe.ts';
import { fakeI18n } from './fake-i18n.ts';
import { fakePermissions } from './fake-permissions.ts';
import { aCheck, aMatch } from './fixtures.ts';

vi.mock('~/lib/protocol/client');

const STATUS: IndexStatus = {
  state: 'ready',
  checks: 43,
  publishers: 1,
  newest: '2026-11-23',
  builtAt: Date.now(),
  bytes: 1,
};

const closed = vi.fn();
const opened = vi.fn(() => Promise.resolve());
/** What the page answers; `undefined`: nobody is there. */
let report: PageReport | undefined;
let status: IndexStatus;
let jobs: Partial<Job>[];
/** The fact-checks that the page itself offers. */
let offered: object[];
const kept = vi.fn();
const cancelled = vi.fn();
const checkPage = vi.fn();
/** What the browser answers when something is to run on the page. */
const run = vi.fn();
const revealed = vi.fn();

let permissions: ReturnType<typeof fakePermissions>;

beforeEach(() => {
  permissions = fakePermissions(['*://*/*']);
  fakeBrowser.reset();
  fakeI18n();
  vi.clearAllMocks();
  status = STATUS;
  jobs = [];
  offered = [];
  report = { host: 'www.news.example', passages: [] };
  vi.stubGlobal('close', closed);
  run.mockResolvedValue([{ result: 'none' }]);
  Object.assign(fakeBrowser, {
    sidePanel: { open: opened },
    scripting: { executeScript: run },
    permissions,
  });
  vi.mocked(sendToBackground).mockImplementation((async (name: string, data: unknown) => {
    if (name === 'cancelJob') cancelled(data);
    if (name === 'checkThisPage') checkPage();
    if (name === 'jobs') return jobs;
    if (name === 'reviewsOnPage') return offered;
    if (name === 'keepReviews') return kept(data);
    if (name === 'subscriptions') return [{ id: 'feed-1', name: 'Harbour feed' }];
    return name === 'indexStatus' ? status : undefined;
  }) as never);
  vi.mocked(sendToTab).mockImplementation((async (_tab: number, name: string, data: unknown) => {
    if (name === 'revealPassage') revealed(data);
    if (name === 'pageReport' && !report) throw new Error('nobody there');
    return report;
  }) as never);
});
afterEach(cleanup);
afterEach(noLocks);

/** Open the popup on a page. */
async function open(
  settings: Partial<Settings>,
  url = 'https://www.news.example/a',
  incognito = false,
) {
  await updateSettings({ welcomed: true, ...settings });
  const tab = { id: 7, windowId: 3, url, incognito };
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
  const popup = render(<Popup opening={askPageInFront()} />);
  await screen.findByText('43 checks');
  expect(document.querySelector('.index-line')!.textContent).toBe(
    '43 checks · newest from 23 Nov 2026 · updated today',
  );
  return popup;
}

/** The texts of the items in a list, in order. */
function items(title: string): (string | null)[] {
  const found = screen.getByText(title).closest('section')!;
  return within(found)
    .getAllByRole('button')
    .map((item) => item.querySelector('.check-item__text')!.textContent);
}

function withMatches(): PageReport {
  const sure = aCheck({ id: 'sure' });
  const other = aCheck({ id: 'other', rating: { label: 'Nope', verdict: 'false' } });
  const maybe = aCheck({ id: 'maybe', claim: 'A maybe related claim' });
  return {
    host: 'www.news.example',
    passages: [
      {
        key: 1,
        text: 'First on the page',
        kind: 'headline',
        matches: [aMatch(sure), aMatch(other)],
      },
      {
        key: 2,
        text: 'Only maybe',
        kind: 'claim',
        matches: [aMatch(maybe, { outcome: 'possible' })],
      },
      { key: 3, text: 'Third', kind: 'teaser', matches: [aMatch(other, { stance: 'denies' })] },
      { key: 4, text: 'Again', kind: 'claim', matches: [aMatch(sure, { outcome: 'possible' })] },
    ],
  };
}

describe('Popup', () => {
  it('lists the verdicts in page order, and what is only possible apart', async () => {
    report = withMatches();
    const { container } = await open({ reach: 'everywhere' });
    await screen.findByText('2 checked claims on this page');
    expect(items('2 checked claims on this page')).toEqual(['First on the page', 'Third']);
    expect(items('Possibly related')).toEqual(['A maybe related claim']);
    const bar = document.querySelectorAll<HTMLElement>('.page-verdicts .verdict-bar > span');
    // The second rejects its claim: no red for that.
    expect([...bar].map(({ dataset }) => dataset.tone)).toEqual(['mixed', undefined]);
    expect(document.querySelector('.page-verdicts__list')!.textContent).toBe(
      'Partly true 1Only denied or reported 1',
    );
    expect(screen.getByText('and 1 more check')).toBeTruthy();
    expect(screen.getByText('False claim, debunked here')).toBeTruthy();
    expect(screen.getAllByText('“Half Right”').length).toBeGreaterThan(0);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('does not call less certain what only lacks a publisher that is switched on', async () => {
    const unknown = aCheck({ id: 'unknown', claim: 'The bridge is made of cheese' });
    report = {
      host: 'www.news.example',
      passages: [
        {
          key: 1,
          text: 'The bridge is made of cheese',
          kind: 'headline',
          matches: [aMatch(unknown, { outcome: 'withheld' })],
        },
      ],
    };
    await open({ reach: 'everywhere' });
    await screen.findByText('Publisher not switched on');
    expect(items('Publisher not switched on')).toEqual(['The bridge is made of cheese']);
    expect(screen.queryByText('Possibly related')).toBeNull();
    expect(screen.queryByText('No checked claim found')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /The bridge is made of cheese/ }));
    await waitFor(() => expect(opened).toHaveBeenCalled());
  });

  it('leads to a passage and closes', async () => {
    report = withMatches();
    await open({ reach: 'everywhere' });
    fireEvent.click(await screen.findByText('Third'));
    await waitFor(() => expect(closed).toHaveBeenCalled());
    expect(revealed).toHaveBeenCalledWith(3);
  });

  it('opens a possible match in the side panel, straight in the click', async () => {
    report = withMatches();
    await open({ reach: 'everywhere' });
    fireEvent.click(await screen.findByText('A maybe related claim'));
    expect(opened).toHaveBeenCalledWith({ windowId: 3 });
    await waitFor(() => expect(closed).toHaveBeenCalled());
    const stored = await fakeBrowser.storage.session.get('sidepanel:open');
    expect(stored['sidepanel:open']).toMatchObject({ id: 'maybe', windowId: 3 });
  });

  it('opens the search, straight in the click', async () => {
    await open({ reach: 'everywhere' });
    fireEvent.click(screen.getByRole('button', { name: 'Search all checks' }));
    expect(opened).toHaveBeenCalledWith({ windowId: 3 });
    await waitFor(() => expect(closed).toHaveBeenCalled());
    const stored = await fakeBrowser.storage.session.get('sidepanel:open');
    expect(stored['sidepanel:open']).toMatchObject({ view: 'search', windowId: 3 });
  });

  it('opens the search in a tab, where a browser of Chromium’s family has no side panel', async () => {
    Reflect.deleteProperty(fakeBrowser, 'sidePanel');
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await open({ reach: 'everywhere' });
    fireEvent.click(screen.getByRole('button', { name: 'Search all checks' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());
    const url = fakeBrowser.runtime.getURL('/sidepanel.html');
    expect(create).toHaveBeenCalledWith({ url });
  });

  it('says honestly that nothing was found', async () => {
    await open({ reach: 'everywhere' });
    expect(await screen.findByText('No checked claim found')).toBeTruthy();
    expect(screen.getByText(/^Compared with 43 checks on this device\./)).toBeTruthy();
  });

  it('says which languages alone it compares with, where the reader chose some', async () => {
    await open({ reach: 'everywhere', languages: ['de', 'ko'] });
    expect(await screen.findByText(/in these languages only: German,? and Korean\./)).toBeTruthy();
  });

  it('does not say that a page was compared where there is nothing to compare with', async () => {
    status = { ...STATUS, checks: 0, newest: undefined };
    await updateSettings({ welcomed: true, reach: 'everywhere' });
    const tab = { id: 7, windowId: 3, url: 'https://www.news.example/a', incognito: false };
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
    render(<Popup opening={askPageInFront()} />);
    expect(await screen.findByText('No fact-checks on this device yet')).toBeTruthy();
    expect(screen.getByText(/switch a collection on/)).toBeTruthy();
    expect(screen.queryByText(/^Compared with/)).toBeNull();
  });

  it('switches a site off and on', async () => {
    await open({ reach: 'everywhere' });
    fireEvent.click(await screen.findByRole('switch', { name: 'Works on news.example' }));
    report = undefined; // The background ends what runs on the page.
    expect(await screen.findByText('Obelus is off here', {}, { timeout: 2_000 })).toBeTruthy();
    expect((await readSettings()).sitesOff).toEqual(['news.example']);
    fireEvent.click(screen.getByRole('switch'));
    report = { host: 'www.news.example', passages: [] };
    expect(await screen.findByText('No checked claim found', {}, { timeout: 2_000 })).toBeTruthy();
    expect((await readSettings()).sitesOff).toEqual([]);
  });

  it('switches a site off beside another that is switched off at the same moment', async () => {
    fakeLocks();
    await open({ reach: 'everywhere' });
    const site = await screen.findByRole('switch', { name: 'Works on news.example' });
    const elsewhere = updateSettings({ sitesOff: ['quay.example'] });
    fireEvent.click(site);
    await elsewhere;
    const both = ['quay.example', 'news.example'];
    await waitFor(async () => expect((await readSettings()).sitesOff).toEqual(both));
  });

  it('lists what is marked on a page that was asked for, though its site is off', async () => {
    report = withMatches();
    await open({ reach: 'everywhere', sitesOff: ['news.example'] });
    expect(await screen.findByText('First on the page')).toBeTruthy();
    expect(screen.queryByText('Obelus is off here')).toBeNull();
    const site = screen.getByRole<HTMLInputElement>('switch', { name: 'Works on news.example' });
    expect(site.checked).toBe(false);
  });

  it('checks a page on request, and shows what was found', async () => {
    report = undefined;
    await open({ reach: 'click' });
    expect(await screen.findByText('Obelus works only when you ask it to.')).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Check this page' }));
    expect(checkPage).toHaveBeenCalledOnce();
    report = withMatches();
    expect(await screen.findByText('First on the page', {}, { timeout: 2_000 })).toBeTruthy();
  });

  it('says when the browser refuses', async () => {
    report = undefined;
    await open({ reach: 'click' });
    checkPage.mockImplementation(() => {
      throw new Error('refused');
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Check this page' }));
    expect(await screen.findByText(/does not let extensions read this page/)).toBeTruthy();
  });

  it.each([
    [
      'refuses',
      () => run.mockRejectedValue(new Error('The extensions gallery cannot be scripted.')),
    ],
    ['runs nothing', () => run.mockResolvedValue([])],
  ])('says at once that no extension may read the page, where the browser %s', async (_how, set) => {
    report = undefined;
    set();
    await open({ reach: 'everywhere' }, 'https://store.example/detail/obelus');
    expect(await screen.findByText(/does not let extensions read this page/)).toBeTruthy();
    expect(screen.getByText('Nothing to check here')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check this page' })).toBeNull();
  });

  it('has nothing run on a page that answers, or where Obelus is off', async () => {
    await open({ reach: 'everywhere' });
    await screen.findByText('No checked claim found');
    cleanup();
    report = undefined;
    await open({ reach: 'everywhere', sitesOff: ['news.example'] });
    await screen.findByText('Obelus is off here');
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    ['a page of the browser', 'chrome://settings', 'Nothing to check here'],
    ['a site that was not chosen', 'https://other.example', 'This page has not been checked'],
  ])('knows %s', async (_name, url, title) => {
    report = undefined;
    await open({ reach: 'sites', sites: ['news.example'] }, url);
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('says where the browser gives no access, though the reader chose so', async () => {
    report = undefined;
    await open({ reach: 'everywhere' });
    expect(await screen.findByText(/open before Obelus could work on it/)).toBeTruthy();
    permissions.takeAllBack();
    expect(
      await screen.findByText(/The browser gives Obelus no access to www\.news\.example/),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Check this page' })).toBeTruthy();
  });

  it('says when a page is no news, and checks it on request', async () => {
    report = undefined;
    run.mockResolvedValue([{ result: 'passed over' }]);
    await open({ reach: 'everywhere' });
    expect(await screen.findByText('This does not look like news')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Check this page' }));
    expect(checkPage).toHaveBeenCalledOnce();
  });

  it('says when a page is still loading, and when it turns out to be no news', async () => {
    report = undefined;
    run.mockResolvedValue([{ result: 'not yet' }]);
    await open({ reach: 'everywhere' });
    expect(await screen.findByText('The page is still loading.')).toBeTruthy();
    run.mockResolvedValue([{ result: 'passed over' }]);
    await screen.findByText('This does not look like news', {}, { timeout: 2_000 });
  });

  it('tells how careful the badges are, and keeps another choice', async () => {
    await open({ reach: 'everywhere' });
    const select = await screen.findByLabelText<HTMLSelectElement>('Badges that may be wrong');
    expect(select.selectedOptions[0]?.textContent).toBe('1 in 1,000 headlines');
    fireEvent.change(select, { target: { value: '0.5' } });
    await waitFor(async () => expect((await readSettings()).carefulness).toBe(0.5));
  });

  it('says where a choice could not be stored, each time, and shows again what holds', async () => {
    await open({ reach: 'everywhere' });
    const select = await screen.findByLabelText<HTMLSelectElement>('Badges that may be wrong');
    const write = vi.spyOn(fakeBrowser.storage.local, 'set');
    for (let time = 1; time <= 2; time += 1) {
      write.mockRejectedValueOnce(new Error('full'));
      fireEvent.change(select, { target: { value: '0.5' } });
      expect(select.value).toBe('0.5');
      await waitFor(() => expect(select.value).toBe('1'));
      expect(screen.getByText(/could not be stored/).closest('[role=alert]')).toBeTruthy();
    }
    fireEvent.change(select, { target: { value: '0.5' } });
    await waitFor(() => expect(screen.queryByText(/could not be stored/)).toBeNull());
    expect(select.value).toBe('0.5');
  });

  it('switches a site off in a private window without a word on the disk, and on again', async () => {
    await open({ reach: 'everywhere' }, 'https://www.news.example/a', true);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get());
    const site = await screen.findByRole<HTMLInputElement>('switch', { name: /news\.example/ });
    fireEvent.click(site);
    await waitFor(() => expect(site.checked).toBe(false));
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).toBe(stored);
    cleanup();
    await open({}); // An ordinary window knows nothing of it.
    const { checked } = await screen.findByRole<HTMLInputElement>('switch', { name: /news/ });
    expect(checked).toBe(true);
    cleanup();
    await open({}, 'https://www.news.example/b', true);
    fireEvent.click(await screen.findByRole('switch', { name: /news\.example/ }));
    await waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
  });

  it('leaves the switch of a site as it holds where it could not be stored', async () => {
    await open({ reach: 'everywhere' });
    const site = await screen.findByRole<HTMLInputElement>('switch', { name: /news\.example/ });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    fireEvent.click(site);
    expect(await screen.findByText(/could not be stored/)).toBeTruthy();
    expect(site.checked).toBe(true);
  });

  it('offers what a fact-checker’s page carries, and keeps it on a click alone', async () => {
    offered = [{ id: 'x', claim: 'The bell is a cannon', lang: 'en', verdict: 'false' }];
    await open({ reach: 'everywhere' });
    const offer = await screen.findByText(/carries 1 check that is not in your index/);
    expect(offer.closest('section')!.textContent).toContain('The bell is a cannon False');
    expect(kept).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Keep'));
    await screen.findByText(/^Kept\./);
    expect(kept).toHaveBeenCalledExactlyOnceWith(7);
    fireEvent.click(screen.getByText('Keep'));
    expect(kept).toHaveBeenCalledOnce();
  });

  it('shows an update that runs, how far it is, and cancels it', async () => {
    jobs = [
      {
        id: 4,
        subscription: 'feed-1',
        state: 'fetching',
        bytes: 20_000_000,
        totalBytes: 200_000_000,
        checks: 1_234,
        rate: 2_000_000,
        secondsLeft: 90,
      },
    ];
    const { container } = await open({ reach: 'everywhere' });
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', {
      name: 'Harbour feed: Downloading',
    });
    expect(bar.value).toBeCloseTo(0.1);
    // "Reading" alone, above a page, could be taken for the page.
    expect(screen.getByText(/^Updating .Harbour feed.$/)).toBeTruthy();
    expect(
      screen.getByText('20 MB of 200 MB · 2 MB per second · 1,234 checks · 2 minutes left'),
    ).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel the update: Harbour feed' }));
    await waitFor(() => expect(cancelled).toHaveBeenCalledWith(4));
  });
});
