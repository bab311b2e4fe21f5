import { analyse, type Term } from '~/lib/text/analyse';
import { align } from './align.ts';
import { isEnglish } from './word-vectors.ts';

/** A text and its language (BCP 47 or empty). */
interface Said {
  text: string;
  lang: string;
}

/** What only a subject stands before, in English. */
const AUXILIARY =
  /^\s+(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should)(?:n['’]t)?\b/i;

/** How words end that tell how or when, and may stand between a subject and its verb. */
const ADVERBIAL = /(?:ly|day|night)$/i;

const SPACE = /^[\s-]+$/;

/**
 * Whether the subject of a check's text only begins the name of something else in the passage, and
 * this is the subject there: "The *Napoleon brandy* was in unusually short supply" has every word of
 * "Napoleon was unusually short". In English, which names things so and writes them apart.
 */
export function isOfOtherSubject(passage: Said, check: Said): boolean {
  if (!isEnglish(passage.lang) || !isEnglish(check.lang)) return false;
  const here = analyse(passage.text, passage.lang);
  const there = analyse(check.text, check.lang);
  const { pairs, passage: covered } = align(termsOf(here), termsOf(there));
  const start = pairs[0]?.passage ?? 0;
  const words = pairs.findIndex((pair, at) => pair.check !== at || pair.passage !== start + at);
  if (words < 1 || isSideBySide(check.text, there, words - 1)) return false;
  const subject = start + words - 1;
  let head = subject;
  while (covered[head + 1] === 0 && isSideBySide(passage.text, here, head)) head++;
  if (head === subject || ADVERBIAL.test(here[head]!.surface)) return false;
  return AUXILIARY.test(passage.text.slice(here[head]!.end));
}

const termsOf = (analysed: readonly Term[]) => analysed.map(({ term }) => term);

/** Whether nothing stands between a term and the next one. */
function isSideBySide(text: string, terms: readonly Term[], at: number): boolean {
  return SPACE.test(text.slice(terms[at]!.end, terms[at + 1]?.start));
}
