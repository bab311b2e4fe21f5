import type { TextRange } from '~/lib/check/check';

const OPENING = '(（';
const CLOSING = ')）';

/**
 * The pairs of parentheses in a text, marks included, in the order in which they close: of nested
 * pairs the inner one first. Marks without a partner, and those inside `opaque` ranges (in order,
 * not overlapping), do not count. Linear.
 */
export function parenthesesIn(text: string, opaque: readonly TextRange[] = []): TextRange[] {
  const pairs: TextRange[] = [];
  const open: number[] = [];
  let next = 0;
  for (const { index } of text.matchAll(/[()（）]/g)) {
    while ((opaque[next]?.[1] ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const range = opaque[next];
    if (range && range[0] <= index) continue;
    if (OPENING.includes(text.charAt(index))) open.push(index);
    else if (CLOSING.includes(text.charAt(index))) {
      const start = open.pop();
      if (start !== undefined) pairs.push([start, index + 1]);
    }
  }
  return pairs;
}

/** Of pairs as `parenthesesIn` gives them, those with no other pair inside. */
export function innermost(pairs: readonly TextRange[]): TextRange[] {
  let lastEnd = 0;
  return pairs.filter(([start, end]) => {
    const isInner = start >= lastEnd;
    lastEnd = end;
    return isInner;
  });
}
