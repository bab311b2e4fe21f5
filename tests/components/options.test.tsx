// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { OptionsPage } from '~/components/options/OptionsPage';
import { sendToBackground } from '~/lib/protocol/client';
import type { IndexStatus, SearchAnswer } from '~/lib/protocol/messages';
import { readSettings, updateSettings } from '~/lib/settings/store';
import { syncNow } from '~/lib/settings/sync';
import type { ListedPublisher } from '~/lib/store/publishers';
import type { Dismissal, Job } from '~/lib/store/rows';
import type { Subscription } from '~/lib/updates/subscription';
import { fakeLocks, noLocks } from '../fixtures/locks.ts';
import { axeViolations } from './axe.ts';
import { fakeI18n } from './fake-i18n.ts';
import { fakePermissions } from './fake-permissions.ts';
import { aCheck } from './fixtures.ts';

vi.mock('~/lib/protocol/client');

const STATUS: IndexStatus = {
  state: 'ready',
  checks: 1_200,
  publishers: 2,
  newest: '2026-11-23',
  builtAt: 1,
  bytes: 640_000,
};

const FACETS: SearchAnswer = {
  total: 1_200,
  results: [],
  byVerdict: { false: 1_000, true: 200 },
  byPublisher: [],
  byLang: [
    { value: 'en', count: 900 },
    { value: 'de', count: 300 },
  ],
  byYear: [{ value: 2026, count: 1_200 }],
};

const STARTER: Subscription = {
  id: 'starter',
  kind: 'starter',
  name: 'Obelus starter set',
  languages: [],
  on: true,
  refreshHours: 0,
  addedAt: 0,
};

const FEED: Subscription = {
  ...STARTER,
  id: 'feed-1',
  kind: 'feed',
  name: 'Harbour feed',
  url: 'https://checks.example/feed.json',
  licence: 'CC BY',
  attribution: 'Harbour Checks',
  refreshHours: 24,
  last: {
    at: Date.now(),
    outcome: 'changed',
    checks: 1_138,
    rejected: { 'no verdict': 7, 'no claim': 2 },
    bytes: 3_000_000,
  },
};

const PUBLISHERS: ListedPublisher[] = [
  publisher('Snopes', 'snopes.com', 'signatory', true),
  publisher('Ágora Pond', 'pond.example', 'unknown', false),
  publisher('Snopes', 'snopes.example', 'spoof', false),
];

function publisher(
  name: string,
  organisation: string,
  why: ListedPublisher['why'],
  may: boolean,
): ListedPublisher {
  return { name, organisation, why, may, isSwitched: false, checks: 10 };
}

let stored: { subscriptions: Subscription[]; jobs: Job[]; dismissals: Dismissal[] };
const sent = vi.fn();
const asked = vi.fn(async () => true);

let permissions: ReturnType<typeof fakePermissions>;

beforeEach(() => {
  permissions = fakePermissions(['*://*/*']);
  fakeBrowser.reset();
  fakeI18n();
  vi.clearAllMocks();
  stored = { subscriptions: [STARTER, FEED], jobs: [], dismissals: [] };
  Object.assign(fakeBrowser, {
    permissions: { ...permissions, request: asked, remove: async () => true },
    commands: {
      getAll: async () => [
        { name: 'next-badge', shortcut: 'Alt+J', description: 'Next badge' },
        { name: 'previous-badge', shortcut: '', description: 'Previous badge' },
        { name: '_execute_action', shortcut: '', description: '' },
      ],
    },
  });
  vi.mocked(sendToBackground).mockImplementation((async (name: string, data: unknown) => {
    switch (name) {
      case 'indexStatus':
        return STATUS;
      case 'searchChecks':
        return FACETS;
      case 'publishers':
        return PUBLISHERS;
      case 'getChecks':
        return [aCheck({ id: 'check-1', claim: 'The harbour will close' })];
      case 'subscriptions':
      case 'jobs':
      case 'dismissals':
        return stored[name];
      default:
        return sent(name, data);
    }
  }) as never);
});
afterEach(cleanup);

async function open() {
  const page = render(<OptionsPage />);
  await screen.findByText('Harbour feed');
  await screen.findByText('By verdict');
  await screen.findByText('3 publishers');
  return page;
}

