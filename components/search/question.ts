import { PUBLISHED_LANGUAGES } from '~/lib/check/publishers/languages';
import { parseFields } from '~/lib/index/fields';
import { parseSite } from '~/lib/settings/sites';
import { languageName } from '../i18n.ts';
import type { Search } from './use-search.ts';

/** What is asked of Google's Fact Check Tools: words, checks by one publisher, or both. */
export interface Question {
  /** The words, without the filters that were typed among them; may be empty. */
  text: string;
  /** First part of a BCP 47 tag; all languages where it is left out. */
  lang?: string;
  /** Host name of a publisher; all publishers where it is left out. */
  site?: string;
}

/** What the reader chose beside the words. */
export interface QuestionChoice {
  /** Empty for all languages; `undefined` as long as the search above decides. */
  lang?: string;
  /** A publisher's site as it was typed. */
  site: string;
}

export const NO_CHOICE: QuestionChoice = { site: '' };

/** The question that a search and a choice make. What was typed and is no site is left out. */
export function questionOf(search: Search, choice: QuestionChoice): Question {
  const { text, langs } = parseFields(search.text);
  const typed = langs.flatMap((one) => tagOf(one) ?? []);
  const lang = choice.lang ?? onlyOne([...search.langs, ...typed]) ?? '';
  const site = parseSite(choice.site);
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    ...(lang !== '' && { lang }),
    ...(site !== undefined && { site }),
  };
}

/** The tag of a language that was typed by its tag or its name. Google knows tags alone. */
function tagOf(typed: string): string | undefined {
  if (/^[a-z]{2,3}(?:-|$)/.test(typed)) return typed;
  return PUBLISHED_LANGUAGES.find((tag) => languageName(tag).toLowerCase() === typed);
}

/** Of several languages Google takes none. */
function onlyOne(langs: readonly string[]): string | undefined {
  return new Set(langs).size === 1 ? langs[0] : undefined;
}

/** Whether there is anything to ask: a language alone is no question. */
export function isAskable({ text, site }: Question): boolean {
  return text !== '' || site !== undefined;
}

/** Whether two questions would be sent in the same words. */
export function isSameQuestion(one: Question, other: Question): boolean {
  return one.text === other.text && one.lang === other.lang && one.site === other.site;
}

/** A question in a few words, for the name of what it brought. */
export function questionName({ text, lang, site }: Question): string {
  return [text, site, lang && languageName(lang)].filter(Boolean).join(' · ');
}
