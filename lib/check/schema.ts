import * as v from 'valibot';
import { CHECK_STATUSES, type Check, SECTIONS } from './check';
import { httpUrl } from './http-url';
import { isoDate } from './iso-date';
import { isLanguageTag } from './language-tag';
import { LIMITS } from './limits';
import { MEDIA_CATEGORIES } from './media-category';
import { plainText } from './plain-text';
import { findMisplaced } from './pointers';
import { VERDICTS } from './verdict';

/** Text of one line: cleaned on the way in, neither empty nor longer than `max` afterwards. */
function text(max: number) {
  const expected = `expected text of 1 to ${max} characters`;
  return v.pipe(
    v.string(expected),
    v.transform(plainText),
    v.minLength(1, expected),
    v.maxLength(max, expected),
  );
}

/** A list whose length is looked at before any of its entries. */
function list<const Entry extends v.GenericSchema>(entry: Entry, max: number) {
  const expected = `expected a list of at most ${max} entries`;
  return v.pipe(
    v.array(v.unknown(), expected),
    v.maxLength(max, expected),
    v.array(entry, expected),
  );
}

/** Where the list or the text ends is for `findMisplaced` to check. */
const position = v.pipe(
  v.number('expected a position'),
  v.integer('expected a whole number'),
  v.minValue(0, 'expected a position of 0 or more'),
);

const range = v.strictTuple([position, position], 'expected a range [start, end)');

const url = v.pipe(
  v.string('expected an http(s) URL'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const normal = httpUrl(dataset.value);
    if (normal !== undefined) return normal;
    addIssue({ message: `expected an http(s) URL of at most ${LIMITS.url} characters` });
    return NEVER;
  }),
);

const date = v.pipe(
  v.string('expected a date such as 2025-04-02'),
  v.check((value) => isoDate(value) === value, 'expected a date such as 2025-04-02'),
);

const lang = v.pipe(
  v.string('expected a language tag such as en or pt-BR'),
  v.check(isLanguageTag, 'expected a language tag such as en or pt-BR'),
);

/** Cleaning would move what citations point at, so a paragraph has to arrive clean. */
const paragraph = v.pipe(
  v.string('expected text'),
  v.minLength(1, 'expected text'),
  v.maxLength(LIMITS.paragraph, `expected at most ${LIMITS.paragraph} characters`),
  v.check(
    (value) => plainText(value) === value,
    'expected plain text without control characters or doubled spaces',
  ),
);

const paragraphs = list(paragraph, LIMITS.paragraphs);

const finite = v.pipe(v.number('expected a number'), v.finite('expected a finite number'));

const rating = v.object(
  {
    label: text(LIMITS.label),
    // One that a later version knows has its name in the label anyway.
    category: v.fallback(v.optional(v.picklist(MEDIA_CATEGORIES)), undefined),
    verdict: v.picklist(VERDICTS, `expected one of ${VERDICTS.join(', ')}`),
    value: v.optional(finite),
    best: v.optional(finite),
    worst: v.optional(finite),
  },
  'expected an object',
);

const publisher = v.object(
  {
    name: text(LIMITS.name),
    site: v.optional(
      v.pipe(
        v.string('expected a host name'),
        v.maxLength(LIMITS.site, 'expected a host name'),
        v.regex(/^(?!www\.)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/, 'expected a host name without www.'),
      ),
    ),
    signatory: v.optional(v.boolean('expected true or false')),
  },
  'expected an object',
);

const body = v.object(
  { known: paragraphs, analysis: paragraphs, conclusion: paragraphs },
  'expected an object',
);

const citation = v.object(
  {
    section: v.picklist(SECTIONS, `expected one of ${SECTIONS.join(', ')}`),
    paragraph: position,
    sentence: range,
    mark: range,
    name: text(LIMITS.name),
    source: v.optional(position),
  },
  'expected an object',
);

const source = v.object(
  {
    title: text(LIMITS.title),
    publisher: v.optional(text(LIMITS.name)),
    url: v.optional(url),
    lang: v.optional(lang),
    sameAs: v.optional(position),
  },
  'expected an object',
);

/**
 * Shape and limits of one check. What it does not name, `__proto__` included, is left out of the
 * result; positions inside lists and texts are checked by `parseCheck`.
 */
const CheckSchema = v.object(
  {
    id: text(LIMITS.id),
    claim: text(LIMITS.claim),
    claimant: v.optional(text(LIMITS.name)),
    claimDate: v.optional(date),
    title: v.optional(text(LIMITS.title)),
    rating,
    publisher,
    url: v.optional(url),
    published: v.optional(date),
    reviewed: v.optional(date),
    lang,
    body: v.optional(body),
    citations: list(citation, LIMITS.citations),
    sources: list(source, LIMITS.sources),
    appearances: list(url, LIMITS.appearances),
    keywords: list(text(LIMITS.keyword), LIMITS.keywords),
    license: v.optional(text(LIMITS.name)),
    status: v.picklist(CHECK_STATUSES, `expected one of ${CHECK_STATUSES.join(', ')}`),
    origin: text(LIMITS.name),
  },
  'expected an object',
);

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Does not compile when the schema and the `Check` type drift apart. */
true satisfies Same<v.InferOutput<typeof CheckSchema>, Check>;
true satisfies Same<keyof v.InferOutput<typeof CheckSchema>, keyof Check>;

/** `reason` begins with `field`, a path such as `rating.verdict`; empty for the value itself. */
export type ParsedCheck = { ok: true; check: Check } | { ok: false; reason: string; field: string };

/**
 * Validates a value from outside. One-line texts are cleaned with `plainText` and URLs brought to
 * their normal form; everything else has to be right as it is. Never throws.
 */
export function parseCheck(value: unknown): ParsedCheck {
  const parsed = v.safeParse(CheckSchema, value, { abortEarly: true });
  if (!parsed.success) return failure(fieldOf(parsed.issues[0]), messageOf(parsed.issues[0]));
  const misplaced = findMisplaced(parsed.output);
  if (misplaced) return failure(misplaced.field, misplaced.expected);
  return { ok: true, check: parsed.output };
}

function failure(field: string, message: string): ParsedCheck {
  return { ok: false, field, reason: field === '' ? message : `${field}: ${message}` };
}

function fieldOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? '';
}

/** valibot says of a key that is not there that the object is wrong; say which key. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  return issue.received === 'undefined' && issue.path ? 'missing' : issue.message;
}
