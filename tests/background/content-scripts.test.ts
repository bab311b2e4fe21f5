import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { ContentScripts } from '~/entrypoints/background/content-scripts';
import { renewPages } from '~/entrypoints/background/renewal';
import { sendToFrames, sendToTab } from '~/lib/protocol/client';
import { DEFAULT_SETTINGS, type Settings } from '~/lib/settings/settings';
import { updateSettings } from '~/lib/settings/store';

vi.mock('~/lib/protocol/client');

interface OpenTab {
  id: number;
  /** Not told where Obelus has no permission. */
  url?: string;
  running?: boolean;
  incognito?: boolean;
  /** Scripts wait until a page has come. */
  loaded?: Promise<void>;
}

/** What the browser holds. */
let tabs: OpenTab[];
let access: string[];
let registered: { matches: string[]; excludeMatches?: string[] }[];
const register = vi.fn();
const bring = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  tabs = [];
  access = [];
  registered = [];
  const registerAll = async (scripts: typeof registered) => {
    register();
    // Browsers answer in an order of their own, and leave out what is empty.
    registered = scripts.map(({ matches, excludeMatches = [] }) => ({
      matches: matches.toReversed(),
      ...(excludeMatches.length > 0 && { excludeMatches }),
    }));
  };
  const tabOf = (id: number) => tabs.find((tab) => tab.id === id);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => tabs) as never);
  vi.mocked(sendToTab).mockImplementation((async (id: number) => {
    if (!tabOf(id)?.running) throw new Error('nobody there');
  }) as never);
  vi.mocked(sendToFrames).mockImplementation((async (id: number, name: string) => {
    if (name === 'stop') Object.assign(tabOf(id)!, { running: false });
  }) as never);
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => access.includes(origin)),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => {
        registered = [];
      },
      registerContentScripts: registerAll,
      updateContentScripts: registerAll,
      insertCSS: async () => {},
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        bring(target.tabId);
        const tab = tabOf(target.tabId)!;
        await tab.loaded;
        // As Firefox does on its own pages.
        if (tab.url?.startsWith('about:')) return [null];
        Object.assign(tab, { running: true });
        return [{ frameId: 0 }];
      },
    },
  });
});

const contentScripts = new ContentScripts();

/** The reader changes the settings, and the background hears of it. */
async function choose(patch: Partial<Settings>, before = DEFAULT_SETTINGS): Promise<Settings> {
  const settings = await updateSettings(patch);
  await contentScripts.followChoice(settings, before);
  return settings;
}

const running = () => tabs.filter((tab) => tab.running).map(({ id }) => id);

const SITES: Partial<Settings> = { reach: 'sites', sites: ['a.example', 'b.example'] };
const PATTERNS = ['a.example', 'b.example'].flatMap((site) => [`*://${site}/*`, `*://*.${site}/*`]);

