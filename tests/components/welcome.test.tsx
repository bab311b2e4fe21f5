// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Welcome } from '~/components/welcome/Welcome';
import { sendToBackground } from '~/lib/protocol/client';
import { readSettings, updateSettings } from '~/lib/settings/store';
import { KNOWN_FEEDS } from '~/lib/updates/known-feeds';
import { axeViolations } from './axe.ts';
import { fakeI18n } from './fake-i18n.ts';
import { fakePermissions } from './fake-permissions.ts';

vi.mock('~/lib/protocol/client');

/** What the background answers when it is asked for subscriptions. */
let subscriptions: Promise<object[]>;

/** And for the updates that run. */
let jobs: object[];

/** The browser's own list of what the reader has allowed. */
let held: string[];
let readerSaysYes: boolean;

const request = vi.fn(async ({ origins }: { origins: string[] }) => {
  // As in browsers: what is covered already is neither asked for nor noted.
  if (readerSaysYes && !held.includes('*://*/*')) held.push(...origins);
  return readerSaysYes;
});

const remove = vi.fn(async ({ origins }: { origins: string[] }) => {
  held = held.filter((origin) => !origins.includes(origin));
  return true;
});

beforeEach(() => {
  fakeBrowser.reset();
  fakeI18n();
  vi.clearAllMocks();
  subscriptions = Promise.resolve([]);
  jobs = [];
  vi.mocked(sendToBackground).mockImplementation((async (name: string) =>
    name === 'subscriptions' ? subscriptions : name === 'jobs' ? jobs : []) as never);
  held = [];
  readerSaysYes = true;
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: 1, windowId: 3 } as never);
  Object.assign(fakeBrowser, {
    permissions: {
      ...fakePermissions([]),
      request,
      remove,
      getAll: async () => ({ origins: [...held] }),
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((o) => held.includes(o)),
    },
  });
});
afterEach(cleanup);

async function open() {
  const page = render(<Welcome />);
  await screen.findByText('Where may Obelus work?');
  // The background's answer is there.
  await act(() => new Promise((later) => setTimeout(later)));
  return page;
}

