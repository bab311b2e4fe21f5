/**
 * `npm run --silent bench:ratings`: how well labels are understood, on tables given as paths. The
 * classes of such tables are coarser than the verdict scale; `CLASSES` says what agrees with what.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { verdictOf } from '~/lib/check/rating';
import type { Verdict } from '~/lib/check/verdict';
import { outputPath, required, runCommand } from '~/scripts/command';

const HELP = `usage: npm run --silent bench:ratings -- --data FILE[,FILE] --out O

  --data  CSV with the columns rating, publisher, lang, coarse; publisher and lang may be empty
  --out   where the JSON goes: {rows, labels, decided, agreed, classes, disagreements, undecided}

Each different label of a language counts once. A label is decided when its words are known;
where the table's class is "other", not deciding agrees too. Paths may be relative.`;

/**
 * The verdicts that agree with a coarse class. `mixed_misleading` holds what is partly true, out of
 * context, altered or old: kinds of their own on our scale.
 */
const CLASSES: Readonly<Record<string, readonly Verdict[]>> = {
  true: ['true'],
  mostly_true: ['mostly-true'],
  mixed_misleading: ['mixed', 'misleading-context', 'altered-media', 'outdated'],
  mostly_false: ['mostly-false'],
  false: ['false'],
  unproven: ['unproven'],
  satire: ['satire'],
  other: ['other'],
};

interface Row {
  rating: string;
  publisher: string;
  lang: string;
  coarse: string;
}

interface Judged extends Row {
  verdict: Verdict;
  known: boolean;
  agrees: boolean;
}

/** Rows of a CSV file (RFC 4180: quotes double inside quotes), by the names in its first row. */
function readRows(path: string): Row[] {
  const [names = [], ...rows] = cellsOf(readFileSync(path, 'utf8'));
  for (const name of ['rating', 'coarse']) {
    if (!names.includes(name)) throw new Error(`${path}: no column "${name}"`);
  }
  return rows.map((cells) => {
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    return {
      rating: cell('rating'),
      publisher: cell('publisher'),
      lang: cell('lang'),
      coarse: cell('coarse'),
    };
  });
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { 1: quoted, 2: plain, 3: end } of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}

function distinct(rows: readonly Row[]): Row[] {
  const byLabel = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.lang}\t${row.publisher}\t${row.rating.trim().toLowerCase()}\t${row.coarse}`;
    if (row.rating.trim() !== '' && !byLabel.has(key)) byLabel.set(key, row);
  }
  return [...byLabel.values()];
}

function judge(row: Row): Judged {
  const allowed = CLASSES[row.coarse];
  if (allowed === undefined) throw new Error(`unknown class "${row.coarse}"`);
  const lang = /^[a-z]{2,3}$/.test(row.lang) ? row.lang : undefined;
  const rated = verdictOf(row.rating, lang, row.publisher || undefined);
  return { ...row, ...rated, agrees: allowed.includes(rated.verdict) };
}

/** "True" for false or false for "true": the one error that must not happen. */
function isOpposite({ coarse, verdict }: Judged): boolean {
  const sides = [/^(mostly_)?true$/.test(coarse), /^(mostly-)?false$/.test(verdict)];
  const others = [/^(mostly_)?false$/.test(coarse), /^(mostly-)?true$/.test(verdict)];
  return sides.every(Boolean) || others.every(Boolean);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;
}

function summary(judged: readonly Judged[]) {
  const decided = judged.filter(({ known }) => known);
  return {
    labels: judged.length,
    decided: share(decided.length, judged.length),
    agreed: share(decided.filter(({ agrees }) => agrees).length, decided.length),
  };
}

function run(data: string, out: string): void {
  const rows = data.split(',').flatMap(readRows);
  const judged = distinct(rows).map(judge);
  const ofMeaning = judged.filter(({ coarse }) => coarse !== 'other');
  const result = {
    rows: rows.length,
    ...summary(judged),
    withoutOther: summary(ofMeaning),
    opposite: judged.filter(isOpposite).length,
    classes: Object.fromEntries(
      Object.keys(CLASSES).map((name) => [
        name,
        summary(judged.filter(({ coarse }) => coarse === name)),
      ]),
    ),
    disagreements: judged.filter(({ known, agrees }) => known && !agrees),
    undecided: judged.filter(({ known }) => !known),
  };
  writeFileSync(out, `${JSON.stringify(result, undefined, 2)}\n`);
  const { disagreements, undecided, classes, ...figures } = result;
  console.log(JSON.stringify(figures));
  for (const [name, figure] of Object.entries(classes)) console.log(name, JSON.stringify(figure));
  for (const row of disagreements) {
    console.log(`${row.coarse} but ${row.verdict}: [${row.lang}] ${row.rating} (${row.publisher})`);
  }
}

process.exitCode = await runCommand(
  {
    name: 'bench:ratings',
    help: HELP,
    options: { data: { type: 'string' }, out: { type: 'string' } },
    run: (values) => run(required(values, 'data'), outputPath(values)),
  },
  process.argv.slice(2),
);
