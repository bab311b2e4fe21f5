import { badgeContent } from '~/components/badge-content';
import type { Mark } from '~/lib/marks/mark';
import { Marks } from '~/lib/marks/marks';
import { neighbour } from '~/lib/marks/walk';
import { isConnected } from '~/lib/page/dom';
import type { KnownPassages } from '~/lib/page/known-passages';
import { Replacements } from '~/lib/page/replacements';
import { sendToBackground } from '~/lib/protocol/client';
import type { FoundMatch, PassageResult } from '~/lib/protocol/messages';
import { BadgeCount } from './badge-count.ts';
import { CardOpener } from './card-opener.ts';
import { isExtensionAlive } from './extension.ts';
import { noteFault } from './faults.ts';
import { badgesInFrames } from './own-frames.ts';

/** What was found for a page's passages, as its reader sees it: badges, and the card of one. */
export class Badges {
  readonly #marks = new Marks(noteFault);
  readonly #card: CardOpener;
  readonly #count: BadgeCount;

  /**
   * @param articleDate ISO date of the page's article, empty where it is not told
   * @param onOrphaned the extension was updated or removed
   * @param signal ends it, and leaves the page as it was
   */
  constructor(
    private readonly document: Document,
    private readonly known: KnownPassages<FoundMatch>,
    articleDate: string,
    private readonly onOrphaned: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.#card = new CardOpener(document, articleDate, (mark, id) => this.#dismiss(mark, id));
    this.#count = new BadgeCount(document, () => this.#marks.size, signal);
    signal.addEventListener('abort', () => {
      this.#card.close();
      this.#marks.clear();
    });
  }

  /** Milliseconds that badges took so far. */
  get worked(): number {
    return this.#marks.worked;
  }

  /** Whether badges leave the page to be laid out anew with one of the next frames. */
  get areComing(): boolean {
    return this.#marks.areComing;
  }

  /** Whether the page threw a badge away that should come back. */
  isLost(key: number): boolean {
    return this.#marks.isLost(key);
  }

  /** Badges for what was found, and none where nothing was; one that says the same stays as it is. */
  show(results: readonly PassageResult[]): void {
    if (this.signal.aborted) return;
    const entries = [];
    for (const { key, matches } of results) {
      const passage = this.known.setFound(key, matches);
      const [best, ...others] = shown(matches);
      const content = best && badgeContent(best, others.length);
      const before = this.#marks.get(key)?.content;
      if (JSON.stringify(before) === JSON.stringify(content)) continue;
      if (before) this.#takeAway(key);
      if (passage && isConnected(passage.element) && content)
        entries.push({ key, passage, content });
    }
    this.#marks.add(entries, (mark) => void this.#open(mark).catch(noteFault));
    this.#count.changed();
  }

  /** The page changed just now: badges go along with passages that it rendered anew. */
  goAlong(records: readonly MutationRecord[]): void {
    const replacements = new Replacements(this.document, records);
    const touched = this.#marks.touchedBy(records);
    // A headline that says something else has no badge of what it said, however rarely it is read.
    this.#marks.setAside(touched);
    this.#marks.goAlong(
      (passage) => replacements.of(passage),
      (key, passage) => this.known.move(key, passage),
      touched,
    );
  }

  /** Take away the badges of passages that are gone. */
  remove(keys: readonly number[]): void {
    for (const key of keys) this.#takeAway(key);
    this.#count.changed();
  }

  /** Take away what the page made of badges in copying what they stand in; looks through all of it. */
  removeCopies(): void {
    this.#marks.removeCopies();
  }

  #takeAway(key: number): void {
    this.#card.closeFor(key);
    this.#marks.remove(key);
  }

  /** The page moves on to another article. */
  leaveArticle(): void {
    this.#card.close();
    this.#card.articleDate = '';
  }

  /** Scroll to a passage and give its badge the focus, once it has come. */
  reveal(key: number): void {
    scrollTo(this.known.get(key)?.passage.element);
    this.#marks.focus(key);
  }

  /**
   * Give the next badge the focus, or the one before, in frames of the page too. Whether there is any,
   * be it on its way.
   */
  focus(direction: 'next' | 'previous'): boolean {
    const stops = [...this.#marks.stops(), ...badgesInFrames(this.document)];
    const host = neighbour(stops, direction)?.host;
    scrollTo(host);
    host?.focus({ preventScroll: true });
    return this.#marks.size + stops.length > 0;
  }

  /** The focus goes back to the card's badge if it was in the card. */
  closeCard(): void {
    this.#card.close();
  }

  async #open(mark: Mark): Promise<void> {
    if (!isExtensionAlive()) return this.onOrphaned();
    await this.#card.open(mark, shown(this.known.get(mark.key)?.found ?? []));
  }

  /** "Not this claim": the badge goes at once, or shows what else was found; it can be undone. */
  #dismiss(mark: Mark, id: string): void {
    const { key, passage } = mark;
    const before = this.known.get(key)?.found ?? [];
    const dismissed = ofSameClaim(before, id);
    const matches = before.filter((match) => !dismissed.includes(match.id));
    const kept = dismissed.map((check) =>
      sendToBackground('dismissMatch', { check, text: passage.text }),
    );
    const comeBack = () => {
      if (this.signal.aborted) return;
      this.#marks.focusOnArrival(passage.text);
      this.show([{ key, matches: [...before] }]);
      this.#card.tellDismissal(mark, 'notKept'); // In the place of what is not so.
    };
    Promise.all(kept).catch(comeBack).catch(noteFault);
    const isAnother = shown(matches).length > 0;
    // What is taken back comes as whatever is new: the background tells every page.
    this.#card.tellDismissal(mark, isAnother ? 'other' : 'gone', () => {
      this.#marks.focusOnArrival(passage.text);
      for (const one of kept) {
        one.then((dismissal) => sendToBackground('undoDismissal', dismissal.id)).catch(() => {}); // It was not kept, or the extension is gone.
      }
    });
    this.#marks.remove(key);
    this.show([{ key, matches }]);
  }
}

function scrollTo(element: Element | undefined): void {
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const options = { block: 'center', behavior: smooth ? 'smooth' : 'auto' } as const;
  if (element) Element.prototype.scrollIntoView.call(element, options);
}

/** The matches that the page shows; the others are for the popup. */
function shown(matches: readonly FoundMatch[]): FoundMatch[] {
  return matches.filter(({ outcome }) => outcome === 'shown');
}

/**
 * The checks that go with one of which the reader says that it is about another claim: all that
 * judge the same claim. The background tells which do by counting who agrees.
 */
function ofSameClaim(matches: readonly FoundMatch[], id: string): string[] {
  const isCounted = matches.some((match) => match.id === id && match.agreement);
  return isCounted ? matches.filter(({ agreement }) => agreement).map((match) => match.id) : [id];
}
