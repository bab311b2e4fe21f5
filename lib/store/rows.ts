import type { Format } from '~/lib/readers/detect';
import type { Problem } from './problem.ts';

/** What a generation answers with: the complete records that one subscription brought. */
export interface Edition {
  /** Numbers of editions and generations are never used twice. */
  number: number;
  /** The subscription's id. */
  subscription: string;
  /** Milliseconds since 1970. */
  builtAt: number;
  checks: number;
  /** Ids that it takes back from the parts before it. */
  retracted: string[];
  /** What it was read from: a hash of the packaged starter set; an address or a file's name. */
  source: string;
}

/** Which edition of a subscription is part of a generation. */
export type Part = Pick<Edition, 'subscription' | 'number'>;

/** Facts of one complete generation: the checks and the index that were swapped in together. */
export interface Generation {
  number: number;
  /** Milliseconds since 1970. */
  builtAt: number;
  checks: number;
  publishers: number;
  /** ISO date of the newest check. */
  newest?: string;
  /** Size of the index file. */
  bytes: number;
  /** Its editions. Of two records with one id that of the later part counts. */
  parts: Part[];
}

/**
 * `pages`: what the reader kept of fact-checkers' pages; there is one of it. In the order in which
 * they count: where two bring one check, that of the later one is shown. A page is newer than the
 * packaged set, a feed is asked for news, and the reader's own files come before all.
 */
export const SUBSCRIPTION_KINDS = ['starter', 'pages', 'feed', 'file'] as const;
export type SubscriptionKind = (typeof SUBSCRIPTION_KINDS)[number];

/** Whether a subscription's checks are the reader's own and come by way of the uploads. */
export function isOwn({ kind }: { kind: SubscriptionKind }): boolean {
  return kind === 'file' || kind === 'pages';
}

/** Longest time between two updates of a feed: a year. */
export const MAX_REFRESH_HOURS = 8_760;

/** Where checks come from, as the reader chose it. */
export interface Subscription {
  id: string;
  kind: SubscriptionKind;
  name: string;
  /** Of a feed: absolute, https. */
  url?: string;
  /** Detected from the content where it is not given. */
  format?: Format;
  licence?: string;
  /** Whom the licence wants named. */
  attribution?: string;
  /** Primary tags of the languages that answer (`en`); empty: all. */
  languages: string[];
  /** Names of publishers whose checks of this subscription do not answer. */
  publishersOff?: string[];
  /** Whether its checks answer, and a feed is asked for news. */
  on: boolean;
  /** Of a feed: hours between two updates; 0: only when the reader asks. */
  refreshHours: number;
  /** Milliseconds since 1970. */
  addedAt: number;
  /** Of the reader's own: the number of what waits among the uploads to be read. */
  upload?: number;
  last?: LastUpdate;
  /** Headers of the last good answer, sent back so that nothing comes twice. */
  etag?: string;
  lastModified?: string;
}

/** How the last update of a subscription ended. */
export interface LastUpdate {
  /** Milliseconds since 1970. */
  at: number;
  outcome: 'changed' | 'unchanged' | 'failed' | 'cancelled';
  problem?: Problem;
  /** Checks that it brought; those of the last good update where this one failed. */
  checks: number;
  /** How many documents or elements gave no check, by reason. */
  rejected: Record<string, number>;
  /** Bytes that were read. */
  bytes: number;
  /** Absent of updates from before it was counted. */
  contents?: Contents;
}

/** A value, and how many checks have it. */
export type Counted = [value: string, checks: number];

/** What the reader can choose of a subscription: what there is most of comes first. */
export interface Contents {
  /** Primary tags (`en`). */
  languages: Counted[];
  /** By name. */
  publishers: Counted[];
}

export type JobState =
  | 'waiting'
  | 'fetching'
  | 'reading'
  | 'building'
  | 'done'
  | 'failed'
  | 'cancelled';

/**
 * One piece of the queue's work:
 *
 *   waiting ──► fetching ──► reading ──► building ──► done
 *      ▲            └───────────┴────────────┴──► failed, cancelled
 *      └── after a failure that may pass, or the background's death
 */
export interface Job {
  id: number;
  /** The subscription's id; absent where only a new generation is made of what is stored. */
  subscription?: string;
  state: JobState;
  /** Bytes read so far, unpacked. */
  bytes: number;
  /** How many there will be, where the server or the file says so. */
  totalBytes?: number;
  /** Checks read so far. */
  checks: number;
  /** Bytes in a second, lately. */
  rate: number;
  /** Until all is read, where that can be told. */
  secondsLeft?: number;
  /** How often it was begun. */
  attempt: number;
  /** Milliseconds since 1970: not before then. */
  notBefore?: number;
  problem?: Problem;
  /** The reader's own click: told to the reader when it fails, and not put off. */
  asked: boolean;
  /** When it was last written, milliseconds since 1970. */
  at: number;
}

/** A file that the reader gave and that is not yet read. */
export interface Upload {
  id: number;
  name: string;
  file: Blob;
  /** Milliseconds since 1970. */
  at: number;
}

/** "Not this claim": a match that the reader does not want to see again. */
export interface Dismissal {
  /** Made of check and form. */
  id: string;
  /** The check's id. */
  check: string;
  /** The passage in the form in which it is recognised on other pages (`passageForm`). */
  form: string;
  /** The passage as the reader saw it. */
  text: string;
  /** Milliseconds since 1970. */
  at: number;
}
