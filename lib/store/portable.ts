import * as v from 'valibot';
import { LIMITS } from '~/lib/check/limits';
import { readDocument } from '~/lib/readers';
import { ByteSource } from '~/lib/readers/bytes';
import { textOf } from '~/lib/readers/decode';
import { FORMATS } from '~/lib/readers/detect';
import { linesOf } from '~/lib/readers/pack/lines';
import { MAX_PACK_LINE } from '~/lib/readers/pack/pack';
import type { ObelusDatabase } from './database.ts';
import { dismissalId, passageForm } from './dismissals.ts';
import { eachCheck, latestEditions } from './editions.ts';
import { addOwnChecks } from './own-checks.ts';
import {
  type Edition,
  isOwn,
  MAX_REFRESH_HOURS,
  SUBSCRIPTION_KINDS,
  type Subscription,
  type Upload,
} from './rows.ts';
import { isSameSource, NO_HEADERS } from './subscriptions.ts';
import { writing } from './writing.ts';

/**
 * All that is the reader's own in one file of JSON Lines, so that it may be larger than memory:
 * a header, the settings, then each subscription, of the reader's own followed by its checks, then the
 * dismissals. What feeds bring is not in it: it is fetched again.
 */
const HEADER = 'obelusExport';
const VERSION = 1;

/** Lines that are made into a blob at a time, and so leave the memory. */
const BATCH = 500;

/** `settings` is whatever their own room keeps; `now` in milliseconds since 1970. */
export async function exportAll(db: ObelusDatabase, settings: unknown, now: number): Promise<Blob> {
  const parts: Blob[] = [];
  let lines: string[] = [];
  for await (const line of exportedLines(db, settings, now)) {
    lines.push(`${JSON.stringify(line)}\n`);
    if (lines.length === BATCH) {
      parts.push(new Blob(lines));
      lines = [];
    }
  }
  return new Blob([...parts, ...lines], { type: 'application/jsonl' });
}

async function* exportedLines(db: ObelusDatabase, settings: unknown, now: number) {
  yield { [HEADER]: VERSION, at: now };
  yield { settings };
  for (const subscription of await db.getAll('subscriptions')) {
    yield { subscription: ownFields(subscription) };
    if (isOwn(subscription)) yield* ownChecks(db, subscription);
  }
  for (const { check, text, at } of await db.getAll('dismissals')) {
    yield { dismissal: { check, text, at } };
  }
}

/** What waits to be read holds what was read before, too (`addOwnChecks`). */
async function* ownChecks(db: ObelusDatabase, subscription: Subscription) {
  const { id, upload } = subscription;
  const waiting = upload === undefined ? undefined : await db.get('uploads', upload);
  if (waiting) return yield* waitingChecks(waiting, subscription);
  const edition = (await latestEditions(db)).get(id);
  if (edition) yield* exportedChecks(db, edition);
}

async function* waitingChecks(
  { name, file }: Upload,
  { id, name: publisher, format }: Subscription,
) {
  const options = { format, publisher: { name: publisher }, origin: id };
  for await (const outcome of readDocument({ name, bytes: chunksOf(file) }, options)) {
    if (outcome.kind === 'check') yield { check: outcome.check };
  }
}

/** Throws where some are gone: an update replaced the edition, and half of it would be lost unseen. */
async function* exportedChecks(db: ObelusDatabase, { number, checks }: Edition) {
  let left = checks;
  for await (const check of eachCheck(db, number)) {
    left -= 1;
    yield { check };
  }
  if (left > 0) throw new Error('An update replaced what was being exported.');
}

/** No less than pages of ours may ask for: what does not fit would make the whole export fail. */
const MAX_PUBLISHERS_OFF = 1_000;
const MAX_LANGUAGES = 200;

const text = v.pipe(v.string(), v.maxLength(LIMITS.paragraph));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.name));
const time = v.pipe(v.number(), v.finite());
/** Whole ones, as our pages give: a part of one would ask a server again and again. */
const hours = v.pipe(
  v.number(),
  v.minValue(0),
  v.transform((hours) => Math.min(Math.ceil(hours), MAX_REFRESH_HOURS)),
);

const SubscriptionFields = v.object({
  id: name,
  kind: v.picklist(SUBSCRIPTION_KINDS),
  name,
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('http'), v.maxLength(LIMITS.url))),
  format: v.optional(v.picklist(FORMATS)),
  licence: v.optional(name),
  attribution: v.optional(name),
  languages: v.pipe(v.array(name), v.maxLength(MAX_LANGUAGES)),
  publishersOff: v.optional(v.pipe(v.array(v.string()), v.maxLength(MAX_PUBLISHERS_OFF))),
  on: v.boolean(),
  refreshHours: hours,
  addedAt: time,
});

type ExportedSubscription = v.InferOutput<typeof SubscriptionFields>;

const DismissalFields = v.object({ check: name, text, at: time });

type ExportedDismissal = v.InferOutput<typeof DismissalFields>;

