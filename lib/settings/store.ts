import { storage } from 'wxt/utils/storage';
import { inTurn } from '~/lib/store/in-turn';
import { settingsFrom } from './migrations.ts';
import type { Settings } from './settings.ts';
import { changedSettings } from './synced.ts';

/**
 * The stored value carries its own version (see `migrations.ts`): whatever reads it, an export or
 * another browser included, needs nothing beside it.
 */
const item = storage.defineItem<unknown>('local:settings');

const LOCK = 'obelus:settings';

/** The reader's settings; what is missing or broken has its default. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await item.getValue());
}

/** Some settings, or what makes them of those that hold when it is their turn. */
export type SettingsPatch = Partial<Settings> | ((before: Settings) => Partial<Settings>);

/**
 * Change some settings and return them all. What depends on what was chosen before, as a list does to
 * which something is added, is given as a function: what a page shows may be a change behind.
 */
export function updateSettings(patch: SettingsPatch): Promise<Settings> {
  return replaceSettings((before) => {
    const fields = typeof patch === 'function' ? patch(before) : patch;
    return changedSettings(before, fields, Date.now());
  });
}

/**
 * Put others in the settings' place. Two pages that change them at once do so one after the other;
 * neither loses what the other changed. `undefined` from `change` leaves them as they are.
 */
export function replaceSettings(
  change: (before: Settings) => Settings | undefined | Promise<Settings | undefined>,
): Promise<Settings> {
  return inTurn(LOCK, async () => {
    const before = await readSettings();
    const after = await change(before);
    if (after === undefined) return before;
    await item.setValue(after);
    return after;
  });
}

/**
 * Call back after every change, from whichever page it came, with the settings before it; returns
 * the function that stops.
 */
export function watchSettings(
  callback: (settings: Settings, before: Settings) => void,
): () => void {
  return item.watch((settings, before) => callback(settingsFrom(settings), settingsFrom(before)));
}
