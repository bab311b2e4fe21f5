import { fold, withoutAccents } from './fold.ts';
import type { Language } from './languages.ts';

/** What a language makes of one word, whatever stands around it. */
export interface Entry {
  folded: string;
  term: string;
  isStopWord: boolean;
  isAcronym: boolean;
  isCapitalised: boolean;
}

/** Words remembered for each language; when there are more, all are forgotten. */
const MAX_ENTRIES = 20_000;

const remembered = new WeakMap<Language, (surface: string) => Entry>();

/** The entries of a language, each worked out once as long as it is remembered. */
export function entriesOf(language: Language): (surface: string) => Entry {
  const known = remembered.get(language);
  if (known) return known;
  const entries = new Map<string, Entry>();
  const entryOf = (surface: string): Entry => {
    const found = entries.get(surface);
    if (found) return found;
    if (entries.size >= MAX_ENTRIES) entries.clear();
    const entry = makeEntry(surface, language);
    entries.set(surface, entry);
    return entry;
  };
  remembered.set(language, entryOf);
  return entryOf;
}

function makeEntry(surface: string, { bare, stem, stopWords }: Language): Entry {
  const folded = fold(bare(surface));
  return {
    folded,
    term: folded === '' ? '' : withoutAccents(stem(folded)),
    isStopWord: stopWords.has(folded),
    isAcronym: /^(?:\p{Lu}\.?){2,}$/u.test(surface),
    isCapitalised: /^\p{Lu}/u.test(surface),
  };
}
