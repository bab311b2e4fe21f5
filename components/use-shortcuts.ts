import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** A keyboard shortcut as the reader has set it. */
export interface Shortcut {
  /** As the manifest names it (`next-badge`). */
  command: string;
  /** In the browser's words; empty where the reader or the browser has set none. */
  keys: string;
  /** What it does, in the reader's language. */
  meaning: string;
}

/**
 * The shortcuts on pages. A browser gives only the keys that it does not use itself, and readers
 * choose others, so what the manifest suggests says little. Empty until known.
 */
export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    void readShortcuts().then(setShortcuts, () => {}); // Firefox for Android has none.
  }, []);
  return shortcuts;
}

async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', shortcut = '', description }) =>
    description ? [{ command: name, keys: shortcut, meaning: description }] : [],
  );
}
