import type { FeedContents } from '../feed/contents.ts';
import type { Serving } from '../feed/server.ts';

/** One way in which a server can answer, and what must be true after the update. */
export interface Way {
  name: string;
  serving: Serving;
  outcome: 'changed' | 'unchanged' | 'failed';
  /** Whose checks answer then. */
  answers: FeedContents;
}

/** Milliseconds between chunks of a slow line: 64 KB each, 200 MB take a minute and a half. */
const SLOW_MS = 25;

/** The ways in their order; `first` and `second` are two days of one feed. */
export function waysOf(first: FeedContents, second: FeedContents): Way[] {
  const one = { body: first.body, etag: first.etag };
  const two = { body: second.body, etag: second.etag };
  const half = Math.floor(second.body.length / 2);
  const failed = { outcome: 'failed', answers: first } as const;
  return [
    { name: 'slow', serving: { ...one, pauseMs: SLOW_MS }, outcome: 'changed', answers: first },
    { name: 'nothing new', serving: one, outcome: 'unchanged', answers: first },
    { name: 'an error', serving: { ...two, status: 500 }, ...failed },
    { name: 'no such file', serving: { ...two, status: 404 }, ...failed },
    { name: 'half, and the line breaks', serving: { ...two, cutAt: half }, ...failed },
    { name: 'half, as if that were all', serving: { ...two, endAt: half }, ...failed },
    {
      name: 'changed and retracted',
      serving: { ...two, gzip: true },
      outcome: 'changed',
      answers: second,
    },
    { name: 'back again', serving: one, outcome: 'changed', answers: first },
  ];
}
