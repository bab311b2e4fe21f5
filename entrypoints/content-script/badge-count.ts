import { tCount } from '~/components/i18n';
import { announce } from '~/lib/marks/announcer';
import { watchReturn } from '~/lib/page/watch';
import { sendToBackground } from '~/lib/protocol/client';

/** So long the count that the toolbar shows may be behind: answers come in quick succession. */
const COUNTED_AFTER_MS = 1_000;
/** After the first badge; by then most of them are there, and are told of at once. */
const ANNOUNCED_AFTER_MS = 2_000;

/** Tells how many badges a page has: the toolbar whenever it changes, screen readers once. */
export class BadgeCount {
  /** The count that the toolbar shows. */
  #told = 0;
  #counting = 0;
  #announced = false;

  /**
   * @param count of the page's badges
   * @param signal ends it
   */
  constructor(
    private readonly page: Document,
    private readonly count: () => number,
    private readonly signal: AbortSignal,
  ) {
    // The browser forgets a tab's count with each page.
    watchReturn(page, () => this.#tellAgain(), signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#counting);
      void this.#tell(0);
    });
  }

  /** There may be more badges, or fewer. */
  changed(): void {
    this.#announceOnce();
    if (this.#counting !== 0 || this.count() === this.#told) return;
    this.#counting = window.setTimeout(() => {
      this.#counting = 0;
      void this.#tell(this.count());
    }, COUNTED_AFTER_MS);
  }

  #tellAgain(): void {
    this.#told = 0;
    void this.#tell(this.count());
  }

  async #tell(count: number): Promise<void> {
    if (count === this.#told) return;
    this.#told = count;
    await sendToBackground('countBadges', count).catch(() => {}); // Only a number in the toolbar.
  }

  /** Screen readers hear once how many badges there are. */
  #announceOnce(): void {
    if (this.#announced || this.count() === 0) return;
    this.#announced = true;
    const timer = setTimeout(() => {
      if (this.count() === 0) return;
      const silence = announce(this.page, tCount('actionTitleCount', this.count()));
      this.signal.addEventListener('abort', silence);
    }, ANNOUNCED_AFTER_MS);
    this.signal.addEventListener('abort', () => clearTimeout(timer));
  }
}
