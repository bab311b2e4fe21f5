/** Levels of the page that a passage's card is looked for. */
const MAX_CARD_LEVELS = 6;
/** A link with so much text is a headline of its own. */
const HEADLINE_LINK = 25;

const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const CARD = 'article, li, td, th, figure, [role=article], [role=listitem]';

/**
 * The box around a passage's block that is this headline's alone: the nearest one that is drawn as
 * a card, or else the largest without any other headline. What stands outside of it would seem to
 * speak of another story.
 */
export function cardOf(block: Element): Element {
  let own = block;
  let at = block.parentElement;
  for (let level = 0; at && at !== document.body && level < MAX_CARD_LEVELS; level++) {
    if (headlinesIn(at) > 1) break;
    if (getComputedStyle(at).display !== 'contents') {
      own = at;
      if (own.matches(CARD) || isDrawn(own)) break;
    }
    at = at.parentElement;
  }
  return own;
}

function isDrawn(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    style.borderTopWidth !== '0px' ||
    style.borderRightWidth !== '0px' ||
    style.boxShadow !== 'none' ||
    style.backgroundImage !== 'none' ||
    !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor)
  );
}

function headlinesIn(element: Element): number {
  const headings = element.querySelectorAll(HEADING).length;
  if (headings > 1) return headings;
  const isHeadline = (link: Element) =>
    writtenLength(link) >= HEADLINE_LINK && !link.querySelector(HEADING) && !link.closest(HEADING);
  return headings + [...element.querySelectorAll('a[href]')].filter(isHeadline).length;
}

/** Characters in a link; markup that stands in <noscript>, as for a picture, is none. */
function writtenLength(link: Element): number {
  const length = (link.textContent ?? '').trim().length;
  // Most links are too short whatever stands in them.
  if (length < HEADLINE_LINK) return length;
  return [...link.querySelectorAll('noscript')].reduce(
    (rest, { textContent }) => rest - (textContent ?? '').length,
    length,
  );
}

/** The nearest box that is not part of a line. */
export function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && /^(?:inline|contents)$/.test(getComputedStyle(block).display))
    block = block.parentElement;
  return block;
}
