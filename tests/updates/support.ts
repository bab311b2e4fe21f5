import { openIndex } from '~/lib/index/open';
import { type ObelusDatabase, STARTER } from '~/lib/store/database';
import { currentGeneration, readChecks, readIndex } from '~/lib/store/generations';
import { Queue, type QueueOptions } from '~/lib/updates/queue';
import type { Spool } from '~/lib/updates/spool';
import { makeCheck } from '../fixtures/check.ts';

/** What the generation that answers says: each id with its record's verdict and title. */
export async function answers(db: ObelusDatabase): Promise<Record<string, string>> {
  const generation = (await currentGeneration(db))!;
  const index = openIndex((await readIndex(db, generation.number))!);
  const ids = Array.from({ length: index.checks }, (_, check) => index.id(check));
  const records = await readChecks(db, generation, ids);
  if (records.length !== ids.length) throw new Error('An id of the index has no record.');
  return Object.fromEntries(
    records.map(({ id, rating, title = '' }, at) => {
      if (index.verdict(at) !== rating.verdict) throw new Error('Index and record contradict.');
      return [id, `${rating.verdict} ${title}`.trim()];
    }),
  );
}

/** A ClaimReview as feeds have them; its id is what the readers make of it. */
export function review(number: number, rating = 'False', extra: object = {}) {
  const url = `https://harbourfacts.example/checks/${number}`;
  return {
    '@type': 'DataFeedItem',
    url,
    item: [
      {
        '@type': 'ClaimReview',
        author: {
          '@type': 'Organization',
          name: 'Harbour Facts',
          url: 'https://harbourfacts.example/',
        },
        claimReviewed: `The ferry number ${number} sank in the harbour`,
        datePublished: '2026-03-04',
        reviewRating: { '@type': 'Rating', alternateName: rating },
        inLanguage: 'en',
        url,
      },
    ],
    ...extra,
  };
}

/** The text of a feed of elements. */
export function feedOf(...elements: object[]): string {
  return JSON.stringify({ '@type': 'DataFeed', dataFeedElement: elements });
}

/** A pack of checks with these ids. */
export function packOf(...ids: string[]): Uint8Array {
  const lines = ids.map((id) => JSON.stringify(makeCheck({ id, claim: `Claim of ${id}` })));
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

/** What stands in for the world around a queue; each part can be replaced. */
export class World {
  now = 1_000_000_000_000;
  wake: number | undefined;
  swaps = 0;
  problems: string[] = [];
  starter = { bytes: packOf('starter-a', 'starter-b'), source: 'starter:1' };
  isAllowed = true;
  /** Answers a feed's request. */
  serve: (request: Request) => Response | Promise<Response> = () =>
    new Response(null, { status: 404 });
  requests: Request[] = [];

  constructor(readonly database: () => ObelusDatabase) {}

  queue(options: Partial<QueueOptions> = {}): Queue {
    return new Queue({
      database: async () => this.database(),
      fetch: async (input, init) => {
        const request = new Request(input, { ...init, cache: undefined } as RequestInit);
        this.requests.push(request);
        return this.serve(request);
      },
      isAllowed: async () => this.isAllowed,
      starterPack: async () => this.starter,
      now: () => this.now,
      random: () => 0.5,
      onSwap: async () => {
        this.swaps += 1;
      },
      wakeAt: (time) => {
        this.wake = time;
      },
      whileAwake: (work) => work(),
      onChange: () => {},
      onProblem: (doing, error) => this.problems.push(`${doing}: ${error}`),
      ...options,
    });
  }

  /** With the starter set in place. */
  async started(options: Partial<QueueOptions> = {}): Promise<Queue> {
    const queue = this.queue(options);
    await queue.add(STARTER);
    await queue.run();
    return queue;
  }
}

/** A spool in memory. */
export class MemorySpool implements Spool {
  /** How many feeds were kept. */
  kept = 0;
  file: Blob | undefined;

  async keep(chunks: AsyncIterable<Uint8Array>): Promise<Blob> {
    const parts: BlobPart[] = [];
    for await (const chunk of chunks) parts.push(chunk.slice());
    this.kept += 1;
    this.file = new Blob(parts);
    return this.file;
  }

  async clear(): Promise<void> {
    this.file = undefined;
  }
}
