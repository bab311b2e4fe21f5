import type { Publisher } from '~/lib/check/check';
import { parseJson } from '~/lib/readers/json/parse';
import { OneByOne } from '~/lib/readers/one-by-one';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { isNode, type Node } from '~/lib/readers/schema-org/nodes';
import { SeenChecks } from '~/lib/readers/seen';
import { type ElementContext, readElement } from './element';
import { ElementSplitter } from './elements';
import type { ElementRun, Junk, Piece } from './pieces';
import { CLOSE_BRACKET, OPEN_BRACKET, offsetOf } from './scan';

export interface DataFeedOptions {
  /** The subscription that brings the feed. */
  origin: string;
  /** What the feed is called in rejections: a file name or an address. */
  place: string;
  /** Who publishes reviews that do not say so and have no address. */
  publisher?: Publisher;
  /** The checks of the same read so far. */
  seen?: SeenChecks;
  /** Told how many bytes of the feed have been read, after each chunk. */
  onProgress?: (bytes: number) => void;
}

/** Bytes that are looked at before outcomes are given. */
const PIECE = 16_384;

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
export function readDataFeed(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: DataFeedOptions,
): OneByOne<ReadOutcome> {
  return new OneByOne(readDataFeedInBatches(chunks, options));
}

/** The same, as many outcomes at a time as became known together. */
export async function* readDataFeedInBatches(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: DataFeedOptions,
): AsyncGenerator<ReadOutcome[]> {
  const splitter = new ElementSplitter();
  const context = new FeedContext(options);
  let read = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      splitter.push(chunk.subarray(at, at + PIECE));
      yield outcomesOf(splitter, context);
    }
    read += chunk.length;
    options.onProgress?.(read);
  }
  splitter.finish();
  yield outcomesOf(splitter, context);
  if (!splitter.hasList) yield [rejected('DataFeed without a list of elements', options.place)];
  else if (!splitter.isComplete) yield [rejected('DataFeed that is cut off', options.place)];
}

/** A list: to delegate to another generator for each outcome takes longer than to read it. */
function outcomesOf(splitter: ElementSplitter, context: FeedContext): ReadOutcome[] {
  const outcomes: ReadOutcome[] = [];
  for (;;) {
    const run = splitter.nextRun();
    if (run) {
      const values = parsedRun(run.around);
      if (values === undefined) splitter.refuseRun();
      else {
        splitter.accept();
        addRun(values, run, context, outcomes);
      }
      continue;
    }
    const piece = splitter.next();
    if (piece === undefined) return outcomes;
    context.stand(piece.at);
    addPiece(piece, splitter, context, outcomes);
  }
}

function addRun(
  values: readonly unknown[],
  run: ElementRun,
  context: FeedContext,
  outcomes: ReadOutcome[],
): void {
  for (let index = 0; index < values.length; index += 1) {
    context.stand(run.at, run.bytes, index);
    readElement(values[index], context, outcomes);
  }
}

const decoder = new TextDecoder();

/** The objects in bytes that are nothing but a list of such, one byte before and one behind; else undefined. */
function parsedRun(around: Uint8Array): Node[] | undefined {
  try {
    const values: unknown[] = JSON.parse(textInBrackets(around));
    return values.every(isNode) ? values : undefined;
  } catch {
    return undefined;
  }
}

/** The text with a list's brackets in the place of the first and the last byte; to join them copies all. */
function textInBrackets(bytes: Uint8Array): string {
  const last = bytes.length - 1;
  const [before, behind] = [bytes[0]!, bytes[last]!];
  bytes[0] = OPEN_BRACKET;
  bytes[last] = CLOSE_BRACKET;
  const text = decoder.decode(bytes);
  bytes[0] = before;
  bytes[last] = behind;
  return text;
}

const REASONS: Readonly<Record<Junk, string>> = {
  broken: 'element that is broken or cut off',
  'too large': 'element that is too large',
  'no object': 'element that is no object',
  bracket: 'bracket without its other half',
  text: 'text between elements',
};

function addPiece(
  { kind, bytes, isMore }: Piece,
  splitter: ElementSplitter,
  context: FeedContext,
  outcomes: ReadOutcome[],
): void {
  if (kind !== 'element') {
    if (!isMore) outcomes.push(rejected(REASONS[kind], context.place));
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch {
    const repaired = parseJson(decoder.decode(splitter.skipBroken()));
    if (!repaired.ok) outcomes.push(rejected(`element: ${repaired.reason}`, context.place));
    else for (const each of repaired.values) readElement(each, context, outcomes);
    return;
  }
  splitter.accept();
  readElement(value, context, outcomes);
}

/** What is the same for all elements, and where the one stands that is being read. */
class FeedContext implements ElementContext {
  readonly origin: string;
  readonly publisher: Publisher | undefined;
  readonly seen: SeenChecks;
  readonly #feed: string;
  #at = 0;
  #run: Uint8Array | undefined;
  #index = 0;
  /** An element of the run whose place was asked for, and where it begins in it. */
  #told = { index: 0, at: 0 };

  constructor({ origin, publisher, seen, place }: DataFeedOptions) {
    this.origin = origin;
    this.publisher = publisher;
    this.seen = seen ?? new SeenChecks();
    this.#feed = place;
  }

  /** The element begins at this byte of the feed, or is one of a run that begins there. */
  stand(at: number, run?: Uint8Array, index = 0): void {
    this.#at = at;
    if (run !== this.#run) this.#told = { index: 0, at: 0 };
    this.#run = run;
    this.#index = index;
  }

  /** Only those ask who reject something. A run may be all such, so it is not counted anew for each. */
  get place(): string {
    if (this.#run === undefined) return `${this.#feed} (byte ${this.#at})`;
    const { index, at } = this.#told;
    const within = offsetOf(this.#run, this.#index - index, at);
    this.#told = { index: this.#index, at: within };
    return `${this.#feed} (byte ${this.#at + within})`;
  }
}
