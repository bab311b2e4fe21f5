/** `npm run --silent shots -- --out DIR [--only NAME]`: pictures of every surface. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers/install.ts';
import { PSEUDO } from './reader/pseudo-locale.ts';
import { galleryPage } from './shots/gallery.ts';
import { LOCALES, type Photographer, photographer } from './shots/photographer.ts';
import { type Shot, shotsOf } from './shots/surfaces.ts';

const HELP = `usage: npm run --silent shots -- --out DIR [--only NAME]

Photographs every surface in real browsers into DIR, as SURFACE.THEME.BROWSER.LOCALE[.320].png, and
writes DIR/index.html, which shows them side by side.

  --out DIR    folder, made when it is not there
  --only NAME  only pictures whose name contains NAME (card, dark, firefox, card.light.chromium);
               pseudo: in a generated language, lengthened and accented, which is made only then`;

const THEMES = ['light', 'dark'] as const;
const BROWSERS = ['chromium', 'firefox'] as const;

async function shoot(out: string, only: string): Promise<string[]> {
  mkdirSync(out, { recursive: true });
  await ensureBrowsers(BROWSERS);
  const made: string[] = [];
  for (const browser of BROWSERS) {
    for (const theme of THEMES) {
      for (const locale of only.includes(PSEUDO) ? [PSEUDO] : LOCALES) {
        const wanted = shotsOf(browser, theme, locale).filter(({ name }) => name.includes(only));
        if (wanted.length === 0) continue;
        made.push(...(await shootWith(await photographer(browser, theme, locale), wanted, out)));
      }
    }
  }
  return made;
}

async function shootWith(
  camera: Photographer,
  shots: readonly Shot[],
  out: string,
): Promise<string[]> {
  const made: string[] = [];
  try {
    for (const { name, take } of shots) {
      const file = `${name}.png`;
      writeFileSync(join(out, file), await take(camera));
      console.log(file);
      made.push(file);
    }
  } finally {
    await camera.close();
  }
  return made;
}

async function main(): Promise<number> {
  let options: { out?: string; only?: string; help?: boolean };
  try {
    options = parseArgs({
      options: { out: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (!options.out) {
    console.error(HELP);
    return 2;
  }
  const made = await shoot(options.out, options.only ?? '');
  if (made.length === 0) throw new Error(`no picture's name contains ${options.only}`);
  writeFileSync(join(options.out, 'index.html'), galleryPage(made));
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(`shots: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  },
);
