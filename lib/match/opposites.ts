import { termOf } from '~/lib/text/entries';
import { languageOf } from '~/lib/text/languages';
import type { Comparison } from './comparison.ts';

/**
 * Words that mean the contrary of each other, in English: what stands before the slash against what
 * follows it. Word vectors hold them for near in meaning, since they stand in the same sentences.
 * Only what measures and changes things: who says *alive* denies *dead*, and a badge fits there; and
 * what one *buys* another *sells*. Data only.
 */
const WORDS = `
rise rises rose risen rising / fall falls fell fallen falling drop drops dropped decline declines declined plunge plunges plunged
increase increases increased increasing / decrease decreases decreased decreasing fall falls fell drop drops dropped cut cuts reduce reduces reduced lower lowers lowered
raise raises raised raising / cut cuts lower lowers lowered reduce reduces reduced slash slashes slashed
grow grows grew grown growing expand expands expanded / shrink shrinks shrank shrunk shrinking
higher / lower
highest / lowest
high / low
more / less fewer
most / fewest
greater larger bigger / smaller
greatest largest biggest / smallest
better / worse
best / worst
longer longest / shorter shortest
faster fastest / slower slowest
older oldest / younger youngest
richer richest / poorer poorest
gain gains gained / lose loses lost
win wins won / lose loses lost
open opens opened opening / close closes closed closing shut shuts
surplus / deficit
warmer warmest hotter hottest / colder coldest cooler coolest
strengthen strengthens strengthened / weaken weakens weakened
accelerate accelerates accelerated / slow slows slowed
hire hires hired / fire fires fired
`;

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** For each of these words' terms the terms of its contraries; made once. */
export function oppositesByTerm(): ReadonlyMap<string, ReadonlySet<string>> {
  known ??= readOpposites();
  return known;
}

/**
 * Whether the passage says the contrary in the claim's words: "lost 120,000 jobs" beside "gained
 * 120,000 jobs". Both words must be without a counterpart in the other text.
 */
export function isOpposite({ passage, check, alignment }: Comparison): boolean {
  const opposites = oppositesByTerm();
  for (let there = 0; there < check.terms.length; there++) {
    if (alignment.check[there] !== 0) continue;
    const contrary = opposites.get(check.terms[there]!);
    if (contrary && hasOpen(contrary, passage.terms, alignment.passage)) return true;
  }
  return false;
}

function hasOpen(
  wanted: ReadonlySet<string>,
  terms: readonly string[],
  covered: Float32Array,
): boolean {
  return terms.some((term, at) => covered[at] === 0 && wanted.has(term));
}

function readOpposites(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const put = (from: readonly string[], to: readonly string[]) => {
    for (const term of from) found.set(term, new Set([...(found.get(term) ?? []), ...to]));
  };
  const english = languageOf('en');
  for (const line of WORDS.trim().split('\n')) {
    const [one = [], other = []] = line
      .split(' / ')
      .map((words) => words.split(' ').map((word) => termOf(word, english)));
    put(one, other);
    put(other, one);
  }
  return found;
}
