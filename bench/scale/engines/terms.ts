import { analyse } from '~/lib/text/analyse';
import type { BenchCheck } from '../../support/bench-check.ts';

/** A text's terms, as the product reads them. */
export function termsOf(text: string, lang: string | undefined): string[] {
  return analyse(text, lang ?? 'en').map(({ term }) => term);
}

/** A check's two texts for engines that take text: terms with a space between. */
export function termTexts({ claim, title = '', lang }: BenchCheck): [claim: string, title: string] {
  return [termsOf(claim, lang).join(' '), termsOf(title, lang).join(' ')];
}
