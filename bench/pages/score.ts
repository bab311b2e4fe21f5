import { createHash } from 'node:crypto';
import { type FoundOnFront, foundOnFront } from './judged-fronts.ts';
import { lettersOf } from './letters.ts';
import type { ReadPage } from './read-page.ts';
import type { PageRow } from './rows.ts';

interface Scored extends ReadPage {
  row: PageRow;
  half: 'development' | 'kept aside';
}

/**
 * What is right, as lines to read: for each half of the pages and for both. Half of the sites,
 * chosen by a hash of their names, are for development; nobody looks at what is wrong on the others.
 *
 * A headline is right when it has the same letters and digits as the expected one, whatever the
 * case, marks and spaces.
 */
export function scoresOf(rows: readonly PageRow[], pages: readonly ReadPage[]): string {
  const scored = rows.flatMap((row, at): Scored[] => {
    const page = pages[at];
    return page ? [{ ...page, row, half: halfOf(row) }] : [];
  });
  const halves = [
    scored,
    scored.filter(({ half }) => half === 'development'),
    scored.filter(({ half }) => half === 'kept aside'),
  ];
  const lines = [
    ['', 'all', 'development', 'kept aside'],
    ...MEASURES.map(({ name, of, isRight }) => [
      name,
      ...halves.map((half) => share(half.filter(of), isRight)),
    ]),
  ];
  return [...lines.map(toLine), '', ...fronts(scored), '', countries(scored)].join('\n');
}

function toLine(cells: readonly string[]): string {
  return cells
    .map((cell, at) => cell.padEnd(at ? 18 : 44))
    .join('')
    .trimEnd();
}

/** Story headlines of the fronts that were judged by hand. */
function fronts(scored: readonly Scored[]): string[] {
  const found = scored.flatMap((page) => foundOnFront(page.row.page, page) ?? []);
  if (found.length === 0) return [];
  const total = (of: (front: FoundOnFront) => number) =>
    found.reduce((sum, front) => sum + of(front), 0);
  const all = {
    page: `${found.length} fronts judged by hand`,
    stories: total(({ stories }) => stories),
    found: total(({ found }) => found),
    taken: total(({ taken }) => taken),
    wrong: total(({ wrong }) => wrong),
  };
  return [...found, all].map(
    ({ page, stories, found, taken, wrong }) =>
      `${page}: ${found} of ${stories} story headlines (${(found / stories).toFixed(3)}), ` +
      `${wrong} of ${taken} found are none (${(wrong / taken).toFixed(3)})`,
  );
}

interface Measure {
  name: string;
  of(page: Scored): boolean;
  isRight(page: Scored): boolean;
}

const isArticle = ({ row }: Scored) => row.kind === 'article';
const MEASURES: Measure[] = [
  { name: 'articles: news', of: isArticle, isRight: ({ news }) => news },
  {
    name: 'articles: headline as stated',
    of: isArticle,
    isRight: (page) => isSame(page.headline, page),
  },
  {
    name: 'articles: among the wordings asked about',
    of: isArticle,
    isRight: (page) =>
      isSame(page.headline, page) ||
      page.passages.some(({ kind, text }) => kind === 'headline' && isSame(text, page)),
  },
  {
    name: 'articles: main headline found on the page',
    of: isArticle,
    isRight: ({ passages }) => passages.some(({ kind }) => kind === 'headline'),
  },
  {
    name: 'articles: sentences found',
    of: isArticle,
    isRight: ({ passages }) => passages.filter(({ kind }) => kind === 'claim').length >= 5,
  },
  {
    name: 'fronts as listed: news',
    of: ({ row }) => row.kind === 'front',
    isRight: ({ news }) => news,
  },
  {
    name: 'others as listed: left alone',
    of: ({ row }) => row.kind === 'other',
    isRight: ({ news }) => !news,
  },
];

function isSame(text: string | null, { row }: Scored): boolean {
  return isHeadlineOf(row, text);
}

/** Whether a text is a page's expected headline, whatever its case, marks and spaces. */
export function isHeadlineOf({ headline = '' }: PageRow, text: string | null): boolean {
  return text !== null && lettersOf(text) === lettersOf(headline);
}

function share(pages: readonly Scored[], isRight: (page: Scored) => boolean): string {
  const right = pages.filter(isRight).length;
  return `${right}/${pages.length} ${pages.length > 0 ? (right / pages.length).toFixed(3) : ''}`;
}

function countries(scored: readonly Scored[]): string {
  const names = [...new Set(scored.flatMap(({ row }) => row.country ?? []))].sort();
  return names
    .map((name) => {
      const pages = scored.filter(({ row }) => row.country === name);
      const [news, stated] = MEASURES.slice(0, 2).map(
        ({ isRight }) => pages.filter(isRight).length,
      );
      return `${name}: ${pages.length} articles, ${news} news, ${stated} headlines as stated`;
    })
    .join('\n');
}

/** By site, so that no page of a site that was developed on is among those kept aside. */
function halfOf({ publisher, host, page }: PageRow): Scored['half'] {
  const site = publisher ?? host ?? page;
  return createHash('sha256').update(`obelus ${site}`).digest()[0]! % 2 === 0
    ? 'development'
    : 'kept aside';
}
