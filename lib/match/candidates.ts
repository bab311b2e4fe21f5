import type { OpenIndex } from '~/lib/index/open';
import { Searcher, type WeightedTerm } from '~/lib/index/search';
import { harmonic } from './features.ts';
import { formsBeginningWith, termsOfGroup } from './same-names.ts';

/** Checks that the search brings, and those of them that are compared in full. */
const SEARCHED = 64;
const COMPARED = 16;

/** How many of the next best candidates one is set against. */
const RIVALS = 6;

/** Weight of a name's other forms (*South Korea* for *Seoul*) in the search. */
const OTHER_FORM_WEIGHT = 0.5;

/** What counts beside the better of title and claim: the share that both have together. */
const TOGETHER = 0.5;

/** A passage as it is searched for. */
export interface SearchedPassage {
  terms: readonly string[];
  /** Number of each term in the index, or -1. */
  numbers: Int32Array;
  rarity: Float32Array;
}

/** A check that is worth comparing in full, and how it stands among the others. */
export interface Candidate {
  check: number;
  /** Search score over that of a check with all of the passage's terms, 0 to about 1. */
  searchScore: number;
  /** A first, quick measure of how much the texts share, 0 to 1.5. */
  quick: number;
  /** By how much `quick` is above the mean of its rivals'. */
  lead: number;
  /** Place among the candidates, 0 for the best. */
  rank: number;
}

/** Finds the checks that may be about a passage, with the index's own means only. */
export class CandidateSearch {
  readonly #searcher: Searcher;

  constructor(readonly index: OpenIndex) {
    this.#searcher = new Searcher(index);
  }

  /** The most promising checks, best first, at most sixteen. */
  of(passage: SearchedPassage): Candidate[] {
    const found = this.#searcher.best(this.#query(passage), SEARCHED);
    const most = this.#mostPossible(passage);
    const rated = found
      .map(({ check, score }) => {
        return { check, searchScore: score / most, quick: this.#quick(passage, check) };
      })
      .sort((a, b) => b.quick + b.searchScore - a.quick - a.searchScore || a.check - b.check);
    const head = rated.slice(0, RIVALS + 2);
    return rated.slice(0, COMPARED).map((candidate, rank) => {
      const rivals = head.filter((rival) => rival !== candidate).slice(0, RIVALS);
      const mean = rivals.reduce((sum, { quick }) => sum + quick, 0) / Math.max(1, rivals.length);
      return { ...candidate, rank, lead: candidate.quick - mean };
    });
  }

  /** The passage's terms, and those of other names of what it names. */
  #query({ terms, numbers }: SearchedPassage): WeightedTerm[] {
    const weights = new Map<number, number>();
    for (const term of terms) {
      for (const { group } of formsBeginningWith(term)) {
        for (const other of termsOfGroup(group)) {
          weights.set(this.index.findTerm(other), OTHER_FORM_WEIGHT);
        }
      }
    }
    for (const number of numbers) weights.set(number, 1);
    weights.delete(-1);
    return [...weights].map(([term, weight]) => ({ term, weight }));
  }

  #mostPossible({ numbers, rarity }: SearchedPassage): number {
    let sum = 0;
    for (const [at, number] of numbers.entries()) if (number >= 0) sum += rarity[at]!;
    return sum || 1;
  }

  #quick(passage: SearchedPassage, check: number): number {
    const shared = new Uint8Array(passage.numbers.length);
    const total = sumOf(passage.rarity);
    const [claim, title] = this.index.texts(check);
    const better = Math.max(
      this.#sharedWith(passage, claim, shared, total),
      this.#sharedWith(passage, title, shared, total),
    );
    let together = 0;
    for (const [at, is] of shared.entries()) if (is) together += passage.rarity[at]!;
    return better + (TOGETHER * together) / (total || 1);
  }

  /** Marks in `shared` which of the passage's terms the text has. */
  #sharedWith(
    passage: SearchedPassage,
    text: Uint32Array,
    shared: Uint8Array,
    total: number,
  ): number {
    let [all, both] = [0, 0];
    for (const [place, number] of text.entries()) {
      if (text.indexOf(number) < place) continue;
      const rarity = this.index.rarity(number);
      all += rarity;
      const at = passage.numbers.indexOf(number);
      if (at < 0) continue;
      both += rarity;
      shared[at] = 1;
    }
    return all === 0 || total === 0 ? 0 : harmonic(both / all, both / total);
  }
}

function sumOf(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
