import { readFileSync } from 'node:fs';
import type { Check } from '~/lib/check/check';
import type { BenchCheck } from '../support/bench-check.ts';

const PACK = new URL('../../public/starter-pack.jsonl', import.meta.url);

/** Longest and shortest sentence of a text that may pass for a claim, in words. */
const SHORTEST = 6;
const LONGEST = 24;

/** Publishers, days and ratings of made checks: as uneven as in the world, and nobody's. */
const DESKS = 400;
const DAYS = 5_000;
const FIRST_DAY = Date.UTC(2012, 0, 1);
const MS_PER_DAY = 86_400_000;
const RATINGS =
  'False,False,False,False,Misleading,Mostly False,Mixed,True,Mostly True,Unproven,Satire,Altered'.split(
    ',',
  );

/**
 * What a collection grows from when no real text is given: the claims of the packaged starter set
 * and the sentences of its articles, which are our own. Publishers, dates and ratings are invented.
 */
export function starterBase(): BenchCheck[] {
  const checks = readFileSync(PACK, 'utf8').trim().split('\n').slice(1);
  const texts = checks.flatMap((line) => {
    const { claim, body } = JSON.parse(line) as Check;
    return [
      claim,
      ...Object.values(body ?? {})
        .flat()
        .flatMap(sentencesOf),
    ];
  });
  return texts.map((claim, at) => ({
    id: `starter-${at}`,
    claim,
    // Four of five fact-checks have a headline of their own.
    title: at % 5 === 0 ? undefined : texts[(at * 7 + 3) % texts.length],
    lang: 'en',
    rating: RATINGS[at % RATINGS.length],
    publisher: `Desk ${Math.floor(DESKS ** ((at % 97) / 97))}`,
    date: new Date(FIRST_DAY + ((at * 61) % DAYS) * MS_PER_DAY).toISOString().slice(0, 10),
  }));
}

function sentencesOf(paragraph: string): string[] {
  // Without the citations, which stand in parentheses.
  const bare = paragraph.replace(/\s*\([^()]*\)/g, '');
  return bare.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((sentence) => {
    const words = sentence.split(/\s+/).length;
    return words >= SHORTEST && words <= LONGEST;
  });
}
