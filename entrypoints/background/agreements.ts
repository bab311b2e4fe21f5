import { agreementOf } from '~/lib/check/agreement';
import type { Check } from '~/lib/check/check';
import { groupByClaim } from '~/lib/match/same-claim';
import type { ClaimAgreement } from '~/lib/protocol/messages';
import { expectIds } from '~/lib/protocol/validation';
import { readChecks } from '~/lib/store/generations';
import { summaryOf } from './answers.ts';
import type { OpenGeneration } from './engine.ts';

/** A card holds one check and a few others; each asked for costs a search. */
const MAX_ASKED = 10;

/** For each id, in order: how all publishers that checked its claim stand to each other. */
export async function agreementsForPages(
  opened: OpenGeneration,
  data: unknown,
): Promise<(ClaimAgreement | null)[]> {
  const ids = expectIds(data).slice(0, MAX_ASKED);
  const checks = await readChecks(opened.db, opened.generation, ids);
  const found = await Promise.all(checks.map((check) => agreementFor(opened, check)));
  const byId = new Map(checks.map(({ id }, at) => [id, found[at]!]));
  return ids.map((id) => byId.get(id) ?? null);
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
