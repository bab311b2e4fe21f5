import { analyse } from '~/lib/text/analyse';
import type { Alignment } from './align.ts';
import type { Comparison } from './comparison.ts';
import { actsToldOf, type Coverage, toldOf } from './coverage.ts';
import { isDisplaced } from './displaced.ts';
import { isOpposite } from './opposites.ts';
import { IS_NAME, isNumber, type WeighedText } from './weighed-text.ts';

/** Longest run of terms that counts as one thing put in another's place. */
const MAX_SWAP = 2;

/** How near a word comes at most to what it replaces when it says something else. */
const FAR = 0.5;

/**
 * Share of a text, by rarity, that a passage must tell: its names as such, other words also, in
 * part, by words near in meaning.
 */
const LEAST_TOLD = 0.5;

/** The same of what a text says beside its names: names alone make no claim. */
const LEAST_OF_ACTS = 0.3;

/**
 * Shares, words near in meaning counted in part, of which a passage and a text reach one at least.
 * Of 128 headlines that were right to get a badge one falls short of both, of eight sentences of
 * articles that were wrong to get one, four.
 */
const MOST_OF_CHECK = 0.7;
const MOST_OF_PASSAGE = 0.4;

/**
 * So much beside names, in terms, and a text is of names alone, since what it says of them are words
 * too common to count: "Joe Biden said that if Trump does, he could but he won't".
 */
const LEAST_BESIDE_NAMES = 0.75;

/** Share of a passage, by rarity, that such a text makes up where the passage says it. */
const MOST_OF_NAMES = 0.6;

/** Terms of a text so short that each of its acts is needed to say the same. */
const FEW = 5;

/** Where the nearest word comes no nearer than this, nothing in the passage has to do with an act. */
const UNSAID = 0.05;

/** Share of a text from which on it counts as said in full. */
const WHOLE = 0.9;

/** The same for a text that compares: there order alone tells who is more. */
const NEARLY_WHOLE = 0.75;

/** Terms that compare what stands before them with what follows. */
const COMPARING: ReadonlySet<string> = new Set(
  analyse('before above more less fewer below after', 'en').map(({ term }) => term),
);

/** Share of a passage, by rarity, that the claim makes up where it says little beside. */
const MOSTLY = 0.7;

/** Terms of a text so short that a word put in between makes another claim of it. */
const SHORT = 4;

/**
 * Whether a passage makes another claim however much it resembles: another name or number in the
 * place of one ("NATO chief seeks cooperation with Japan"), the same things turned round ("Humans
 * emit more carbon dioxide than volcanoes"), somebody else who took the place ("India overtakes
 * China as the most populous country"), the contrary ("Electricity prices fell" beside "Electricity
 * prices rose"), or something put into a short claim ("Pluto is a *dwarf* planet"). Such a match is
 * never certain enough for a badge. In a long claim order tells so only where it compares, or where
 * the passage says little beside it: headlines turn their sentences freely. And where nothing is
 * compared, what only moves behind the subject stays the same claim ("Passenger wears a hazmat suit
 * *to Dulles airport*").
 */
export function isOtherClaim(
  comparison: Comparison,
  checkCoverage: number,
  passageCoverage: number,
): boolean {
  const { alignment, check } = comparison;
  if (checkCoverage >= NEARLY_WHOLE && isCompared(comparison) && isTurned(alignment)) return true;
  if (checkCoverage >= WHOLE) {
    const isShort = check.terms.length <= SHORT;
    if ((isShort || passageCoverage >= WHOLE) && isSubjectMoved(alignment)) return true;
    if (isShort && passageCoverage >= MOSTLY && hasInsertion(alignment)) return true;
  }
  return (
    isDisplaced(comparison) ||
    isOpposite(comparison) ||
    isOtherYear(comparison) ||
    isRenamed(comparison) ||
    isReworded(comparison)
  );
}

/**
 * Whether too little of a text is told to speak of the same claim: the same people do many things.
 * The same holds where neither text says most of the other, whatever words they share: a long
 * passage shares some with every claim of its subject. Who names the same people as a text that is
 * of names alone says it only where that is most of the passage; and of a short one that says what
 * they did, it tells at least something of it.
 */
export function isTooFar(comparison: Comparison, coverage: Coverage): boolean {
  const { passage, nearCheck, nearPassage } = coverage;
  return (
    toldOf(comparison) < LEAST_TOLD ||
    actsToldOf(comparison) < LEAST_OF_ACTS ||
    (nearCheck < MOST_OF_CHECK && nearPassage < MOST_OF_PASSAGE) ||
    (passage < MOST_OF_NAMES && isOfNamesAlone(comparison.check)) ||
    isOtherAct(comparison)
  );
}

/**
 * Whether a passage names whom a short text names and tells of something else: nothing of what they
 * did ("Barack Obama visited Kenya" beside "Barack Obama was born in Kenya"), or not all of it while
 * they stand the other way round, so that others do it: "Bill Gates said that the US military should
 * spend less" beside "The US military has arrested Bill Gates".
 */