describe('the content script', () => {
  it('comes to pages that are open when the reader chooses their site, and only then', async () => {
    access = PATTERNS;
    tabs = [{ id: 1, url: 'https://a.example/' }];
    const settings = await choose({ ...SITES });
    expect(new Set(registered[0]?.matches)).toEqual(new Set(PATTERNS));
    expect(running()).toEqual([1]);
    vi.clearAllMocks();
    // As on a page that is no news, where nothing of it stays.
    tabs[0]!.running = false;
    await choose({ theme: 'dark', carefulness: 4 }, settings);
    access.push('https://feed.example/*');
    await contentScripts.followAccess();
    expect(register).not.toHaveBeenCalled();
    expect(bring).not.toHaveBeenCalled();
  });

  it('comes to them when access is given afterwards', async () => {
    tabs = [{ id: 1, url: 'https://a.example/' }];
    await choose({ ...SITES });
    expect(registered).toEqual([]);
    access = PATTERNS;
    await contentScripts.followAccess();
    expect(running()).toEqual([1]);
  });

  it('stays where the reader asked for it when a feed’s access is given back', async () => {
    tabs = [{ id: 1, url: 'https://asked.example/', running: true }];
    await contentScripts.followAccess();
    expect(running()).toEqual([1]);
  });

  it('ends where it came by itself when the access for that is gone', async () => {
    access = PATTERNS;
    tabs = [
      { id: 1, url: 'https://a.example/', running: true },
      { id: 2, url: 'https://asked.example/', running: true },
    ];
    await choose({ ...SITES });
    access = [];
    delete tabs[0]!.url;
    await contentScripts.followAccess();
    expect(running()).toEqual([2]);
    expect(registered).toEqual([]);
  });

  it('ends where the reader no longer wants it by itself, and nowhere else', async () => {
    access = PATTERNS;
    tabs = [
      { id: 1, url: 'https://a.example/', running: true },
      { id: 2, url: 'https://www.b.example/', running: true },
      { id: 3, url: 'https://asked.example/', running: true },
      { id: 4, url: '' },
    ];
    const before = await choose({ ...SITES });
    await choose({ sites: ['a.example'] }, before);
    expect(running()).toEqual([1, 3]);
  });

  it('ends on a site that is switched off', async () => {
    access = PATTERNS;
    tabs = [{ id: 1, url: 'https://a.example/', running: true }];
    const before = await choose({ ...SITES });
    await choose({ sitesOff: ['a.example'] }, before);
    expect(running()).toEqual([]);
    expect(registered[0]?.excludeMatches).toEqual(['*://a.example/*', '*://*.a.example/*']);
  });

  it('relies on nothing after an installation: open pages are looked after anyway', async () => {
    access = PATTERNS;
    tabs = [{ id: 1, url: 'https://a.example/' }];
    await choose({ ...SITES });
    tabs[0]!.running = false;
    await contentScripts.begin();
    expect(running()).toEqual([1]);
    expect(register).toHaveBeenCalledTimes(2);
  });

  it('is never unregistered for a moment, in which the background may die', async () => {
    access = PATTERNS;
    const settings = await choose({ ...SITES });
    const unregister = vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts');
    await choose({ sites: ['a.example'] }, settings);
    await contentScripts.begin();
    expect(unregister).not.toHaveBeenCalled();
    expect(new Set(registered[0]?.matches)).toEqual(new Set(PATTERNS.slice(0, 2)));
  });

  describe('on a page that takes long to load', () => {
    let settings: Settings;
    let beLoaded: () => void;
    let first: Promise<void>;
    beforeEach(async () => {
      access = [...PATTERNS];
      const loaded = new Promise<void>((resolve) => {
        beLoaded = resolve;
      });
      tabs = [
        { id: 1, url: 'https://a.example/', loaded },
        { id: 2, url: 'https://b.example/' },
      ];
      settings = await updateSettings({ ...SITES });
      first = contentScripts.followChoice(settings, DEFAULT_SETTINGS);
      await vi.waitFor(() => expect(running()).toEqual([2]));
    });

    it('keeps no other choice from taking effect', async () => {
      void choose({ sitesOff: ['b.example'] }, settings);
      await vi.waitFor(() => expect(running()).toEqual([]));
      expect(registered[0]?.excludeMatches).toEqual(['*://b.example/*', '*://*.b.example/*']);
    });

    it.each<[string, Partial<Settings>]>([
      ['was switched off', { sitesOff: ['a.example'] }],
      ['was left out', { sites: ['b.example'] }],
    ])('does not stay where its site %s meanwhile', async (_, choice) => {
      void choose(choice, settings);
      await vi.waitFor(() => expect(register).toHaveBeenCalledTimes(2));
      beLoaded();
      await first;
      expect(running()).not.toContain(1);
    });
  });

  describe('on a page that comes back out of the browser’s cache', () => {
    const ADDRESS = 'https://a.example/story';
    const LONG_AGO = 1_000;
    /** What a page says that was left as it was. */
    const LEFT = 0;
    let settings: Settings;
    beforeEach(async () => {
      access = [...PATTERNS];
      settings = await choose({ ...SITES });
      tabs = [{ id: 1, url: ADDRESS, running: true }];
    });

    const isBrought = () => bring.mock.calls.length > 0;
    const isToAskAnew = () =>
      vi.mocked(sendToFrames).mock.calls.some(([, name]) => name === 'renew');
    /** The reader chooses while another page is shown, then goes back. */
    async function comeBackAfter(meanwhile: () => Promise<unknown>, since = LONG_AGO) {
      const [tab] = tabs;
      tabs = [];
      await meanwhile();
      tabs = [tab!];
      vi.mocked(sendToFrames).mockClear();
      bring.mockClear();
      await contentScripts.followReturn(1, ADDRESS, since);
    }

    it('leaves it as it was where nothing has changed since it was looked at', async () => {
      await renewPages();
      await comeBackAfter(async () => {}, Date.now() + 1);
      expect(running()).toEqual([1]);
      expect(isToAskAnew()).toBe(false);
      expect(isBrought()).toBe(false);
    });

    it.each<[string, Partial<Settings>]>([
      ['the site was switched off', { sitesOff: ['a.example'] }],
      ['the reader left the site out', { sites: ['b.example'] }],
    ])('ends where %s', async (_, choice) => {
      await comeBackAfter(() => choose(choice, settings));
      expect(running()).toEqual([]);
      expect(isBrought()).toBe(false);
    });

    it('ends where access was withdrawn, which a background that died meanwhile still knows', async () => {
      await comeBackAfter(() => {
        access = PATTERNS.filter((pattern) => !pattern.includes('a.example'));
        return new ContentScripts().followAccess();
      });
      expect(running()).toEqual([]);
    });

    it('asks anew where there may be other marks', async () => {
      await comeBackAfter(() => renewPages());
      expect(isToAskAnew()).toBe(true);
      expect(isBrought()).toBe(false);
      expect(running()).toEqual([1]);
    });

    it('begins anew where it was ended while the site was off, once it may be there again', async () => {
      const off = await choose({ sitesOff: ['a.example'] }, settings);
      expect(running()).toEqual([]);
      await comeBackAfter(async () => {}, LEFT);
      expect(isBrought()).toBe(false);
      await comeBackAfter(() => choose({ sitesOff: [] }, off), LEFT);
      expect(running()).toEqual([1]);
    });

    it('does not begin anew by itself where only the reader’s click had brought it', async () => {
      tabs[0]!.running = false;
      await comeBackAfter(() => choose({ reach: 'click' }, settings), LEFT);
      expect(running()).toEqual([]);
    });

    it('stays where the reader asked for it, whatever other site is switched off', async () => {
      settings = await choose({ reach: 'click' }, settings);
      tabs[0]!.running = true;
      const since = Date.now() + 1_000;
      vi.setSystemTime(since + 1_000);
      await comeBackAfter(() => choose({ sitesOff: ['b.example'] }, settings), since);
      vi.useRealTimers();
      expect(running()).toEqual([1]);
    });
  });

  it('comes where the reader asks for it, or says that it cannot', async () => {
    tabs = [
      { id: 1, url: 'https://asked.example/' },
      { id: 2, url: 'about:support' },
    ];
    await contentScripts.bringTo(1);
    await expect(contentScripts.bringTo(2)).rejects.toThrow('ran nothing');
    expect(running()).toEqual([1]);
  });

  it('ends in private windows alone where a site is switched off there, and comes back', async () => {
    await choose({ reach: 'everywhere' });
    access = ['*://*/*'];
    tabs = [
      { id: 1, url: 'https://a.example/', running: true },
      { id: 2, url: 'https://www.a.example/', running: true, incognito: true },
      { id: 3, url: 'https://b.example/', running: true, incognito: true },
    ];
    await contentScripts.followPrivateSites(['a.example']);
    expect(running()).toEqual([1, 3]);
    await contentScripts.followPrivateSites([]);
    expect(running()).toEqual([1, 2, 3]);
  });
});
