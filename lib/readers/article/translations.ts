import type { Source } from '~/lib/check/check';
import { siteOf } from '~/lib/check/http-url';
import { baseLanguage } from '~/lib/check/language-tag';
import { languageInAddress } from './language-codes';
import { QUESTION_TITLES, TRANSLATED_NAMES } from './question-titles';

/** A key that the same source has in every language, and the language of this entry, if known. */
interface Edition {
  key: string;
  lang?: string;
}

/** URL parameters that choose a language. */
const LANGUAGE_PARAMETERS = ['lang', 'language', 'locale', 'hl', 'selectedLocale'];

/** One entry of a group of editions. */
interface Member {
  index: number;
  lang?: string;
}

/**
 * The sources with their translations marked: of entries that are one source in several languages,
 * all but one get `sameAs` with the position of that one, which is in the language `lang` if any
 * is, else the first. Entries are one source when their URLs differ in nothing but a language, or
 * when they ask the same question ("What is NATO?", "Was ist die NATO?") and nothing says that
 * different publishers do. They get their language as `lang`, as does every entry whose title is
 * such a question; an address alone is no proof of one.
 */
export function markTranslations(sources: readonly Source[], lang: string): Source[] {
  const marked = sources.map((source) => ({ ...source, lang: editionByTitle(source)?.lang }));
  for (const edition of [editionByUrl, editionByTitle]) {
    for (const group of groupsOf(sources, edition)) markGroup(marked, group, lang);
  }
  return marked;
}

/** The sources that share a key, for every key that several share. */
function groupsOf(
  sources: readonly Source[],
  edition: (source: Source) => Edition | undefined,
): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const [index, source] of sources.entries()) {
    const { key, lang } = edition(source) ?? {};
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ index, lang });
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function markGroup(sources: Source[], group: readonly Member[], lang: string): void {
  const own = group.find((member) => baseLanguage(member.lang ?? '') === baseLanguage(lang));
  const originals = new Set(sources.flatMap((source) => source.sameAs ?? []));
  // Where a group shares members with an earlier one, its original stands.
  const settled = group.find(({ index }) => originals.has(index));
  const first = settled ?? own ?? group[0];
  const original = first && sources[first.index];
  if (!first || !original || original.sameAs !== undefined) return;
  for (const { index, lang: language } of group) {
    const source = sources[index];
    const isFree = source?.sameAs === undefined && !originals.has(index);
    if (!source || !isFree || language === first.lang || !mayBeOne(source, original)) continue;
    source.sameAs = first.index;
    source.lang = language;
    original.lang = first.lang;
  }
}

/** Whether nothing says that two sources are by different publishers. */
function mayBeOne(source: Source, original: Source): boolean {
  return (
    isSameOrUnknown(source.publisher, original.publisher) &&
    isSameOrUnknown(siteOf(source.url ?? ''), siteOf(original.url ?? ''))
  );
}

function isSameOrUnknown(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** `nato.int/de/x` and `nato.int/en/x`: the host is part of the key, languages are not. */
function editionByUrl({ url }: Source): Edition | undefined {
  if (url === undefined) return undefined;
  const { host, pathname, searchParams } = new URL(url);
  let lang: string | undefined;
  const path = pathname.split('/').map((part) => {
    const named = languageInAddress(part);
    lang ??= named;
    return named === undefined ? part : '*';
  });
  for (const name of LANGUAGE_PARAMETERS) {
    lang ??= languageInAddress(searchParams.get(name) ?? '');
    searchParams.delete(name);
  }
  return { key: `${host}${path.join('/')}?${searchParams}`, lang };
}

/** "Was ist die NATO?" asks, in German, what the thing called `nato` is. */
function editionByTitle({ title }: Source): Edition | undefined {
  const folded = fold(title);
  let best: { kind: string; name: string; lang: string } | undefined;
  for (const { kind, lang, before, after } of templates) {
    const name = folded.slice(before.length, folded.length - after.length).trim();
    const fits = name !== '' && folded.startsWith(before) && folded.endsWith(after);
    // The longest frame leaves the shortest name: "die nato" is no name.
    if (fits && (best === undefined || name.length < best.name.length)) best = { kind, name, lang };
  }
  return (
    best && { key: `${best.kind} ${canonicalNames.get(best.name) ?? best.name}`, lang: best.lang }
  );
}

const templates = Object.entries(QUESTION_TITLES).flatMap(([kind, languages]) =>
  Object.entries(languages).flatMap(([lang, frames]) =>
    frames.map((frame) => {
      const [before = '', after = ''] = frame.split('_');
      return { kind, lang, before: foldFrame(before), after: foldFrame(after) };
    }),
  ),
);

const canonicalNames: ReadonlyMap<string, string> = new Map(
  TRANSLATED_NAMES.flatMap((names) =>
    names.map((name): [string, string] => [fold(name), names[0] ?? name]),
  ),
);

/** Letters and digits only, without accents, one space between words. */
function fold(text: string): string {
  return foldFrame(text).trim();
}

/** As `fold`, with the spaces at the ends, which keep frame and name apart. */
function foldFrame(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}
