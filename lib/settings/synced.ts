import { isObject, type Stored, settingsFrom, versionOf } from './migrations.ts';
import { SETTINGS_VERSION, type Settings } from './settings.ts';

/**
 * What is shared with the reader's other browsers once they turn that on. Nothing that tells where
 * somebody reads: no site, no page, no dismissed match. Where Obelus works rests on the access that
 * each browser was given, and stays with it.
 */
const SYNCED = ['carefulness', 'theme', 'languages', 'publishers'] as const;

/** The choices that are shared, with the moment of the last change among them. */
export type SyncedSettings = Pick<Settings, (typeof SYNCED)[number] | 'changed' | 'version'>;

/** Of all settings those that are shared. */
export function syncedPart(settings: Settings): SyncedSettings {
  const { version, changed, carefulness, theme, languages, publishers } = settings;
  return { version, changed, carefulness, theme, languages, publishers };
}

/** Whether two have the same choices, whenever those were made. */
export function sameChoices(one: SyncedSettings, other: SyncedSettings): boolean {
  return choicesAsText(one) === choicesAsText(other);
}

function choicesAsText(settings: SyncedSettings): string {
  return SYNCED.map((field) => ordered(settings[field])).join();
}

/** What to do when the shared choices were read. */
export type Reconciled =
  | { kind: 'nothing' }
  /** Ours are newer, or there are none yet. `choices` is what is to be shared from now on. */
  | { kind: 'send'; choices: Stored }
  /** Theirs are newer; ours differ and are to be kept aside. */
  | { kind: 'take'; settings: Settings; replaced: SyncedSettings };

/** The newest change wins. `shared` is what the browser's sync storage holds, `undefined` for none. */
export function reconcile(settings: Settings, shared: unknown): Reconciled {
  const ours = syncedPart(settings);
  if (shared === undefined || shared === null) return { kind: 'send', choices: { ...ours } };
  const theirs = syncedPart(settingsFrom(shared));
  const send = (): Reconciled => ({ kind: 'send', choices: over(shared, theirs, ours) });
  if (sameChoices(ours, theirs)) {
    if (theirs.changed === ours.changed) return { kind: 'nothing' };
    // The same choices with two dates: the later one is everybody's.
    if (theirs.changed < ours.changed) return send();
    return { kind: 'take', settings: { ...settings, changed: theirs.changed }, replaced: ours };
  }
  if (isNewer(ours, theirs)) return send();
  return { kind: 'take', settings: { ...settings, ...theirs }, replaced: ours };
}

/**
 * Whether one was changed later. Where both bear the same date, as choices from before there were
 * dates do, every browser has to prefer the same, or they would send for ever.
 */
function isNewer(one: SyncedSettings, other: SyncedSettings): boolean {
  if (one.changed !== other.changed) return one.changed > other.changed;
  return choicesAsText(one) > choicesAsText(other);
}

/**
 * Our choices in the place of the shared ones. What a later version of Obelus put there stays, where
 * this one knows no such choice, and where it has made none that differs: it may not have been able
 * to read what stands there.
 */
function over(shared: unknown, theirs: SyncedSettings, ours: SyncedSettings): Stored {
  if (!isObject(shared)) return { ...ours };
  if (versionOf(shared) <= SETTINGS_VERSION) return { ...shared, ...ours };
  const differing = SYNCED.filter((field) => ordered(theirs[field]) !== ordered(ours[field]));
  const choices = Object.fromEntries(differing.map((field) => [field, ours[field]]));
  return { ...shared, ...choices, changed: ours.changed };
}

/**
 * The settings after a change. A change of what is shared is dated, and always later than the one
 * it replaces, whatever the clocks of the reader's machines say. `now` in milliseconds since 1970.
 */
export function changedSettings(before: Settings, patch: Partial<Settings>, now: number): Settings {
  const settings = { ...before, ...patch };
  if (sameChoices(syncedPart(before), syncedPart(settings))) return settings;
  return { ...settings, changed: Math.max(now, before.changed + 1) };
}

/** A value as text, independent of the order of languages and of switches. */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
