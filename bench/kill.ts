/**
 * `npm run --silent bench:kill`: what answers after the background or the whole browser was killed
 * in the middle of an import, and what an import costs.
 */
import { writeFileSync } from 'node:fs';
import { buildExtension } from '~/scripts/browsers/build';
import { launchChromium } from '~/scripts/browsers/chromium';
import { ensureBrowsers } from '~/scripts/browsers/install';
import { waitFor } from '~/scripts/browsers/wait';
import { type FeedContents, feedContents } from './feed/contents.ts';
import { feedChunks } from './feed/generate.ts';
import { serveFeed } from './feed/server.ts';
import { ExtensionPage } from './kill/extension-page.ts';
import { type ImportFigures, measureImport } from './kill/import.ts';
import { OwnData } from './kill/own-data.ts';
import { type KillCounts, killAgainAndAgain } from './kill/rounds.ts';
import { outputPath, runCommand, type Values, wholeNumber } from './support/command.ts';

const HELP = `usage: npm run --silent bench:kill -- --kills N --seed S --out O

  --kills N     kills of the worker or the browser, at random moments of imports (0: none)
  --seed S      which moments, and which feed
  --out O       where the JSON goes: {kills, answeredByOld, answeredByNew, neither, mixed,
                ownDataLost, resumedMs, importedChecks, importMs, peakMB, longestTaskMs}
  --elements N  elements of the feed that is killed over (default 4000)
  --import N    elements of the feed whose import is measured without a kill (default 200000; 0: not)`;

async function run(values: Values): Promise<void> {
  const out = outputPath(values);
  const kills = wholeNumber(values, 'kills', { least: 0 });
  const seed = wholeNumber(values, 'seed', { least: 0 });
  const elements = wholeNumber(values, 'elements', { fallback: 4_000 });
  const imported = wholeNumber(values, 'import', { least: 0, fallback: 200_000 });
  await ensureBrowsers(['chromium']);
  const counts = kills > 0 ? await killing(kills, seed, elements) : NO_KILLS;
  const figures = imported > 0 ? await importing(imported, seed) : NO_IMPORT;
  writeFileSync(out, `${JSON.stringify({ ...counts, ...figures }, null, 2)}\n`);
}

const NO_KILLS: KillCounts = {
  kills: 0,
  answeredByOld: 0,
  answeredByNew: 0,
  neither: 0,
  mixed: 0,
  ownDataLost: 0,
};
const NO_IMPORT: Partial<ImportFigures> = {};

async function killing(kills: number, seed: number, elements: number): Promise<KillCounts> {
  console.error(`two feeds of ${elements} elements`);
  const old = await feedContents({ elements, seed });
  const next = await feedContents({ elements, seed, changed: 0.2, retracted: 0.1 });
  const server = await serveFeed({ body: old.body, etag: old.etag });
  const chromium = await launchChromium({ extension: await buildExtension('chrome') });
  try {
    await chromium.grantHosts('*://*/*');
    const page = await ExtensionPage.in(chromium);
    const own = new OwnData();
    await own.begin(page);
    const { id } = await page.ask<{ id: string }>('addSubscription', {
      name: 'Bench',
      url: server.url,
      format: 'datafeed',
    });
    await settled(page, old, own);
    // How long an update takes when another generation is there already.
    const began = performance.now();
    server.serve({ body: next.body, etag: next.etag });
    await page.ask('refreshSubscription', id);
    await settled(page, next, own);
    const importMs = performance.now() - began;
    await page.close();
    const contents = [next, old] as const;
    return await killAgainAndAgain(
      { chromium, server, feed: id, contents, own, importMs },
      kills,
      seed,
    );
  } finally {
    await chromium.close();
    await server.close();
  }
}

async function settled(page: ExtensionPage, { checks }: FeedContents, own: OwnData): Promise<void> {
  await waitFor(
    async () => {
      const stored = await page.stored();
      return stored.feed.length === checks && own.isRead(stored);
    },
    { what: `${checks} checks`, timeout: 120_000, every: 250 },
  );
}

async function importing(elements: number, seed: number): Promise<ImportFigures> {
  console.error(`a feed of ${elements} elements`);
  const body = Buffer.concat([...feedChunks({ elements, seed })]);
  const server = await serveFeed({ body, etag: '"whole"' });
  const chromium = await launchChromium({ extension: await buildExtension('chrome') });
  try {
    await chromium.grantHosts('*://*/*');
    const page = await ExtensionPage.in(chromium);
    await page.ask('indexStatus');
    return await measureImport(chromium, page, server.url);
  } finally {
    await chromium.close();
    await server.close();
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
