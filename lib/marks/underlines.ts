import type { Mark } from './mark.ts';

/** Names of the highlights; the content script's style sheet says how they look. */
const CLAIMS = 'obelus';
const ASKED = 'obelus-asked';

/** What begins and what ends each way to ask a badge, and how to tell that it is asked in the other. */
const WAYS_TO_ASK = [
  ['pointerover', 'pointerout', ':focus-within'],
  ['focusin', 'focusout', ':hover'],
] as const;

/**
 * Underlines claims inside text through the CSS Custom Highlight API: the page's DOM stays as it is.
 * Where the API is missing nothing is underlined; the badge after the paragraph still says it.
 */
export class Underlines {
  #claims: Highlight | undefined;
  #asked: Highlight | undefined;

  /**
   * Underline a claim exactly as long as its mark is shown: nobody could ask a line alone what it means.
   *
   * @param range of a claim; headlines have none, and no line
   */
  follow(range: Range | undefined, isShown: boolean): void {
    if (!range) return;
    if (isShown) this.#claims ??= register(CLAIMS);
    this.#claims?.[isShown ? 'add' : 'delete'](range);
    if (!isShown) this.#asked?.delete(range);
  }

  /**
   * Fill a mark's claim while its badge has the pointer or the focus: all badges of a paragraph stand
   * at its end.
   */
  fillWhileAsked(mark: Mark): void {
    if (!mark.passage.range) return;
    const { host } = mark.badge;
    for (const [begin, end, otherwise] of WAYS_TO_ASK) {
      host.addEventListener(begin, () => {
        this.#asked ??= register(ASKED);
        this.#asked?.add(mark.passage.range!);
      });
      host.addEventListener(end, () => {
        if (!host.matches(otherwise)) this.#asked?.delete(mark.passage.range!);
      });
    }
  }

  clear(): void {
    // After an update the page may have the highlights of the session that followed this one.
    if (this.#claims && CSS.highlights.get(CLAIMS) === this.#claims) removeUnderlines();
    this.#claims = undefined;
    this.#asked = undefined;
  }
}

/** Take away all underlines of the page, whoever made them. */
export function removeUnderlines(): void {
  if (!('highlights' in CSS)) return;
  for (const name of [CLAIMS, ASKED]) CSS.highlights.delete(name);
}

function register(name: string): Highlight | undefined {
  if (!('highlights' in CSS)) return undefined;
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}
