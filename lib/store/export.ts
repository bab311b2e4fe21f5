import { readDocument } from '~/lib/readers';
import type { ObelusDatabase } from './database.ts';
import { eachCheck, latestEditions } from './editions.ts';
import { HEADER, ownFields, VERSION } from './export-form.ts';
import { chunksOf } from './file-chunks.ts';
import { LineFile } from './line-file.ts';
import { type Edition, isOwn, type Subscription, type Upload } from './rows.ts';

/**
 * All that is the reader's own, see `HEADER`. `settings` is whatever their own room keeps; `now` in
 * milliseconds since 1970. Throws where an update replaces what is being exported.
 */
export async function exportAll(db: ObelusDatabase, settings: unknown, now: number): Promise<Blob> {
  const file = new LineFile();
  for await (const line of exportedLines(db, settings, now)) file.add(JSON.stringify(line));
  return file.blob('application/jsonl');
}

async function* exportedLines(db: ObelusDatabase, settings: unknown, now: number) {
  yield { [HEADER]: VERSION, at: now };
  yield { settings };
  for (const subscription of await db.getAll('subscriptions')) {
    if (isOwn(subscription)) yield* ownLines(db, subscription);
    else yield { subscription: ownFields(subscription) };
  }
  for (const { check, text, at } of await db.getAll('dismissals')) {
    yield { dismissal: { check, text, at } };
  }
}

/** A file that could not be read is left out: it would come back as a name and nothing else. */
async function* ownLines(db: ObelusDatabase, subscription: Subscription) {
  let isNamed = false;
  for await (const line of ownChecks(db, subscription)) {
    if (!isNamed) yield { subscription: ownFields(subscription) };
    isNamed = true;
    yield line;
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
