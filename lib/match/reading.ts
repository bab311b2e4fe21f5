import type { OpenIndex } from '~/lib/index/open';
import { analyse } from '~/lib/text/analyse';
import { type Places, placesIn } from './align.ts';
import type { SearchedPassage } from './candidates.ts';
import { Meaning } from './meaning.ts';
import { distinctTerms, factsOf, type TermFacts, type WeighedText, weigh } from './weighed-text.ts';
import { isEnglish, type WordVectors } from './word-vectors.ts';

/** Terms of a passage that are looked up; the rest of a very long one is not read. */
const MAX_PASSAGE_TERMS = 160;

/** Most terms whose facts are kept at hand; they are read again when it is full. */
const MAX_KNOWN = 20_000;

/** A passage read once for all checks that it is compared with. */
export interface Passage extends SearchedPassage, WeighedText {
  places: Places;
  meaning: Meaning;
}

/** Reads passages, and the texts of an index's checks, with what is known of their terms. */
export class Reading {
  readonly #known = new Map<number, TermFacts>();
  readonly #knownWithVectors = new Map<number, TermFacts>();

  constructor(
    readonly index: OpenIndex,
    readonly vectors: WordVectors | undefined,
  ) {}

  /** `lang`: BCP 47 tag or empty; the word vectors are English. */
  passage(text: string, lang: string): Passage {
    const { terms, writtenAsName } = distinctTerms(analyse(text, lang).slice(0, MAX_PASSAGE_TERMS));
    const numbers = Int32Array.from(terms, (term) => this.index.findTerm(term));
    const vectors = isEnglish(lang) ? this.vectors : undefined;
    const facts = terms.map((term, at) => factsOf(term, this.index.rarity(numbers[at]!), vectors));
    const read = weigh(facts, writtenAsName);
    return { ...read, numbers, places: placesIn(terms), meaning: new Meaning(read, vectors) };
  }

  /** Claim and title of a check, as they are compared with a passage; undefined where empty. */
  check(check: number, passage: Passage): [WeighedText | undefined, WeighedText | undefined] {
    const [claim, title] = this.index.texts(check);
    const { vectors } = passage.meaning;
    return [this.#text(claim, vectors), this.#text(title, vectors)];
  }

  /** Facts are read from the index once: reading them anew costs more than comparing them. */
  #text(numbers: Uint32Array, vectors: WordVectors | undefined): WeighedText | undefined {
    if (numbers.length === 0) return undefined;
    const known = vectors ? this.#knownWithVectors : this.#known;
    const facts: TermFacts[] = [];
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      if (cameBefore(numbers, at)) continue;
      let found = known.get(number);
      if (!found) {
        if (known.size >= MAX_KNOWN) known.clear();
        found = factsOf(this.index.term(number), this.index.rarity(number), vectors);
        known.set(number, found);
      }
      facts.push(found);
    }
    return weigh(facts);
  }
}

/** Texts are so short that a loop takes less time than asking for one. */
function cameBefore(numbers: Uint32Array, at: number): boolean {
  const number = numbers[at];
  for (let before = 0; before < at; before++) if (numbers[before] === number) return true;
  return false;
}
