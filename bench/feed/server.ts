import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** What the server does with the next requests. */
export interface Serving {
  body: Uint8Array;
  etag?: string;
  /** Instead of 200. */
  status?: number;
  /** Milliseconds before the answer begins. */
  delayMs?: number;
  /** Milliseconds between chunks: a slow line. */
  pauseMs?: number;
  /** Bytes after which the connection breaks. */
  cutAt?: number;
  /** End there as if that were all, without a length that would tell. */
  endAt?: number;
  /** Packed for the way, as servers do. */
  gzip?: boolean;
  /** Another address to go to first. */
  redirectTo?: string;
  /** More headers; they win. */
  headers?: Record<string, string>;
}

/** Bytes sent at a time. */
const CHUNK = 65_536;

/** A server of one feed on loopback, which can be slow, broken or silent. */
export interface FeedServer {
  url: string;
  /** How often the feed was asked for, and how often "unchanged" was the answer. */
  readonly asked: { times: number; unchanged: number };
  serve(serving: Serving): void;
  close(): Promise<void>;
}

/** Serves a feed on loopback, at a free port; `serve` changes what is served. */
export async function serveFeed(first: Serving): Promise<FeedServer> {
  let serving = first;
  const asked = { times: 0, unchanged: 0 };
  const server = createServer((request, response) => {
    asked.times += 1;
    if (serving.etag !== undefined && request.headers['if-none-match'] === serving.etag) {
      asked.unchanged += 1;
      response.writeHead(304).end();
    } else void answer(request, response, serving).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/feed.json`,
    asked,
    serve(next) {
      serving = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { body, etag, status = 200, delayMs, pauseMs, cutAt, endAt, gzip, redirectTo, headers }: Serving,
): Promise<void> {
  if (redirectTo !== undefined && request.url === '/feed.json') {
    response.writeHead(302, { Location: redirectTo }).end();
    return;
  }
  if (delayMs !== undefined) await sleep(delayMs);
  const whole = gzip ? gzipSync(body) : body;
  response.writeHead(status, {
    'Content-Type': 'application/json',
    ...(etag !== undefined && { ETag: etag }),
    ...(gzip && { 'Content-Encoding': 'gzip' }),
    ...(endAt === undefined && { 'Content-Length': whole.length }),
    ...headers,
  });
  const sent = whole.subarray(0, cutAt ?? endAt);
  async function* chunks() {
    for (let at = 0; at < sent.length; at += CHUNK) {
      yield sent.subarray(at, at + CHUNK);
      if (pauseMs !== undefined) await sleep(pauseMs);
    }
    if (cutAt !== undefined) throw new Error('cut off');
  }
  await pipeline(Readable.from(chunks()), response);
}
