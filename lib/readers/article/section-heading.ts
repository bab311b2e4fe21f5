import { phraseForm } from '~/lib/check/words';
import { SECTION_NAMES, type SectionName } from './section-names';

/** A heading that opens a section, and what it says behind the section's name, if anything. */
export interface SectionHeading {
  section: SectionName;
  /** `Mostly False` of the heading "Verdict: Mostly False"; empty as a rule. */
  rest: string;
}

/** Longest heading, in characters, that is compared with the known names. */
const MAX_HEADING = 120;

/** `1.`, `2)`, `3.1`, `IV.` before a heading. */
const NUMBERING =
  /^\s*(?:(?:section|part)\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[ivx]{1,4}[.)])\s+/i;

/** Between the name of a section and the rest of its heading. */
const SEPARATOR = /[:：|]|\s[-–—]\s/;

/** Words by which a heading goes on about the same section: "Analysis of the evidence". */
const CONTINUATIONS = new Set(
  'of and for about on behind from y de sobre e da do et des du sur und zu zum zur der di'.split(
    ' ',
  ),
);

const SECTIONS_BY_NAME: ReadonlyMap<string, SectionName> = new Map(
  Object.values(SECTION_NAMES).flatMap((names) => entriesOf(names)),
);

/** The section that a line opens which says no more than a section's name, for example "Analysis:". */
export function exactSection(text: string): SectionName | undefined {
  if (text.length > MAX_HEADING) return undefined;
  return SECTIONS_BY_NAME.get(phraseForm(text.replace(NUMBERING, '')));
}

/**
 * The section that a heading opens, by its exact name, by the name before a colon or a dash, or by
 * a name that goes on ("Evidence and context"); undefined for a heading with a name of its own.
 */
export function sectionHeading(text: string): SectionHeading | undefined {
  const exact = exactSection(text);
  if (exact) return { section: exact, rest: '' };
  return separatedSection(text) ?? continuedSection(text);
}

/** A section's name, a colon or dash, and more: "Conclusion: Mostly False". */
export function separatedSection(text: string): SectionHeading | undefined {
  const separator = SEPARATOR.exec(text.slice(0, MAX_HEADING));
  if (separator === null) return undefined;
  const section = exactSection(text.slice(0, separator.index));
  const rest = text.slice(separator.index + separator[0].length).trim();
  return section && { section, rest };
}

function continuedSection(text: string): SectionHeading | undefined {
  if (text.length > MAX_HEADING) return undefined;
  const words = phraseForm(text.replace(NUMBERING, '')).split(' ');
  const next = words.findIndex((word, index) => index > 0 && CONTINUATIONS.has(word));
  const section = SECTIONS_BY_NAME.get(words.slice(0, next).join(' '));
  return next > 0 && section !== undefined ? { section, rest: '' } : undefined;
}

function entriesOf(names: Readonly<Record<SectionName, string[]>>): [string, SectionName][] {
  const sections: SectionName[] = ['claim', 'known', 'analysis', 'conclusion', 'sources'];
  return sections.flatMap((section) =>
    names[section].map((name): [string, SectionName] => [phraseForm(name), section]),
  );
}
