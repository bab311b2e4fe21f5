import { readDocument } from '~/lib/readers';
import type { Bytes } from '~/lib/readers/bytes';
import type { ReadOutcome } from '~/lib/readers/outcome';
import type { ObelusDatabase } from '~/lib/store/database';
import { latestEditions } from '~/lib/store/editions';
import { UpdateError } from '~/lib/store/problem';
import { isOwn, type Subscription } from '~/lib/store/rows';
import { freeSpace } from '~/lib/store/space';
import { NO_HEADERS } from '~/lib/store/subscriptions';
import { fetchFeed } from './fetch-feed.ts';
import type { Progress } from './progress.ts';
import { chunksOfFile, isForSpool, type Spool } from './spool.ts';

/** The packaged starter set. */
export interface StarterPack {
  bytes: Uint8Array;
  /** Changes when the content does. */
  source: string;
}

/** What a subscription has that is new: a document to be read, and what to note of it. */
export interface Delivery {
  name: string;
  bytes: Bytes;
  totalBytes?: number;
  /** See `Edition`. */
  source: string;
  /** For the next request. */
  headers: Pick<Subscription, 'etag' | 'lastModified'>;
}

export interface DeliveryOptions {
  signal: AbortSignal;
  fetch: typeof fetch;
  /** Whether the reader has allowed an address. */
  isAllowed: (url: string) => Promise<boolean>;
  starterPack: () => Promise<StarterPack>;
  /** Where large feeds wait; without one they are read as they come. */
  spool?: Spool;
  /** Follows the transfer of a feed that goes into the spool. */
  onTransfer: (totalBytes: number | undefined) => Progress;
}

/** Records and index take about this many times the bytes of a feed, until the old ones are gone. */
const ROOM_FOR_EACH_BYTE = 1.5;

/** What is new of a subscription; `undefined` when nothing is. Throws an `UpdateError`. */
export async function deliveryOf(
  db: ObelusDatabase,
  subscription: Subscription,
  options: DeliveryOptions,
): Promise<Delivery | undefined> {
  const edition = (await latestEditions(db)).get(subscription.id);
  if (subscription.kind === 'starter') {
    const { bytes, source } = await options.starterPack();
    if (source === edition?.source) return undefined;
    return { name: 'starter', bytes, totalBytes: bytes.length, source, headers: {} };
  }
  const delivery = isOwn(subscription)
    ? await uploaded(db, subscription)
    : // Without what it brought, "unchanged" would leave us with nothing.
      await fetched({ ...subscription, ...(!edition && NO_HEADERS) }, options);
  if (delivery?.totalBytes) await expectRoomFor(delivery.totalBytes);
  return delivery;
}

async function uploaded(
  db: ObelusDatabase,
  { upload, name }: Subscription,
): Promise<Delivery | undefined> {
  if (upload === undefined) return undefined;
  const kept = await db.get('uploads', upload);
  if (!kept) throw new UpdateError({ code: 'storage' });
  const { file } = kept;
  return { name, bytes: chunksOfFile(file), totalBytes: file.size, source: name, headers: {} };
}

async function fetched(
  subscription: Subscription,
  { signal, fetch, isAllowed, spool, onTransfer }: DeliveryOptions,
): Promise<Delivery | undefined> {
  const { url = '', last, format } = subscription;
  if (!(await isAllowed(url))) {
    throw new UpdateError({ code: 'permission', detail: new URL(url).hostname });
  }
  // Of the readers, only that of DataFeeds keeps no chunk.
  const reuseAfter = format === 'datafeed' ? HEAD : undefined;
  const answer = await fetchFeed(subscription, { signal, fetch, reuseAfter });
  if (answer.kind === 'unchanged') return undefined;
  const { etag, lastModified } = answer;
  // A packed answer does not say how long it is; the last one was about as long.
  const totalBytes = answer.totalBytes ?? (last?.bytes || undefined);
  let file: Blob | undefined;
  if (spool && isForSpool(totalBytes)) {
    if (totalBytes) await expectRoomFor(totalBytes * (1 + 1 / ROOM_FOR_EACH_BYTE));
    file = await spool.keep(onTransfer(totalBytes).follow(answer.chunks));
  }
  return {
    name: new URL(url).pathname.split('/').at(-1) || 'feed',
    bytes: file ? chunksOfFile(file, reuseAfter) : answer.chunks,
    totalBytes: file?.size ?? totalBytes,
    source: url,
    headers: { etag, lastModified },
  };
}

/** So many bytes at the beginning of a document are looked at before it is read. */
const HEAD = 2 ** 20;

async function expectRoomFor(bytes: number): Promise<void> {
  const free = await freeSpace();
  if (free !== undefined && free < bytes * ROOM_FOR_EACH_BYTE) {
    throw new UpdateError({ code: 'space' });
  }
}

/**
 * The checks of a delivery. A feed that ends too soon throws: it is the whole truth of its day, and
 * what it does not name would be gone. A file that the reader gave is taken as far as it goes.
 */
export async function* outcomesOf(
  { id, kind, name, url, format }: Pick<Subscription, 'id' | 'kind' | 'name' | 'url' | 'format'>,
  delivery: Pick<Delivery, 'name' | 'bytes'>,
): AsyncGenerator<ReadOutcome> {
  const options = { format, publisher: { name }, origin: id, url };
  for await (const outcome of readDocument(delivery, options)) {
    if (kind === 'feed' && outcome.kind === 'rejected' && isCutOff(outcome.reason)) {
      throw new UpdateError({ code: 'broken' });
    }
    // In a ZIP it may be one of its files, which is not all of what the reader gave.
    const isWhole =
      outcome.kind === 'rejected' && (kind === 'feed' || outcome.place === delivery.name);
    const most = isWhole ? TOO_LARGE.exec(outcome.reason)?.[1] : undefined;
    if (most) throw new UpdateError({ code: 'large', detail: most });
    yield outcome;
  }
}

/** What the readers say of a document that they would have to hold whole; a test holds the two together. */
const TOO_LARGE = /^file larger than (\d+) MB$/;

/** What the readers say of a document that ends too soon; a test holds the two together. */
const CUT_OFF = [
  'DataFeed that is cut off',
  'gzip file that is broken or cut off',
  'ZIP that is broken or cut off',
  'file in a ZIP that cannot be unpacked',
  'JSON Lines that are cut off',
  'JSON that is cut off',
  'JSON cut off inside a string',
  'broken JSON, too long to repair',
  'table that is cut off',
  'pack header: checks: not the number of lines that follow',
];

/** The same of a package of which only the beginning is taken. */
const TAKEN_IN_PART = /^(?:unpacks to more than \d+|ZIP with more than \d+ files$)/;

function isCutOff(reason: string): boolean {
  return CUT_OFF.includes(reason) || TAKEN_IN_PART.test(reason);
}
