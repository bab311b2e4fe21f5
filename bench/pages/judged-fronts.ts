import { createHash } from 'node:crypto';
import judged from './judged-fronts.json' with { type: 'json' };
import { lettersOf } from './letters.ts';
import type { ReadPage } from './read-page.ts';

/**
 * What was found of the story headlines of front and section pages. Twelve saved ones were judged by
 * hand: every link and heading of three words or more was read, and those that are the headline of a
 * story (a report, a comment, a gallery, a video) were noted. Of each only a fingerprint is kept
 * here, the first letters hashed, no text.
 */
export interface FoundOnFront {
  page: string;
  /** Story headlines on the page, by hand. */
  stories: number;
  found: number;
  /** Headlines and teasers that were found. */
  taken: number;
  /** Those that are no story headline. */
  wrong: number;
}

const JUDGED: Readonly<Record<string, readonly string[]>> = judged;

/** `undefined` for a page that was not judged. */
export function foundOnFront(page: string, { passages }: ReadPage): FoundOnFront | undefined {
  const stories = JUDGED[page];
  if (!stories) return undefined;
  const taken = new Set(
    passages.filter(({ kind }) => kind !== 'claim').map(({ text }) => fingerprint(text)),
  );
  const found = stories.filter((story) => taken.has(story)).length;
  const wrong = [...taken].filter((one) => !stories.includes(one)).length;
  return { page, stories: stories.length, found, taken: taken.size, wrong };
}

/** The same for a text with a number before it, other marks, and something behind it. */
function fingerprint(text: string): string {
  const letters = lettersOf(text.replace(/^\d{1,2}\s?[:.)]\s+/, '')).slice(0, 32);
  return createHash('sha256').update(letters).digest('hex').slice(0, 10);
}
