import { isFurniture } from './furniture.ts';
import { mainHeadline } from './headline.ts';
import type { Metadata } from './metadata.ts';
import { collapse, isHeadlineText, type Passage } from './passage.ts';
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

/** The same for elements that changed: teasers in them, or the teaser that they are part of. */
export function* changeFinders(changed: ReadonlySet<Element>): Generator<PassageFinder> {
  const seen = new Set<Element>();
  for (const root of changed) {
    if (!root.isConnected || isFurniture(root)) continue;
    const around = root.closest('h1, h2, h3, h4, h5, [role=heading], a[href]');
    for (const element of [...(around ? [around] : []), ...teaserCandidates(root)]) {
      if (seen.has(element)) continue;
      seen.add(element);
      yield () => asList(teaserOf(element));
    }
  }
}

function headlinePassage(element: Element): Passage[] {
  const text = collapse(element.textContent ?? '');
  return isHeadlineText(text) ? [{ kind: 'headline', text, element }] : [];
}

function asList(passage: Passage | undefined): Passage[] {
  return passage ? [passage] : [];
}
