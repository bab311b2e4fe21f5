/** `npm run --silent bench:panel -- --out O`: how soon side panel and popup are there. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '~/scripts/browsers/chromium';
import { ensureBrowsers } from '~/scripts/browsers/install';
import { makeScratch } from '~/scripts/browsers/scratch';
import { waitFor } from '~/scripts/browsers/wait';
import { required, runCommand, type Values, wholeNumber } from '~/scripts/command';
import { serveDemoSite } from '~/scripts/demo-site/server';
import { ChromiumReader } from '~/scripts/reader/chromium-reader';
import { HOST } from '~/scripts/reader/reader';
import { Background } from './browser/background.ts';
import { benchExtension } from './browser/bench-extension.ts';
import {
  addProbe,
  type Marks,
  type Opening,
  TYPE,
  WHEN_LISTED,
  WHEN_PAINTED,
} from './panel/in-browser.ts';
import { median, percentile } from './support/numbers.ts';

const HELP = `usage: npm run --silent bench:panel -- --out O [--checks N] [--rounds N]

Opens the real side panel of Chromium beside a page with badges and types into it, one key after the
other, as fast as it answers; and the real popup over that page. A time ends when the answer is drawn.
Beside them, what the browser takes for a panel that says one word.

  --out O       writes {checks, blankMs, firstMs, interactiveMs, popupMs, marks, keys, keyMs}
  --checks N    checks in the index (default 100000)
  --rounds N    openings of the panel and of the popup (default 9)`;

const CHECKS = 100_000;
const ROUNDS = 9;

/** With a typing mistake, a phrase, and a field, which take more than a word. */
const TYPED = [
  'vaccine autism',
  'goverment minister',
  '"climate change',
  'publisher:fact election',
];

interface Figures {
  /** Median, until a panel that says one word is drawn: none can be there before. */
  blankMs: number;
  /** Until the newest checks are listed, the first time that the panel is opened. */
  firstMs: number;
  /** Median of all later times, in which the panel lists at once what it remembers. */
  interactiveMs: number;
  /** Median, until the page's verdicts are listed. */
  popupMs: number;
  /** When the page's code began to run and when it was first painted, medians. */
  marks: { panel: Marks; popup: Marks };
  keys: number;
  keyMs: { p50: number; p95: number; max: number };
}

async function bench(values: Values): Promise<void> {
  const out = required(values, 'out');
  const checks = wholeNumber(values, 'checks', { least: 1, fallback: CHECKS });
  const rounds = wholeNumber(values, 'rounds', { least: 1, fallback: ROUNDS });
  await ensureBrowsers(['chromium']);
  const scratch = makeScratch('bench-panel');
  try {
    log(`a starter pack of ${checks} checks`);
    const folder = path.join(scratch.path, 'extension');
    const extension = await benchExtension(folder, checks, 0);
    addProbe(extension.folder);
    const site = await serveDemoSite();
    const chromium = await launchChromium({
      extension: extension.folder,
      hosts: { [HOST]: site.port },
    });
    try {
      log('its import');
      await (await Background.of(chromium)).ready(checks);
      const result = { checks, ...(await measure(chromium, rounds)) };
      writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);
    } finally {
      await chromium.close();
      await site.close();
    }
  } finally {
    scratch.remove();
  }
}

async function measure(chromium: Chromium, rounds: number): Promise<Figures> {
  const page = await openNews(chromium);
  log('the side panel');
  const { blanks, openings, keys } = await openPanels(chromium, page, rounds);
  log('the popup');
  const popups = await openPopups(chromium, page, rounds);
  const [first, ...later] = openings;
  return {
    blankMs: middle(blanks),
    firstMs: round1(first!.listed),
    interactiveMs: middle(later.map(({ listed }) => listed)),
    popupMs: middle(popups.map(({ listed }) => listed)),
    marks: { panel: marksOf(later), popup: marksOf(popups) },
    keys: keys.length,
    keyMs: {
      p50: round1(percentile(keys, 0.5)),
      p95: round1(percentile(keys, 0.95)),
      max: round1(Math.max(...keys)),
    },
  };
}

/** The demo site's front page with its badges. */
async function openNews(chromium: Chromium): Promise<Page> {
  const reader = new ChromiumReader(chromium, { close: async () => {} });
  await reader.allowEverywhere();
  await reader.visit('/');
  await waitFor(async () => (await reader.badges()).length > 0, { what: 'badges' });
  return reader.page();
}

/** The real side panel, in turns with one that says one word. */
async function openPanels(chromium: Chromium, page: Page, rounds: number) {
  const blanks: number[] = [];
  const openings: Opening[] = [];
  const keys: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    await showInPanel(chromium, 'blank.html');
    const blank = await chromium.openSidePanel(page);
    blanks.push(await blank.evaluate<number>(WHEN_PAINTED));
    await blank.close();
    await showInPanel(chromium, 'sidepanel.html');
    const panel = await chromium.openSidePanel(page);
    openings.push(await panel.evaluate<Opening>(WHEN_LISTED));
    for (const text of TYPED) {
      keys.push(...(await panel.evaluate<number[]>(`(${TYPE})(${JSON.stringify(text)})`)));
    }
    await panel.close();
  }
  return { blanks, openings, keys };
}

async function showInPanel(chromium: Chromium, file: string): Promise<void> {
  const worker = await chromium.serviceWorker();
  await worker.evaluate(`chrome.sidePanel.setOptions({ path: ${JSON.stringify(file)} })`);
}

async function openPopups(chromium: Chromium, page: Page, rounds: number): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (let round = 0; round < rounds; round++) {
    const popup = await chromium.openPopup(page);
    openings.push(await popup.evaluate<Opening>(WHEN_LISTED));
    await popup.close();
  }
  return openings;
}

function middle(values: readonly number[]): number {
  return round1(median(values));
}

function marksOf(openings: readonly Opening[]): Marks {
  return {
    loaded: middle(openings.map(({ loaded }) => loaded)),
    painted: middle(openings.map(({ painted }) => painted)),
  };
}

function log(what: string): void {
  console.error(what);
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}

const command = {
  name: 'bench:panel',
  help: HELP,
  options: { out: { type: 'string' }, checks: { type: 'string' }, rounds: { type: 'string' } },
  run: bench,
} as const;

process.exitCode = await runCommand(command, process.argv.slice(2));
