/**
 * `npm run --silent bench:pages`: what Obelus makes of saved pages: whether they are news, what
 * their headline is, which passages it would ask about.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readHtml } from './pages/html.ts';
import { readPage } from './pages/read-page.ts';
import { SavedDom } from './pages/saved-dom.ts';
import { type PageRow, scoresOf } from './pages/score.ts';
import { type Command, outputPath, required, runCommand, type Values } from './support/command.ts';
import { rounded } from './support/numbers.ts';
import { readRows } from './support/rows.ts';

const HELP = `usage: npm run --silent bench:pages -- --pages DIR --index I.jsonl[,J.jsonl] --out O [--score]

  --pages    where the saved pages are
  --index    JSONL of {page, url?, host?}; \`page\` names a file under DIR
  --out      where the JSON goes: {pages: [{page, news, headline, passages: [{text, kind}], ms}]}
  --score    also prints what is right, for rows that say {kind, headline?, country?}:
             \`kind\` is article, front or other
Paths may end in .gz.`;

const COMMAND: Command = {
  name: 'bench:pages',
  help: HELP,
  options: {
    pages: { type: 'string' },
    index: { type: 'string' },
    out: { type: 'string' },
    score: { type: 'boolean' },
  },
  run,
};

function run(values: Values): void {
  const folder = required(values, 'pages');
  const rows = readRows<PageRow>(required(values, 'index'));
  const out = outputPath(values);
  const dom = new SavedDom();
  const pages = rows.map((row, at) => {
    if (typeof row.page !== 'string')
      throw new Error(`row ${at + 1} of the index has no text "page"`);
    const document = dom.parse(readHtml(path.join(folder, row.page)));
    const { ms, ...read } = readPage(document, addressOf(row));
    return { page: row.page, ...read, ms: rounded(ms) };
  });
  writeFileSync(out, JSON.stringify({ pages }));
  if (values.score) console.log(scoresOf(rows, pages));
}

function addressOf({ url, host }: PageRow): string {
  if (typeof url === 'string' && url !== '') return url;
  return typeof host === 'string' && host !== '' ? `https://${host}/` : '';
}

process.exitCode = await runCommand(COMMAND, process.argv.slice(2));
