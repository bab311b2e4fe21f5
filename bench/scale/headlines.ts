import { analyse } from '~/lib/text/analyse';
import type { BenchCheck, BenchQuery } from '../support/bench-check.ts';
import type { Grower } from './collection.ts';
import type { Random } from './random.ts';
import { type Token, textOf, tokensOf } from './tokens.ts';

const SHORTEST = 8;
const LONGEST = 14;

/** Words of its check that a headline about it leaves out. */
const LEFT_OUT = 0.25;

/** Fewest terms of a claim that a headline can be made about. */
const TELLING = 5;

/**
 * `count` headlines of 8 to 14 words. Every second one is about a check: its words in another
 * wording (a quarter left out, the two halves swapped every third time), padded from elsewhere;
 * `relevant` names it. The others are sentences of their own.
 */
export function headlines(
  grower: Grower,
  checks: readonly BenchCheck[],
  count: number,
): BenchQuery[] {
  const telling = checks.filter(({ claim, lang = 'en' }) => analyse(claim, lang).length >= TELLING);
  return Array.from({ length: count }, (_, at) => {
    const id = `headline-${at}`;
    if (at % 2 === 1 || telling.length === 0) {
      const { lang = 'en' } = grower.random.pick(checks);
      return { id, lang, text: textOf(fitted(grower, grower.sentence(lang), lang)), relevant: [] };
    }
    const check = grower.random.pick(telling);
    const { lang = 'en' } = check;
    return { id, lang, text: textOf(about(grower, check, lang)), relevant: [check.id] };
  });
}

function about(grower: Grower, check: BenchCheck, lang: string): Token[] {
  const { random } = grower;
  const bare = tokensOf(check.claim).map(({ word }) => ({ before: '', word, after: '' }));
  const kept = bare.filter(() => !random.chance(LEFT_OUT));
  const turned = random.chance(1 / 3) ? swapped(kept, random) : kept;
  return fitted(grower, turned, lang);
}

function swapped(tokens: readonly Token[], random: Random): Token[] {
  const middle = random.below(tokens.length + 1);
  return [...tokens.slice(middle), ...tokens.slice(0, middle)];
}

/** Cut or padded to the length of a headline. */
function fitted(grower: Grower, tokens: readonly Token[], lang: string): Token[] {
  const length = SHORTEST + grower.random.below(LONGEST - SHORTEST + 1);
  const words = [...tokens];
  for (let tries = 0; words.length < length && tries < length; tries++) {
    words.push(...grower.sentence(lang).slice(0, length - words.length));
  }
  return words.slice(0, length);
}
