import { type Problem, UpdateError } from '~/lib/store/problem';
import type { Subscription } from '~/lib/store/rows';
import { isSecureAddress } from './address.ts';
import { ChunkReader } from './chunk-reader.ts';
import { problemOf } from './failure.ts';

/** Most bytes of one feed, unpacked. */
const MAX_FEED_BYTES = 2 ** 30;
const TOO_LARGE: Problem = { code: 'large', detail: String(MAX_FEED_BYTES / 2 ** 20) };

/** Longest silence, in milliseconds: before the answer, and between two of its chunks. */
const SILENCE_MS = 60_000;

/**
 * Fewest bytes that have to come while so long a silence is waited for. A server that sends a byte
 * now and then would hold up all other updates for ever.
 */
const LEAST_BYTES = 16_384;

/**
 * Longest that a server is waited for in all, in milliseconds: one that always sends just enough
 * would hold up all other updates for a month. A line of 20 kB a second brings 288 MB meanwhile.
 */
const LONGEST_MS = 4 * 3_600_000;

/** What a server said. */
export type FeedAnswer =
  | { kind: 'unchanged' }
  | {
      kind: 'changed';
      chunks: AsyncIterable<Uint8Array>;
      /** Bytes to come, where the server says so. */
      totalBytes?: number;
      etag?: string;
      lastModified?: string;
    };

export interface FetchOptions {
  signal: AbortSignal;
  fetch: typeof fetch;
  silenceMs?: number;
  /** See `ChunkReader`. */
  reuseAfter?: number;
}

/**
 * Ask a feed's server for news, with the headers of its last answer, so that nothing comes twice.
 * Sends no cookies and no referrer. Throws an `UpdateError` that says what is wrong, also while the
 * chunks are read; ending their iteration ends the transfer.
 */
export async function fetchFeed(
  { url = '', etag, lastModified }: Pick<Subscription, 'url' | 'etag' | 'lastModified'>,
  { signal, fetch, silenceMs = SILENCE_MS, reuseAfter }: FetchOptions,
): Promise<FeedAnswer> {
  if (!isSecureAddress(url)) throw new UpdateError({ code: 'address' });
  const transfer = new Transfer(new URL(url).host, signal, silenceMs);
  const ask = (redirect: RequestRedirect) =>
    transfer.during(() =>
      fetch(url, {
        headers: {
          ...(etag !== undefined && { 'If-None-Match': etag }),
          ...(lastModified !== undefined && { 'If-Modified-Since': lastModified }),
        },
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect,
        signal: transfer.signal,
      }),
    );
  const response = await ask('follow').catch((error) => explained(error, transfer, ask));
  const isAskedForNews = etag !== undefined || lastModified !== undefined;
  if (response.status === 304 && isAskedForNews) return { kind: 'unchanged' };
  const problem = problemOfAnswer(response, transfer.host);
  if (problem || !response.body) {
    transfer.end();
    const retryAfter = response.headers.get('Retry-After') ?? undefined;
    throw new UpdateError(problem ?? { code: 'refused', detail: transfer.host }, { retryAfter });
  }
  const totalBytes = lengthOf(response);
  return {
    kind: 'changed',
    chunks: transfer.chunksOf(new ChunkReader(response.body, reuseAfter), totalBytes),
    totalBytes,
    etag: response.headers.get('ETag') ?? undefined,
    lastModified: response.headers.get('Last-Modified') ?? undefined,
  };
}

/**
 * Throws what a request failed of. A way that leads where we may not go, stopped by the extension's
 * own policy (connect-src) or for want of access, looks like a missing connection; a second request
 * that goes no further than the first host tells the two apart.
 */
async function explained(
  error: unknown,
  { host, signal }: Transfer,
  ask: (redirect: RequestRedirect) => Promise<Response>,
): Promise<never> {
  if (problemOf(error).code === 'network' && !signal.aborted) {
    const first = await ask('manual').catch(() => undefined); // It failed before.
    if (first?.type === 'opaqueredirect') {
      throw new UpdateError({ code: 'redirect', detail: host }, { cause: error });
    }
    await first?.body?.cancel().catch(() => {}); // It may be lost, too.
  }
  throw error;
}

/** Why nothing is read of an answer; `undefined` where it may be the whole feed. */
function problemOfAnswer(response: Response, host: string): Problem | undefined {
  const { ok, status, redirected, url } = response;
  if (status === 404 || status === 410) return { code: 'missing', detail: host };
  // "Unchanged" was not asked for: whoever answers so gives nothing.
  if (status >= 500 || [304, 408, 425, 429].includes(status)) {
    return { code: 'server', detail: host };
  }
  if (!ok) return { code: 'refused', detail: host };
  // Nobody asked for a part: what it leaves out would be taken back.
  if (status === 206) return { code: 'broken' };
  // Of what is on the way the extension's own policy sees to that (connect-src).
  if (redirected && !isSecureAddress(url)) return { code: 'address' };
  return (lengthOf(response) ?? 0) > MAX_FEED_BYTES ? TOO_LARGE : undefined;
}

/** The length of what will be read; a packed answer tells only that of the package. */
function lengthOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('Content-Length'));
  const isPacked = headers.get('Content-Encoding') !== null;
  return Number.isSafeInteger(length) && length > 0 && !isPacked ? length : undefined;
}

/** One transfer: ended by the reader, by silence, or by too many bytes. */
class Transfer {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal;
  readonly #silenceMs: number;

  constructor(
    readonly host: string,
    outer: AbortSignal,
    silenceMs: number,
  ) {
    this.#outer = outer;
    this.#silenceMs = silenceMs;
    if (outer.aborted) this.end();
    outer.addEventListener('abort', () => this.end(), { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  end(): void {
    this.#controller.abort();
  }

  /** Wait for the network, but not for ever; errors become what they are to the reader. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    let isSilent = false;
    const timer = setTimeout(() => {
      isSilent = true;
      this.end();
    }, this.#silenceMs);
    try {
      return await work();
    } catch (error) {
      this.#outer.throwIfAborted();
      const code = isSilent ? 'timeout' : 'network';
      throw new UpdateError({ code, detail: this.host }, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }

  async *chunksOf(reader: ChunkReader, totalBytes: number | undefined): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    const pace = new Pace(this.#silenceMs);
    try {
      for (;;) {
        const began = performance.now();
        const chunk = await this.during(() => reader.read());
        if (!chunk) break;
        if (pace.isTooSlow(performance.now() - began, chunk.length)) {
          throw new UpdateError({ code: 'timeout', detail: this.host });
        }
        bytes += chunk.length;
        if (bytes > MAX_FEED_BYTES) throw new UpdateError(TOO_LARGE);
        yield chunk;
      }
      if (totalBytes !== undefined && bytes < totalBytes) throw new UpdateError({ code: 'broken' });
    } finally {
      this.end();
    }
  }
}

/** How fast a transfer is while we wait for it; what we do with its chunks takes no part. */
class Pace {
  readonly #windowMs: number;
  #waitedMs = 0;
  #bytes = 0;
  #inAllMs = 0;

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** Whether it has become too slow with a chunk of `bytes` that was waited for so long. */
  isTooSlow(waitedMs: number, bytes: number): boolean {
    this.#waitedMs += waitedMs;
    this.#bytes += bytes;
    this.#inAllMs += waitedMs;
    if (this.#inAllMs > LONGEST_MS) return true;
    if (this.#waitedMs < this.#windowMs) return false;
    const isSlow = this.#bytes < LEAST_BYTES;
    this.#waitedMs = 0;
    this.#bytes = 0;
    return isSlow;
  }
}
