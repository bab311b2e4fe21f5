import { analyse, type Term } from '~/lib/text/analyse';

/** Names in texts, to be put in the place of another text's own. */
export function namesIn(texts: readonly string[]): string[] {
  const names = new Set<string>();
  for (const text of texts) {
    for (const { start, end } of nameRuns(text)) names.add(text.slice(start, end));
  }
  return [...names];
}

/**
 * Texts that surely say something else in nearly the same words: one with another name and one with
 * another number, where the text has what the `claim` says too. Another word in the place of one is
 * not tried: it may well say the same, and the scorer would learn to be too strict.
 */
export function nearMisses(
  text: string,
  claim: string,
  names: readonly string[],
  random: () => number,
): string[] {
  const said = new Set(analyse(claim, 'en').map(({ term }) => term));
  const shared = analyse(text, 'en').filter(({ term }) => said.has(term));
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)];
  const misses: string[] = [];
  const name = pick(nameRuns(text).filter((run) => shared.some((term) => within(term, run))));
  if (name) misses.push(replaced(text, name, pick(names)!));
  const number = pick(
    shared.filter(({ kind, surface }) => kind === 'number' && /\d/.test(surface)),
  );
  if (number) misses.push(replaced(text, number, otherNumber(number.surface, random)));
  return misses;
}

interface Range {
  start: number;
  end: number;
}

const within = (inner: Range, outer: Range) => inner.start >= outer.start && inner.end <= outer.end;

function replaced(text: string, { start, end }: Range, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Names of several words, as one. */
function nameRuns(text: string): Range[] {
  const runs: Range[] = [];
  for (const { kind, start, end } of analyse(text, 'en') as Term[]) {
    if (kind !== 'name') continue;
    const last = runs.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

function otherNumber(surface: string, random: () => number): string {
  const factor = [2, 3, 5, 7][Math.floor(random() * 4)]!;
  return surface.replace(/\d+/, (digits) => {
    const changed = Number(digits) * factor + 1;
    return digits.length === 4 ? String(1900 + (changed % 130)) : String(changed);
  });
}
