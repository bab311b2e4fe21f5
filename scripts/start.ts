/**
 * `npm start`: Obelus on a demo newspaper, in a real browser. With a display a window opens and
 * stays; without one the pages are read unseen, told and photographed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowsers } from './browsers/install.ts';
import { sleep, waitFor } from './browsers/wait.ts';
import { runCommand, type Values } from './command.ts';
import { type ChromiumReader, startChromiumReader } from './reader/chromium-reader.ts';
import { HOST } from './reader/reader.ts';
import { packedChecks } from './starter-pack/pack.ts';

const HELP = `usage: npm start [-- --headless]

Builds Obelus, serves a demo newspaper on this machine, and opens it in Chromium with Obelus
allowed everywhere, in a profile of its own that is thrown away. Without a display, or with
--headless, it prints what each page's badges say and saves pictures to shots/start.`;

const PICTURES = join(import.meta.dirname, '../shots/start');

/** Pages of the tour: a front page, the first check's headline, a denial, claims in running text. */
const TOUR = [
  '/',
  '/world/nato-south-korea',
  '/health/mmr',
  '/science/night-school',
  '/live',
  '/dark',
];

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A window for somebody to look at, until it is closed. */
async function showWindow(): Promise<void> {
  const reader = await startChromiumReader({ headless: false });
  await reader.visit('/');
  console.log(`
  http://${HOST}/ is open in Chromium. Look for the small badges beside headlines:
  press one for the evidence, the toolbar button for the page at a glance, and
  "Search all checks" there for the side panel.

  Close the browser or press Ctrl-C to end.
`);
  process.once('SIGINT', () => void reader.close());
  await new Promise<void>((resolve) => reader.chromium.context.once('close', () => resolve()));
  await reader.close();
}

/** The same without a display. */
async function tour(): Promise<void> {
  const reader = await startChromiumReader();
  mkdirSync(PICTURES, { recursive: true });
  try {
    let badges = 0;
    for (const path of TOUR) badges += await readPage(reader, path);
    await photographSurfaces(reader);
    console.log(
      `\n${badges} badges on ${TOUR.length} pages. Pictures: ${relative('.', PICTURES)}/`,
    );
    if (badges === 0) throw new Error('no badge appeared');
  } finally {
    await reader.close();
  }
}

/** Tell and photograph the badges of a page; returns how many there are. */
async function readPage(reader: ChromiumReader, path: string): Promise<number> {
  await reader.visit(path);
  const badges = await settled(reader);
  console.log(`\nhttp://${HOST}${path}`);
  for (const { passage, words, said } of badges)
    console.log(`  ${short(passage)} → ${words} → ${said}`);
  await reader.inPage("document.querySelector('obelus-badge').scrollIntoView({ block: 'center' })");
  await reader.screenshot(picture(path === '/' ? 'front' : path.slice(1).replaceAll('/', '-')));
  return badges.length;
}

/** The badges, once no more come. */
async function settled(reader: ChromiumReader) {
  await waitFor(async () => (await reader.badges()).length > 0, { what: 'badges' });
  await sleep(500);
  return reader.badges();
}

async function photographSurfaces(reader: ChromiumReader): Promise<void> {
  const { chromium } = reader;
  await reader.visit('/world/nato-south-korea');
  await settled(reader);
  await reader.pressBadge('NATO Chief Seeks');
  await waitFor(() => reader.cardText(), { what: 'the card' });
  await reader.screenshot(picture('card'));
  await reader.visit('/');
  await settled(reader);
  const popup = await chromium.openPopup(await reader.page());
  await waitFor(() => popup.evaluate("document.body.innerText.includes('NATO')"), {
    what: 'the popup',
  });
  writeFileSync(picture('popup'), await popup.screenshot());
  await popup.close();
  const panel = await chromium.openSidePanel(await reader.page());
  await waitFor(
    () => panel.evaluate(`document.body.innerText.includes('${packedChecks()} checks')`),
    {
      what: 'the side panel',
    },
  );
  writeFileSync(picture('side-panel'), await panel.screenshot());
  await panel.close();
}

function picture(name: string): string {
  return join(PICTURES, `${name}.png`);
}

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

async function main({ headless }: Values): Promise<void> {
  await ensureBrowsers(['chromium']);
  await (headless || !hasDisplay() ? tour() : showWindow());
}

process.exitCode = await runCommand(
  { name: 'start', help: HELP, options: { headless: { type: 'boolean' } }, run: main },
  process.argv.slice(2),
);
