import { parseCheck } from '~/lib/check/schema';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { get, isNode, type Node } from '~/lib/readers/schema-org/nodes';

/** Whether a value means to be a `Check`: schema.org's reviews have a type and other names. */
export function isCheckRecord(value: unknown): value is Node {
  return isNode(value) && get(value, 'claim') !== undefined && isNode(get(value, 'rating'));
}

/** A check as this product writes it; it comes from `origin`, whatever it says of itself. */
export function readCheckRecord(
  value: unknown,
  origin: string | undefined,
  place: string,
): ReadOutcome {
  const parsed = parseCheck(isNode(value) && origin !== undefined ? { ...value, origin } : value);
  return parsed.ok ? { kind: 'check', check: parsed.check } : rejected(parsed.reason, place);
}
