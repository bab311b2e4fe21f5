import { calendarDate, isoDate } from '~/lib/check/iso-date';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

/**
 * The ISO date of a date as people write it in English or ISO 8601 (`2 April 2025`,
 * `April 2nd, 2025`, `2025-04-02T10:00Z`); undefined for all else, dates in figures
 * (`04/02/2025`) included, since they mean different days in different countries.
 */
export function dateOf(text: string): string | undefined {
  const iso = isoDate(text);
  if (iso) return iso;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return spelledOut(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? spelledOut(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!) : undefined;
}

function spelledOut(year: string, month: string, day: string): string | undefined {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return index === -1 ? undefined : calendarDate(Number(year), index + 1, Number(day));
}
