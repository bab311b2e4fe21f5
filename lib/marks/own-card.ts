import {
  bodyOf,
  closest,
  documentOf,
  has,
  matches,
  parentOf,
  query,
  queryAll,
  rawText,
} from '~/lib/page/dom';
import type { Passage } from '~/lib/page/passage';

/** Levels of the page that a passage's card is looked for. */
const MAX_CARD_LEVELS = 6;
/** A link with so much text is a headline of its own. */
const HEADLINE_LINK = 25;

const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const CARD = 'article, li, td, th, figure, [role=article], [role=listitem]';

/** What a passage stands in: the box that its lines are in, and the one that is its story's alone. */
export interface OwnBoxes {
  block: Element;
  card: Element;
}

/** The link that a passage is, stands in or holds. */
export function ownLink(element: Element): Element | null {
  return closest(element, 'a[href]') ?? query(element, 'a[href]');
}

/** The boxes of a passage; a sentence of a text has no card but its paragraph. Reads the layout only. */
export function ownBoxesOf({ element, kind }: Passage): OwnBoxes {
  const block = blockOf(element);
  return { block, card: kind === 'claim' ? block : cardOf(block) };
}

/**
 * The box around a passage's block that is this headline's alone: the nearest one that is drawn as
 * a card, or else the largest without any other headline. What stands outside of it would seem to
 * speak of another story.
 */
function cardOf(block: Element): Element {
  const body = bodyOf(documentOf(block));
  let own = block;
  let at = parentOf(block);
  for (let level = 0; at && at !== body && level < MAX_CARD_LEVELS; level++) {
    if (headlinesIn(at) > 1) break;
    if (getComputedStyle(at).display !== 'contents') {
      own = at;
      if (matches(own, CARD) || isDrawn(own)) break;
    }
    at = parentOf(at);
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
  const headings = queryAll(element, HEADING).length;
  if (headings > 1) return headings;
  const isHeadline = (link: Element) =>
    writtenLength(link) >= HEADLINE_LINK && !has(link, HEADING) && !closest(link, HEADING);
  return headings + [...queryAll(element, 'a[href]')].filter(isHeadline).length;
}

/** Characters in a link; markup that stands in <noscript>, as for a picture, is none. */
function writtenLength(link: Element): number {
  const length = rawText(link).trim().length;
  // Most links are too short whatever stands in them.
  if (length < HEADLINE_LINK) return length;
  return [...queryAll(link, 'noscript')].reduce(
    (rest, silent) => rest - rawText(silent).length,
    length,
  );
}

/** The nearest box that is not part of a line. */
function blockOf(element: Element): Element {
  let block = element;
  for (;;) {
    const around = parentOf(block);
    if (!around || !/^(?:inline|contents)$/.test(getComputedStyle(block).display)) return block;
    block = around;
  }
}