function part(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

function item(name: string): HTMLElement {
  return screen.getByRole('heading', { name }).closest('li')!;
}

describe('the page of settings', () => {
  it('has no accessibility violation', async () => {
    stored.dismissals = [aDismissal()];
    stored.jobs = [aJob()];
    const { container } = await open();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('says when the browser took back the access that a choice needs, and offers to ask anew', async () => {
    await updateSettings({ welcomed: true, reach: 'everywhere' });
    await open();
    const button = screen.getByRole('button', { name: 'Allow on every site' });
    expect(button.dataset.kind).toBe('quiet');
    permissions.takeAllBack();
    expect(await screen.findByText(/does not give the access that this choice needs/)).toBeTruthy();
    expect(button.dataset.kind).toBeUndefined();
    fireEvent.click(button);
    expect(asked).toHaveBeenCalledWith({ origins: ['*://*/*'] });
  });

  it('says what each carefulness means, and keeps a choice at once', async () => {
    await open();
    const most = screen.getByRole('radio', { name: 'Very careful' });
    expect(most.closest('.radio-card')?.textContent).toContain(
      'about 1 in 2,000 ordinary headlines',
    );
    fireEvent.click(most);
    await waitFor(async () => expect((await readSettings()).carefulness).toBe(0.5));
  });

  it('says beside a choice that it could not be stored, and shows what holds', async () => {
    await open();
    const write = vi.spyOn(fakeBrowser.storage.local, 'set');
    for (const name of ['Dark', /German/, /Share some choices/]) {
      const control = screen.getByLabelText<HTMLInputElement>(name);
      const before = control.checked;
      write.mockRejectedValueOnce(new Error('full'));
      fireEvent.click(control);
      expect(control.checked).not.toBe(before);
      await waitFor(() => expect(control.checked).toBe(before));
      const group = control.closest('.option-group')!;
      expect(group.querySelector('[role=alert]')!.textContent).toContain('could not be stored');
    }
  });

  it('keeps languages, and all of them again', async () => {
    await open();
    fireEvent.click(screen.getByRole('checkbox', { name: /German/ }));
    await waitFor(async () => expect((await readSettings()).languages).toEqual(['de']));
    fireEvent.click(screen.getByRole('checkbox', { name: 'All languages' }));
    await waitFor(async () => expect((await readSettings()).languages).toEqual([]));
  });

  it('lists the shortcuts as the browser has them now, and says where there is none', async () => {
    await open();
    await waitFor(() => expect(part('Keys').querySelectorAll('dt')).toHaveLength(2));
    const listed = [...part('Keys').querySelectorAll('.keys > div')].map((one) => one.textContent);
    expect(listed).toEqual(['Alt+JNext badge', 'no keyPrevious badge']);
    // Keys that are none of this page say where they work.
    expect(part('Keys').textContent).toContain('In the side panel: Down and Up');
  });

  it('tells of the index in numbers that need no bar', async () => {
    await open();
    const table = screen.getByRole('table', { name: 'By verdict' });
    expect(within(table).getByRole('row', { name: 'False 1,000' })).toBeTruthy();
  });
});

describe('subscriptions', () => {
  it('show licence, whom to name, and how the last update went', async () => {
    await open();
    const feed = item('Harbour feed');
    expect(feed.textContent).toContain('from checks.example · Harbour Checks · licence CC BY');
    expect(feed.textContent).toContain('Updated today: 1,138 checks · 3\u00a0MB');
    expect(within(feed).getByText('9 entries were left out')).toBeTruthy();
  });

  it('ask for a feed’s host in the click, and subscribe only when it was given', async () => {
    asked.mockResolvedValueOnce(false);
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Fetch this feed' }));
    expect(asked).toHaveBeenCalledWith({ origins: ['https://storage.googleapis.com/*'] });
    expect(await screen.findByText(/No access was given/)).toBeTruthy();
    expect(sent).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Fetch this feed' }));
    await waitFor(() =>
      expect(sent).toHaveBeenCalledWith(
        'addSubscription',
        expect.objectContaining({ name: 'Data Commons Fact Check', licence: 'CC BY' }),
      ),
    );
  });

  it.each([
    'nonsense',
    'ftp://checks.example/a',
    'http://checks.example/a',
    'javascript:alert(1)',
  ])('take no feed from %s', async (typed) => {
    await open();
    typeFeed(typed);
    expect(await screen.findByText(/not a secure address/)).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
  });

  it('say no more that an address is not secure once it is changed', async () => {
    await open();
    typeFeed('http://checks.example/a');
    await screen.findByText(/not a secure address/);
    const field = screen.getByLabelText('Another feed');
    fireEvent.input(field, { target: { value: 'https://checks.example/a' } });
    expect(screen.queryByText(/not a secure address/)).toBeNull();
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('take a feed from an address without its scheme', async () => {
    await open();
    typeFeed('checks.example/other%20feed.json');
    await waitFor(() =>
      expect(sent).toHaveBeenCalledWith('addSubscription', {
        name: 'checks.example: other feed.json',
        url: 'https://checks.example/other%20feed.json',
      }),
    );
    expect(asked).toHaveBeenCalledWith({ origins: ['https://checks.example/*'] });
  });

  it('are taken from fifty files at once, and the reader is told of more', async () => {
    const { container } = await open();
    const choose = (count: number) => {
      const files = Array.from({ length: count }, (_, at) => new File(['{}'], `${at}.json`));
      const picker = container.querySelector('[data-add-files]')!;
      Object.defineProperty(picker, 'files', { value: files, configurable: true });
      fireEvent.change(picker);
    };
    choose(51);
    expect(await screen.findByText(/^Only 50 files are taken at once/)).toBeTruthy();
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(50), { timeout: 5_000 });
    choose(1);
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(51));
    expect(screen.queryByText(/^Only 50 files/)).toBeNull();
  });

  it('are each named that could not be kept', async () => {
    const { container } = await open();
    sent.mockRejectedValueOnce(new Error('full')).mockRejectedValueOnce(new Error('full'));
    const files = ['a', 'b', 'c'].map((name) => new File(['{}'], `${name}.json`));
    const picker = container.querySelector('[data-add-files]')!;
    Object.defineProperty(picker, 'files', { value: files, configurable: true });
    fireEvent.change(picker);
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(3));
    expect((await screen.findAllByText(/could not be kept/)).map((one) => one.textContent)).toEqual(
      [expect.stringContaining('a.json'), expect.stringContaining('b.json')],
    );
  });

  it('are removed only after a second yes, and the way out has the focus', async () => {
    await open();
    const feed = item('Harbour feed');
    fireEvent.click(within(feed).getByRole('button', { name: 'Remove: Harbour feed' }));
    expect(document.activeElement?.textContent).toBe('Keep it');
    expect(sent).not.toHaveBeenCalled();
    fireEvent.click(within(feed).getByRole('button', { name: 'Remove it' }));
    await waitFor(() => expect(sent).toHaveBeenCalledWith('removeSubscription', 'feed-1'));
  });

  it('leave the focus to what takes their place when they are removed', async () => {
    const other = { ...FEED, id: 'feed-2', name: 'Quay feed', url: 'https://quay.example/feed' };
    stored.subscriptions = [STARTER, FEED, other];
    sent.mockImplementation(async (name: string) => {
      if (name === 'removeSubscription') stored.subscriptions = [STARTER, other];
    });
    await open();
    const feed = item('Harbour feed');
    fireEvent.click(within(feed).getByRole('button', { name: 'Remove: Harbour feed' }));
    fireEvent.click(within(feed).getByRole('button', { name: 'Remove it' }));
    await waitFor(() => expect(screen.queryByText('Harbour feed')).toBeNull());
    const next = within(item('Quay feed')).getByRole('switch');
    await waitFor(() => expect(document.activeElement).toBe(next));
  });

  it('keep the focus at “Update now” while they are updated, and ask for no second update', async () => {
    sent.mockImplementation(async (name: string) => {
      if (name === 'refreshSubscription') stored.jobs = [aJob()];
    });
    await open();
    const update = () => screen.getByRole('button', { name: 'Update now: Harbour feed' });
    update().focus();
    fireEvent.click(update());
    await screen.findByRole('progressbar');
    expect(document.activeElement).toBe(update());
    fireEvent.click(update());
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('give the focus on to what is left when an update is cancelled', async () => {
    stored.jobs = [aJob()];
    sent.mockImplementation(async (name: string) => {
      if (name === 'cancelJob') stored.jobs = [];
    });
    await open();
    const cancel = screen.getByRole('button', { name: 'Cancel the update: Harbour feed' });
    cancel.focus();
    fireEvent.click(cancel);
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    await waitFor(() => expect(item('Harbour feed').contains(document.activeElement)).toBe(true));
  });

  it('say what went wrong, and offer the access that is missing', async () => {
    const last = { ...FEED.last!, outcome: 'failed' as const };
    const problem = { code: 'permission' as const, detail: 'checks.example' };
    stored.subscriptions = [STARTER, { ...FEED, last: { ...last, problem } }];
    await open();
    const feed = item('Harbour feed');
    expect(feed.textContent).toContain('What was there still answers');
    fireEvent.click(within(feed).getByRole('button', { name: 'Allow checks.example' }));
    expect(asked).toHaveBeenCalledWith({ origins: ['https://checks.example/*'] });
    await waitFor(() => expect(sent).toHaveBeenCalledWith('refreshSubscription', 'feed-1'));
  });

  it('that are files without any check are not said to be in use', async () => {
    const last = { ...FEED.last!, checks: 0, outcome: 'failed' as const };
    const { url, ...file } = { ...FEED, kind: 'file' as const, last };
    stored.subscriptions = [STARTER, file];
    await open();
    expect(item('Harbour feed').textContent).not.toContain('In use');
  });

  it('that could not be read at all are not told as if they had been there before', async () => {
    const problem = { code: 'empty' as const };
    const last = { ...FEED.last!, checks: 0, outcome: 'failed' as const, problem };
    stored.subscriptions = [STARTER, { ...FEED, last }];
    await open();
    const { textContent } = item('Harbour feed');
    expect(textContent).toMatch(/Could not be read .*, so it has no checks yet\./);
    expect(textContent).toContain('In use');
    expect(textContent).not.toContain('updated');
  });

  it('are used in part where the reader wants no more, however fast the boxes are ticked', async () => {
    const contents = {
      languages: [['en', 900] as [string, number], ['de', 238] as [string, number]],
      publishers: [['Harbour Facts', 1_000] as [string, number], ['Quay', 138] as [string, number]],
    };
    stored.subscriptions = [STARTER, { ...FEED, last: { ...FEED.last!, contents } }];
    await open();
    const feed = item('Harbour feed');
    expect(feed.textContent).toContain('Languages and publishers: all');
    fireEvent.click(within(feed).getByLabelText('German 238'));
    fireEvent.click(within(feed).getByLabelText('Quay 138'));
    fireEvent.click(within(feed).getByLabelText('Harbour Facts 1,000'));
    expect(sent.mock.calls.map(([, data]) => data.patch)).toEqual([
      { languages: ['de'] },
      { publishersOff: ['Quay'] },
      { publishersOff: ['Quay', 'Harbour Facts'] },
    ]);
    expect(feed.textContent).toContain('Languages and publishers: a part of them');
  });

  it('are switched, and asked as often as chosen', async () => {
    await open();
    fireEvent.click(screen.getByRole('switch', { name: 'In use: Harbour feed' }));
    const often = screen.getByLabelText('How often to check for updates: Harbour feed');
    fireEvent.change(often, { target: { value: '0' } });
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
    expect(sent).toHaveBeenCalledWith('changeSubscription', { id: 'feed-1', patch: { on: false } });
    expect(sent).toHaveBeenCalledWith('changeSubscription', {
      id: 'feed-1',
      patch: { refreshHours: 0 },
    });
  });
});

describe('publishers', () => {
  it('of one standing are listed with what that means, for who cannot hover over it', async () => {
    await open();
    fireEvent.change(screen.getByRole('combobox', { name: 'How far they are known' }), {
      target: { value: 'unknown' },
    });
    const told = '1 publisher · Nothing is known of this publisher.';
    expect(await screen.findByText(told)).toBeTruthy();
  });

  it('are found by name without accents, and by site', async () => {
    await open();
    const field = screen.getByRole('searchbox', { name: 'Search publishers' });
    fireEvent.input(field, { target: { value: 'agora' } });
    expect(within(part('Publishers')).getAllByRole('listitem')).toHaveLength(1);
    fireEvent.input(field, { target: { value: 'snopes.' } });
    expect(within(part('Publishers')).getAllByRole('listitem')).toHaveLength(2);
  });

  it('that pretend are flagged, with the reason', async () => {
    await open();
    expect(within(part('Publishers')).getAllByText('Not who it says it is')).toHaveLength(2);
    expect(screen.getByText(/bears the name of a known publisher/)).toBeTruthy();
  });

  it('are switched; a switch back to the default is no decision', async () => {
    await open();
    fireEvent.click(screen.getByRole('switch', { name: 'Badges: Ágora Pond' }));
    await waitFor(async () =>
      expect((await readSettings()).publishers).toEqual({ 'pond.example': true }),
    );
    await updateSettings({ publishers: { 'snopes.com': false } });
    fireEvent.click(screen.getAllByRole('switch', { name: 'Badges: Snopes' })[0]!);
    fireEvent.click(screen.getAllByRole('switch', { name: 'Badges: Snopes' })[0]!);
    await waitFor(async () => expect((await readSettings()).publishers).toEqual({}));
  });
});

describe('two choices, the second made before the page shows the first,', () => {
  beforeEach(fakeLocks);
  afterEach(noLocks);

  it('are both kept: of publishers', async () => {
    await open();
    fireEvent.click(screen.getByRole('switch', { name: 'Badges: Ágora Pond' }));
    fireEvent.click(screen.getAllByRole('switch', { name: 'Badges: Snopes' })[0]!);
    const both = { 'pond.example': true, 'snopes.com': false };
    await waitFor(async () => expect((await readSettings()).publishers).toEqual(both));
  });

  it('are both kept: of languages', async () => {
    await open();
    fireEvent.click(screen.getByRole('checkbox', { name: /German/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /English/ }));
    await waitFor(async () => expect((await readSettings()).languages).toEqual(['de', 'en']));
  });

  it('are both kept: of sites that are left alone', async () => {
    await updateSettings({ sitesOff: ['news.example', 'quay.example', 'pond.example'] });
    await open();
    fireEvent.click(screen.getByRole('button', { name: /news\.example/ }));
    fireEvent.click(screen.getByRole('button', { name: /quay\.example/ }));
    await waitFor(async () => expect((await readSettings()).sitesOff).toEqual(['pond.example']));
  });
});

describe('a subscription whose first update was cancelled', () => {
  it('does not speak of checks that are still there', async () => {
    const last = {
      at: Date.now(),
      outcome: 'cancelled',
      checks: 0,
      rejected: {},
      bytes: 0,
    } as const;
    stored.subscriptions = [STARTER, { ...FEED, last }];
    await open();
    expect(item('Harbour feed').textContent).toContain('Cancelled today.');
    expect(item('Harbour feed').textContent).not.toContain('still answers');
  });
});

describe('dismissed matches', () => {
  it('are listed with the claim that they are not, and undone', async () => {
    stored.dismissals = [aDismissal()];
    await open();
    expect(await screen.findByText(/is not: .The harbour will close. · today/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo: Harbour café closes' }));
    await waitFor(() => expect(sent).toHaveBeenCalledWith('undoDismissal', 'dismissal-1'));
  });

  it('tells of a check that is gone since as that, and not as a claim', async () => {
    stored.dismissals = [{ ...aDismissal(), check: 'gone' }];
    await open();
    expect(await screen.findByText('This check is no longer here · today')).toBeTruthy();
  });

  it('tells that no more matches are dismissed where there are thousands', async () => {
    stored.dismissals = Array.from({ length: 5_000 }, (_, at) => ({
      ...aDismissal(),
      id: `d${at}`,
    }));
    await open();
    await screen.findByText(/^This list is full, with 5,000 matches/);
  });

  it('hand the focus on when one is undone, to the heading after the last', async () => {
    stored.dismissals = [aDismissal(), { ...aDismissal(), id: 'dismissal-2', text: 'Café opens' }];
    sent.mockImplementation((name: string, id: unknown) => {
      if (name !== 'undoDismissal') return;
      stored.dismissals = stored.dismissals.filter((dismissal) => dismissal.id !== id);
    });
    await open();
    const undo = async (name: string) => {
      const button = await screen.findByRole('button', { name });
      button.focus();
      fireEvent.click(button);
      await waitFor(() => expect(button.isConnected).toBe(false));
    };
    await undo('Undo: Harbour café closes');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo: Café opens');
    await undo('Undo: Café opens');
    expect(document.activeElement?.textContent).toBe('Not this claim');
  });
});

describe('sites that are left alone', () => {
  it('hand the focus to the heading when the last one is taken back', async () => {
    await updateSettings({ sitesOff: ['news.example'] });
    await open();
    const button = await screen.findByRole('button', { name: /news\.example/ });
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(button.isConnected).toBe(false));
    expect(document.activeElement?.textContent).toBe('Where it works');
    expect((await readSettings()).sitesOff).toEqual([]);
  });
});

describe('the reader’s own data', () => {
  it('is named, all that an export has and has not', async () => {
    await open();
    const [has, hasNot] = screen.getByText(/^One file with/).textContent.split(/(?<=\.) /);
    for (const kept of [
      'settings',
      'subscriptions',
      'matches you dismissed',
      'added from files',
      'kept from pages and online searches',
    ]) {
      expect(has).toContain(kept);
    }
    expect(hasNot).toMatch(/neither the list of checks you opened nor your Google key/);
  });

  it('is erased only after a second yes, with everything named that goes', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Erase all' }));
    const [goes, , keeps] = screen.getByText(/^This deletes/).textContent.split(/(?<=\.) /);
    for (const kept of [
      'settings',
      'subscriptions with their checks',
      'files and checks you added',
      'dismissed matches',
      'list of checks you opened',
      'Google key',
    ]) {
      expect(goes).toContain(kept);
    }
    // What nobody can take along: see `exportAll`.
    expect(keeps).toMatch(/all but that list and the key; what feeds brought is fetched again/);
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(sent).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Erase all' }));
    fireEvent.click(screen.getByRole('button', { name: 'Erase all of it' }));
    await waitFor(() => expect(sent).toHaveBeenCalledWith('eraseAll', undefined));
  });

  it('is shared only when that is turned on', async () => {
    await open();
    expect((await readSettings()).sync).toBe(false);
    fireEvent.click(screen.getByRole('switch', { name: /Share some choices/ }));
    await waitFor(async () => expect((await readSettings()).sync).toBe(true));
  });

  it('that was shared is told of when sharing is off, and deleted where the reader wants', async () => {
    await updateSettings({ sync: true });
    await syncNow();
    await open();
    expect(screen.queryByText(/holds choices you shared/)).toBeNull();
    fireEvent.click(screen.getByRole('switch', { name: /Share some choices/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete them there' }));
    await screen.findByText(/^Deleted there/);
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
    // As when another browser goes on.
    await fakeBrowser.storage.sync.set({ choices: { theme: 'dark' } });
    await screen.findByText(/holds choices you shared/);
    expect((await readSettings()).theme).toBe('system');
  });
});

function typeFeed(text: string): void {
  const field = screen.getByLabelText('Another feed');
  fireEvent.input(field, { target: { value: text } });
  // As a press of Enter does: where the browser finds the form wrong, nothing is submitted.
  field.closest('form')!.requestSubmit();
}

function aDismissal(): Dismissal {
  return {
    id: 'dismissal-1',
    check: 'check-1',
    form: 'harbour cafe closes',
    text: 'Harbour café closes',
    at: Date.now(),
  };
}

function aJob(): Job {
  return {
    id: 1,
    subscription: 'feed-1',
    state: 'building',
    bytes: 0,
    checks: 1_000,
    rate: 0,
    attempt: 1,
    asked: true,
    at: Date.now(),
  };
}
