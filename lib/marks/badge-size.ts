/** How much of itself a badge shows: all its words, the short ones, or its icon only. */
export type BadgeExtent = 'full' | 'short' | 'icon';
/** How high it is: low ones fit between tight lines. */
export type BadgeHeight = 'regular' | 'low';

/** A form that a badge can have. */
export interface BadgeForm {
  extent: BadgeExtent;
  height: BadgeHeight;
}

/** Measures of the two heights in CSS pixels, border and padding included, as in the style sheet. */
export const BADGE_HEIGHTS = {
  regular: { block: 22, text: 12, icon: 14, gap: 5, before: 6, after: 8, border: 1 },
  low: { block: 16, text: 10.5, icon: 11, gap: 4, before: 4, after: 6, border: 1 },
} as const;

/** Widths of a badge's two wordings at the regular height, in pixels of the viewport. */
export interface BadgeMeasure {
  full: number;
  short: number;
  /** Pixels of the viewport in one of the badge's own: more than 1 in a zoomed box. */
  scale: number;
}

/** The box of a badge in some form, in pixels of the viewport. */
export function sizeOf(
  { full, short, scale }: BadgeMeasure,
  { extent, height }: BadgeForm,
): { width: number; height: number } {
  const { block, text, icon, gap, before, after, border } = BADGE_HEIGHTS[height];
  if (extent === 'icon') return { width: block * scale, height: block * scale };
  const words = (extent === 'full' ? full : short) * (text / BADGE_HEIGHTS.regular.text);
  const beside = (icon + gap + before + after + 2 * border) * scale;
  return { width: words + beside, height: block * scale };
}

/**
 * Measure a badge that is in the page and shows both its wordings. Reads the layout only.
 *
 * @param badge with the elements that hold its two wordings
 */
export function measureBadge({
  host,
  full,
  short,
}: {
  host: HTMLElement;
  full: Element;
  short: Element;
}): BadgeMeasure {
  const { height } = host.getBoundingClientRect();
  return {
    full: full.getBoundingClientRect().width,
    short: short.getBoundingClientRect().width,
    scale: height / BADGE_HEIGHTS.regular.block || 1,
  };
}
