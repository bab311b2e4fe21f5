import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ownWindow } from '../own-window.ts';
import { type PanelContent, SIDE_PANEL_OPEN_KEY, type SidePanelRequest } from '../side-panel.ts';

/** A request older than this was meant for a panel that was opened then, not for this one. */
const FRESH_MS = 15_000;

/**
 * Call back with what is to be shown: the check in the address (`#check=<id>`), and whatever the
 * background or the popup asks for in this window, through session storage.
 */
export function useOpenRequests(show: (content: PanelContent) => void): void {
  // The callback takes all it needs from its argument and from setters and refs that stay, so that
  // the first one serves as well as any.
  useEffect(() => {
    const onHash = () => {
      const id = checkInHash(location.hash);
      if (id) show({ id });
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const request = area === 'session' && asRequest(changes[SIDE_PANEL_OPEN_KEY]?.newValue);
      if (request) void showHere(request, show);
    };
    onHash();
    void showFresh(show);
    window.addEventListener('hashchange', onHash);
    browser.storage.onChanged.addListener(onChanged);
    return () => {
      window.removeEventListener('hashchange', onHash);
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, []);
}

/** The id in an address part such as `#check=starter%3A12`. */
function checkInHash(hash: string): string | undefined {
  return new URLSearchParams(hash.slice(1)).get('check') ?? undefined;
}

async function showFresh(show: (content: PanelContent) => void): Promise<void> {
  const stored = await browser.storage.session.get(SIDE_PANEL_OPEN_KEY);
  const request = asRequest(stored[SIDE_PANEL_OPEN_KEY]);
  if (request && Date.now() - request.at < FRESH_MS) await showHere(request, show);
}

/** Every window has its own panel, and all of them hear every request; without windows there is one. */
async function showHere(
  request: SidePanelRequest,
  show: (content: PanelContent) => void,
): Promise<void> {
  const { id = request.windowId } = await ownWindow();
  if (request.windowId === id) show(request);
}

function asRequest(value: unknown): SidePanelRequest | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { view, id, text, windowId, at } = value as Record<string, unknown>;
  if (typeof windowId !== 'number' || typeof at !== 'number') return undefined;
  if (view === 'search') return { view, windowId, at };
  if (typeof id === 'string') return { id, windowId, at };
  return typeof text === 'string' ? { text, windowId, at } : undefined;
}
