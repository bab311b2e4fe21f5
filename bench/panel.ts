/** `npm run --silent bench:panel -- --out O`: how soon side panel and popup are there. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '~/scripts/browsers/chromium';
import { ensureBrowsers } from '~/scripts/browsers/install';
import { makeScratch } from '~/scripts/browsers/scratch';
import { waitFor } from '~/scripts/browsers/wait';
import { serveDemoSite } from '~/scripts/demo-site/server';
import { ChromiumReader } from '~/scripts/reader/chromium-reader';
import { HOST } from '~/scripts/reader/reader';
import { Background } from './browser/background.ts';
import { benchExtension } from './browser/bench-extension.ts';
import { required, runCommand, type Values, wholeNumber } from './support/command.ts';

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
  const sorted = keys.sort((a, b) => a - b);
  const at = (share: number) =>
    round1(sorted[Math.min(keys.length - 1, Math.floor(keys.length * share))]!);
  return {
    blankMs: middle(blanks),
    firstMs: round1(first!.listed),
    interactiveMs: middle(later.map(({ listed }) => listed)),
    popupMs: middle(popups.map(({ listed }) => listed)),
    marks: { panel: marksOf(later), popup: marksOf(popups) },
    keys: keys.length,
    keyMs: { p50: at(0.5), p95: at(0.95), max: at(1) },
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

function middle(values: number[]): number {
  return round1(values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!);
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

/** Milliseconds of a page from the beginning of its navigation. */
interface Marks {
  /** All its code has run once. */
  loaded: number;
  /** Something of it is seen. */
  painted: number;
}

interface Opening extends Marks {
  /** Checks are listed. */
  listed: number;
}

/**
 * Notes when checks were first drawn. It runs in front of the surfaces' own code, in the copies that
 * are measured: a script of its own would be one more file to be waited for.
 */
const PROBE = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.check-item')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => performance.mark('listed')));
}).observe(document, { childList: true, subtree: true });`;

const WHEN_LISTED = `new Promise((resolve) => {
  const look = () => {
    const [listed] = performance.getEntriesByName('listed');
    if (!listed) return setTimeout(look, 20);
    const [navigation] = performance.getEntriesByType('navigation');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    resolve({
      listed: listed.startTime,
      loaded: navigation.domContentLoadedEventEnd,
      painted: paint?.startTime ?? listed.startTime,
    });
  };
  look();
})`;

const WHEN_PAINTED = `new Promise((resolve) => {
  const look = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint) resolve(paint.startTime);
    else setTimeout(look, 20);
  };
  look();
})`;

const BLANK = '<!doctype html><html><head><title>Blank</title></head><body><p>Blank';

function addProbe(folder: string): void {
  writeFileSync(path.join(folder, 'blank.html'), BLANK);
  for (const surface of ['sidepanel', 'popup']) {
    const page = readFileSync(path.join(folder, `${surface}.html`), 'utf8');
    const [, script] = /<script [^>]*src="([^"]+)"/.exec(page) ?? [];
    if (!script) throw new Error(`${surface}.html has no script.`);
    const file = path.join(folder, script);
    writeFileSync(file, `${PROBE}\n${readFileSync(file, 'utf8')}`);
  }
}

/** For each key, the milliseconds until its answer is drawn. Empties the field first. */
const TYPE = `async (text) => {
  const field = document.querySelector('input[type=search]');
  const results = document.querySelector('.search__results');
  const answer = (value) => new Promise((resolve) => {
    const start = performance.now();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    let asked = false;
    const look = () => {
      const busy = results.getAttribute('aria-busy') === 'true';
      asked ||= busy;
      if (asked && !busy) {
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - start));
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(results, { attributes: true, attributeFilter: ['aria-busy'] });
  });
  if (field.value !== '') await answer('');
  const times = [];
  for (let length = 1; length <= text.length; length++) times.push(await answer(text.slice(0, length)));
  return times;
}`;

const command = {
  name: 'bench:panel',
  help: HELP,
  options: { out: { type: 'string' }, checks: { type: 'string' }, rounds: { type: 'string' } },
  run: bench,
} as const;

process.exitCode = await runCommand(command, process.argv.slice(2));
