/** Words that tell how much of something is meant, by language. Data only. */
const SHARES: Readonly<Record<string, string>> = {
  en: 'most, mostly, mainly, largely, majority, half, third of, thirds of, quarter of, quarters of, almost all, nearly all, almost every, nearly every',
  es: 'mayoría, mayoritariamente, mitad, tercio, tercios, casi todo, casi toda, casi todos, casi todas, sobre todo, principalmente',
  pt: 'maioria, majoritariamente, metade, um terço, dois terços, quase todo, quase toda, quase todos, quase todas, sobretudo, principalmente',
  fr: 'majorité, majoritairement, plupart, moitié, un tiers, deux tiers, presque tout, presque toute, presque tous, presque toutes, surtout, principalement',
  de: 'mehrheit, mehrheitlich, meisten, überwiegend, hälfte, drittel, fast alle, fast jeder, fast jede, vor allem, hauptsächlich',
  it: 'maggioranza, maggior parte, metà, un terzo, due terzi, quasi tutto, quasi tutta, quasi tutti, quasi tutte, soprattutto, principalmente',
  nl: 'meerderheid, meeste, merendeel, helft, een derde, twee derde, bijna alle, bijna iedereen, vooral, voornamelijk',
};

/** What tells it by counting: "80 %", "1 farmer in 3", "nine in ten". */
const COUNTED =
  '\\d\\s?%|\\d\\s(?:\\S+\\s){1,2}\\d+|percent|per cent|por ciento|por cento|pour cent|prozent|procent|out of|in ten|de cada|em cada|sur dix|von zehn|su dieci|op de tien';

const anyOf = (phrases: string) => `(?:${phrases})(?![\\p{L}-])`;
const SHARE = Object.values(SHARES).join(', ').replaceAll(', ', '|');

/** An article may stand before: "La mitad de las camas". */
const BEGINS = new RegExp(`^["“«]?(?:\\p{L}{1,3}\\s+)?${anyOf(SHARE)}`, 'iu');
const TELLS = new RegExp(`(?<!\\p{L})${anyOf(`${SHARE}|${COUNTED}`)}`, 'iu');

/**
 * Whether a claim begins with how much of something it speaks of, and a passage tells nothing of the
 * kind: "Five foreigners detained in Spain" beside "Almost all who are detained in Spain are
 * foreigners". These words are too common to count among the terms, and are what is claimed.
 */
export function lacksShare(passage: string, claim: string): boolean {
  return BEGINS.test(claim.trimStart()) && !TELLS.test(passage);
}
