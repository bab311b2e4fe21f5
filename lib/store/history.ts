import { storage } from 'wxt/utils/storage';
import { inTurn } from './in-turn.ts';

/** A check that the reader opened on this device. Nothing is kept of the page that led to it. */
export interface Opened {
  /** The check's id. */
  id: string;
  /** When it was last opened, milliseconds since 1970. */
  at: number;
}

/** Older ones are forgotten. */
export const MAX_OPENED = 200;

/** Beside the settings: it goes with "Erase all", and is neither exported nor shared. */
const item = storage.defineItem<unknown>('local:opened');

const LOCK = 'obelus:opened';

/** The checks that the reader opened, the latest first, each once. */
export async function readHistory(): Promise<Opened[]> {
  return openedFrom(await item.getValue());
}

/** Note that a check was opened; `now` in milliseconds since 1970. */
export function noteOpened(id: string, now: number): Promise<void> {
  return inTurn(LOCK, async () => {
    const others = (await readHistory()).filter((opened) => opened.id !== id);
    await item.setValue([{ id, at: now }, ...others].slice(0, MAX_OPENED));
  });
}

/** Forget all checks that were opened. */
export function eraseHistory(): Promise<void> {
  return inTurn(LOCK, () => item.removeValue());
}

/** Call back after every change; returns the function that stops. */
export function watchHistory(callback: (opened: Opened[]) => void): () => void {
  return item.watch((value) => callback(openedFrom(value)));
}

/** What was stored, without what is broken in it. */
function openedFrom(stored: unknown): Opened[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isOpened).slice(0, MAX_OPENED);
}

function isOpened(value: unknown): value is Opened {
  if (typeof value !== 'object' || value === null) return false;
  const { id, at } = value as Partial<Opened>;
  return typeof id === 'string' && typeof at === 'number';
}
