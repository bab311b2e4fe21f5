import type { Publisher } from '~/lib/check/check';
import { readArticle } from '~/lib/readers/article/article';
import { decodeChunks, decodeWhole, sampleOf } from './decode';
import { type Format, formatOf, isBinary } from './detect';
import { type ReadOutcome, rejected } from './outcome';
import { readPack } from './pack/pack';

export interface DocumentOptions {
  /** Detected from the content where it is not given. */
  format?: Format;
  /** Who publishes articles that do not say so themselves. */
  publisher: Publisher;
  /** The subscription that brought the document. */
  origin: string;
  /** Where the document was found. */
  url?: string;
}

/**
 * Reads a document of any supported form: one outcome for an article, one for each line of a pack.
 * Text is UTF-8, or UTF-16 with a byte order mark. `name` stands in the places of rejections.
 * Never throws on content.
 */
export async function* readDocument(
  { name, bytes }: { name: string; bytes: Uint8Array },
  options: DocumentOptions,
): AsyncGenerator<ReadOutcome> {
  if (isBinary(bytes)) return yield rejected('binary file', name);
  const format = options.format ?? formatOf(sampleOf(bytes));
  if (format === undefined) return yield rejected('JSON of an unknown form', name);
  if (format === 'pack') {
    yield* readPack(decodeChunks(bytes), { place: name, origin: options.origin });
    return;
  }
  const text = decodeWhole(bytes);
  if (text === undefined) return yield rejected('not UTF-8 text', name);
  const { publisher, origin, url } = options;
  yield readArticle(text, { format, publisher, origin, url, place: name });
}
