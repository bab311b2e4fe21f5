import * as v from 'valibot';
import { plainText } from '~/lib/check/plain-text';
import { ByteSource } from '~/lib/readers/bytes';
import { textOf } from '~/lib/readers/decode';
import { linesOf } from '~/lib/readers/pack/lines';
import { MAX_PACK_LINE } from '~/lib/readers/pack/pack';
import { isNode } from '~/lib/readers/schema-org/nodes';
import type { ObelusDatabase } from './database.ts';
import { dismissalId, MAX_DISMISSALS, passageForm } from './dismissals.ts';
import { type ExportedDismissal, type ExportedSubscription, Header, Line } from './export-form.ts';
import { chunksOf } from './file-chunks.ts';
import { LineFile } from './line-file.ts';
import { addOwnChecks } from './own-checks.ts';
import { isOwn, type Subscription } from './rows.ts';
import { isSameSource, NO_HEADERS } from './subscriptions.ts';
import { writing } from './writing.ts';

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
    const isTaken = await addSubscription(db, subscription, checks.blob().size > 0);
    imported[isTaken ? 'subscriptions' : 'rejected'] += 1;
    if (isTaken && isOwn(subscription)) await keepChecks(db, subscription.id, checks.blob());
  }
  await addDismissals(db, dismissals);
  return imported;
}

/** What an export holds: of the reader's own, its checks as packs that are read like any other. */
interface Exported {
  settings?: unknown;
  subscriptions: { subscription: ExportedSubscription; checks: LineFile }[];
  /** Of the subscription whose checks are being read. */
  ownChecks?: LineFile;
  dismissals: ExportedDismissal[];
  rejected: number;
}

async function readExport(file: Blob): Promise<Exported> {
  const exported: Exported = { subscriptions: [], dismissals: [], rejected: 0 };
  const text = textOf(new ByteSource(chunksOf(file)));
  for await (const { number, text: line } of linesOf(text, MAX_PACK_LINE)) {
    const value = parse(line);
    if (number === 1) expectHeader(value);
    else if (!isTakenUp(value, exported)) exported.rejected += 1;
  }
  return exported;
}

/** Most subscriptions of one file. Each costs every page of settings a place, and a server a request. */
const MAX_SUBSCRIPTIONS = 500;

/** Take a line up where it is understood and there is room for what it holds. */
function isTakenUp(value: unknown, exported: Exported): boolean {
  const { subscriptions, dismissals } = exported;
  // Whether or not it is understood: the checks behind it are no other one's.
  if (isNode(value) && 'subscription' in value) exported.ownChecks = undefined;
  const found = v.safeParse(Line, value);
  if (!found.success) return false;
  const line = found.output;
  if ('check' in line) {
    exported.ownChecks?.add(JSON.stringify(line.check));
    return exported.ownChecks !== undefined;
  }
  if ('subscription' in line) {
    if (subscriptions.length >= MAX_SUBSCRIPTIONS) return false;
    exported.ownChecks = new LineFile();
    subscriptions.push({ ...line, checks: exported.ownChecks });
  } else if ('dismissal' in line) {
    if (dismissals.length >= MAX_DISMISSALS) return false;
    dismissals.push(line.dismissal);
  } else exported.settings = line.settings;
  return true;
}

function parse(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}

function expectHeader(value: unknown): void {
  if (!v.is(Header, value))
    throw new Error('This file is no export of Obelus, or of a newer version.');
}

/**
 * Whether a subscription could be taken. Where another kind has its id, or would have, it cannot: a
 * file made by hand must not take its place, nor have a feed's checks trusted as the reader's own
 * (`mayBadge` goes by the id). The starter set is never new, nor is a file of which nothing comes.
 */
async function addSubscription(
  db: ObelusDatabase,
  subscription: ExportedSubscription,
  hasChecks: boolean,
): Promise<boolean> {
  // In one transaction: an update may be noting what it did.
  const { store, done } = writing(db, ['subscriptions']);
  const known = await store.get(subscription.id);
  const isOther = known !== undefined && known.kind !== subscription.kind;
  const mayBeNew = isOwn(subscription) ? hasChecks : subscription.kind !== 'starter';
  const hasPlace = known !== undefined || mayBeNew;
  const isTaken = hasPlace && !isOther && hasIdOfKind(subscription);
  if (isTaken) store.put(changed(known, subscription));
  await done;
  return isTaken;
}

/** Of two kinds there is one subscription, which is called like its kind. */
function hasIdOfKind({ id, kind }: ExportedSubscription): boolean {
  return kind === 'feed' || kind === 'file' ? id.startsWith(`${kind}-`) : id === kind;
}

/** What updates noted stays, but nobody is asked for what is newer than another address's answer. */
function changed(known: Subscription | undefined, chosen: Subscription): Subscription {
  const name = plainText(chosen.name) || chosen.kind;
  return { ...known, ...(!(known && isSameSource(known, chosen)) && NO_HEADERS), ...chosen, name };
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
