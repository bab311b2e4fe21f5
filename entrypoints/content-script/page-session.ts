import { browser } from 'wxt/browser';
import { badgeContent } from '~/components/badge-content';
import { tCount } from '~/components/i18n';
import { announce } from '~/lib/marks/announcer';
import type { Mark } from '~/lib/marks/mark';
import { Marks } from '~/lib/marks/marks';
import { ANNOUNCER_TAG, BADGE_TAG, CARD_TAG } from '~/lib/marks/tags';
import type { Changed } from '~/lib/page/changes';
import { HiddenPassages } from '~/lib/page/hidden-passages';
import { KnownPassages } from '~/lib/page/known-passages';
import type { Metadata } from '~/lib/page/metadata';
import type { Passage } from '~/lib/page/passage';
import { PageReading, type PassageFinder } from '~/lib/page/passages';
import { inSlices } from '~/lib/page/slices';
import { ThreadTime } from '~/lib/page/thread-time';
import { isVisible } from '~/lib/page/visible';
import { afterLayout, watchAddress, watchContent, whenIdle } from '~/lib/page/watch';
import { onMessage, sendToBackground } from '~/lib/protocol/client';
import type { FoundMatch, PageReport, PassageResult } from '~/lib/protocol/messages';
import { CardOpener } from './card-opener.ts';
import { OwnFrames } from './own-frames.ts';
import { Questions } from './questions.ts';

/** Passages of one page that are kept in mind at once; nobody reads a page that long. */
const MAX_KNOWN = 3_000;
/** So long the count that the toolbar shows may be behind: answers come in quick succession. */
const COUNTED_AFTER_MS = 1_000;
/** After the first badge; by then most of them are there, and are told of at once. */
const ANNOUNCED_AFTER_MS = 2_000;

/**
 * Obelus on one page, from its first look to its end: finds passages, asks the background which
 * are checked claims, and marks those. Goes on with what the page adds, changes and navigates to.
 */
export class PageSession {
  readonly #ended = new AbortController();
  readonly #marks = new Marks();
  readonly #known = new KnownPassages<FoundMatch>();
  readonly #card: CardOpener;
  readonly #reading: PageReading;
  /** Passages that nobody can see yet. */
  readonly #hidden: HiddenPassages;
  readonly #questions: Questions;
  /** Absent in a frame: frames in frames are not read. */
  #frames: OwnFrames | undefined;
  #watchTree: (tree: Node) => void = () => {};
  /** The count that the toolbar shows. */
  #told = 0;
  #counting = 0;
  #announced = false;
  /** Of reading the page. */
  readonly #time = new ThreadTime();
  /** Work that the page has had its rest for, in milliseconds. */
  #paidFor = 0;

