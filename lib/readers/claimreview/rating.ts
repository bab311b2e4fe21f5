import type { Rating } from '~/lib/check/check';
import { LIMITS } from '~/lib/check/limits';
import { verdictOf } from '~/lib/check/rating';
import {
  type Graph,
  get,
  isNode,
  listOf,
  type Node,
  resolved,
} from '~/lib/readers/schema-org/nodes';
import { numberOf, textOf } from '~/lib/readers/schema-org/values';

/**
 * The rating of a review in the publisher's words: its `alternateName`, `name` or a value that is
 * no number, else its explanation, else its figures (`1 / 5`). `lang` is the review's. Undefined
 * where there is nothing that a reader could be shown.
 */
export function ratingOf(
  review: Node,
  lang: (label: string) => string,
  graph: Pick<Graph, 'byId'>,
): Rating | undefined {
  const ratings = listOf(get(review, 'reviewRating')).map(
    (value) => resolved(value, graph) ?? value,
  );
  const worded = ratings.find((rating) => wordsOf(rating) !== undefined);
  const rating = worded ?? ratings.find((each) => figuresOf(each) !== undefined);
  const label = wordsOf(rating) ?? figuresOf(rating);
  if (label === undefined) return undefined;
  const numbers = isNode(rating) ? numbersOf(rating) : {};
  return { label, verdict: verdictOf(label, lang(label)).verdict, ...numbers };
}

const WORD_KEYS = ['alternateName', 'name', 'ratingValue', 'description', 'ratingExplanation'];

function wordsOf(rating: unknown): string | undefined {
  if (!isNode(rating)) return numberOf(rating) === undefined ? labelOf(rating) : undefined;
  for (const key of WORD_KEYS) {
    const value = get(rating, key);
    const label =
      key === 'ratingValue' && numberOf(value) !== undefined ? undefined : labelOf(value);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** A verdict written as a JSON truth value is still a word. */
function labelOf(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return textOf(value, LIMITS.label);
}

function figuresOf(rating: unknown): string | undefined {
  if (!isNode(rating)) return numberOf(rating)?.toString();
  const { value, best } = numbersOf(rating);
  if (value === undefined) return undefined;
  return best === undefined || best === value ? String(value) : `${value} / ${best}`;
}

function numbersOf(rating: Node): Pick<Rating, 'value' | 'best' | 'worst'> {
  const value = numberOf(get(rating, 'ratingValue'));
  const best = numberOf(get(rating, 'bestRating'));
  const worst = numberOf(get(rating, 'worstRating'));
  return {
    ...(value !== undefined && { value }),
    ...(best !== undefined && { best }),
    ...(worst !== undefined && { worst }),
  };
}
