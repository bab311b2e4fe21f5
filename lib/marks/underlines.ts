/** Name of the highlight; the content script's style sheet says how it looks. */
const NAME = 'obelus';

/**
 * Underlines ranges of text through the CSS Custom Highlight API: the page's DOM stays as it is.
 * Where the API is missing nothing is underlined; the badge after the paragraph still says it.
 */
export class Underlines {
  #highlight: Highlight | undefined;

  add(range: Range): void {
    this.#highlight ??= register();
    this.#highlight?.add(range);
  }

  delete(range: Range): void {
    this.#highlight?.delete(range);
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
