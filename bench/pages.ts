/**
 * `npm run --silent bench:pages`: what Obelus makes of saved pages: whether they are news, what
 * their headline is, which passages it would ask about.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Command,
  optional,
  outputPath,
  required,
  runCommand,
  type Values,
} from '~/scripts/command';
import { BrowserPages } from './pages/browser.ts';
import { readHtml } from './pages/html.ts';
import { type ReadPage, readPage } from './pages/read-page.ts';
import { bodyScores, compareBodies } from './pages/readability.ts';
import { addressOf, type PageRow, readPageRows } from './pages/rows.ts';
import { SavedDom } from './pages/saved-dom.ts';
import { isHeadlineOf, scoresOf } from './pages/score.ts';
import { rounded } from './support/numbers.ts';

const HELP = `usage: npm run --silent bench:pages -- --pages DIR --index I.jsonl[,J.jsonl] --out O
       [--score] [--readability] [--browser] [--screens DIR] [--only TEXT]

  --pages    where the saved pages are
  --index    JSONL of {page, url?, host?}; \`page\` names a file under DIR
  --out      where the JSON goes: {pages: [{page, news, headline, passages: [{text, kind}], ms}]}
  --score    also prints what is right, for rows that say {kind, headline?, country?, publisher?};
             \`kind\` is article, front or other
  --readability  also compares the articles' text and titles with what Mozilla's Readability finds
  --browser  in real Chromium instead of jsdom: with layout, style sheets and real times
  --screens  the same, and pictures of the pages with outlines of what was found go there
  --only     only pages whose name has this in it
Paths may end in .gz.`;

const COMMAND: Command = {
  name: 'bench:pages',
  help: HELP,
  options: {
    pages: { type: 'string' },
    index: { type: 'string' },
    out: { type: 'string' },
    score: { type: 'boolean' },
    readability: { type: 'boolean' },
    browser: { type: 'boolean' },
    screens: { type: 'string' },
    only: { type: 'string' },
  },
  run,
};

async function run(values: Values): Promise<void> {
  const folder = required(values, 'pages');
  const rows = readPageRows(required(values, 'index'), optional(values, 'only'));
  const out = outputPath(values);
  const screens = optional(values, 'screens');
  const read = values.browser || screens ? inBrowser(folder, rows, screens) : inNode(folder, rows);
  const pages = [];
  for await (const page of read) pages.push({ ...page, ms: rounded(page.ms) });
  writeFileSync(out, JSON.stringify({ pages }));
  if (values.score) console.log(scoresOf(rows, pages));
  if (values.readability) console.log(besideReadability(folder, rows));
}

function besideReadability(folder: string, rows: readonly PageRow[]): string {
  const dom = new SavedDom();
  const articles = rows.filter(({ kind }) => kind === 'article');
  const compared = articles.map((row) => {
    const html = readHtml(path.join(folder, row.page));
    return { row, ...compareBodies(row.page, () => dom.parse(html)) };
  });
  const right = compared.filter(({ row, title }) => isHeadlineOf(row, title)).length;
  return [
    bodyScores(compared),
    `Readability's title is the expected headline on ${right} of ${compared.length} articles`,
  ].join('\n');
}

type NamedPage = ReadPage & { page: string };

async function* inNode(folder: string, rows: readonly PageRow[]): AsyncGenerator<NamedPage> {
  const dom = new SavedDom();
  for (const row of rows) {
    const document = dom.parse(readHtml(path.join(folder, row.page)));
    yield { page: row.page, ...readPage(document, addressOf(row)) };
  }
}

async function* inBrowser(
  folder: string,
  rows: readonly PageRow[],
  screens: string | undefined,
): AsyncGenerator<NamedPage> {
  const pages = await BrowserPages.start();
  try {
    for (const row of rows) {
      const picture = screens && path.join(screens, `${row.page.replaceAll('/', '.')}.png`);
      const file = path.join(folder, row.page);
      yield { page: row.page, ...(await pages.read(file, addressOf(row), picture)) };
    }
  } finally {
    await pages.close();
  }
}

process.exitCode = await runCommand(COMMAND, process.argv.slice(2));
