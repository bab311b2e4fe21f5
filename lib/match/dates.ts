import type { Term } from '~/lib/text/analyse';

/**
 * Which terms of a text are parts of a date: years, months, and the days beside a month. `lang` is
 * a BCP 47 tag or empty; months go by their names in that language.
 */
export function dateTerms(terms: readonly Term[], lang: string): Set<number> {
  const months = monthsOf(lang);
  const dates = new Set<number>();
  for (const [at, term] of terms.entries()) {
    const name = term.surface.toLowerCase().replace(/\.$/, '');
    const days = [at - 1, at + 1].filter((beside) => isDay(terms[beside]));
    if (isYear(term)) dates.add(at);
    if (!months.long.has(name) && !(months.short.has(name) && days.length > 0)) continue;
    for (const part of [at, ...days]) dates.add(part);
  }
  return dates;
}

function isYear({ unit }: Term): boolean {
  return unit === 'year' || unit === 'decade';
}

function isDay(term: Term | undefined): boolean {
  return term?.kind === 'number' && /^(?:[12]?\d|3[01])(?:st|nd|rd|th|\.)?$/.test(term.surface);
}

interface Months {
  long: Set<string>;
  short: Set<string>;
}

const known = new Map<string, Months>();
/** A page may call its language whatever it likes, and each sentence another. */
const MAX_KNOWN = 50;

function monthsOf(lang: string): Months {
  let months = known.get(lang);
  if (!months) {
    months = { long: namesOf(lang, 'long'), short: namesOf(lang, 'short') };
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(lang, months);
  }
  return months;
}

/** With a day too: some languages decline the month beside one. */
function namesOf(lang: string, month: 'long' | 'short'): Set<string> {
  const names = new Set<string>();
  for (const day of [undefined, 'numeric'] as const) {
    const format = formatOf(lang, { month, day, timeZone: 'UTC' });
    for (let at = 0; at < 12; at++) {
      const parts = format.formatToParts(Date.UTC(2000, at, 1));
      const name = parts.find(({ type }) => type === 'month')!.value;
      if (/^\p{L}/u.test(name)) names.add(name.toLowerCase().replace(/\.$/, ''));
    }
  }
  return names;
}

/** Pages write `de_DE`, too. A tag that is none is read as English. */
function formatOf(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang.replaceAll('_', '-') || 'en', options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
