import type { ObelusDatabase } from './database.ts';
import { eachCheck, latestEditions } from './editions.ts';
import { LineFile } from './line-file.ts';
import type { Subscription } from './rows.ts';
import { writing } from './writing.ts';

/**
 * Give a subscription of the reader's own more checks: the lines of a pack. They wait among
 * the uploads, in front of all that the subscription has, for whoever reads them; of a check that
 * comes twice the first counts. A subscription that is not there yet is there then.
 */
export async function addOwnChecks(
  db: ObelusDatabase,
  subscription: Subscription,
  lines: Blob,
): Promise<void> {
  const { id, name } = subscription;
  for (;;) {
    const edition = (await latestEditions(db)).get(id)?.number;
    const had = edition === undefined ? new Blob() : await linesOfEdition(db, edition);
    const transaction = writing(db, ['subscriptions', 'uploads', 'editions'], {
      durability: 'strict',
    });
    const uploads = transaction.objectStore('uploads');
    const before = await transaction.objectStore('subscriptions').get(id);
    const waiting = before?.upload === undefined ? undefined : await uploads.get(before.upload);
    const editions = await transaction.objectStore('editions').getAll();
    if (editions.findLast((one) => one.subscription === id)?.number === edition) {
      // A file in a form of its own that was not read yet is left as it is.
      if (waiting && before?.format !== 'pack') return transaction.done;
      const file = new Blob([lines, waiting?.file ?? had]);
      // The key is the store's to give.
      const upload = await uploads.add({ name, file, at: Date.now() } as never);
      if (waiting) uploads.delete(waiting.id);
      const row: Subscription = { ...subscription, ...before, format: 'pack', upload };
      transaction.objectStore('subscriptions').put(row);
      return transaction.done;
    }
    // What waited was read in the meantime.
    await transaction.done;
  }
}

async function linesOfEdition(db: ObelusDatabase, edition: number): Promise<Blob> {
  const file = new LineFile();
  for await (const check of eachCheck(db, edition)) file.add(JSON.stringify(check));
  return file.blob();
}
