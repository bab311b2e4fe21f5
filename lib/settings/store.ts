import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** Version 1. A later shape adds a migration here and a test from every earlier version. */
const item = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});

/** The reader's settings; defaults stand in for fields that an older version did not know. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await item.getValue()) };
}

/** Change some settings and return them all. */
export async function updateSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...patch };
  await item.setValue(settings);
  return settings;
}

/**
 * Call back after every change, from whichever page it came, with the settings before it; returns
 * the function that stops.
 */
export function watchSettings(
  callback: (settings: Settings, before: Settings) => void,
): () => void {
  return item.watch((settings, before) =>
    callback({ ...DEFAULT_SETTINGS, ...settings }, { ...DEFAULT_SETTINGS, ...before }),
  );
}