  constructor(
    readonly document: Document,
    metadata: Metadata,
    private readonly news: boolean,
  ) {
    this.#card = new CardOpener(document, metadata.published, (mark, id) =>
      this.#dismiss(mark, id),
    );
    this.#reading = new PageReading(document, metadata, (tree) => this.#watchTree(tree));
    this.#hidden = new HiddenPassages(
      (passages) => void this.#look([() => [...passages]]),
      this.#ended.signal,
    );
    const asking = {
      passage: (key: number) => this.#known.get(key)?.passage,
      onAnswer: (results: readonly PassageResult[]) => this.#show(results),
      onOrphaned: () => this.end(),
    };
    this.#questions = new Questions(document, asking, isExtensionAlive, this.#ended.signal);
  }

  start(): void {
    this.#answerMessages();
    // It can wake up while the page is being read.
    void sendToBackground('getReady').catch(() => {}); // It will say so when it is asked.
    const { signal } = this.#ended;
    const onChange = (changed: Changed) => this.#onChange(changed);
    this.#watchTree = watchContent(this.document, isOurs, onChange, signal);
    watchAddress(() => this.#onMove(), signal);
    // Whoever comes back from removing the extension should find no badge that does nothing.
    const onReturn = () => !isExtensionAlive() && this.end();
    this.document.addEventListener('visibilitychange', onReturn, { signal });
    if (window === top) this.#frames = new OwnFrames(this.document, signal);
    afterLayout(() => whenIdle(() => void this.#lookFirst()));
  }

  async #lookFirst(): Promise<void> {
    this.#frames?.look();
    await this.#look(this.#reading.whole());
    this.#workSinceLast(); // Every page is read once.
  }

  /** Leave the page as it was. */
  end(): void {
    if (this.#ended.signal.aborted) return;
    this.#ended.abort();
    this.#card.close();
    this.#marks.clear();
    void this.#count();
  }

  /**
   * When the browser has nothing to do, nor a layout to make for badges of ours: to ask for boxes
   * would be one more.
   */
  readonly #whenFree = (resume: () => void): void =>
    whenIdle(() => (this.#marks.areComing ? afterLayout(resume) : resume()));

  /** @param pause between two slices of work */
  async #look(finders: Iterable<PassageFinder>, pause = this.#whenFree): Promise<void> {
    const note = (find: PassageFinder) => {
      for (const passage of find()) this.#note(passage);
    };
    await inSlices(finders, note, this.#time, pause, this.#ended.signal);
    await this.#questions.flush();
  }

  /** Remember a passage that is new or whose text is. */
  #note(passage: Passage): void {
    if (this.#known.size >= MAX_KNOWN || this.#questions.isOver) return;
    if (!(passage.visible ?? isVisible(passage.element))) {
      this.#hidden.add(passage);
      return;
    }
    const { key, outdated } = this.#known.note(passage, (known) => this.#marks.isLost(known));
    for (const old of outdated) {
      this.#card.closeFor(old);
      this.#marks.remove(old);
    }
    if (key !== undefined) this.#questions.add(key);
  }

  #show(results: readonly PassageResult[]): void {
    if (this.#ended.signal.aborted) return;
    const entries = [];
    for (const { key, matches } of results) {
      const passage = this.#known.setFound(key, matches);
      const [best, ...others] = shown(matches);
      if (!passage?.element.isConnected || !best) continue;
      entries.push({ key, passage, content: badgeContent(best, others.length) });
    }
    this.#marks.add(entries, (mark) => this.#open(mark));
    this.#countSoon();
    this.#announceOnce();
  }

  /** Screen readers hear once how many badges there are. */
  #announceOnce(): void {
    if (this.#announced || this.#marks.size === 0) return;
    this.#announced = true;
    const { signal } = this.#ended;
    const timer = setTimeout(() => {
      if (this.#marks.size === 0) return;
      const silence = announce(this.document, tCount('actionTitleCount', this.#marks.size));
      signal.addEventListener('abort', silence);
    }, ANNOUNCED_AFTER_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  /** "Not this claim": the badge goes at once, or shows what else was found; it can be undone. */
  #dismiss(mark: Mark, id: string): void {
    const { key, passage } = mark;
    const before = this.#known.get(key)?.found ?? [];
    const dismissed = ofSameClaim(before, id);
    const matches = before.filter((match) => !dismissed.includes(match.id));
    const restore = () => this.#show([{ key, matches: [...before] }]);
    const kept = dismissed.map((check) =>
      sendToBackground('dismissMatch', { check, text: passage.text }),
    );
    for (const one of kept) one.catch(restore); // Not kept, so it would come back anyway.
    this.#card.offerUndo(mark, shown(matches).length > 0, () => {
      restore();
      for (const one of kept) {
        one.then((dismissal) => sendToBackground('undoDismissal', dismissal.id)).catch(() => {}); // It was not kept, or the extension is gone.
      }
    });
    this.#marks.remove(key);
    this.#show([{ key, matches }]);
  }

  async #open(mark: Mark): Promise<void> {
    if (!isExtensionAlive()) return this.end();
    await this.#card.open(mark, shown(this.#known.get(mark.key)?.found ?? []));
  }

  /** @returns the milliseconds of work since the last time, that of the badges too */
  async #onChange(changed: Changed): Promise<number> {
    if (!isExtensionAlive()) this.end();
    if (this.#ended.signal.aborted) return 0;
    // Idle time is not when a busy page is laid out.
    await this.#look(this.#findersIn(changed), afterLayout);
    return this.#workSinceLast();
  }

  #workSinceLast(): number {
    const worked = this.#time.spent + this.#marks.worked - this.#paidFor;
    this.#paidFor += worked;
    return worked;
  }

  *#findersIn(changed: Changed): Generator<PassageFinder> {
    this.#forgetGone();
    this.#frames?.look();
    yield* changed === 'page' ? this.#reading.anew() : this.#reading.changed(changed);
  }

  /** Another address without a load: what was found goes with what it was found in. */
  #onMove(): void {
    this.#card.close();
    this.#card.articleDate = '';
    this.#questions.startAnew();
    whenIdle(() => {
      this.#forgetGone();
      void this.#look(this.#reading.anew());
    });
  }

  #forgetGone(): void {
    this.#hidden.forgetGone();
    for (const key of this.#known.forgetGone()) {
      this.#card.closeFor(key);
      this.#marks.remove(key);
    }
    this.#countSoon();
  }

  #countSoon(): void {
    if (this.#counting !== 0 || this.#marks.size === this.#told) return;
    this.#counting = window.setTimeout(() => {
      this.#counting = 0;
      void this.#count();
    }, COUNTED_AFTER_MS);
  }

  async #count(): Promise<void> {
    if (this.#marks.size === this.#told) return;
    this.#told = this.#marks.size;
    await sendToBackground('countBadges', this.#told).catch(() => {}); // Only a number in the toolbar.
  }

  #answerMessages(): void {
    const stops = [
      onMessage('pageReport', () => this.#report()),
      onMessage('revealPassage', ({ data }) => this.#reveal(data)),
      onMessage('focusBadge', ({ data }) => this.#focus(data)),
      onMessage('stop', () => this.end()),
    ];
    this.#ended.signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
  }

  #report(): PageReport {
    return {
      host: location.hostname,
      news: this.news,
      passages: this.#known.withFound().map(({ key, passage, found }) => ({
        key,
        text: passage.text,
        kind: passage.kind,
        matches: [...found],
      })),
    };
  }

  #reveal(key: number): void {
    const element = this.#known.get(key)?.passage.element;
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' });
    this.#marks.get(key)?.badge.button.focus({ preventScroll: true });
  }

  #focus(direction: 'next' | 'previous'): void {
    // From the card it goes on from the card's badge.
    this.#card.close();
    const mark = this.#marks.neighbour(direction);
    if (mark) this.#reveal(mark.key);
  }
}

/** False once the extension was updated or removed: this script is then an orphan. */
function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** The matches that the page shows; the others are for the popup. */
function shown(matches: readonly FoundMatch[]): FoundMatch[] {
  return matches.filter(({ outcome }) => outcome === 'shown');
}

const OURS: ReadonlySet<string> = new Set([BADGE_TAG, CARD_TAG, ANNOUNCER_TAG]);

function isOurs(node: Node): boolean {
  return node instanceof Element && OURS.has(node.localName);
}

/**
 * The checks that go with one of which the reader says that it is about another claim: all that
 * judge the same claim. The background tells which do by counting who agrees.
 */
function ofSameClaim(matches: readonly FoundMatch[], id: string): string[] {
  const isCounted = matches.some((match) => match.id === id && match.agreement);
  return isCounted ? matches.filter(({ agreement }) => agreement).map((match) => match.id) : [id];
}
