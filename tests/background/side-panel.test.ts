import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { showInSidePanel } from '~/entrypoints/background/side-panel';

const PAGE = fakeBrowser.runtime.getURL('/sidepanel.html');

/** Tabs of the browser with the panel's page. */
let tabs: { id: number; windowId: number; url: string }[];
/** Windows in which Firefox has our sidebar open. */
let hasSidebar: number[];
const focused = vi.fn();
const openPanel = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  tabs = [];
  hasSidebar = [];
  const isOpen = async ({ windowId }: { windowId: number }) => hasSidebar.includes(windowId);
  Object.assign(fakeBrowser, { sidePanel: { open: openPanel }, sidebarAction: { isOpen } });
  openPanel.mockRejectedValue(new Error('only for a click'));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({
    windowId,
  }: object & {
    windowId?: number;
  }) => tabs.filter((tab) => windowId === undefined || tab.windowId === windowId)) as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({
    url,
    windowId = 1,
  }: {
    url: string;
    windowId?: number;
  }) => {
    tabs.push({ id: tabs.length, windowId, url });
    return tabs.at(-1);
  }) as never);
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation((async (id: number, change: object) =>
    Object.assign(tabs[id]!, change)) as never);
  vi.spyOn(fakeBrowser.windows, 'update').mockImplementation((async (id: number) =>
    focused(id)) as never);
});

const asked = async () =>
  (await fakeBrowser.storage.session.get('sidepanel:open'))['sidepanel:open'];

describe('what a click in a page or menu asks the side panel for', () => {
  it('is asked in the window of the click', async () => {
    openPanel.mockResolvedValue(undefined);
    await showInSidePanel({ id: 'a' }, 3);
    expect(openPanel).toHaveBeenCalledWith({ windowId: 3 });
    expect(await asked()).toMatchObject({ id: 'a', windowId: 3 });
    expect(tabs).toEqual([]);
  });

  it('is shown by the sidebar where Firefox has it open, and comes in no tab then', async () => {
    hasSidebar = [3];
    await showInSidePanel({ id: 'a' }, 3);
    expect(await asked()).toMatchObject({ id: 'a', windowId: 3 });
    expect(tabs).toEqual([]);
    await showInSidePanel({ id: 'b' }, 4);
    expect(tabs.map(({ windowId }) => windowId)).toEqual([4]);
  });

  it('comes in a tab of that window where no panel may be opened, one for each window', async () => {
    await showInSidePanel({ id: 'a' }, 3);
    await showInSidePanel({ id: 'b' }, 4);
    await showInSidePanel({ text: 'The ferry leaves at nine.' }, 3);
    expect(tabs.map(({ windowId, url }) => [windowId, url])).toEqual([
      [3, PAGE],
      [4, `${PAGE}#check=b`],
    ]);
    expect(await asked()).toMatchObject({ text: 'The ferry leaves at nine.', windowId: 3 });
    expect(focused.mock.calls).toEqual([[3], [4], [3]]);
  });
});
