import type { Check } from '~/lib/check/check';
import { baseLanguage } from '~/lib/check/language-tag';
import type { Contents, Counted } from '~/lib/store/rows';

/** Most languages and publishers that are told apart; a hostile feed could make up one for each check. */
const MAX_LANGUAGES = 100;
const MAX_PUBLISHERS = 500;

/** Counts the languages and publishers of the checks that an update brings. */
export class ContentsCounter {
  readonly #languages = new Map<string, number>();
  readonly #publishers = new Map<string, number>();

  add({ lang, publisher }: Check): void {
    count(this.#languages, baseLanguage(lang), MAX_LANGUAGES);
    count(this.#publishers, publisher.name, MAX_PUBLISHERS);
  }

  get contents(): Contents {
    return { languages: mostFirst(this.#languages), publishers: mostFirst(this.#publishers) };
  }
}

function count(counts: Map<string, number>, value: string, most: number): void {
  const known = counts.get(value);
  if (known !== undefined) counts.set(value, known + 1);
  else if (counts.size < most) counts.set(value, 1);
}

function mostFirst(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
