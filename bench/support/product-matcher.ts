import { buildIndex } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import type { Match } from '~/lib/match/decision';
import { judge } from '~/lib/match/judge';
import { Matcher } from '~/lib/match/matcher';
import { readWordVectors } from '../../scripts/word-vectors.ts';
import { type BenchCheck, toIndexed } from './bench-check.ts';

/** A passage with where it stands. */
export interface AskedPassage {
  text: string;
  /** BCP 47 tag or empty. */
  lang: string;
  /** Host name of the page; empty where nobody knows. */
  host?: string;
  /** Whether it is a sentence of running text. */
  isSentence?: boolean;
}

/** Matching as pages get it, over the checks of a bench. */
export class ProductMatcher {
  readonly matcher: Matcher;

  constructor(readonly checks: readonly BenchCheck[]) {
    const index = openIndex(buildIndex(checks.map(toIndexed)));
    this.matcher = new Matcher(index, { vectors: readWordVectors() });
  }

  /** What a page would get for a passage: candidates, scores, stance and decision; best first. */
  matchesOf({ text, lang, host = '', isSentence }: AskedPassage): Match[] {
    return this.matcher.find(text, lang, { isSentence }).flatMap((found) => {
      const {
        claim,
        title,
        lang: checkLang = 'en',
        publisher: name = '',
      } = this.checks[found.check]!;
      const check = { claim, title, lang: checkLang, publisher: { name } };
      const { vectors } = this.matcher.options;
      return judge({ text, lang, host }, { ...check, status: 'current' }, found, vectors) ?? [];
    });
  }
}
