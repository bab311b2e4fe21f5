import * as v from 'valibot';
import { LIMITS } from '~/lib/check/limits';

/** The version of the pack format that is written and read. */
export const PACK_VERSION = 1;

/** What a pack says of itself in its first line. */
export interface PackHeader {
  obelusPack: typeof PACK_VERSION;
  name: string;
  description?: string;
  license?: string;
  /** How many checks follow, one on each line: a pack that was cut short betrays itself. */
  checks: number;
}

const HeaderSchema = v.object({
  obelusPack: v.literal(PACK_VERSION, `expected ${PACK_VERSION}`),
  name: v.pipe(v.string('expected text'), v.minLength(1, 'expected text')),
  description: v.optional(
    v.pipe(v.string('expected text'), v.maxLength(LIMITS.paragraph, 'expected less text')),
  ),
  license: v.optional(v.pipe(v.string('expected text'), v.minLength(1, 'expected text'))),
  checks: v.pipe(
    v.number('expected a number'),
    v.integer('expected a whole number'),
    v.minValue(0, 'expected 0 or more'),
  ),
});

/** Whether a parsed first line means to be a pack header, right or wrong. */
export function isPackHeader(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'obelusPack');
}

/** Validates a pack header; `reason` names the field that is wrong. */
export function parsePackHeader(
  value: unknown,
): { ok: true; header: PackHeader } | { ok: false; reason: string } {
  const parsed = v.safeParse(HeaderSchema, value, { abortEarly: true });
  if (parsed.success) return { ok: true, header: parsed.output };
  const [issue] = parsed.issues;
  const message = issue.received === 'undefined' ? 'missing' : issue.message;
  return { ok: false, reason: `pack header: ${v.getDotPath(issue) ?? 'value'}: ${message}` };
}