/** What the reader chose, without what updates noted. */
function ownFields(subscription: Subscription): ExportedSubscription {
  return v.parse(SubscriptionFields, subscription);
}

const Line = v.union([
  v.object({ subscription: SubscriptionFields }),
  v.object({ dismissal: DismissalFields }),
  v.object({ check: v.record(v.string(), v.unknown()) }),
  v.object({ settings: v.unknown() }),
]);

export interface Imported {
  /** As they were exported; their own room has to look at them. */
  settings?: unknown;
  subscriptions: number;
  dismissals: number;
  /** Lines that were not understood. */
  rejected: number;
}

/**
 * Take over what `exportAll` wrote, beside what is there: the same subscription and the same
 * dismissal are there once. Files wait among the uploads and feeds to be fetched until the
 * background is asked for an update (`refreshSubscription`). Throws, and nothing is taken, when it is
 * another kind of file or one that cannot be read to its end; lines that are wrong are left out and
 * counted.
 */
export async function importAll(db: ObelusDatabase, file: Blob): Promise<Imported> {
  const { settings, subscriptions, dismissals, rejected } = await readExport(file);
  const imported = { settings, subscriptions: 0, dismissals: dismissals.length, rejected };
  for (const { subscription, checks } of subscriptions) {
    const isTaken = await addSubscription(db, subscription);
    imported[isTaken ? 'subscriptions' : 'rejected'] += 1;
    if (isTaken && isOwn(subscription)) await keepChecks(db, subscription.id, checks.blob);
  }
  await addDismissals(db, dismissals);
  return imported;
}

/** What an export holds; its checks are out of memory. */
interface Exported {
  settings?: unknown;
  subscriptions: { subscription: ExportedSubscription; checks: CheckLines }[];
  dismissals: ExportedDismissal[];
  rejected: number;
}

async function readExport(file: Blob): Promise<Exported> {
  const exported: Exported = { subscriptions: [], dismissals: [], rejected: 0 };
  const text = textOf(new ByteSource(chunksOf(file)));
  for await (const { number, text: line } of linesOf(text, MAX_PACK_LINE)) {
    const value = parse(line);
    if (number === 1) expectHeader(value);
    else {
      const found = v.safeParse(Line, value);
      if (!found.success) exported.rejected += 1;
      else if ('check' in found.output) exported.subscriptions.at(-1)?.checks.add(line!);
      else if ('subscription' in found.output) {
        exported.subscriptions.push({ ...found.output, checks: new CheckLines() });
      } else if ('dismissal' in found.output) exported.dismissals.push(found.output.dismissal);
      else exported.settings = found.output.settings;
    }
  }
  return exported;
}

function parse(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}

function expectHeader(value: unknown): void {
  const found = v.safeParse(v.object({ [HEADER]: v.literal(VERSION) }), value);
  if (!found.success) throw new Error('This file is no export of Obelus, or of a newer version.');
}

/**
 * Whether a subscription could be taken. Where another kind has its id it cannot: a file made by hand
 * must not take its place. The starter set is never new.
 */
async function addSubscription(
  db: ObelusDatabase,
  subscription: ExportedSubscription,
): Promise<boolean> {
  // In one transaction: an update may be noting what it did.
  const { store, done } = writing(db, ['subscriptions']);
  const known = await store.get(subscription.id);
  const isOther = known !== undefined && known.kind !== subscription.kind;
  const hasPlace = known !== undefined || subscription.kind !== 'starter';
  if (!isOther && hasPlace) store.put(changed(known, subscription));
  await done;
  return !isOther;
}

/** What updates noted stays, but nobody is asked for what is newer than another address's answer. */
function changed(known: Subscription | undefined, chosen: Subscription): Subscription {
  return { ...known, ...(!(known && isSameSource(known, chosen)) && NO_HEADERS), ...chosen };
}

async function keepChecks(db: ObelusDatabase, id: string, lines: Blob): Promise<void> {
  const subscription = await db.get('subscriptions', id);
  if (subscription && lines.size > 0) await addOwnChecks(db, subscription, lines);
}

async function addDismissals(
  db: ObelusDatabase,
  dismissals: readonly ExportedDismissal[],
): Promise<void> {
  const { store, done } = writing(db, ['dismissals']);
  for (const { check, text, at } of dismissals) {
    store.put({ id: dismissalId(check, text), check, text, at, form: passageForm(text) });
  }
  await done;
}

/** The checks of an exported subscription, as a pack that will be read like any other. */
class CheckLines {
  readonly #parts: Blob[] = [];
  #lines: string[] = [];

  /** `line` is `{"check": ...}`. */
  add(line: string): void {
    this.#lines.push(`${JSON.stringify(JSON.parse(line).check)}\n`);
    if (this.#lines.length < BATCH) return;
    this.#parts.push(new Blob(this.#lines));
    this.#lines = [];
  }

  /** All lines that were added. */
  get blob(): Blob {
    return new Blob([...this.#parts, ...this.#lines]);
  }
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
