import { storage } from 'wxt/utils/storage';

/**
 * The reader's own key for Google's Fact Check Tools. Apart from the settings, because those are
 * exported and partly shared, and a key is a secret.
 */
const item = storage.defineItem<string>('local:lookup-key', { fallback: '' });

/** Longer is no key. */
const MAX_KEY = 200;

/** The key; empty where none was given. */
export async function readLookupKey(): Promise<string> {
  const key: unknown = await item.getValue();
  return typeof key === 'string' ? key : '';
}

/** Keep a key without the spaces that come with copying; an empty one removes it. */
export function keepLookupKey(key: string): Promise<void> {
  const bare = key.trim().slice(0, MAX_KEY);
  return bare === '' ? item.removeValue() : item.setValue(bare);
}
