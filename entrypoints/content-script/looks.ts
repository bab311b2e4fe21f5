import { ANNOUNCER_TAG, BADGE_TAG, CARD_TAG } from '~/lib/marks/tags';
import { attempt } from '~/lib/page/attempt';
import type { Changed } from '~/lib/page/changes';
import { nameOf } from '~/lib/page/dom';
import { HiddenPassages } from '~/lib/page/hidden-passages';
import type { KnownPassages } from '~/lib/page/known-passages';
import type { Metadata } from '~/lib/page/metadata';
import type { Passage } from '~/lib/page/passage';
import { PageReading, type PassageFinder } from '~/lib/page/passages';
import { inSlices } from '~/lib/page/slices';
import { ThreadTime } from '~/lib/page/thread-time';
import { isVisible } from '~/lib/page/visible';
import { afterLayout, watchAddress, watchContent, whenIdle } from '~/lib/page/watch';
import type { FoundMatch } from '~/lib/protocol/messages';
import type { Badges } from './badges.ts';
import { isExtensionAlive } from './extension.ts';
import { noteFault } from './faults.ts';
import { OwnFrames } from './own-frames.ts';
import type { Questions } from './questions.ts';

/** What looking at a page goes together with. */
interface Around {
  known: KnownPassages<FoundMatch>;
  badges: Badges;
  questions: Questions;
  /** The extension was updated or removed. */
  onOrphaned(): void;
}

/**
 * Looks at a page, and again at whatever it adds, changes and navigates to: what passages it finds
 * are asked about, and the badges of those that are gone go.
 */
export class Looks {
  readonly #reading: PageReading;
  /** Passages that nobody can see yet. */
  readonly #hidden: HiddenPassages;
  /** Absent in a frame: frames in frames are not read. */
  #frames: OwnFrames | undefined;
  #watchTree: (tree: Node) => void = () => {};
  /** Of reading the page. */
  readonly #time = new ThreadTime();
  /** Work that the page has had its rest for, in milliseconds. */
  #paidFor = 0;

  /** @param signal ends it */
  constructor(
    private readonly page: Document,
    metadata: Metadata,
    private readonly around: Around,
    private readonly signal: AbortSignal,
  ) {
    const onTree = (tree: ShadowRoot) => this.#watchTree(tree);
    this.#reading = new PageReading(page, metadata, onTree, noteFault);
    this.#hidden = new HiddenPassages(
      (revealed) => void this.#look(revealed.map((passages) => () => passages)),
      signal,
    );
  }

  start(): void {
    const { signal } = this;
    const onChange = (changed: Changed) => this.#onChange(changed);
    const onRecords = (records: readonly MutationRecord[]) => {
      // What takes our place takes our badges away; they must not come back.
      if (isExtensionAlive()) this.around.badges.goAlong(records);
      else this.around.onOrphaned();
    };
    this.#watchTree = watchContent(this.page, isOurs, onRecords, onChange, noteFault, signal);
    watchAddress(() => this.#onMove(), signal);
    if (window === top) this.#frames = new OwnFrames(this.page, signal);
    afterLayout(() => whenIdle(() => void this.#lookFirst()));
  }

  async #lookFirst(): Promise<void> {
    attempt(() => this.#frames?.look(), noteFault);
    await this.#look(this.#reading.whole());
    this.#workSinceLast(); // Every page is read once.
  }

  /**
   * When the browser has nothing to do, nor a layout to make for badges of ours: to ask for boxes
   * would be one more.
   */
  readonly #whenFree = (resume: () => void): void =>
    whenIdle(() => (this.around.badges.areComing ? afterLayout(resume) : resume()));

  /**
   * What goes wrong with one element costs its passages alone.
   * @param pause between two slices of work
   */
  async #look(finders: Iterable<PassageFinder>, pause = this.#whenFree): Promise<void> {
    this.around.known.beginLook();
    const note = (find: PassageFinder) => attempt(() => this.#note(find()), noteFault);
    await inSlices(finders, note, this.#time, pause, this.signal).catch(noteFault);
    await this.around.questions.flush();
  }

  /** Remember what an element says, as far as it is new. */
  #note(said: readonly Passage[]): void {
    const { known, badges, questions } = this.around;
    const [first] = said;
    if (!first || questions.isOver) return;
    if (!(first.visible ?? isVisible(first.element))) {
      this.#hidden.add(said);
      return;
    }
    const { fresh, outdated } = known.note(said, (key) => badges.isLost(key));
    if (outdated.length > 0) badges.remove(outdated);
    for (const key of fresh) questions.add(key);
  }

  /** @returns the milliseconds of work since the last time, that of the badges too */
  async #onChange(changed: Changed): Promise<number> {
    if (!isExtensionAlive()) this.around.onOrphaned();
    if (this.signal.aborted) return 0;
    // Idle time is not when a busy page is laid out.
    await this.#look(this.#findersIn(changed), afterLayout);
    return this.#workSinceLast();
  }

  #workSinceLast(): number {
    const worked = this.#time.spent + this.around.badges.worked - this.#paidFor;
    this.#paidFor += worked;
    return worked;
  }

  *#findersIn(changed: Changed): Generator<PassageFinder> {
    this.#forgetGone();
    attempt(() => this.#frames?.look(), noteFault);
    yield* changed === 'page' ? this.#reading.anew() : this.#reading.changed(changed);
  }

  /** Another address without a load: what was found goes with what it was found in. */
  #onMove(): void {
    this.around.badges.leaveArticle();
    this.#startAnew(true);
  }

  /** What was found may be outdated: all is asked about once more, and badges that are right stay. */
  renew(): void {
    this.#startAnew();
    for (const key of this.around.known.outdate()) this.around.questions.add(key);
  }

  #startAnew(isMove = false): void {
    this.around.questions.startAnew(isMove);
    whenIdle(() => {
      this.#forgetGone();
      void this.#look(this.#reading.anew());
    });
  }

  #forgetGone(): void {
    this.#hidden.forgetGone();
    this.around.badges.remove(this.around.known.forgetGone());
    this.around.badges.removeCopies();
  }
}

const OURS: ReadonlySet<string> = new Set([BADGE_TAG, CARD_TAG, ANNOUNCER_TAG]);

function isOurs(node: Node): boolean {
  return node instanceof Element && OURS.has(nameOf(node));
}
