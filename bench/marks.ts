/**
 * `npm run --silent bench:marks`: what badges do to saved real pages, in a real Chromium with the
 * production build. docs/benches.md tells how to read it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '~/scripts/browsers/chromium';
import { ensureBrowsers } from '~/scripts/browsers/install';
import { makeScratch } from '~/scripts/browsers/scratch';
import { optional, outputPath, runCommand, type Values, wholeNumber } from '~/scripts/command';
import { ChromiumReader } from '~/scripts/reader/chromium-reader';
import { extensionWithClaims } from '~/scripts/reader/own-pack';
import { SAVED_HOST, serveSavedPages } from './browser/saved-pages.ts';
import { busyPages } from './marks/busy.ts';
import { type Claims, claimsOf } from './marks/claims.ts';
import { type MarkedPage, markPage } from './marks/mark-page.ts';
import { rounded } from './support/numbers.ts';

const HELP = `usage: npm run --silent bench:marks -- --out O [--pages DIR] [--seconds N]

  --pages DIR     saved pages (.html, .html.gz), served on this machine, their scripts stopped
  --out O         where the JSON goes: {pages, badges, inPicture, hidden, icons, inLink, coveringText,
                  changedPixels, moved, cls, visited}; docs/benches.md tells more. No text of any page is in it
  --most N        at most so many pages, evenly chosen (default 200)
  --skip N        leave out the first so many of these, and with
  --until N       those behind the Nth: a long run can be cut into parts
  --seconds N     how long a page is watched that adds 50 items a second (default 60; 0: not at all,
                  nor the front page of 300 headlines); \`busy\` has its figures
  --pictures DIR  keep a picture of each page with its badges`;

const log = (line: string) => console.error(line);

async function run(values: Values): Promise<void> {
  const out = outputPath(values);
  const folder = optional(values, 'pages');
  const seconds = wholeNumber(values, 'seconds', { least: 0, fallback: 60 });
  const most = wholeNumber(values, 'most', { fallback: 200 });
  const skip = wholeNumber(values, 'skip', { least: 0, fallback: 0 });
  const until = wholeNumber(values, 'until', { fallback: most });
  const pictures = optional(values, 'pictures');
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  await ensureBrowsers(['chromium']);
  const scratch = makeScratch('bench-marks');
  try {
    const busy = seconds > 0 && (await busyPages(path.join(scratch.path, 'busy'), seconds));
    if (busy) log(JSON.stringify(busy));
    const visited = folder
      ? await visitSaved(folder, { most, skip, until, pictures }, scratch.path)
      : [];
    const result = { ...summary(visited), ...(busy && { busy }), visited };
    writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);
  } finally {
    scratch.remove();
  }
}

/** Which of the saved pages are visited, and where their pictures go. */
interface Choice {
  most: number;
  skip: number;
  until: number;
  pictures: string | undefined;
}

async function visitSaved(
  folder: string,
  { most, skip, until, pictures }: Choice,
  scratch: string,
): Promise<MarkedPage[]> {
  const saved = await serveSavedPages(folder, most, { scripts: false });
  const hosts = { [SAVED_HOST]: saved.port };
  const all = Array.from({ length: saved.count }, (_, at) => `http://${SAVED_HOST}/${at}`);
  const urls = all.slice(skip, until);
  try {
    log(`headlines of ${urls.length} pages`);
    const claims = await claimsOf(urls, hosts);
    return await inBrowser(urls, hosts, claims, path.join(scratch, 'extension'), pictures);
  } finally {
    saved.close();
  }
}

async function inBrowser(
  urls: readonly string[],
  hosts: Record<string, number>,
  claims: Claims,
  folder: string,
  pictures: string | undefined,
): Promise<MarkedPage[]> {
  const extension = await extensionWithClaims('chrome', folder, claims);
  const chromium = await launchChromium({ hosts, extension });
  const reader = new ChromiumReader(chromium, { close: async () => {} });
  try {
    await reader.allowEverywhere();
    await reader.waitToBeAsked();
    const visited: MarkedPage[] = [];
    for (const url of urls) {
      const { picture, ...page } = await markPage(reader, url);
      visited.push(page);
      if (pictures !== undefined)
        writeFileSync(path.join(pictures, `${path.basename(url)}.png`), picture);
      log(`${url} ${JSON.stringify(page)}`);
    }
    return visited;
  } finally {
    await reader.close();
  }
}

function summary(visited: readonly MarkedPage[]) {
  const sum = (of: (page: MarkedPage) => number) =>
    visited.reduce((all, page) => all + of(page), 0);
  return {
    pages: visited.length,
    pagesWithBadges: visited.filter(({ badges }) => badges > 0).length,
    badges: sum(({ badges }) => badges),
    inPicture: sum(({ inPicture }) => inPicture),
    hidden: sum(({ hidden }) => hidden),
    icons: sum(({ icons }) => icons),
    inLink: sum(({ inLink }) => inLink),
    coveringText: sum(({ coveringText }) => coveringText),
    changedPixels: sum(({ changedPixels }) => changedPixels),
    pagesChanged: visited.filter(({ changedPixels }) => changedPixels > 0).length,
    pagesMovingByThemselves: visited.filter(({ movesByItself }) => movesByItself).length,
    moved: sum(({ moved }) => moved),
    cls: rounded(Math.max(0, ...visited.map(({ cls }) => cls))),
  };
}

process.exitCode = await runCommand(
  {
    name: 'bench:marks',
    help: HELP,
    options: {
      out: { type: 'string' },
      pages: { type: 'string' },
      most: { type: 'string' },
      skip: { type: 'string' },
      until: { type: 'string' },
      seconds: { type: 'string' },
      pictures: { type: 'string' },
    },
    run,
  },
  process.argv.slice(2),
);
