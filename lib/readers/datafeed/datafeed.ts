import type { Publisher } from '~/lib/check/check';
import { parseJson } from '~/lib/readers/json/parse';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { readElement } from './element';
import { type Element, ElementSplitter } from './elements';

export interface DataFeedOptions {
  /** The subscription that brings the feed. */
  origin: string;
  /** What the feed is called in rejections: a file name or an address. */
  place: string;
  /** Who publishes reviews that do not say so and have no address. */
  publisher?: Publisher;
  /** Told how many bytes of the feed have been read, after each chunk. */
  onProgress?: (bytes: number) => void;
}

/** Bytes that are looked at before outcomes are given. */
const PIECE = 65_536;

/**
 * Reads a DataFeed of ClaimReviews, such as the one Data Commons publishes
 * (https://datacommons.org/factcheck/download): `{"@type": "DataFeed", "dataFeedElement": [...]}`, or
 * a bare list of elements, in UTF-8. Reads the next chunk only when all outcomes of the last one
 * were taken, and holds one element and one chunk; ending the iteration ends that of the chunks.
 *
 * Every element gives its checks or a rejection; its place is `feed (byte 1234)`. A broken element
 * is repaired where that is possible, and spoils no other. A feed that is cut off says so at the
 * end. Such a feed is the whole truth of its day: what it no longer names is retracted.
 */
export async function* readDataFeed(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: DataFeedOptions,
): AsyncGenerator<ReadOutcome> {
  const splitter = new ElementSplitter();
  let read = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      splitter.push(chunk.subarray(at, at + PIECE));
      for (const outcome of outcomesOf(splitter, options)) yield outcome;
    }
    read += chunk.length;
    options.onProgress?.(read);
  }
  splitter.finish();
  for (const outcome of outcomesOf(splitter, options)) yield outcome;
  if (!splitter.hasList) yield rejected('DataFeed without a list of elements', options.place);
  else if (!splitter.isComplete) yield rejected('DataFeed that is cut off', options.place);
}

/** A list: to delegate to another generator for each outcome takes longer than to read it. */
function outcomesOf(splitter: ElementSplitter, options: DataFeedOptions): ReadOutcome[] {
  const outcomes: ReadOutcome[] = [];
  for (let element = splitter.next(); element; element = splitter.next()) {
    outcomes.push(...read(element, splitter, options));
  }
  return outcomes;
}

const decoder = new TextDecoder();

function read(
  element: Element,
  splitter: ElementSplitter,
  options: DataFeedOptions,
): ReadOutcome[] {
  const place = `${options.place} (byte ${element.at})`;
  const context = { origin: options.origin, publisher: options.publisher, place };
  if (!element.isWhole) return [rejected('element that is broken or cut off', place)];
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(element.bytes));
  } catch {
    const repaired = parseJson(decoder.decode(splitter.skipBroken()));
    if (!repaired.ok) return [rejected(`element: ${repaired.reason}`, place)];
    return repaired.values.flatMap((each) => readElement(each, context));
  }
  splitter.accept();
  return readElement(value, context);
}
