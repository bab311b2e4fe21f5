import type { Publisher } from '~/lib/check/check';
import { siteOf } from '~/lib/check/http-url';
import { readArticle } from '~/lib/readers/article/article';
import { readPage } from '~/lib/readers/claimreview/page';
import { readDataFeed } from '~/lib/readers/datafeed/datafeed';
import { readJson } from '~/lib/readers/json/documents';
import { parseJson } from '~/lib/readers/json/parse';
import { readPack } from '~/lib/readers/pack/pack';
import { readTable } from '~/lib/readers/table/table';
import { ByteSource, type Bytes } from './bytes';
import { decodeChunks, decodeWhole, sampleOf } from './decode';
import { type Format, formatOf, isBinary, packingOf, SAMPLE } from './detect';
import { type ReadOutcome, rejected } from './outcome';
import { UnpackBudget } from './packed/budget';
import { gunzip } from './packed/gzip';
import { entriesOf } from './packed/zip';

export interface DocumentOptions {
  /** Detected from the content where it is not given. */
  format?: Format;
  /** Who publishes documents that do not say so themselves. */
  publisher: Publisher;
  /** The subscription that brought the document. */
  origin: string;
  /** Where the document was found. */
  url?: string;
}

/** A document as it comes: `name` stands in the places of rejections. */
export interface NamedBytes {
  name: string;
  bytes: Bytes;
}

/** Largest document that is held whole, in bytes; feeds and packs are read as they come. */
const MAX_WHOLE = 64 * 2 ** 20;

/** A packed file may hold packed files, and these no more. */
const MAX_PACKINGS = 2;

/**
 * Reads a document of any supported form, see `FORMAT_NAMES`, also packed with gzip or ZIP: one
 * outcome for each check, and for each thing that should have been one. Text is UTF-8, UTF-16 with
 * a byte order mark, or what a page declares. A file in a ZIP is called `file.zip/name`. DataFeeds and packs are held
 * one record at a time, however large they are; other documents are held whole, up to 64 MB. Ending
 * the iteration ends that of the bytes. Never throws on content.
 */
export async function* readDocument(
  document: NamedBytes,
  options: DocumentOptions,
): AsyncGenerator<ReadOutcome> {
  yield* readPacked(document, options, new UnpackBudget(), 0);
}

async function* readPacked(
  { name, bytes }: NamedBytes,
  options: DocumentOptions,
  budget: UnpackBudget,
  packings: number,
): AsyncGenerator<ReadOutcome> {
  const source = new ByteSource(bytes);
  const packing = packingOf(await source.peek(SAMPLE));
  if (packing === undefined) return yield* readPlain(name, source, options);
  if (packings >= MAX_PACKINGS) return yield rejected('packed too often', name);
  if (packing === 'gzip') {
    const unpacked = gunzip(source.chunks(), budget);
    yield* readPacked({ name, bytes: unpacked.chunks }, options, budget, packings + 1);
    if (unpacked.problem) yield rejected(unpacked.problem, name);
    return;
  }
  const zip = entriesOf(source.chunks(), budget);
  for await (const entry of zip.entries) {
    const inner = { name: `${name}/${entry.name}`, bytes: entry.chunks };
    yield* readPacked(inner, options, budget, packings + 1);
    if (entry.problem) yield rejected(entry.problem, inner.name);
  }
  if (zip.problem) yield rejected(zip.problem, name);
}

async function* readPlain(
  name: string,
  source: ByteSource,
  { format: given, ...options }: DocumentOptions,
): AsyncGenerator<ReadOutcome> {
  const head = await source.peek(SAMPLE);
  if (isBinary(head)) return yield rejected('binary file', name);
  const format = given ?? formatOf(sampleOf(head));
  const context = { ...options, place: name };
  if (format === 'datafeed') return yield* readDataFeed(source.chunks(), context);
  if (format === 'pack') {
    const readOther = (values: readonly unknown[], place: string) =>
      readJson(values, { ...context, place });
    return yield* readPack(decodeChunks(source.chunks()), { ...context, readOther });
  }
  const bytes = await source.whole(MAX_WHOLE);
  if (bytes === undefined) return yield rejected(`file larger than ${MAX_WHOLE} bytes`, name);
  const text = decodeWhole(bytes);
  if (text === undefined) return yield rejected('not UTF-8 text', name);
  yield* readText(text, format, context);
}

type TextFormat = Exclude<Format, 'datafeed' | 'pack'>;
type TextContext = Omit<DocumentOptions, 'format'> & { place: string };

function* readText(text: string, format: TextFormat, context: TextContext): Generator<ReadOutcome> {
  if (format === 'table') return yield* readTable(text, context);
  if (format === 'json') {
    const json = parseJson(text);
    if (json.ok) yield* readJson(json.values, context);
    else yield rejected(json.reason, context.place);
    return;
  }
  if (format !== 'html') return yield readArticle(text, { ...context, format });
  const { outcomes, reviews, page } = readPage(text, context);
  yield* outcomes;
  if (reviews > 0) return;
  const site = page.url && siteOf(page.url);
  const name = page.siteName ?? site;
  const publisher = name === undefined ? context.publisher : { name, site };
  yield readArticle(text, { ...context, format, url: page.url, publisher });
}
