import type { Carefulness } from '~/lib/match/carefulness';
import { formatNumber, type MessageName, t } from './i18n.ts';

/** How each carefulness is called and what it brings, the most careful first. */
export const CARE_WORDS: Record<Carefulness, { name: MessageName; effect: MessageName }> = {
  0.5: { name: 'careVery', effect: 'careVeryEffect' },
  1: { name: 'careUsual', effect: 'careUsualEffect' },
  2: { name: 'careLess', effect: 'careLessEffect' },
  4: { name: 'careLeast', effect: 'careLeastEffect' },
};

/** "1 in 2,000 headlines": people count headlines, not halves of one. */
export function careShare(carefulness: Carefulness): string {
  const [wrong, headlines] = inWholeNumbers(carefulness);
  return t('careShare', wrong, headlines);
}

/** The setting's meaning in a sentence. */
export function careMeaning(carefulness: Carefulness): string {
  const [wrong, headlines] = inWholeNumbers(carefulness);
  return t('careMeaning', wrong, headlines);
}

function inWholeNumbers(perThousand: number): [wrong: string, headlines: string] {
  const times = perThousand < 1 ? 1 / perThousand : 1;
  return [formatNumber(perThousand * times), formatNumber(1_000 * times)];
}
