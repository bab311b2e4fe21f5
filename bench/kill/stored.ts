import { hash64 } from '~/lib/check/identity';

/** What the database says, read in a page of the extension without any of the product's code. */
export interface Stored {
  /** Number of the generation that the pointer names. */
  generation: number | undefined;
  /** When it was built, milliseconds since 1970. */
  builtAt: number | undefined;
  /** `id verdict` of every record of the feed's edition in it, in the order of ids. */
  feed: string[];
  /** Records of each verdict in its editions of other subscriptions. */
  others: Record<string, number>;
  dismissals: string[];
  /** Names of the subscriptions, sorted. */
  subscriptions: string[];
  /** Records of the files' editions in it. */
  fileChecks: number;
  /** Files whose edition is complete, whether it answers already or not. */
  readFiles: number;
  waitingFiles: number;
}

/** Of the feed's checks, as `FeedContents` has it. */
export function digestOf({ feed }: Stored): string {
  return hash64([...feed].sort().join('\n'));
}

/** Runs in a page of the extension, so it must not refer to anything outside itself. */
export async function readStored(): Promise<Stored> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('obelus');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  // One transaction, so that no swap and no deletion falls between what is read.
  const look = db.transaction([...db.objectStoreNames]);
  const ask = <T>(store: string, use: (store: IDBObjectStore) => IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      const request = use(look.objectStore(store));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  try {
    const number = await ask('pointers', (store) => store.get('current'));
    const generation =
      number === undefined ? undefined : await ask('generations', (store) => store.get(number));
    const feed: string[] = [];
    const others: Record<string, number> = {};
    let fileChecks = 0;
    for (const part of generation?.parts ?? []) {
      let from: IDBValidKey = [part.number];
      for (;;) {
        const range = IDBKeyRange.bound(from, [part.number + 1], true, true);
        const records = await ask('checks', (store) => store.getAll(range, 2_000));
        if (part.subscription.startsWith('file')) fileChecks += records.length;
        for (const { id, rating } of records) {
          if (part.subscription.startsWith('feed')) feed.push(`${id} ${rating.verdict}`);
          else others[rating.verdict] = (others[rating.verdict] ?? 0) + 1;
        }
        if (records.length < 2_000) break;
        from = [part.number, records.at(-1).id];
      }
    }
    const dismissals = await ask('dismissals', (store) => store.getAllKeys());
    const subscriptions = await ask('subscriptions', (store) => store.getAll());
    const editions = await ask('editions', (store) => store.getAll());
    const read = editions.map(({ subscription }) => String(subscription));
    return {
      generation: number,
      builtAt: generation?.builtAt,
      feed,
      others,
      dismissals: dismissals.map(String),
      subscriptions: subscriptions.map(({ name }) => name).sort(),
      fileChecks,
      readFiles: new Set(read.filter((id) => id.startsWith('file'))).size,
      waitingFiles: await ask('uploads', (store) => store.count()),
    };
  } finally {
    db.close();
  }
}
