/**
 * `npm run --silent bench:kill`: what answers after the background or the whole browser was killed
 * in the middle of an import, and what an import costs.
 */
import { writeFileSync } from 'node:fs';
import { waitFor } from '~/scripts/browsers/wait';
import { outputPath, runCommand, type Values, wholeNumber } from '~/scripts/command';
import { feedContents } from './feed/contents.ts';
import { feedChunks } from './feed/generate.ts';
import { serveFeed } from './feed/server.ts';
import { expectedOf, isOver } from './kill/answers.ts';
import { type KillableChromium, startChromium } from './kill/browser.ts';
import type { ExtensionPage } from './kill/extension-page.ts';
import {
  type ImportFigures,
  measureImport,
  measureTasks,
  type TaskFigures,
} from './kill/import.ts';
import { importInNode } from './kill/node-pair.ts';
import { OwnData } from './kill/own-data.ts';
import { type KillReport, killAgainAndAgain } from './kill/rounds.ts';
import { rounded } from './support/numbers.ts';

interface Report extends KillReport, ImportFigures, TaskFigures {
  /** The same pipeline in Node, in the same run, and how many times as long the browser took. */
  nodeMs: number;
  timesNode: number;
}

const HELP = `usage: npm run --silent bench:kill -- --kills N --seed S --out O

  --kills N     kills of the worker or the browser, at random moments of imports (0: none)
  --seed S      which moments, and which feed
  --out O       where the JSON goes: {kills, answeredByOld, answeredByNew, neither, mixed,
                ownDataLost, resumedMs, resumed, phases, importedChecks, importMs, peakMB,
                longestTaskMs, longestTaskCpuMs, longestTasks,
                importPhases, nodeMs, timesNode}; written anew after each kill
  --elements N  elements of the feed that is killed over (default 2000)
  --import N    elements of the feed whose import is measured without a kill (default 200000; 0: not)`;

async function run(values: Values): Promise<void> {
  const out = outputPath(values);
  const kills = wholeNumber(values, 'kills', { least: 0 });
  const seed = wholeNumber(values, 'seed', { least: 0 });
  const elements = wholeNumber(values, 'elements', { fallback: 2_000 });
  const imported = wholeNumber(values, 'import', { least: 0, fallback: 200_000 });
  const report: Partial<Report> = { ...NO_KILLS };
  // Written after each kill: a run of half an hour that fails in the end tells what it found.
  const write = (more: Partial<Report>) =>
    writeFileSync(out, `${JSON.stringify(Object.assign(report, more), null, 2)}\n`);
  write({});
  if (kills > 0) await killing({ kills, seed, elements }, write);
  if (imported > 0) write(await importing(imported, seed));
}

const NO_KILLS: Partial<KillReport> = {
  kills: 0,
  answeredByOld: 0,
  answeredByNew: 0,
  neither: 0,
  mixed: 0,
  ownDataLost: 0,
};

async function killing(
  { kills, seed, elements }: { kills: number; seed: number; elements: number },
  tell: (report: KillReport) => void,
): Promise<void> {
  console.error(`two feeds of ${elements} elements`);
  const old = expectedOf(await feedContents({ elements, seed }));
  const next = expectedOf(await feedContents({ elements, seed, changed: 0.2, retracted: 0.1 }));
  const server = await serveFeed(old.plain);
  const browser = await startChromium();
  try {
    const page = await browser.open();
    const own = new OwnData();
    await own.begin(page);
    const { id } = await page.ask<{ id: string }>('addSubscription', {
      name: 'Bench',
      url: server.url,
      format: 'datafeed',
    });
    await waitFor(
      async () => {
        const stored = await page.stored();
        return isOver(stored, old) && own.isRead(stored);
      },
      { what: 'the first import', timeout: 120_000, every: 250 },
    );
    await page.close();
    await killAgainAndAgain(
      { browser, server, feed: id, contents: [old, next], own },
      kills,
      seed,
      tell,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Share of the elements whose import is recorded task by task: what each does is bounded. */
const RECORDED = 0.2;

async function importing(elements: number, seed: number) {
  console.error(`a feed of ${elements} elements`);
  const feed = (count: number) => Buffer.concat([...feedChunks({ elements: count, seed })]);
  const server = await serveFeed({ body: feed(Math.ceil(RECORDED * elements)) });
  try {
    const tasks = await inBrowser((browser, page) => measureTasks(browser, page, server.url));
    server.serve({ body: feed(elements) });
    const imported = await inBrowser((browser, page) => measureImport(browser, page, server.url));
    const figures = { ...imported, ...tasks };
    const nodeMs = await importInNode(server.url);
    const timesNode = rounded(figures.importMs / nodeMs);
    return { ...figures, nodeMs, timesNode };
  } finally {
    await server.close();
  }
}

async function inBrowser<Figures>(
  measure: (browser: KillableChromium, page: ExtensionPage) => Promise<Figures>,
): Promise<Figures> {
  const browser = await startChromium();
  try {
    const page = await browser.open();
    await page.ask('indexStatus');
    return await measure(browser, page);
  } finally {
    await browser.close();
  }
}

process.exitCode = await runCommand(
  {
    name: 'bench:kill',
    help: HELP,
    options: {
      kills: { type: 'string' },
      seed: { type: 'string' },
      out: { type: 'string' },
      elements: { type: 'string' },
      import: { type: 'string' },
    },
    run,
  },
  process.argv.slice(2),
);
