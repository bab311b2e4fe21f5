/**
 * `npm run --silent bench:badges`: which badges real pages would get for the checks of a corpus,
 * each with its passage and its claim, so that a person can read them and see which are wrong.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { languageOf } from '~/lib/page/dom';
import { isRatherOf, languageOfTexts } from '~/lib/text/detect';
import { outputPath, required, runCommand } from '~/scripts/command';
import { readHtml } from './pages/html.ts';
import { readPage } from './pages/read-page.ts';
import { addressOf, type PageRow, readPageRows } from './pages/rows.ts';
import { SavedDom } from './pages/saved-dom.ts';
import { type BenchCheck, readChecks } from './support/bench-check.ts';
import { rounded } from './support/numbers.ts';
import { ProductMatcher } from './support/product-matcher.ts';

const HELP = `usage: npm run --silent bench:badges -- --pages DIR --index I.jsonl[,J.jsonl]
       --checks A[,B] --out O

  --pages    where the saved pages are
  --index    JSONL of {page, url?, host?}; \`page\` names a file under DIR
  --checks   JSONL of {id, claim, title?, lang?, rating?, publisher?, date?}
  --out      where the JSON goes: {checks, pages, passages, possible, badges: [{page, kind, text,
             check, claim, title, probability, stance}]}, the surest badge first; \`possible\` counts
             the passages whose matches are for the popup only
Prints the badges, too. Paths may end in .gz.`;

/** A badge, with what a person needs to judge it. */
interface Badge {
  page: string;
  kind: string;
  text: string;
  check: string;
  claim: string;
  title?: string;
  probability: number;
  stance: string;
}

function run(folder: string, rows: readonly PageRow[], checks: BenchCheck[]) {
  const product = new ProductMatcher(checks);
  const byId = new Map(checks.map((check) => [check.id, check]));
  const dom = new SavedDom();
  const badges: Badge[] = [];
  let [passages, possible] = [0, 0];
  for (const row of rows) {
    const document = dom.parse(readHtml(path.join(folder, row.page)));
    const url = addressOf(row);
    const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
    const read = readPage(document, url).passages;
    const tag = languageOf(document);
    const ofAll = languageOfTexts(
      read.map(({ text }) => text),
      tag,
    );
    for (const { text, kind } of read) {
      passages++;
      const lang = ofAll === tag || isRatherOf(text, tag, ofAll) ? tag : ofAll;
      const matches = product.matchesOf({ text, lang, host, isSentence: kind === 'claim' });
      const shown = matches.filter(({ outcome }) => outcome === 'shown');
      if (shown.length === 0 && matches.length > 0) possible++;
      for (const { id, probability, stance } of shown) {
        const { claim, title } = byId.get(id)!;
        const sure = rounded(probability);
        badges.push({
          page: row.page,
          kind,
          text,
          check: id,
          claim,
          title,
          probability: sure,
          stance,
        });
      }
    }
  }
  badges.sort((a, b) => b.probability - a.probability);
  return { checks: checks.length, pages: rows.length, passages, possible, badges };
}

function told({ page, kind, text, claim, title, probability, stance }: Badge): string {
  const check = title ? `${claim} (${title})` : claim;
  return `${probability}  ${stance}  ${page}, ${kind}\n  ${text}\n  ${check}\n`;
}

process.exitCode = await runCommand(
  {
    name: 'bench:badges',
    help: HELP,
    options: {
      pages: { type: 'string' },
      index: { type: 'string' },
      checks: { type: 'string' },
      out: { type: 'string' },
    },
    run(values) {
      const [folder, index] = [required(values, 'pages'), required(values, 'index')];
      const checks = readChecks(required(values, 'checks'));
      const out = outputPath(values);
      const result = run(folder, readPageRows(index), checks);
      writeFileSync(out, JSON.stringify(result));
      for (const badge of result.badges) console.log(told(badge));
      const { pages, passages, possible, badges } = result;
      console.log(
        `${badges.length} badges and ${possible} passages with possible matches among ${passages} passages of ${pages} pages`,
      );
    },
  },
  process.argv.slice(2),
);
