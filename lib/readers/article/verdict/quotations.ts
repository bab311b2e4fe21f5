import type { TextRange } from '~/lib/check/check';

/** Opening marks and what closes them. Single quotes are left out: they are apostrophes. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
]);

const MARKS = /["“”„«»「」]/g;

/** What a text quotes: the ranges between quotation marks, in UTF-16 offsets, marks excluded. */
export function quotationsIn(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let open: { closer: string; at: number } | undefined;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (open && mark === open.closer) {
      ranges.push([open.at, index]);
      open = undefined;
    } else if (!open) {
      const closer = CLOSERS.get(mark);
      if (closer) open = { closer, at: index + 1 };
    }
  }
  return ranges;
}
