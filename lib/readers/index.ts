import type { Publisher } from '~/lib/check/check';
import { siteOf } from '~/lib/check/http-url';
import { readArticle } from '~/lib/readers/article/article';
import { readPage } from '~/lib/readers/claimreview/page';
import { readDataFeedInBatches } from '~/lib/readers/datafeed/datafeed';
import { eachInJson, readJson } from '~/lib/readers/json/documents';
import { parseJson } from '~/lib/readers/json/parse';
import { readPack } from '~/lib/readers/pack/pack';
import type { ColumnMap } from '~/lib/readers/table/columns';
import { readTable } from '~/lib/readers/table/table';
import { ByteSource, type Bytes } from './bytes';
import { decodeWhole, encodingOf, inUtf8, sampleOf, textOf } from './decode';
import { type Format, formatOf, isBinary, packingOf, SAMPLE } from './detect';
import { OneByOne } from './one-by-one';
import { type ReadOutcome, rejected } from './outcome';
import { UnpackBudget } from './packed/budget';
import { gunzip, type Unpacked } from './packed/gzip';
import { entriesOf } from './packed/zip';
import { SeenChecks } from './seen';

export interface DocumentOptions {
  /** Detected from the content where it is not given. */
  format?: Format;
  /** Who publishes documents that do not say so themselves. */
  publisher: Publisher;
  /** The subscription that brought the document. */
  origin: string;
  /**
   * Where the document was found. What a page says is believed for this address's site only; without
   * one, for the site that the page says it is of.
   */
  url?: string;
  /** Which columns of a table, or properties of its rows in JSON, hold what, where their names do not say so. */
  columns?: ColumnMap;
  /** Told how many bytes of a DataFeed have been read, unpacked, after each chunk. */
  onProgress?: (bytes: number) => void;
}

/** A document as it comes: `name` stands in the places of rejections. */
export interface NamedBytes {
  name: string;
  bytes: Bytes;
}

/**
 * Largest documents that are held whole, in megabytes (2^20 bytes); feeds and packs are read as they
 * come. A table is read row by row; of all others the parsing is one piece of work, and of JSON a
 * graph is made that holds no more than about this.
 */
const MAX_TABLE = 64;
const MAX_WHOLE = 16;

/** A packed file may hold packed files, and these no more. */
const MAX_PACKINGS = 2;

/**
 * Reads a document of any supported form, see `FORMAT_NAMES`, also packed with gzip or ZIP: one
 * outcome for each check, and for each thing that should have been one. A check that comes again,
 * in the same or in another file of a ZIP, is told as that (`SeenChecks`). Text is in the encoding
 * that `encodingOf` finds. A file in a ZIP is called `file.zip/name`. DataFeeds and packs are held
 * one record at a time, however large they are; other documents are held whole, tables up to 64 MB
 * and others up to 16 MB. Ending the iteration ends that of the bytes. Never throws on content.
 */
export function readDocument(
  document: NamedBytes,
  options: DocumentOptions,
): OneByOne<ReadOutcome> {
  const context = { ...options, seen: new SeenChecks(), budget: new UnpackBudget() };
  // Batches, because each generator that hands one outcome on to the next takes as long as a check.
  return new OneByOne(readPacked(document, context, 0));
}

/** The first files of what office programs save, which is a ZIP, too. */
const OFFICE_FILES = new Set(['[Content_Types].xml', 'mimetype']);
const OFFICE_DOCUMENT = 'document of an office program, to be saved as CSV or text first';

/** Outcomes that became known together. */
type Batches = AsyncGenerator<Iterable<ReadOutcome>>;

interface ReadContext extends DocumentOptions {
  seen: SeenChecks;
  budget: UnpackBudget;
}

async function* readPacked(
  { name, bytes }: NamedBytes,
  context: ReadContext,
  packings: number,
): Batches {
  const { budget } = context;
  const source = new ByteSource(bytes);
  const packing = packingOf(await source.peek(SAMPLE));
  if (packing === undefined) return yield* readPlain(name, source, context);
  if (packings >= MAX_PACKINGS) return yield [rejected('packed too often', name)];
  if (packing === 'gzip') {
    return yield* readUnpacked(name, gunzip(source.chunks(), budget), context, packings + 1);
  }
  const zip = entriesOf(source.chunks(), budget);
  for await (const entry of zip.entries) {
    if (OFFICE_FILES.has(entry.name)) return yield [rejected(OFFICE_DOCUMENT, name)];
    yield* readUnpacked(`${name}/${entry.name}`, entry, context, packings + 1);
  }
  if (zip.problem) yield [rejected(zip.problem, name)];
}

/** What was in a package, and why there is not more; where there is nothing, only why. */
async function* readUnpacked(
  name: string,
  unpacked: Unpacked,
  context: ReadContext,
  packings: number,
): Batches {
  const source = new ByteSource(unpacked.chunks);
  const isEmpty = (await source.peek(1)).length === 0;
  if (!isEmpty || !unpacked.problem) {
    yield* readPacked({ name, bytes: source.chunks() }, context, packings);
  }
  if (unpacked.problem) yield [rejected(unpacked.problem, name)];
}

async function* readPlain(
  name: string,
  source: ByteSource,
  { format: given, ...options }: ReadContext,
): Batches {
  const head = await source.peek(SAMPLE);
  if (isBinary(head)) return yield [rejected('binary file', name)];
  const format = given ?? formatOf(sampleOf(head));
  const context = { ...options, place: name };
  if (format === 'datafeed') {
    return yield* readDataFeedInBatches(inUtf8(source.chunks(), encodingOf(head)), context);
  }
  if (format === 'pack') {
    const readOther = (values: readonly unknown[], place: string) =>
      readJson(values, { ...context, place });
    const pack = readPack(textOf(source), { ...context, readOther });
    for await (const outcome of pack) yield [outcome];
    return;
  }
  const most = format === 'table' ? MAX_TABLE : MAX_WHOLE;
  const bytes = await source.whole(most * 2 ** 20);
  if (bytes === undefined) yield [rejected(`file larger than ${most} MB`, name)];
  else yield readText(decodeWhole(bytes), format, context);
}

type TextFormat = Exclude<Format, 'datafeed' | 'pack'>;
type TextContext = Omit<ReadContext, 'format'> & { place: string };

function* readText(text: string, format: TextFormat, context: TextContext): Generator<ReadOutcome> {
  const { place, seen } = context;
  if (format === 'table') return yield* readTable(text, context);
  if (format === 'json') {
    const json = parseJson(text);
    if (json.ok) yield* eachInJson(json.values, context);
    else yield rejected(json.reason, json.line ? `${place}:${json.line}` : place);
    if (json.ok && json.isCutOff) yield rejected('JSON that is cut off', place);
    return;
  }
  if (format !== 'html') {
    return yield seen.add(readArticle(text, { ...context, format }), context);
  }
  const { outcomes, reviews, page } = readPage(text, context);
  yield* outcomes;
  if (reviews > 0) return;
  const site = page.url && siteOf(page.url);
  const name = page.siteName ?? site;
  const publisher = name === undefined ? context.publisher : { name, site };
  const options = { ...context, format, url: page.url, publisher };
  yield seen.add(readArticle(text, options), context);
}
