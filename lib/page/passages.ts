import { isFurniture } from './furniture.ts';
import { mainHeadline } from './headline.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { collapse, isHeadlineText, type Passage, textOf } from './passage.ts';
import { articleParagraphs, sentencesOf } from './sentences.ts';
import { teaserCandidates, teaserOf } from './teasers.ts';

/** A piece of looking for passages, small enough for one slice of work. */
export type PassageFinder = () => Passage[];

/**
 * How to find the passages of a whole page: its main headline, its teasers, and the sentences of
 * its article's text, in this order. Finders are lazy, so that the work can be cut into slices.
 */
export function* pageFinders(document: Document, metadata: Metadata): Generator<PassageFinder> {
  const headline = mainHeadline(document, metadata.headlines);
  if (headline) yield () => headlinePassage(headline);
  for (const element of teaserCandidates(document)) {
    if (element === headline || headline?.contains(element)) continue;
    yield () => asList(teaserOf(element));
  }
  const lang = document.documentElement.lang;
  for (const paragraph of articleParagraphs(document)) yield () => sentencesOf(paragraph, lang);
}

/**
 * The same for elements that changed: a new main headline, teasers in them or around them, and the
 * article's paragraphs among them.
 */
export function* changeFinders(
  document: Document,
  changed: ReadonlySet<Element>,
): Generator<PassageFinder> {
  const roots = [...changed].filter((root) => root.isConnected && !isFurniture(root));
  if (roots.some((root) => root.closest('h1') || root.querySelector('h1'))) {
    const headline = mainHeadline(document, readMetadata(document).headlines);
    if (headline) yield () => headlinePassage(headline);
  }
  const seen = new Set<Element>();
  for (const root of roots) {
    const around = root.closest('h1, h2, h3, h4, h5, [role=heading]') ?? root.closest('a[href]');
    for (const element of [...(around ? [around] : []), ...teaserCandidates(root)]) {
      if (seen.has(element)) continue;
      seen.add(element);
      yield () => asList(teaserOf(element));
    }
  }
  if (!roots.some((root) => root.closest('p') || root.querySelector('p'))) return;
  const lang = document.documentElement.lang;
  for (const paragraph of articleParagraphs(document)) {
    const isChanged = roots.some((root) => root.contains(paragraph) || paragraph.contains(root));
    if (isChanged) yield () => sentencesOf(paragraph, lang);
  }
}

/** Whether a passage still stands where it was found, in the same words. */
export function isStillThere({ element, range, text }: Passage): boolean {
  if (!element.isConnected) return false;
  return range ? collapse(range.toString()) === text : textOf(element).includes(text);
}

function headlinePassage(element: Element): Passage[] {
  const text = textOf(element);
  return isHeadlineText(text) ? [{ kind: 'headline', text, element }] : [];
}

function asList(passage: Passage | undefined): Passage[] {
  return passage ? [passage] : [];
}
