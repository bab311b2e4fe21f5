import type { Rating } from '~/lib/check/check';
import { LIMITS } from '~/lib/check/limits';
import { wordsInMarkup } from '~/lib/readers/schema-org/markup';
import {
  type Graph,
  get,
  isNode,
  listOf,
  memoised,
  type Node,
  resolved,
} from '~/lib/readers/schema-org/nodes';
import { numberOf, textOf } from '~/lib/readers/schema-org/values';
import { versionIn } from '~/lib/readers/schema-org/versions';

/** What a publisher says of a claim, before anybody asks what it means. */
export type StatedRating = Omit<Rating, 'verdict'>;

/**
 * The rating of a review in the publisher's words: its `alternateName`, `name` or a value that is
 * no number, else its explanation, else its figures (`1 / 5`). Undefined where there is nothing
 * that a reader could be shown. Of a label in several languages the one in `lang` counts.
 */
export function statedRatingOf(
  review: Node,
  graph: Pick<Graph, 'byId'>,
  lang?: string,
): StatedRating | undefined {
  let figures: StatedRating | undefined;
  for (const value of listOf(review.reviewRating)) {
    const rating = resolved(value, graph) ?? value;
    const label = wordsOf(rating, lang);
    if (label !== undefined) return stated(label, rating);
    const figure = figuresOf(rating);
    if (figure !== undefined) figures ??= stated(figure, rating);
  }
  return figures;
}

/** Always the same properties in one order: to copy those that there are takes many times as long. */
function stated(label: string, rating: unknown): StatedRating {
  const { value, best, worst } = isNode(rating) ? numbersOf(rating) : NO_NUMBERS;
  return { label, value, best, worst };
}

const WORD_KEYS = ['alternateName', 'name', 'ratingValue', 'description', 'ratingExplanation'];

function wordsOf(rating: unknown, lang: string | undefined): string | undefined {
  if (!isNode(rating)) return numberOf(rating) === undefined ? labelOf(rating) : undefined;
  for (const key of WORD_KEYS) {
    const value = versionIn(get(rating, key), lang);
    const label =
      key === 'ratingValue' && numberOf(value) !== undefined ? undefined : labelOf(value);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** A verdict written as a JSON truth value is still a word; the name of the field is none. */
function labelOf(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  const label = textOf(value, LIMITS.label) ?? labelInMarkup(value);
  const isFieldName = label !== undefined && label.length <= MAX_FIELD_NAME && saysNothing(label);
  return isFieldName ? undefined : label;
}

/** "<title>False", "<img alt='False'>", "<False>": a label that is nothing but markup to a browser. */
function labelInMarkup(value: unknown): string | undefined {
  const [text] = listOf(value);
  if (typeof text !== 'string' || text.length > LIMITS.label || !text.includes('<'))
    return undefined;
  return textOf(wordsInMarkup(text), LIMITS.label);
}

const MAX_FIELD_NAME = 24;

/** What templates leave in a label: what the field is, and not what it says. */
const saysNothing = memoised((label) =>
  FIELD_NAMES.has(label.toLowerCase().replace(/[^\p{L}]/gu, '')),
);

const FIELD_NAMES = new Set(
  (
    'rating reviewrating ratingvalue ratingname alternatename textualrating verdict review score ' +
    'claimreview factcheck factchecking factcheckrating ourrating ourverdict conclusion ' +
    'calificación veredicto veredito classificação bewertung urteil note verdetto'
  ).split(' '),
);

function figuresOf(rating: unknown): string | undefined {
  if (!isNode(rating)) return numberOf(rating)?.toString();
  const { value, best } = numbersOf(rating);
  if (value === undefined) return undefined;
  return best === undefined || best === value ? String(value) : `${value} / ${best}`;
}

/** "4/5", as some write the value and the best in one. */
const SHARE = /^\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*$/;

type Numbers = Pick<Rating, 'value' | 'best' | 'worst'>;

const NO_NUMBERS: Numbers = { value: undefined, best: undefined, worst: undefined };

function numbersOf(rating: Node): Numbers {
  const stated = rating.ratingValue;
  const share = typeof stated === 'string' ? SHARE.exec(stated) : null;
  const value = share ? Number(share[1]) : numberOf(stated);
  const best = numberOf(rating.bestRating ?? share?.[2]);
  return { value, best, worst: numberOf(rating.worstRating) };
}
