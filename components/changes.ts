import { onMessage } from '~/lib/protocol/client';

/** Whoever shows what may be outdated now. */
const listeners = new Set<() => void>();
let isListening = false;

/**
 * Call back whenever the background says that jobs, subscriptions, dismissals or what answers have
 * changed. A page has one listener for messages of a name; behind it there is room for many. Returns
 * the function that stops it.
 */
export function onChange(listener: () => void): () => void {
  if (!isListening) {
    isListening = true;
    onMessage('changed', () => {
      for (const tell of listeners) tell();
    });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
