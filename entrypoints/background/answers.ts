import type { Check } from '~/lib/check/check';
import { STARTER_ORIGIN } from '~/lib/check/origins';
import { narrowed, parseFields, type ReaderNames } from '~/lib/index/fields';
import { lookup, marksIn } from '~/lib/index/lookup';
import { type ShownChoices, underChoices } from '~/lib/match/choices';
import { judge } from '~/lib/match/judge';
import type { Found } from '~/lib/match/matcher';
import { type MatchedCheck, oncePerCheck } from '~/lib/match/once';
import type { WordVectors } from '~/lib/match/word-vectors';
import type {
  PassageQuery,
  PassageResult,
  SearchAnswer,
  SearchQuery,
} from '~/lib/protocol/messages';
import { summaryOf } from '~/lib/protocol/summary';
import { expectIds, expectPassages, expectSearch } from '~/lib/protocol/validation';
import { dismissalId } from '~/lib/store/dismissals';
import { readChecks } from '~/lib/store/generations';
import { isRatherOf, languageOfTexts } from '~/lib/text/detect';
import { Slices } from '~/lib/updates/slices';
import { dismissedFor } from './dismissals.ts';
import type { OpenGeneration } from './engine.ts';
import { isOwnPage, type Sender } from './senders.ts';

/**
 * What was found for a page's passages under the reader's choices; those without a match are left
 * out.
 */
export async function matchForPage(
  opened: OpenGeneration,
  data: unknown,
  sender: Sender,
  choices: ShownChoices,
): Promise<PassageResult[]> {
  const host = hostOf(sender.url);
  const found = await mapInSlices(inTheirLanguage(expectPassages(data)), (passage) => ({
    passage,
    found: opened.matcher.find(passage.text, passage.lang, {
      isSentence: passage.kind === 'claim',
    }),
  }));
  const records = await recordsOf(
    opened,
    found.flatMap((one) => one.found),
  );
  const { vectors } = opened.matcher.options;
  const results = await mapInSlices(found, ({ passage, found }) => ({
    key: passage.key,
    passage: passage.passage ?? passage.key,
    text: passage.text,
    matched: judgeAll(passage, found, { host, records, choices, vectors }),
  }));
  const wordings = wordingsByPassage(results);
  const dismissed = await dismissedFor(
    sender,
    opened.db,
    results.flatMap(({ passage, matched }) =>
      matched.flatMap(({ match }) =>
        (wordings.get(passage) ?? []).map((text) => ({ text, check: match.id })),
      ),
    ),
  );
  const isDismissed = (passage: number, check: string) =>
    wordings.get(passage)?.some((text) => dismissed.has(dismissalId(check, text)));
  return results
    .map(({ key, passage, matched }) => ({
      key,
      matches: matched
        .filter(({ match }) => !isDismissed(passage, match.id))
        .map(({ match, check }) => ({ ...match, check: summaryOf(check) })),
    }))
    .filter(({ matches }) => matches.length > 0);
}

/**
 * A page names one language for all its texts, and not always theirs. Where it does not, a text of
 * the one that it names keeps it: a sentence among titles that lead to another edition.
 */
function inTheirLanguage(passages: readonly PassageQuery[]): PassageQuery[] {
  const languages = new Map<string, string>();
  for (const { lang } of passages) {
    if (languages.has(lang)) continue;
    const texts = passages.flatMap((passage) => (passage.lang === lang ? passage.text : []));
    languages.set(lang, languageOfTexts(texts, lang));
  }
  return passages.map((passage) => {
    const { text, lang } = passage;
    const ofAll = languages.get(lang)!;
    return ofAll === lang || isRatherOf(text, lang, ofAll) ? passage : { ...passage, lang: ofAll };
  });
}

/** As `map`; a search that is typed meanwhile does not wait for the answers to a whole page. */
async function mapInSlices<From, To>(
  items: readonly From[],
  map: (item: From) => To,
): Promise<To[]> {
  const slices = new Slices();
  const mapped: To[] = [];
  for (const item of items) {
    mapped.push(map(item));
    await slices.pause();
  }
  return mapped;
}

/**
 * All wordings of each passage: a headline is asked about as it is shown and as the page's metadata
 * have it, and a reader who dismisses a match has seen only one of them.
 */
function wordingsByPassage(
  queries: readonly { passage: number; text: string }[],
): Map<number, string[]> {
  const wordings = new Map<number, string[]>();
  for (const { passage, text } of queries) {
    wordings.set(passage, [...(wordings.get(passage) ?? []), text]);
  }
  return wordings;
}

async function recordsOf(opened: OpenGeneration, found: Found[]): Promise<Map<string, Check>> {
  const ids = [...new Set(found.map(({ id }) => id))];
  const checks = ids.length > 0 ? await readChecks(opened.db, opened.generation, ids) : [];
  return new Map(checks.map((check) => [check.id, check]));
}

interface Judging {
  host: string;
  records: Map<string, Check>;
  choices: ShownChoices;
  vectors: WordVectors | undefined;
}

function judgeAll(
  { text, lang }: PassageQuery,
  found: Found[],
  { host, records, choices, vectors }: Judging,
): MatchedCheck[] {
  const matched = found.flatMap((one) => {
    const check = records.get(one.id);
    const match = check && judge({ text, lang, host }, check, one, vectors);
    return (check && match && underChoices({ match, check }, choices)) ?? [];
  });
  return oncePerCheck(matched);
}

/**
 * Whole records, in the order asked for. Which collection they are of only our own pages learn;
 * but that one came with Obelus, which everybody has, the card must say.
 */
export async function checksForPages(
  opened: OpenGeneration,
  data: unknown,
  sender: Sender,
): Promise<Check[]> {
  const checks = await readChecks(opened.db, opened.generation, expectIds(data));
  if (isOwnPage(sender)) return checks;
  return checks.map((check) =>
    check.origin === STARTER_ORIGIN ? check : { ...check, origin: '' },
  );
}

/** Search as you type. */
export async function searchForPages(
  opened: OpenGeneration,
  data: unknown,
  names: ReaderNames,
): Promise<SearchAnswer> {
  const query: SearchQuery = expectSearch(data);
  const { index, db, generation } = opened;
  const typed = parseFields(query.text);
  const filters = narrowed(index, query, typed, names);
  const { checks, ...counts } = lookup(index, { ...query, ...filters, text: typed.text });
  const ids = checks.map((check) => index.id(check));
  const records = await readChecks(db, generation, ids);
  const results = records.map((check) => ({
    check: summaryOf(check),
    marks: marksIn(check.claim, check.lang, typed.text),
  }));
  return { ...counts, results };
}

function hostOf(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^www\./, '');
}
