import { storage } from 'wxt/utils/storage';
import type { Stored } from './migrations.ts';
import type { Settings } from './settings.ts';
import { readSettings, replaceSettings, updateSettings, watchSettings } from './store.ts';
import { reconcile, type SyncedSettings, sameChoices, syncedPart } from './synced.ts';

/** Choices of this browser that newer ones of another took the place of. */
export interface ReplacedChoices {
  /** Milliseconds since 1970. */
  at: number;
  choices: SyncedSettings;
  /** Those that came. Absent of what was kept before it was noted. */
  instead?: SyncedSettings;
}

const shared = storage.defineItem<unknown>('sync:choices');
const replacedItem = storage.defineItem<ReplacedChoices | null>('local:replaced-choices', {
  fallback: null,
});

/**
 * Keep the shared choices and ours in line, as long as the reader wants that; called once, at the
 * start of the background and before anything is awaited. `onProblem` hears what the browser
 * refused, such as a full sync storage.
 */
export function startSync(onProblem: (error: unknown) => void): void {
  const run = () => void syncNow().catch(onProblem);
  shared.watch(run);
  watchSettings((settings, before) => {
    const turnedOn = settings.sync && !before.sync;
    if (turnedOn || !sameChoices(syncedPart(settings), syncedPart(before))) run();
  });
  run();
}

/** Compare once, and send or take what is newer. Does nothing until the reader turned it on. */
export async function syncNow(): Promise<void> {
  if (!(await readSettings()).sync) return;
  const theirs = await shared.getValue();
  let send: Stored | undefined;
  await replaceSettings(async (settings): Promise<Settings | undefined> => {
    const result = reconcile(settings, theirs ?? undefined);
    if (result.kind === 'send') send = result.choices;
    if (result.kind !== 'take') return undefined;
    // First of the two: the background may die between them.
    await keepAside(result.replaced, syncedPart(result.settings), Date.now());
    return result.settings;
  });
  if (send) await shared.setValue(send);
}

/**
 * Keep choices that others take the place of. Where they came from elsewhere themselves, and the
 * reader has not decided yet, what is kept stays: it is the reader's own.
 */
async function keepAside(
  choices: SyncedSettings,
  instead: SyncedSettings,
  at: number,
): Promise<void> {
  if (sameChoices(choices, instead)) return;
  const kept = await replacedItem.getValue();
  const isOwn = !(kept?.instead && sameChoices(kept.instead, choices));
  await replacedItem.setValue({ at, choices: isOwn ? choices : kept.choices, instead });
}

/** The choices that were last replaced from elsewhere, until the reader has decided about them. */
export function readReplaced(): Promise<ReplacedChoices | null> {
  return replacedItem.getValue();
}

/** Call back after every change of it; returns the function that stops. */
export function watchReplaced(callback: (replaced: ReplacedChoices | null) => void): () => void {
  return replacedItem.watch(callback);
}

/** Take the replaced choices back; from then on they are the newest, in every browser. */
export async function restoreReplaced(): Promise<void> {
  const replaced = await replacedItem.getValue();
  if (!replaced) return;
  const { carefulness, theme, languages, publishers } = replaced.choices;
  await updateSettings({ carefulness, theme, languages, publishers });
  await forgetReplaced();
}

/** Stay with the choices that came. */
export function forgetReplaced(): Promise<void> {
  return replacedItem.setValue(null);
}

/** Whether the reader's account with the browser holds choices, from whichever of their browsers. */
export async function isShared(): Promise<boolean> {
  return isThere(await shared.getValue());
}

/** Call back when that may have changed; returns the function that stops. */
export function watchShared(callback: (isShared: boolean) => void): () => void {
  return shared.watch((choices) => callback(isThere(choices)));
}

function isThere(choices: unknown): boolean {
  return choices !== undefined && choices !== null;
}

/** Take the shared copy out of the reader's account with the browser. */
export function eraseShared(): Promise<void> {
  return shared.removeValue();
}
