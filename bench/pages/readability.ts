import { Readability } from '@mozilla/readability';
import { articleParagraphs } from '~/lib/page/body';
import { textOf } from '~/lib/page/element-text';
import { Furniture } from '~/lib/page/furniture';
import { lettersOf } from './letters.ts';

/** How our choice of an article's body and title compares with Mozilla's Readability. */
export interface BodyComparison {
  page: string;
  /** Letters and digits of the paragraphs that we read, and those of them in Readability's text. */
  ours: number;
  oursInTheirs: number;
  /** The same for Readability's paragraphs. */
  theirs: number;
  theirsInOurs: number;
  /** Readability's title; null where it finds no article. */
  title: string | null;
}

/** Blocks of Readability's answer; like ours, shorter ones are captions and labels. */
const BLOCKS = 'p';
const MIN_LETTERS = 25;

const onFault = (fault: unknown) => {
  throw fault;
};

/**
 * Compares the paragraphs of one page.
 *
 * @param parse makes the page's document, anew each time: Readability takes it apart
 */
export function compareBodies(page: string, parse: () => Document): BodyComparison {
  const document = parse();
  const ours = paragraphs(allOf(articleParagraphs(document, new Furniture(), onFault)));
  const article = new Readability<Element>(parse(), {
    serializer: (node) => node as Element,
  }).parse();
  const content = article?.content;
  const theirs = paragraphs([...(content?.querySelectorAll(BLOCKS) ?? [])]);
  return {
    page,
    ours: sum(ours),
    oursInTheirs: sum(ours.filter(isIn(lettersOf(content?.textContent ?? '')))),
    theirs: sum(theirs),
    theirsInOurs: sum(theirs.filter(isIn(ours.join(' ')))),
    title: article?.title ?? null,
  };
}

function paragraphs(elements: readonly Element[]): string[] {
  return elements.map((element) => lettersOf(textOf(element))).filter(isLong);
}

function isLong(letters: string): boolean {
  return letters.length >= MIN_LETTERS;
}

/** Whether a text has this paragraph; a link or a note that only one side cut out may be in it. */
function isIn(all: string): (paragraph: string) => boolean {
  return (paragraph) => {
    const half = Math.floor(paragraph.length / 2);
    return [paragraph.slice(0, half), paragraph.slice(half)].some((part) => all.includes(part));
  };
}

function sum(paragraphs: readonly string[]): number {
  return paragraphs.reduce((total, { length }) => total + length, 0);
}

/** Lines to read: all pages together, and those where the two differ most. */
export function bodyScores(compared: readonly BodyComparison[]): string {
  const total = (of: (page: BodyComparison) => number) =>
    compared.reduce((all, page) => all + of(page), 0);
  const share = (part: number, all: number) => (all > 0 ? (part / all).toFixed(3) : '-');
  const line = (name: string, page: Omit<BodyComparison, 'page' | 'title'>) =>
    `${name}: of Readability's text we read ${share(page.theirsInOurs, page.theirs)}, ` +
    `of ours Readability has ${share(page.oursInTheirs, page.ours)} (${page.theirs} and ${page.ours} letters)`;
  const differing = compared
    .filter(
      (page) =>
        Math.min(
          agreement(page.theirsInOurs, page.theirs),
          agreement(page.oursInTheirs, page.ours),
        ) < 0.8,
    )
    .map((page) => line(`  ${page.page}`, page));
  const all = {
    ours: total(({ ours }) => ours),
    oursInTheirs: total(({ oursInTheirs }) => oursInTheirs),
    theirs: total(({ theirs }) => theirs),
    theirsInOurs: total(({ theirsInOurs }) => theirsInOurs),
  };
  return [line(`bodies of ${compared.length} articles`, all), ...differing].join('\n');
}

/** What work that is done in steps comes to. */
function allOf<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function agreement(part: number, all: number): number {
  return all > 0 ? part / all : 1;
}
