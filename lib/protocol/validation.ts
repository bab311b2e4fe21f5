import * as v from 'valibot';
import { LIMITS } from '~/lib/check/limits';
import { VERDICTS } from '~/lib/check/verdict';
import { PASSAGE_KINDS } from '~/lib/page/passage';
import type { PassageQuery, SearchQuery } from './messages.ts';

/**
 * A content script shares a process with its page, so its messages are checked like anything else
 * from outside. Each function throws an error that names the field.
 */
const MAX_PASSAGES = 200;
const MAX_PASSAGE_LENGTH = 5_000;
const MAX_IDS = 200;
const MAX_ID_LENGTH = 400;
const MAX_QUERY_LENGTH = 500;
const MAX_RESULTS = 200;

/** Lists are measured before their items are looked at. */
const bounded = (limit: number) =>
  v.pipe(
    v.custom<unknown[]>(Array.isArray, 'expected a list'),
    v.maxLength(limit, `expected at most ${limit}`),
  );

const Passages = v.pipe(
  bounded(MAX_PASSAGES),
  v.array(
    v.object({
      key: v.pipe(v.number(), v.integer()),
      text: v.pipe(v.string(), v.maxLength(MAX_PASSAGE_LENGTH)),
      kind: v.picklist(PASSAGE_KINDS),
      lang: v.pipe(v.string(), v.maxLength(100)),
    }),
  ),
);

const Ids = v.pipe(bounded(MAX_IDS), v.array(v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH))));

const Names = v.pipe(bounded(MAX_IDS), v.array(v.pipe(v.string(), v.maxLength(LIMITS.name))));
const IsoDate = v.pipe(v.string(), v.isoDate());

const Search = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_QUERY_LENGTH)),
  verdicts: v.pipe(bounded(VERDICTS.length), v.array(v.picklist(VERDICTS))),
  publishers: v.optional(Names),
  langs: v.optional(Names),
  from: v.optional(IsoDate),
  to: v.optional(IsoDate),
  limit: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_RESULTS)),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export function expectPassages(data: unknown): PassageQuery[] {
  return expect(Passages, data);
}

export function expectIds(data: unknown): string[] {
  return expect(Ids, data);
}

export function expectSearch(data: unknown): SearchQuery {
  return expect(Search, data);
}

function expect<T>(schema: v.GenericSchema<unknown, T>, data: unknown): T {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new TypeError(`message field ${v.getDotPath(issue) ?? '(whole)'}: ${issue.message}`);
}
