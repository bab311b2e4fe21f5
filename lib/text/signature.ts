/** "(@adalovelace) May 6, 2020", as in a post quoted as "… — Ada Lovelace (@adalovelace) May 6, 2020". */
const SIGNATURE = /\(@\w{1,30}\) (?=\p{L}{3,12} (\d{1,2}), \d{4}(?!\d))/gu;

/**
 * A text in which quoted posts keep their author's name, month and year, which claims have too, and
 * lose the handle, which says the name again, and the day. What goes becomes spaces, so that offsets
 * hold.
 */
export function withoutHandlesAndDays(text: string): string {
  if (!text.includes('(@')) return text;
  let kept = '';
  let from = 0;
  for (const { index, 0: handle, 1: day = '' } of text.matchAll(SIGNATURE)) {
    const dayStart = text.indexOf(' ', index + handle.length) + 1;
    kept += text.slice(from, index) + ' '.repeat(handle.length);
    kept += text.slice(index + handle.length, dayStart) + ' '.repeat(day.length);
    from = dayStart + day.length;
  }
  return kept + text.slice(from);
}
