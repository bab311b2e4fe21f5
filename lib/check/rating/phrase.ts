import type { Verdict } from '../verdict.ts';
import type { Word } from '../words.ts';
import { fold } from './fold.ts';
import type { Item } from './items.ts';
import { type Lexicon, phraseAt } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';
import { isDegree, unitsOf } from './unit.ts';

/** A verdict's words as they stand in a text: `words[from]` to `words[to - 1]`. */
export interface VerdictPhrase {
  from: number;
  to: number;
  verdict: Verdict;
}

/**
 * The longest rating that begins with the word at `from`, in the language of a text or in
 * English: "false", "mostly true". Negations are the reader's to find. Undefined when none does.
 */
export function verdictPhraseAt(
  words: readonly Word[],
  from: number,
  lang: string,
): VerdictPhrase | undefined {
  const forms = formsIn(words);
  const lexicon = lexiconOf(lang);
  const inEnglish = lexiconOf('en')!;
  const own = lexicon && ratingAt(forms, from, lexicon);
  const english = lexicon === inEnglish ? undefined : ratingAt(forms, from, inEnglish);
  const best = own && (!english || own.to >= english.to) ? own : english;
  return best && { from, ...best };
}

/** A text is looked at from each of its words; they are folded once. */
const folded = new WeakMap<readonly Word[], { form: string }[]>();

function formsIn(words: readonly Word[]): { form: string }[] {
  let forms = folded.get(words);
  if (forms === undefined) {
    forms = words.map(({ form }) => ({ form: fold(form) }));
    folded.set(words, forms);
  }
  return forms;
}

/**
 * A verdict, or a degree and its verdict, with what it is of: "altered image". "Entirely" is the
 * reader's too: "not entirely true".
 */
function ratingAt(
  forms: readonly { form: string }[],
  from: number,
  lexicon: Lexicon,
): { verdict: Verdict; to: number } | undefined {
  const items: Item[] = [];
  let to = from;
  do {
    const found = phraseAt(forms, to, lexicon);
    if (found === undefined) return undefined;
    items.push({ ...found.sense, after: 'space', size: found.size, form: '' });
    to += found.size;
  } while (items.length < 2 && isDegree(items[0]!) && items[0]!.part !== 'fully');
  const verdict = unitsOf(items)[0]?.verdict;
  const after = verdict && phraseAt(forms, to, lexicon);
  if (after && after.sense.part === 'media') to += after.size;
  return verdict && { verdict, to };
}
