import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SIDE_PANEL_OPEN_KEY, type SidePanelRequest } from '../side-panel.ts';

/** A request older than this was meant for a panel that was opened then, not for this one. */
const FRESH_MS = 15_000;

/**
 * Call back with the id of a check that is to be opened: the one in the address (`#check=<id>`),
 * and every one that the background or the popup asks for through session storage.
 */
export function useOpenRequests(open: (id: string) => void): void {
  // The callback only sets state, so that the first one serves as well as any.
  useEffect(() => {
    const onHash = () => {
      const id = checkInHash(location.hash);
      if (id) open(id);
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const request = area === 'session' && asRequest(changes[SIDE_PANEL_OPEN_KEY]?.newValue);
      if (request) open(request.id);
    };
    onHash();
    void openFresh(open);
    window.addEventListener('hashchange', onHash);
    browser.storage.onChanged.addListener(onChanged);
    return () => {
      window.removeEventListener('hashchange', onHash);
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, []);
}

/** The id in an address part such as `#check=starter%3A12`. */
export function checkInHash(hash: string): string | undefined {
  return new URLSearchParams(hash.slice(1)).get('check') ?? undefined;
}

async function openFresh(open: (id: string) => void): Promise<void> {
  const stored = await browser.storage.session.get(SIDE_PANEL_OPEN_KEY);
  const request = asRequest(stored[SIDE_PANEL_OPEN_KEY]);
  if (request && Date.now() - request.at < FRESH_MS) open(request.id);
}

function asRequest(value: unknown): SidePanelRequest | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, at } = value as Partial<SidePanelRequest>;
  return typeof id === 'string' && typeof at === 'number' ? { id, at } : undefined;
}
