/** Name of the highlight; the content script's style sheet says how it looks. */
const NAME = 'obelus';

/**
 * Underlines claims inside text through the CSS Custom Highlight API: the page's DOM stays as it is.
 * Where the API is missing nothing is underlined; the badge after the paragraph still says it.
 */
export class Underlines {
  #highlight: Highlight | undefined;

  /**
   * Underline a claim exactly as long as its mark is shown: nobody could ask a line alone what it means.
   *
   * @param range of a claim; headlines have none, and no line
   */
  follow(range: Range | undefined, isShown: boolean): void {
    if (!range) return;
    if (isShown) this.#highlight ??= register();
    this.#highlight?.[isShown ? 'add' : 'delete'](range);
  }

  clear(): void {
    // After an update the page may have the highlight of the session that followed this one.
    if (this.#highlight && CSS.highlights.get(NAME) === this.#highlight) removeUnderlines();
    this.#highlight = undefined;
  }
}

/** Take away all underlines of the page, whoever made them. */
export function removeUnderlines(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
}

function register(): Highlight | undefined {
  if (!('highlights' in CSS)) return undefined;
  const highlight = new Highlight();
  CSS.highlights.set(NAME, highlight);
  return highlight;
}
