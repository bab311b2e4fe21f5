import * as v from 'valibot';
import { ByteSource } from '~/lib/readers/bytes';
import { textOf } from '~/lib/readers/decode';
import { linesOf } from '~/lib/readers/pack/lines';
import { MAX_PACK_LINE } from '~/lib/readers/pack/pack';
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
    const isTaken = await addSubscription(db, subscription);
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
      else if ('check' in found.output) {
        exported.subscriptions.at(-1)?.checks.add(JSON.stringify(found.output.check));
      } else if ('subscription' in found.output) {
        exported.subscriptions.push({ ...found.output, checks: new LineFile() });
      } else if ('dismissal' in found.output) addDismissal(exported, found.output.dismissal);
      else exported.settings = found.output.settings;
    }
  }
  return exported;
}

function addDismissal(exported: Exported, dismissal: ExportedDismissal): void {
  if (exported.dismissals.length < MAX_DISMISSALS) exported.dismissals.push(dismissal);
  else exported.rejected += 1;
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
  const isTaken = hasPlace && !isOther;
  if (isTaken) store.put(changed(known, subscription));
  await done;
  return isTaken;
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
