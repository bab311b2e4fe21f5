import type { OnFault } from './attempt.ts';
import { articleParagraphs, captionsOf } from './body.ts';
import {
  beginningOf,
  closest,
  contains,
  documentOf,
  has,
  isConnected,
  languageOf,
  type Root,
  treeOf,
} from './dom.ts';
import { textOf } from './element-text.ts';
import { Furniture } from './furniture.ts';
import { headlinePassage, isOneStory, type MainHeadline, mainHeadline } from './headline.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { collapse, MAX_TEXT, type Passage } from './passage.ts';
import { sentencesOf } from './sentences.ts';
import { findShadowTrees } from './shadow-trees.ts';
import { TeaserFinder, teaserCandidates } from './teasers.ts';
import { nearestFirst } from './viewport.ts';

/**
 * A piece of looking for passages, small enough for one slice of work. Finds all that one element
 * says, or nothing.
 */
export type PassageFinder = () => readonly Passage[];

/** A change in one of these may change the main headline. */
const MAY_BE_HEADLINE = 'h1, h2, title, meta, script[type="application/ld+json" i]';

/**
 * How to find the passages of one page, as it is and as it changes. Finders are lazy, so that the
 * work can be cut into slices; most find nothing.
 */
export class PageReading {
  #main: MainHeadline;
  /** Until it is seen to be a list of them. */
  #isOneStory = true;
  /** Shadow trees that are known. */
  readonly #trees = new WeakSet<ShadowRoot>();

  /**
   * @param onTree tells of each open shadow tree once; changes in it can be seen only there
   * @param onFault hears of what went wrong in a part of the page; the other parts are read
   */
  constructor(
    private readonly document: Document,
    private metadata: Metadata,
    private readonly onTree: (tree: ShadowRoot) => void = () => {},
    private readonly onFault: OnFault = (error) => {
      throw error;
    },
  ) {
    this.#main = { stated: [] };
  }

  /**
   * The whole page: its main headline, its teasers, and the sentences of its article's text and
   * captions; of each what is nearest to the viewport first.
   */
  whole(): Generator<PassageFinder> {
    this.#isOneStory = true;
    const furniture = new Furniture();
    const roots = [this.document];
    return this.#parts(
      () => this.#headline(),
      () => teaserFinders(roots, furniture, this.#main),
      () => this.#body(roots, furniture),
      () => this.#shadowTrees(roots, furniture),
    );
  }

