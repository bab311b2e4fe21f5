/**
 * The calendar date an ISO 8601 date or date-time begins with (`2025-04-02T10:00Z` gives
 * `2025-04-02`); undefined when there is none or the day does not exist.
 */
export function isoDate(text: string): string | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(text);
  if (found === null) return undefined;
  return calendarDate(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** ISO date of a year, a month (1 to 12) and a day; undefined when the day does not exist. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}
