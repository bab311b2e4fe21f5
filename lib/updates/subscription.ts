import { hash64 } from '~/lib/check/identity';
import type { Format } from '~/lib/readers/detect';
import { SUBSCRIPTION_KINDS, type Subscription } from '~/lib/store/rows';

export type { Job, LastUpdate, Subscription } from '~/lib/store/rows';

/** What the reader decides of a new feed. */
export interface SubscriptionDraft {
  name: string;
  /** Absolute, https. */
  url: string;
  format?: Format;
  licence?: string;
  attribution?: string;
  languages?: string[];
  refreshHours?: number;
}

/** What the reader may change later. */
export type SubscriptionPatch = Partial<
  Pick<Subscription, 'name' | 'languages' | 'publishersOff' | 'on' | 'refreshHours'>
>;

/** A feed changes about daily. */
export const DEFAULT_REFRESH_HOURS = 24;

/** A feed as the reader subscribes to it; the same address is the same subscription. */
export function feedFrom(draft: SubscriptionDraft, now: number): Subscription {
  const { languages = [], refreshHours = DEFAULT_REFRESH_HOURS, ...rest } = draft;
  const id = `feed-${hash64(draft.url)}`;
  return { ...rest, id, kind: 'feed', languages, on: true, refreshHours, addedAt: now };
}

/** A file as the reader gives it; what holds the same (`digestOf`) is the same subscription. */
export function fileFrom(
  {
    digest,
    upload,
    name,
    format,
  }: { digest: string; upload: number; name: string; format?: Format },
  now: number,
): Subscription {
  const id = `file-${digest}`;
  const rest = { languages: [], on: true, refreshHours: 0, addedAt: now };
  return { ...rest, id, kind: 'file', name, format, upload };
}

/** The pattern of the host permission that a feed needs; patterns have no ports. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** The one subscription to what the reader kept of fact-checkers' pages. */
export const PAGES = 'pages';

/** It is there once something was kept. */
export function pagesFrom(now: number): Subscription {
  const rest = { languages: [], on: true, refreshHours: 0, addedAt: now };
  return { ...rest, id: PAGES, kind: 'pages', name: 'Pages', format: 'pack' };
}

/** In the order in which they count; see `SUBSCRIPTION_KINDS`. */
export function inOrder(subscriptions: readonly Subscription[]): Subscription[] {
  return [...subscriptions].sort(
    (a, b) =>
      SUBSCRIPTION_KINDS.indexOf(a.kind) - SUBSCRIPTION_KINDS.indexOf(b.kind) ||
      a.addedAt - b.addedAt ||
      (a.id < b.id ? -1 : 1),
  );
}