function choose(name: string): void {
  fireEvent.click(screen.getByRole('radio', { name }));
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

function typeSite(text: string): void {
  fireEvent.input(screen.getByRole('textbox', { name: 'Add a site' }), { target: { value: text } });
}

describe('Welcome', () => {
  it('asks for everything straight in the click, and is ready', async () => {
    const { container } = await open();
    expect(request).not.toHaveBeenCalled();
    press('Allow on every site');
    expect(request).toHaveBeenCalledWith({ origins: ['*://*/*'] });
    expect(await screen.findByText('You are ready')).toBeTruthy();
    expect(await readSettings()).toMatchObject({ welcomed: true, reach: 'everywhere' });
    expect(await axeViolations(container)).toEqual([]);
  });

  it('has an example whose card closes as it does on pages, back to its badge', async () => {
    await open();
    const badge = screen.getByRole('button', { name: /Show the evidence/ });
    fireEvent.click(badge);
    const close = await screen.findByRole('button', { name: 'Close' });
    fireEvent.keyDown(close, { key: 'Escape' });
    expect(badge.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(badge);
  });

  it('asks loudly only for what is not settled', async () => {
    await open();
    const loudness = (name: string) => screen.getByRole('button', { name }).dataset.kind;
    expect(loudness('Allow on every site')).toBeUndefined();
    press('Allow on every site');
    await screen.findByText('You are ready');
    expect(loudness('Allow on every site')).toBe('quiet');
    choose('Only on sites I choose');
    expect(loudness('Allow on these sites')).toBeUndefined();
  });

  it('asks for the chosen sites only', async () => {
    await open();
    choose('Only on sites I choose');
    typeSite('https://www.news.example/today');
    press('Add');
    typeSite('other.example');
    press('Allow on 1 site');
    const origins = ['news.example', 'other.example'].flatMap((site) => [
      `*://${site}/*`,
      `*://*.${site}/*`,
    ]);
    expect(request).toHaveBeenCalledWith({ origins });
    await screen.findByText('You are ready');
    expect(await readSettings()).toMatchObject({
      reach: 'sites',
      sites: ['news.example', 'other.example'],
    });
  });

  it('does not ask for what is no site, and says which', async () => {
    await open();
    choose('Only on sites I choose');
    press('Allow on these sites');
    expect(await screen.findByText('Add at least one site first.')).toBeTruthy();
    typeSite('nonsense');
    press('Allow on these sites');
    expect(await screen.findByText('“nonsense” is not the address of a site.')).toBeTruthy();
    expect(request).not.toHaveBeenCalled();
  });

  it('complains no longer once a site was added', async () => {
    await open();
    choose('Only on sites I choose');
    press('Allow on these sites');
    await screen.findByText('Add at least one site first.');
    typeSite('news.example');
    expect(screen.queryByText('Add at least one site first.')).toBeNull();
  });

  it('leaves all that is no site in the field, to be corrected', async () => {
    await open();
    choose('Only on sites I choose');
    typeSite('first.example nonsense, second.example rubbish');
    press('Add');
    expect(screen.getByLabelText<HTMLInputElement>('Add a site').value).toBe('nonsense rubbish');
    expect(screen.getByText('“nonsense rubbish” is not the address of a site.')).toBeTruthy();
    expect(screen.getByText('second.example')).toBeTruthy();
    // Told once, beside the field.
    press('Allow on 2 sites');
    expect(screen.getAllByText(/is not the address of a site/)).toHaveLength(1);
    expect(request).not.toHaveBeenCalled();
  });

  it('says no more that something is no site once it was corrected', async () => {
    await open();
    choose('Only on sites I choose');
    typeSite('nonsense');
    press('Add');
    expect(screen.getByText('“nonsense” is not the address of a site.')).toBeTruthy();
    typeSite('news.example');
    expect(screen.queryByText(/is not the address of a site/)).toBeNull();
    press('Allow on these sites');
    await screen.findByText('You are ready');
    expect(screen.queryByText(/is not the address of a site/)).toBeNull();
  });

  it('asks for nothing when it is to work on click', async () => {
    await open();
    choose('Only when I click');
    press('Use it on click');
    await screen.findByText(/^Obelus now waits for you: .*“Check this page”/);
    expect(request).not.toHaveBeenCalled();
    expect(await readSettings()).toMatchObject({ welcomed: true, reach: 'click' });
  });

  it('takes a refusal kindly and changes nothing', async () => {
    readerSaysYes = false;
    await open();
    press('Allow on every site');
    const answer = await screen.findByText('No access was given, and that is fine.');
    // The whole way to a check, which takes more than the toolbar button.
    expect(answer.parentElement!.textContent).toContain('“Check this page”');
    expect(await readSettings()).toMatchObject({ welcomed: true, reach: 'click' });
    expect(screen.queryByText('You are ready')).toBeNull();
  });

  it('leaves after a refusal what was chosen on another page meanwhile', async () => {
    readerSaysYes = false;
    await updateSettings({ welcomed: true, reach: 'everywhere' });
    await open();
    const { contains } = fakeBrowser.permissions;
    const elsewhere = vi.fn(() => updateSettings({ reach: 'sites', sites: ['news.example'] }));
    request.mockImplementationOnce(async () => {
      // What is asked next, after the refusal, is whether the wide access is still held.
      vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementationOnce(async (origins) => {
        await elsewhere();
        return contains(origins);
      });
      return false;
    });
    press('Allow on every site');
    await screen.findByText('No access was given, and that is fine.');
    expect(elsewhere).toHaveBeenCalled();
    expect((await readSettings()).reach).toBe('sites');
  });

  it('shows the present choice when it is opened again', async () => {
    await updateSettings({ welcomed: true, reach: 'sites', sites: ['news.example'] });
    await open();
    const chosen = screen.getByRole<HTMLInputElement>('radio', { name: 'Only on sites I choose' });
    expect(chosen.checked).toBe(true);
    expect(screen.getByText('Your choice now')).toBeTruthy();
    expect(screen.getByText('news.example')).toBeTruthy();
    expect(screen.getByText('You are ready')).toBeTruthy();
  });

  it('gives back the wide access before it asks for the narrow one', async () => {
    held = ['*://*/*'];
    await updateSettings({ welcomed: true, reach: 'everywhere' });
    await open();
    choose('Only on sites I choose');
    typeSite('news.example');
    press('Allow on these sites');
    await waitFor(async () => expect((await readSettings()).reach).toBe('sites'));
    expect(held).toEqual(['*://news.example/*', '*://*.news.example/*']);
  });

  it('gives back the access to sites that were taken from the list', async () => {
    held = ['*://a.example/*', '*://*.a.example/*', '*://b.example/*', '*://*.b.example/*'];
    await updateSettings({ welcomed: true, reach: 'sites', sites: ['a.example', 'b.example'] });
    await open();
    press('Remove a.example');
    press('Allow on 1 site');
    await waitFor(() => expect(held).not.toContain('*://a.example/*'));
    expect(new Set(held)).toEqual(new Set(['*://b.example/*', '*://*.b.example/*']));
  });

  it('gives no access back before it knows what feeds need', async () => {
    const FEED = 'https://feed.example/*';
    held = [FEED, '*://*.a.example/*'];
    await updateSettings({ welcomed: true, reach: 'sites', sites: ['a.example'] });
    let tell: (all: object[]) => void = () => {};
    subscriptions = new Promise((resolve) => {
      tell = resolve;
    });
    render(<Welcome />);
    await screen.findByText('Where may Obelus work?');
    choose('Only when I click');
    press('Use it on click');
    await new Promise((later) => setTimeout(later, 20));
    expect((await readSettings()).reach).toBe('sites');
    tell([{ id: 'feed-1', url: 'https://feed.example/today.json' }]);
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Use it on click' }).getAttribute('aria-disabled'),
      ).toBe('false'),
    );
    press('Use it on click');
    await waitFor(() => expect(new Set(held)).toEqual(new Set([FEED])));
    expect((await readSettings()).reach).toBe('click');
  });

  it('gives back access for reading alone where nobody knows what feeds need', async () => {
    held = ['https://feed.example/*', '*://a.example/*', '*://*.a.example/*'];
    await updateSettings({ welcomed: true, reach: 'sites', sites: ['a.example'] });
    subscriptions = Promise.reject(new Error('asleep'));
    await open();
    choose('Only when I click');
    press('Use it on click');
    await waitFor(() => expect(held).toEqual(['https://feed.example/*']));
  });

  describe('of the feed that it offers', () => {
    const NAME = KNOWN_FEEDS[0]!.name;
    const subscribed = (last?: object) => {
      subscriptions = Promise.resolve([{ ...KNOWN_FEEDS[0]!, id: 'feed-1', kind: 'feed', last }]);
    };
    const job = (more: object) => {
      jobs = [{ id: 1, subscription: 'feed-1', bytes: 0, checks: 0, rate: 0, ...more }];
    };
    const box = () => screen.getByRole('heading', { name: NAME }).closest('.offer')!.textContent;
    const network = { code: 'network', detail: 'storage.googleapis.com' };

    it('says that it is there once it is', async () => {
      subscribed({ checks: 300, outcome: 'changed' });
      await open();
      expect(box()).toContain('You have this collection.');
    });

    it('tells how far it is while it comes, and does not yet say that it is there', async () => {
      subscribed();
      job({ state: 'reading', bytes: 3_000_000, totalBytes: 200_000_000 });
      await open();
      expect(box()).toMatch(/3\sMB of 200\sMB/);
      expect(box()).not.toContain('You have');
    });

    it('says why it did not come, and when it is tried again', async () => {
      subscribed({ checks: 0, outcome: 'failed', problem: network });
      job({ state: 'waiting', notBefore: Date.now() + 120_000, problem: network });
      await open();
      expect(box()).toContain('Will be tried again in 2 minutes');
      expect(box()).toContain('No connection to storage.googleapis.com.');
      expect(box()).not.toContain('You have');
      // Nothing moves while nothing is done.
      expect(screen.queryByRole('progressbar')).toBeNull();
    });

    it('says where it can be had after it was cancelled', async () => {
      subscribed({ checks: 0, outcome: 'cancelled' });
      await open();
      expect(box()).toContain('Nothing of this collection is here yet.');
    });
  });

  it('names the keys that the reader has for going from badge to badge, and none that is not there', async () => {
    await updateSettings({ welcomed: true });
    const keys = (previous: string) => ({
      getAll: async () => [
        { name: 'next-badge', shortcut: 'Alt+Shift+J', description: 'Next' },
        { name: 'previous-badge', shortcut: previous, description: 'Previous' },
      ],
    });
    Object.assign(fakeBrowser, { commands: keys('Alt+Shift+K') });
    await open();
    expect(await screen.findByText(/Alt\+Shift\+J.* goes to the next badge/)).toBeTruthy();
    cleanup();
    Object.assign(fakeBrowser, { commands: keys('') });
    await open();
    await screen.findByText('You are ready');
    expect(screen.queryByText(/goes to the next badge/)).toBeNull();
  });

  it('opens a real card from the badge of its example', async () => {
    await open();
    press('False. Obelus starter set: “False”. Show the evidence.');
    expect(screen.getByRole('dialog', { name: 'Fact-check: False' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Source 1: The Star' })).toBeTruthy();
    press('Close');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