function isOtherAct(comparison: Comparison): boolean {
  const { check, passage, alignment, nearCheck } = comparison;
  if (check.terms.length > FEW) return false;
  const names = alignment.pairs.filter((pair) => passage.named[pair.passage]! >= IS_NAME);
  const named = new Set(names.map((pair) => pair.check));
  const acts = [...check.named.keys()].filter((at) => !named.has(at) && check.named[at]! < IS_NAME);
  const unsaid = acts.filter((at) => nearCheck[at]! < UNSAID);
  return unsaid.length > 0 && (unsaid.length === acts.length || isTurned({ pairs: names }));
}

/** Where no term has a vector, as in other languages than English, nobody knows what is a name. */
function isOfNamesAlone({ named, rows }: WeighedText): boolean {
  let beside = 0;
  for (const share of named) beside += 1 - share;
  return beside < LEAST_BESIDE_NAMES && rows.some((row) => row >= 0);
}

/**
 * Whether both texts name years and have none in common: "Wildfires destroy 1,200 homes in 2025" is
 * a later event of the same kind as "Wildfires destroyed 1,000 homes in 2018".
 */
function isOtherYear({ passage, check, alignment }: Comparison): boolean {
  const years = check.terms.flatMap((term, at) => (YEAR.test(term) ? [at] : []));
  return (
    years.length > 0 &&
    years.every((at) => alignment.check[at] === 0) &&
    passage.terms.some((term) => YEAR.test(term))
  );
}

const YEAR = /^(?:19|20)\d\d$/;

/** Whether both texts compare. */
function isCompared({ check, alignment }: Comparison): boolean {
  return check.terms.some((term, at) => alignment.check[at] === 1 && COMPARING.has(term));
}

/** Whether what is swapped is a name or a number on both sides. */
function isRenamed({ passage, check, alignment }: Comparison): boolean {
  const swap = swapIn(alignment);
  if (!swap) return false;
  const hasName = ({ named, terms }: WeighedText, places: number[]) =>
    places.some((at) => named[at]! >= IS_NAME || isNumber(terms[at]!));
  return hasName(check, swap.check) && hasName(passage, swap.passage);
}

/**
 * Whether the passage is the text but for one thing, and that is another thing: "Rice never spoils"
 * beside "Honey never spoils".
 */
function isReworded({ alignment, nearCheck }: Comparison): boolean {
  const swap = swapIn(alignment);
  if (!swap || swap.passage.length < positionsOf(alignment.passage).length) return false;
  return swap.check.every((at) => nearCheck[at]! < FAR);
}

/** Whether something stands inside the claim that the check does not say: "a *dwarf* planet". */
export function hasInsertion({ passage, pairs }: Alignment): boolean {
  let [first, last] = [passage.length, -1];
  for (let at = 0; at < pairs.length; at++) {
    first = Math.min(first, pairs[at]!.passage);
    last = Math.max(last, pairs[at]!.passage);
  }
  for (let at = first + 1; at < last; at++) if (passage[at] === 0) return true;
  return false;
}

/** Whether the corresponding terms stand in another order. */
export function isTurned({ pairs }: Pick<Alignment, 'pairs'>): boolean {
  for (let at = 1; at < pairs.length; at++) {
    if (pairs[at]!.passage < pairs[at - 1]!.passage) return true;
  }
  return false;
}

/** Whether something that corresponds stands before what the text speaks of first. */
function isSubjectMoved({ pairs: [subject, ...others] }: Alignment): boolean {
  return subject !== undefined && others.some(({ passage }) => passage < subject.passage);
}

/** Whether one short run of the check is replaced by another, and nothing else is missing. */
export function isSwapped(alignment: Alignment): boolean {
  return swapIn(alignment) !== undefined;
}

/**
 * Where all that the passage lacks of the check's text is one short run, with a run as short in its
 * place (before the first, between two, or after the last corresponding terms): both runs.
 */
function swapIn({ passage, check, pairs }: Alignment) {
  // Nearly always that is more, and there is no need to look further.
  const missing = positionsOf(check, MAX_SWAP + 1);
  const [first, last] = [missing[0], missing.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (missing.length > MAX_SWAP || last - first >= missing.length) return undefined;
  const before = pairs.findLast((pair) => pair.check < first)?.passage ?? -1;
  const after = pairs.find((pair) => pair.check > last)?.passage ?? passage.length;
  const instead = positionsOf(passage).filter((at) => at > before && at < after);
  if (instead.length === 0 || instead.length > MAX_SWAP) return undefined;
  return { check: missing, passage: instead };
}

/** Positions without a correspondence, the first `most` of them. */
function positionsOf(covered: Float32Array, most = covered.length): number[] {
  const open: number[] = [];
  for (let at = 0; at < covered.length && open.length < most; at++) {
    if (covered[at] === 0) open.push(at);
  }
  return open;
}
