import type { Judged } from '../calibration.ts';
import type { TrainingData } from '../data.ts';
import { type Ordered, placesOf } from './order.ts';
import type { Tested } from './sets.ts';

/** The figures of the folds: what docs/matching.md reports. */
export function figures(judged: Record<Tested, Judged[]>, data: TrainingData) {
  const headlines = data.headlines.length;
  const at = (perThousand: number) => {
    const isAllowed = ({ isOther }: Judged) => !isOther;
    const sorted = judged.ordinary.filter(isAllowed).map(({ logOdds }) => logOdds);
    sorted.sort((a, b) => b - a);
    const from = sorted[Math.floor((perThousand / 1000) * data.ordinary.length)]!;
    const isShown = (one: Judged) => one.logOdds > from && isAllowed(one);
    const shown = judged.reported.filter(isShown);
    const right = shown.filter(({ isRight }) => isRight).length;
    const misses = judged.missed.filter(isShown).length;
    return {
      perThousand,
      recall: round(right / headlines),
      precision: round(right / Math.max(1, shown.length)),
      nearMissesShown: round(misses / judged.missed.length),
    };
  };
  return {
    headlinesRightFirst: round(judged.reported.filter(({ rank }) => rank === 0).length / headlines),
    postsMap5: round(
      reciprocals(judged.posts.flatMap(({ rank }) => rank ?? [])) / data.posts.length,
    ),
    shown: [0.5, 1, 2, 4].map(at),
  };
}

/** The figures of the order; `shownFrom`: the log-odds from which a match is shown. */
export function orderFigures(candidates: Ordered, shownFrom: number, data: TrainingData) {
  const headlines = placesOf(candidates.reported, shownFrom);
  const posts = placesOf(candidates.posts, shownFrom);
  const multilingual = placesOf(candidates.multilingual, shownFrom);
  return {
    headlinesRightFirst: round(
      headlines.filter((place) => place === 0).length / data.headlines.length,
    ),
    postsMap5: round(reciprocals(posts) / data.posts.length),
    multilingualSuccess10: round(
      multilingual.filter((place) => place < 10).length / data.multilingual.length,
    ),
  };
}

function reciprocals(places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (place < 5 ? 1 / (place + 1) : 0), 0);
}

export const round = (value: number) => Math.round(value * 1000) / 1000;
