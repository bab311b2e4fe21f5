import type { Verdict } from '../verdict.ts';
import type { Break, Token } from './fold.ts';
import { formsOf, type Lexicon, phraseAt, type Sense } from './lexicon.ts';

/** A piece of a label as one language understands it: a listed phrase, a number, another word. */
export interface Item {
  part: Sense['part'] | 'number' | 'unknown';
  /** Of a verdict only. */
  verdict?: Verdict;
  /** What parts it from the piece before it. */
  after: Break;
  /** Whether the end of a clause is inside it: "true, but". */
  isSplit?: boolean;
  /** Words in it. */
  size: number;
  form: string;
}

/** A sentence of a label. Questions are left out: what they ask is not a verdict. */
export type Sentence = readonly Item[];

/** A label's sentences as one language understands them. */
export function sentencesOf(tokens: readonly Token[], lexicon: Lexicon): Sentence[] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    if (token.after === 'sentence') sentences.push([token]);
    else sentences.at(-1)?.push(token);
  }
  return sentences.filter(([first]) => !first?.isAsked).map((words) => itemsOf(words, lexicon));
}

/** The clauses of a sentence. */
export function clausesOf(sentence: Sentence): Sentence[] {
  const clauses: Item[][] = [];
  for (const [index, item] of sentence.entries()) {
    if (index === 0 || item.after !== 'space') clauses.push([item]);
    else clauses.at(-1)!.push(item);
  }
  return clauses;
}

/** Whether a word turns a verdict round or takes a part of it back. */
export function isTurn({ part }: Item): boolean {
  return part === 'not' || part === 'but';
}

function itemsOf(tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  for (let from = 0; from < tokens.length; ) {
    const found = phraseAt(tokens, from, lexicon);
    const size = Math.max(1, found?.size ?? 0);
    const { form, after } = tokens[from]!;
    // "True, but" ends a clause of its own.
    const isSplit = items.at(-1)?.isSplit === true;
    items.push({
      part: found?.sense.part ?? unlisted(form).part,
      verdict: found?.sense.part === 'verdict' ? found.sense.verdict : undefined,
      after: isSplit && after === 'space' ? 'clause' : after,
      isSplit: tokens.slice(from + 1, from + size).some((token) => token.after === 'clause'),
      size,
      form: formsOf(tokens.slice(from, from + size)),
    });
    from += size;
  }
  return items;
}

function unlisted(form: string): Pick<Item, 'part'> {
  if (form === '100%') return { part: 'fully' };
  return { part: /^\p{N}+$/u.test(form) ? 'number' : 'unknown' };
}