  /** Parts of a page, one after the other. */
  *#parts(...parts: readonly (() => Iterable<PassageFinder>)[]): Generator<PassageFinder> {
    for (const part of parts) {
      try {
        yield* part();
      } catch (error) {
        this.onFault(error);
      }
    }
  }

  *#headline(): Generator<PassageFinder> {
    const main = mainHeadline(this.document, this.metadata);
    this.#main = main;
    yield () => headlinePassage(main);
  }

  *#body(
    roots: readonly Root[],
    furniture: Furniture,
    isWanted: (paragraph: Element) => boolean = () => true,
  ): Generator<PassageFinder> {
    if (this.#hasBody()) yield* bodyFinders(roots, furniture, isWanted, this.onFault);
  }

  /** What stands in the open shadow trees below some roots; the headline, where it is only there. */
  *#shadowTrees(
    roots: readonly (Document | Element)[],
    furniture: Furniture,
  ): Generator<PassageFinder> {
    const trees: ShadowRoot[] = [];
    yield* stepByStep(findShadowTrees(roots, trees));
    for (const tree of trees) {
      if (this.#trees.has(tree)) continue;
      this.#trees.add(tree);
      this.onTree(tree);
    }
    if (trees.length === 0) return;
    if (!this.#main.element) {
      const mains = trees.map((tree) => mainHeadline(tree, this.metadata));
      const main = mains.find(({ element }) => element);
      if (main) {
        this.#main = main;
        yield () => headlinePassage(main);
      }
    }
    yield* teaserFinders(trees, furniture, this.#main);
    yield* this.#body(trees, furniture);
  }

  /** The whole page anew, after it moved to another address or changed beyond telling. */
  anew(): Generator<PassageFinder> {
    this.metadata = readMetadata(this.document);
    return this.whole();
  }

  /**
   * Elements that changed: a new main headline, teasers in them or around them, and the article's
   * paragraphs among them.
   */
  *changed(changed: ReadonlySet<Element>): Generator<PassageFinder> {
    const furniture = new Furniture();
    const roots = [...changed].filter((root) => isConnected(root) && !furniture.holds(root));
    if (roots.length === 0) return;
    yield* this.#parts(
      () => (this.#mayHaveNewHeadline(roots) ? this.#newHeadline() : []),
      () => teaserFinders(roots.map(outermost), furniture, this.#main),
      () => this.#shadowTrees(roots, furniture),
      () => this.#changedBody(roots, furniture),
    );
  }

  #newHeadline(): Generator<PassageFinder> {
    this.metadata = readMetadata(this.document);
    return this.#headline();
  }

  /** The article's paragraphs in some elements, or around them. */
  *#changedBody(roots: readonly Element[], furniture: Furniture): Generator<PassageFinder> {
    if (!roots.some((root) => closest(root, 'p') || has(root, 'p'))) return;
    const trees = new Set(roots.flatMap((root) => treeOf(root) ?? []));
    yield* this.#body(trees.size > 0 ? [...trees] : [this.document], furniture, (paragraph) =>
      roots.some((root) => contains(root, paragraph) || contains(paragraph, root)),
    );
  }

  #mayHaveNewHeadline(roots: readonly Element[]): boolean {
    const { element } = this.#main;
    if (element && !isConnected(element)) return true;
    return roots.some((root) => closest(root, MAY_BE_HEADLINE) || has(root, MAY_BE_HEADLINE));
  }

  /** What runs on a front page is the text of its teasers. */
  #hasBody(): boolean {
    if (this.#main.element !== undefined) return true;
    this.#isOneStory &&= isOneStory(this.document, this.metadata);
    return this.#isOneStory;
  }
}

function* teaserFinders(
  roots: readonly Root[],
  furniture: Furniture,
  { element, text = '', named = '', stated }: MainHeadline,
): Generator<PassageFinder> {
  // A page that calls itself by one wording and shows another often has the first in its trail.
  const texts = element ? [text, named, ...stated] : [];
  const teasers = new TeaserFinder(furniture, { element, texts });
  const found = [...new Set(roots)].map(teaserCandidates);
  for (const heading of nearestFirst(found.flatMap(({ headings }) => headings)))
    yield () => asList(teasers.ofHeading(heading));
  for (const link of nearestFirst(found.flatMap(({ links }) => links)))
    yield () => asList(teasers.ofLink(link));
}

function* bodyFinders(
  roots: readonly Root[],
  furniture: Furniture,
  isWanted: (paragraph: Element) => boolean,
  onFault: OnFault,
): Generator<PassageFinder> {
  for (const root of roots) {
    const paragraphs = yield* stepByStep(articleParagraphs(root, furniture, onFault));
    const lang = languageOf(root instanceof Document ? root : documentOf(root));
    const captions = captionsOf(root, paragraphs, furniture, onFault);
    for (const paragraph of nearestFirst([...paragraphs, ...captions].filter(isWanted)))
      yield () => sentencesOf(paragraph, lang);
  }
}

/** Work that finds nothing yet, each of its steps as a finder. */
function* stepByStep<T>(work: Generator<void, T>): Generator<PassageFinder, T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield () => [];
  }
}

/** A change inside a heading or a link changes the heading or the link. */
function outermost(root: Element): Element {
  return (
    closest(root, 'h1, h2, h3, h4, h5, h6, [role=heading]') ?? closest(root, 'a[href]') ?? root
  );
}

/** Whether a passage still stands where it was found, in the same words. */
export function isStillThere({ element, range, text }: Passage): boolean {
  if (!isConnected(element)) return false;
  if (range && collapse(range.toString()) === text) return true;
  // Most often nothing in it is hidden; then this tells it, and costs no look at the layout.
  return collapse(beginningOf(element, MAX_TEXT)).includes(text) || textOf(element).includes(text);
}

function asList(passage: Passage | undefined): Passage[] {
  return passage ? [passage] : [];
}
