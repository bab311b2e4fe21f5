import type { OpenIndex } from '~/lib/index/open';
import type { Texts } from '~/lib/index/texts';
import { analyse } from '~/lib/text/analyse';
import { type Places, placesIn } from './align.ts';
import type { SearchedPassage } from './candidates.ts';
import { Meaning } from './meaning.ts';
import { distinctTerms, factsOf, type TermFacts, type WeighedText, weigh } from './weighed-text.ts';
import { isEnglish, type WordVectors } from './word-vectors.ts';

/** Terms of a passage that are looked up; the rest of a very long one is not read. */
const MAX_PASSAGE_TERMS = 160;

/** Places for terms whose facts are kept at hand; of two terms with one place the later is kept. */
const PLACES = 2 ** 15;

/** The facts of terms, by their numbers in the index. */
class KnownTerms {
  readonly #numbers = new Int32Array(PLACES).fill(-1);
  readonly #facts = new Array<TermFacts | undefined>(PLACES);

  of(number: number): TermFacts | undefined {
    const place = number & (PLACES - 1);
    return this.#numbers[place] === number ? this.#facts[place] : undefined;
  }

  keep(number: number, facts: TermFacts): void {
    const place = number & (PLACES - 1);
    this.#numbers[place] = number;
    this.#facts[place] = facts;
  }
}

/** A passage read once for all checks that it is compared with. */
export interface Passage extends SearchedPassage, WeighedText {
  places: Places;
  meaning: Meaning;
}

/** Reads passages, and the texts of an index's checks, with what is known of their terms. */
export class Reading {
  readonly #known = new KnownTerms();
  readonly #knownWithVectors = new KnownTerms();

  /** `texts`: what reads the checks' texts, where something quicker is at hand. */
  constructor(
    readonly index: OpenIndex,
    readonly vectors: WordVectors | undefined,
    private readonly texts: Texts = index.forward,
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
    const { vectors } = passage.meaning;
    this.texts.read(check);
    const { terms, claim, end } = this.texts;
    return [this.#text(terms, 0, claim, vectors), this.#text(terms, claim, end, vectors)];
  }

  #text(
    terms: Uint32Array,
    from: number,
    to: number,
    vectors: WordVectors | undefined,
  ): WeighedText | undefined {
    if (from === to) return undefined;
    const facts: TermFacts[] = [];
    for (let at = from; at < to; at++) {
      if (!cameBefore(terms, from, at)) facts.push(this.#factsOf(terms[at]!, vectors));
    }
    return weigh(facts);
  }

  /** Read from the index once: reading them anew costs more than comparing them. */
  #factsOf(number: number, vectors: WordVectors | undefined): TermFacts {
    const terms = vectors ? this.#knownWithVectors : this.#known;
    const known = terms.of(number);
    if (known) return known;
    const facts = factsOf(this.index.term(number), this.index.rarity(number), vectors);
    terms.keep(number, facts);
    return facts;
  }
}

/** Texts are so short that a loop takes less time than asking for one. */
function cameBefore(terms: Uint32Array, from: number, at: number): boolean {
  const term = terms[at];
  for (let before = from; before < at; before++) if (terms[before] === term) return true;
  return false;
}
