import { defineExtensionMessaging } from '@webext-core/messaging';
import type { BackgroundProtocol, ContentProtocol, SurfaceProtocol } from './messages.ts';

const messenger = defineExtensionMessaging<
  BackgroundProtocol & ContentProtocol & SurfaceProtocol
>();

type Argument<F> = F extends (...args: infer A) => unknown ? A : never;
type Answer<F> = F extends (...args: never[]) => infer R ? R : never;

/** Send a message that the background answers. Rejects when the background throws. */
export function sendToBackground<K extends keyof BackgroundProtocol>(
  name: K,
  ...data: Argument<BackgroundProtocol[K]>
): Promise<Answer<BackgroundProtocol[K]>> {
  return send(name, data[0]);
}

/**
 * Send a message to the content script of a tab's main frame. Rejects when none runs there.
 */
export function sendToTab<K extends keyof ContentProtocol>(
  tabId: number,
  name: K,
  ...data: Argument<ContentProtocol[K]>
): Promise<Answer<ContentProtocol[K]>> {
  return send(name, data[0], { tabId, frameId: 0 });
}

/** Send a message to the content scripts of all frames of a tab. Rejects when none runs there. */
export function sendToFrames<K extends keyof ContentProtocol>(
  tabId: number,
  name: K,
  ...data: Argument<ContentProtocol[K]>
): Promise<Answer<ContentProtocol[K]>> {
  return send(name, data[0], tabId);
}

/** Tell all open pages of ours that what they show may be outdated. Nobody has to be there. */
export function announceChange(): void {
  void send('changed', undefined).catch(() => {});
}

/**
 * Answer messages of one name in this context; at most one handler each. Messages of other names
 * are left to whoever owns them. Returns the function that stops it.
 */
export const onMessage = messenger.onMessage;

// The library's overloads depend on whether a message has data; the functions above hold the
// types, this one only passes on.
const send = messenger.sendMessage as (
  name: string,
  data: unknown,
  target?: number | { tabId: number; frameId: number },
) => Promise<never>;
