import * as v from 'valibot';
import { isLanguageTag } from '~/lib/check/language-tag';
import { LIMITS } from '~/lib/check/limits';
import { plainText } from '~/lib/check/plain-text';
import { VERDICTS } from '~/lib/check/verdict';
import { PASSAGE_KINDS } from '~/lib/page/passage';
import { FORMATS, type Format } from '~/lib/readers/detect';
import { MAX_REFRESH_HOURS } from '~/lib/store/rows';
import { isSecureAddress } from '~/lib/updates/address';
import type { SubscriptionDraft, SubscriptionPatch } from '~/lib/updates/subscription';
import { MAX_IDS, MAX_PASSAGES } from './limits.ts';
import type { PassageQuery, SearchQuery } from './messages.ts';

/**
 * A content script shares a process with its page, so its messages are checked like anything else
 * from outside. Each function throws an error that names the field.
 */
const MAX_PASSAGE_LENGTH = 5_000;
/** More than an update ever counts (lib/updates/contents.ts). */
const MAX_PUBLISHERS_OFF = 1_000;
const MAX_ID_LENGTH = 400;
/** Characters of a search; its field takes no more. */
export const MAX_QUERY_LENGTH = 500;
/** Results of a search; its list shows no more. */
export const MAX_RESULTS = 600;

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
      passage: v.optional(v.pipe(v.number(), v.integer())),
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

/** Passages of a page, at most `MAX_PASSAGES`. */
export function expectPassages(data: unknown): PassageQuery[] {
  return expect(Passages, data);
}

/** Ids of checks, at most `MAX_IDS`. */
export function expectIds(data: unknown): string[] {
  return expect(Ids, data);
}

/** Places in a list of at most so many. */
export function expectIndexes(data: unknown): number[] {
  return expect(v.pipe(bounded(MAX_IDS), v.array(Count)), data);
}

/** A search with its filters; at most `MAX_RESULTS` are asked for at once. */
export function expectSearch(data: unknown): SearchQuery {
  return expect(Search, data);
}

/** A file's name is a stranger's, and stands for the publisher of checks that name none. */
const Name = v.pipe(v.string(), v.transform(plainText), v.minLength(1), v.maxLength(LIMITS.name));
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_LENGTH));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const FormatName = v.picklist(FORMATS);
const Languages = v.pipe(
  bounded(MAX_IDS),
  v.array(v.pipe(v.string(), v.check(isLanguageTag, 'expected a language tag'))),
);
/** As they came with the checks, not as somebody typed them. */
const PublisherNames = v.pipe(
  bounded(MAX_PUBLISHERS_OFF),
  v.array(v.pipe(v.string(), v.maxLength(LIMITS.name))),
);
const RefreshHours = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_REFRESH_HOURS));

const Draft = v.object({
  name: Name,
  url: v.pipe(
    v.string(),
    v.maxLength(LIMITS.url),
    v.check(isSecureAddress, 'expected an https address'),
    v.transform(addressOfDocument),
    // Signs that are written as three each made it longer.
    v.maxLength(LIMITS.url),
  ),
  format: v.optional(FormatName),
  licence: v.optional(Name),
  attribution: v.optional(Name),
  languages: v.optional(Languages),
  refreshHours: v.optional(RefreshHours),
});

/** In its standard form, without what names a part of it: the same document is the same feed. */
function addressOfDocument(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

const Change = v.object({
  id: Id,
  patch: v.object({
    name: v.optional(Name),
    languages: v.optional(Languages),
    publishersOff: v.optional(PublisherNames),
    on: v.optional(v.boolean()),
    refreshHours: v.optional(RefreshHours),
  }),
});

const AddedFile = v.object({ upload: Count, name: Name, format: v.optional(FormatName) });

const DismissedMatch = v.object({
  check: Id,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_PASSAGE_LENGTH)),
});

/** A feed as the reader describes it; its address comes out in its standard form. */
export function expectDraft(data: unknown): SubscriptionDraft {
  return expect(Draft, data);
}

/** A subscription's id and what is to change of it. */
export function expectChange(data: unknown): { id: string; patch: SubscriptionPatch } {
  return expect(Change, data);
}

/** The id of a check, a subscription or a dismissal. */
export function expectId(data: unknown): string {
  return expect(Id, data);
}

/** The number of a job or an upload. */
export function expectNumber(data: unknown): number {
  return expect(Count, data);
}

/** A file among the uploads, by its number. */
export function expectFile(data: unknown): { upload: number; name: string; format?: Format } {
  return expect(AddedFile, data);
}

/** Words for our own page of technical details, where they are cut. */
export function expectWords(data: unknown): string {
  return expect(v.string(), data);
}

/** A check and the words of the passage that it does not fit. */
export function expectDismissal(data: unknown): { check: string; text: string } {
  return expect(DismissedMatch, data);
}

function expect<T>(schema: v.GenericSchema<unknown, T>, data: unknown): T {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new TypeError(`message field ${v.getDotPath(issue) ?? '(whole)'}: ${issue.message}`);
}
