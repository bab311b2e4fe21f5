/**
 * `npm run --silent bench:growth`: how size, memory and time grow with the number of checks, as a
 * picture for the docs with its figures beside it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeScratch } from '~/scripts/browsers/scratch';
import { ArgumentError, optional, runCommand, type Values } from '~/scripts/command';
import { type Curve, chart, type Panel } from './growth/chart.ts';
import { OURS } from './scale/engines/engines.ts';
import { type Figures, figuresOf } from './scale/measure.ts';
import { prepare } from './scale/prepare.ts';

const HELP = `usage: npm run --silent bench:growth

  --out DIR     where growth.svg and growth.json go (default docs/pictures)
  --sizes LIST  numbers of checks (default 10000,30000,100000,300000,1000000)
  --from F      JSONL of real checks to grow from, as in bench:scale
  --add         keep what growth.json there has of other sizes, and draw all of them
A million checks take some minutes and about 4 GB of memory.`;

const SIZES = '10000,30000,100000,300000,1000000';
const SEED = 1;
const SECONDS = 3_600;

/** The figures of one size. */
type Step = Figures & { n: number };

async function run(values: Values): Promise<void> {
  const sizes = sizesOf(optional(values, 'sizes') ?? SIZES);
  const out = optional(values, 'out') ?? path.join(import.meta.dirname, '../docs/pictures');
  const file = path.join(out, 'growth.json');
  const steps = (values.add ? stepsIn(file) : []).filter(({ n }) => !sizes.includes(n));
  for (const n of sizes) steps.push({ n, ...(await figuresAt(n, optional(values, 'from'))) });
  steps.sort((a, b) => a.n - b.n);
  mkdirSync(out, { recursive: true });
  writeFileSync(file, `${JSON.stringify(steps, null, 2)}\n`);
  writeFileSync(path.join(out, 'growth.svg'), picture(steps));
}

function stepsIn(file: string): Step[] {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

async function figuresAt(n: number, from: string | undefined): Promise<Figures> {
  const scratch = makeScratch('growth');
  const log = (line: string) => console.error(line);
  try {
    prepare(scratch.path, { n, seed: SEED, from, log });
    return await figuresOf(OURS, { folder: scratch.path, seconds: SECONDS, log });
  } finally {
    scratch.remove();
  }
}

function picture(steps: readonly Step[]): string {
  const curve = (name: string, value: (step: Step) => number): Curve => ({
    name,
    points: steps.map((step) => [step.n, value(step)]),
  });
  const panels: Panel[] = [
    { title: 'File', unit: 'MB', curves: [curve('size', ({ bytes }) => bytes / 1e6)] },
    {
      title: 'Memory beside the file',
      unit: 'MB',
      curves: [
        curve('answering', ({ heapMB }) => heapMB),
        curve('building', ({ peakMB }) => peakMB),
      ],
    },
    {
      title: 'One headline, candidates',
      unit: 'ms',
      curves: [
        curve('median', (step) => step.queryMs.p50),
        curve('99th', (step) => step.queryMs.p99),
      ],
    },
    {
      title: 'A page of 150 headlines, all',
      unit: 'ms',
      curves: [
        curve('warm', (step) => step.page150Ms),
        curve('first', (step) => step.firstPage150Ms),
      ],
    },
    { title: 'File to first answer', unit: 'ms', curves: [curve('open', ({ openMs }) => openMs)] },
    { title: 'Build', unit: 's', curves: [curve('build', ({ buildMs }) => buildMs / 1e3)] },
  ];
  return chart('How the index grows with the number of checks; dotted: linear growth', panels);
}

function sizesOf(list: string): number[] {
  return list.split(',').map((text) => {
    const size = Number(text);
    if (Number.isInteger(size) && size > 0) return size;
    throw new ArgumentError(`--sizes wants whole numbers with commas between, not ${text}`);
  });
}

process.exitCode = await runCommand(
  {
    name: 'bench:growth',
    help: HELP,
    options: {
      out: { type: 'string' },
      sizes: { type: 'string' },
      from: { type: 'string' },
      add: { type: 'boolean' },
    },
    run,
  },
  process.argv.slice(2),
);
