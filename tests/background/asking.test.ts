import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { listenForQuestions } from '~/entrypoints/background/asking';
import { sendToFrames, sendToTab } from '~/lib/protocol/client';
import { fakeI18n } from '../components/fake-i18n.ts';
import { eventually } from '../fixtures/eventually.ts';

vi.mock('~/lib/protocol/client');

const TAB = { id: 7, windowId: 3 };

/** What the browser calls back. */
let onCommand: (command: string) => void;
let onMenu: (click: object, tab: object) => void;
/** What the toolbar button of the tab says. */
const button = vi.fn();
const openPopup = vi.fn();
const checkPage = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  fakeI18n();
  vi.clearAllMocks();
  openPopup.mockResolvedValue(undefined);
  checkPage.mockResolvedValue(undefined);
  vi.mocked(sendToFrames).mockResolvedValue(undefined as never);
  vi.mocked(sendToTab).mockResolvedValue(true as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([TAB] as never);
  const note = async ({ text, title }: { text?: string; title?: string }) => button(text ?? title);
  Object.assign(fakeBrowser, {
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeText: note,
      setTitle: note,
      openPopup,
    },
    commands: {
      onCommand: { addListener: (listener: typeof onCommand) => (onCommand = listener) },
    },
    contextMenus: { onClicked: { addListener: (listener: typeof onMenu) => (onMenu = listener) } },
  });
  listenForQuestions(checkPage);
});

describe('what is asked from the menu and the keyboard', () => {
  it.each([
    ['the shortcut', () => onCommand('check-page')],
    ['the menu', () => onMenu({ menuItemId: 'check-this-page' }, TAB)],
  ])('is answered, on a page that no extension may read too: %s', async (_where, ask) => {
    ask();
    await eventually(() => expect(checkPage).toHaveBeenCalledWith(7));
    expect(openPopup).not.toHaveBeenCalled();
    checkPage.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    ask();
    await eventually(() => expect(openPopup).toHaveBeenCalled());
    const reason = 'Obelus: The browser does not let extensions read this page.';
    expect(button.mock.calls).toEqual([['!'], [reason]]);
  });

  it('is answered on a page without a badge, which the popup tells more of', async () => {
    vi.mocked(sendToTab).mockResolvedValue(false as never);
    onCommand('next-badge');
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalled());
    expect(button.mock.calls).toEqual([['!'], ['Obelus: There is no badge on this page.']]);
  });

  it('is answered on a page without Obelus, even where no popup can be opened', async () => {
    openPopup.mockRejectedValue(new Error('only for a click'));
    onCommand('next-badge');
    await eventually(() => expect(sendToTab).toHaveBeenCalledWith(7, 'focusBadge', 'next'));
    expect(button).not.toHaveBeenCalled();
    vi.mocked(sendToTab).mockRejectedValue(new Error('nobody there'));
    onCommand('previous-badge');
    await eventually(() => expect(button).toHaveBeenCalledTimes(2));
    expect(button.mock.calls).toEqual([['!'], ['Obelus: This page has not been checked']]);
  });
});
