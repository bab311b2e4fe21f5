import { isFurniture } from './furniture.ts';
import { isHeadlineText, type Passage, textOf } from './passage.ts';

/** Fewest words of a link without a heading around it that counts as a headline. */
const MIN_LINK_WORDS = 5;
const MAX_LINK_LENGTH = 200;

const CANDIDATES = 'h1, h2, h3, h4, h5, [role=heading], a[href]';

/** Elements under a root, the root included, that may be the headline of a teaser. */
export function teaserCandidates(root: Element | Document): Element[] {
  const inside = [...root.querySelectorAll(CANDIDATES)];
  return 'matches' in root && root.matches(CANDIDATES) ? [root, ...inside] : inside;
}

/**
 * The teaser headline that an element is, if it is one: a heading that is, holds or stands in a
 * link, or a link of a sentence's length outside running text.
 */
export function teaserOf(element: Element): Passage | undefined {
  const isLink = element.localName === 'a';
  if (isLink ? !isHeadlineLink(element) : !isLinkedHeading(element)) return undefined;
  const text = isLink ? textOf(element) : headingText(element);
  if (!isHeadlineText(text) || isFurniture(element)) return undefined;
  return { kind: 'teaser', text, element };
}

/** A kicker ("Opinion") often stands in the heading beside the link that is the headline. */
function headingText(heading: Element): string {
  const links = heading.querySelectorAll('a[href]');
  const linked = links.length === 1 && links[0] ? textOf(links[0]) : '';
  return isHeadlineText(linked) ? linked : textOf(heading);
}

function isLinkedHeading(heading: Element): boolean {
  return (
    heading.closest('a[href]') !== null ||
    heading.querySelector('a[href]') !== null ||
    isCardHeading(heading)
  );
}

/** A heading whose card has the link beside it, as where a link is stretched over the card. */
function isCardHeading(heading: Element): boolean {
  const card = heading.closest('article, li');
  return (
    card !== null &&
    card.querySelectorAll('h1, h2, h3, h4').length === 1 &&
    card.querySelector('a[href]') !== null &&
    card.querySelectorAll('p').length <= 2
  );
}

function isHeadlineLink(link: Element): boolean {
  if (link.querySelector('h1, h2, h3, h4, h5, [role=heading]')) return false; // The heading is it.
  if (link.closest('h1, h2, h3, h4, h5, [role=heading], p, figcaption, blockquote, td'))
    return false;
  const text = textOf(link);
  return text.length <= MAX_LINK_LENGTH && text.split(' ').length >= MIN_LINK_WORDS;
}
