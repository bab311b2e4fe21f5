import { LIMITS } from '~/lib/check/limits';
import { phraseForm } from '~/lib/check/words';
import { trimMarks } from './trim';

/** Where a claim can come from, the most explicit first. */
export interface ClaimSources {
  /** A "Claim: ..." line. */
  stated?: string;
  /** The first paragraph of a section called "Claim". */
  section?: string;
  title?: string;
  /** The conclusion's "the claim that ...". */
  statement?: string;
  /** Name of the publisher, which may close the title. */
  publisher: string;
}

/**
 * What a title begins with before the claim: "Fact Check: ", "AP FACT CHECK | ", "Faktencheck - ",
 * "[Fact check] ", "Fact-checking the claim that ".
 */
const PREFIX = new RegExp(
  [
    /^\s*(?:[a-z]{2,12}\s+)?/,
    /\[?(?:fact[\s-]?check(?:ed|ing)?|faktencheck|checamos|verificamos|verification|vérification)\]?/,
    /(?:\s+(?:the|this)\s+(?:claim|statement|rumou?r))?/,
    /\s*(?:[:：|–—]|-\s|\bthat\s|(?<=\])\s)\s*/,
  ]
    .map((part) => part.source)
    .join(''),
  'iu',
);

/** "Is it true that ...?" asks for nothing but the claim. */
const IS_IT_TRUE = /^is it (?:really )?true that\s+/i;

/** A title that answers is about the claim, and not the claim: "No, the Moon is not hollow". */
const ANSWER = /^(?:no|yes|nein|ja|non|oui|sí|não|sim)\s?[,:–—]/iu;

/** A title that tells how or why claims nothing itself: "How the media misread the report". */
const EXPLANATION = /^(?:how|why|what)\b.*[^?]$/iu;

const QUOTES = '"“”„«»‘’\'';

/**
 * The claim that was checked: as the article states it explicitly, else as its title words it. A
 * title that is a question or an answer is not turned into a statement, which could go wrong; then
 * the conclusion's wording is taken, if there is one, else the title as it is. Undefined when
 * nothing says what was checked.
 */
export function claimFrom(sources: ClaimSources): string | undefined {
  const explicit = unquoted(sources.stated ?? sources.section ?? '');
  if (explicit !== '') return bounded(explicit);
  const title = claimInTitle(sources.title ?? '', sources.publisher);
  const statement = capitalised(sources.statement ?? '');
  if (EXPLANATION.test(title)) return bounded(statement);
  const isStatement = title !== '' && !title.endsWith('?') && !ANSWER.test(title);
  return bounded(isStatement ? title : statement || title);
}

/** The claim in a title: without "Fact Check:", the site's name and the quotation marks around. */
export function claimInTitle(title: string, publisher: string): string {
  const bare = unquoted(withoutSite(title.replace(PREFIX, ''), publisher));
  const asked = bare.replace(IS_IT_TRUE, '');
  return capitalised(asked === bare ? bare : trimMarks(asked, ' ?'));
}

/** What stands behind " | " is the site; behind a dash only the publisher's own name is. */
function withoutSite(title: string, publisher: string): string {
  const bar = title.lastIndexOf(' | ');
  if (bar > 0) return title.slice(0, bar).trim();
  const dash = Math.max(
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
  );
  const isPublisher = dash > 0 && phraseForm(title.slice(dash)) === phraseForm(publisher);
  return (isPublisher ? title.slice(0, dash) : title).trim();
}

/** Without quotation marks around the whole, but with those around a part. */
function unquoted(text: string): string {
  const inner = trimMarks(text, ` ${QUOTES}`);
  const isWhole = QUOTES.includes(text.charAt(0)) && QUOTES.includes(text.charAt(text.length - 1));
  return isWhole && !/["“”„«»]/.test(inner) ? inner : text.trim();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function bounded(claim: string): string | undefined {
  return claim === '' ? undefined : claim.slice(0, LIMITS.claim);
}
