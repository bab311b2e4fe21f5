import { isHeadlineText, textOf } from './passage.ts';

/** Least share of common words between a heading and what the page calls its headline. */
const MIN_LIKENESS = 0.6;

/** What somebody is writing is not ours to add to. */
const EDITABLE = '[contenteditable]:not([contenteditable=false])';

/**
 * The element of a page's main headline: the heading most like what the page calls itself in its
 * metadata, or else its only first-level heading. `undefined` on pages that have none.
 *
 * @param headlines what metadata and title say, the most trustworthy first
 */
export function mainHeadline(
  document: Document,
  headlines: readonly string[],
): Element | undefined {
  const headings = [...document.querySelectorAll('h1, h2, [role=heading][aria-level="1"]')]
    .slice(0, 200)
    .filter((element) => element.closest(EDITABLE) === null)
    .map((element) => ({
      element,
      text: textOf(element),
      first: isFirstLevel(element),
    }))
    .filter(({ text }) => isHeadlineText(text));
  for (const headline of headlines) {
    const best = headings
      .map((heading) => ({ ...heading, likeness: likeness(heading.text, headline) }))
      .sort((a, b) => b.likeness - a.likeness || Number(b.first) - Number(a.first))[0];
    if (best && best.likeness >= MIN_LIKENESS) return best.element;
  }
  const first = headings.filter((heading) => heading.first);
  return first.length === 1 ? first[0]?.element : undefined;
}

function isFirstLevel(element: Element): boolean {
  return element.localName === 'h1' || element.getAttribute('aria-level') === '1';
}

/** Share of the heading's words that the other text has, scaled down when it is far shorter. */
function likeness(heading: string, headline: string): number {
  const [ours, theirs] = [wordsOf(heading), wordsOf(headline)];
  if (ours.size === 0 || theirs.size === 0) return 0;
  let common = 0;
  for (const word of ours) if (theirs.has(word)) common++;
  return (common / ours.size) * Math.min(1, (ours.size * 2) / theirs.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
