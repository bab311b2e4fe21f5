/**
 * Text without the given characters at its ends. Used instead of a regular expression anchored at
 * the end, which would look again from every character.
 */
export function trimMarks(text: string, marks: string): string {
  let start = 0;
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  while (start < end && marks.includes(text.charAt(start))) start += 1;
  return text.slice(start, end);
}
