import { analyse } from '~/lib/text/analyse';
import type { Comparison } from './comparison.ts';

/** Words for taking another's place, in English. Data only. */
const WORDS = `
overtake overtakes overtook overtaken overtaking surpass surpasses surpassed outstrip outstrips outstripped
dethrone dethrones dethroned unseat unseats unseated topple topples toppled oust ousts ousted
replace replaces replaced supplant supplants supplanted eclipse eclipses eclipsed
succeed succeeds succeeded outrank outranks outranked leapfrog leapfrogs leapfrogged
`;

let terms: ReadonlySet<string> | undefined;

/**
 * Whether the passage says that another one took the place of whom the claim speaks: "India
 * overtakes China as the world's most populous country" has every word of "China is the world's
 * most populous country", and says the contrary.
 */
export function isDisplaced({ passage, alignment }: Comparison): boolean {
  const subject = alignment.pairs[0];
  if (subject?.check !== 0) return false;
  terms ??= new Set(analyse(WORDS, 'en').map(({ term }) => term));
  return [subject.passage - 1, subject.passage + 1].some(
    (at) => alignment.passage[at] === 0 && terms!.has(passage.terms[at]!),
  );
}
