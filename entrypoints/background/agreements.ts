import { agreementOf } from '~/lib/check/agreement';
import type { Check } from '~/lib/check/check';
import { groupByClaim } from '~/lib/match/same-claim';
import type { ClaimAgreement, FoundMatch, PassageResult } from '~/lib/protocol/messages';
import { summaryOf } from '~/lib/protocol/summary';
import { expectIds } from '~/lib/protocol/validation';
import { readChecks } from '~/lib/store/generations';
import type { OpenGeneration } from './engine.ts';

/** A card holds one check and a few others; each asked for costs a search. */
const MAX_ASKED = 10;
/** Badges of one message that tell of others; each costs a search. */
const MAX_TOLD = 32;
/** Answers that are remembered: the badge asks first, then its card. */
const MAX_KNOWN = 500;

/** What was found out in this life of the background, for each generation by a check's id. */
const known = new WeakMap<OpenGeneration, Map<string, Promise<ClaimAgreement | null>>>();

/** For each id, in order: how all publishers that checked its claim stand to each other. */
export function agreementsForPages(
  opened: OpenGeneration,
  data: unknown,
): Promise<(ClaimAgreement | null)[]> {
  const ids = expectIds(data);
  const asked = ids.slice(0, MAX_ASKED).map((id) => agreementOn(opened, id));
  return Promise.all(ids.map((_, at) => asked[at] ?? null));
}

/**
 * What was found for passages; where one matched checks of several publishers, with how many came
 * to which verdict, so that badge and card tell the same.
 */
export function withAgreements(
  opened: OpenGeneration,
  results: readonly PassageResult[],
): Promise<PassageResult[]> {
  let told = 0;
  return Promise.all(
    results.map(async (result) => {
      const best = result.matches.find(({ outcome }) => outcome === 'shown');
      const publishers = new Set(result.matches.map(({ check }) => check.publisher));
      if (!best || publishers.size < 2 || told++ >= MAX_TOLD) return result;
      // The badge is there without it, too.
      const agreement = await agreementOn(opened, best.id).catch(() => null);
      return agreement
        ? { ...result, matches: result.matches.map((match) => withCounts(match, best, agreement)) }
        : result;
    }),
  );
}

/** The best match, or one of the same claim, which shows when the reader dismisses the best. */
function withCounts(match: FoundMatch, best: FoundMatch, agreement: ClaimAgreement): FoundMatch {
  const isOfClaim = match === best || agreement.others.some(({ id }) => id === match.id);
  const counts = agreement.verdicts.map(({ verdict, publishers }) => ({
    verdict,
    publishers: publishers.length,
  }));
  const own = match.check.verdict;
  // With a check that its publisher has replaced nobody may agree, and `other` is no verdict.
  const isCounted = own !== 'other' && counts.some(({ verdict }) => verdict === own);
  return isOfClaim && isCounted ? { ...match, agreement: counts } : match;
}

function agreementOn(opened: OpenGeneration, id: string): Promise<ClaimAgreement | null> {
  const ours = known.get(opened) ?? new Map<string, Promise<ClaimAgreement | null>>();
  known.set(opened, ours);
  const before = ours.get(id);
  if (before) return before;
  if (ours.size >= MAX_KNOWN) ours.clear();
  const found = findAgreement(opened, id);
  ours.set(id, found);
  found.catch(() => ours.delete(id)); // Another time it may be read.
  return found;
}

async function findAgreement(opened: OpenGeneration, id: string): Promise<ClaimAgreement | null> {
  const [check] = await readChecks(opened.db, opened.generation, [id]);
  return check ? agreementFor(opened, check) : null;
}

async function agreementFor(opened: OpenGeneration, check: Check): Promise<ClaimAgreement | null> {
  const { index, matcher, db, generation } = opened;
  const near = matcher.compareAll(check.claim, check.lang).map((other) => index.id(other.check));
  const others = await readChecks(
    db,
    generation,
    near.filter((id) => id !== check.id),
  );
  const group = groupByClaim([check, ...others]).find(({ checks }) => checks.includes(check));
  const agreement = agreementOf(group?.checks ?? []);
  const publishers = agreement.verdicts.reduce((sum, one) => sum + one.publishers.length, 0);
  if (!group || publishers < 2) return null;
  const rest = group.checks.filter((other) => other !== check && other.status !== 'retracted');
  return { ...agreement, others: rest.map(summaryOf) };
}
