/** `npm run --silent shots -- --out DIR [--only NAME]`: pictures of every surface. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers/install.ts';
import { optional, required, runCommand, type Values } from './command.ts';
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

async function main(values: Values): Promise<void> {
  const out = required(values, 'out');
  const only = optional(values, 'only') ?? '';
  const made = await shoot(out, only);
  if (made.length === 0) throw new Error(`no picture's name contains ${only}`);
  writeFileSync(join(out, 'index.html'), galleryPage(made));
}

process.exitCode = await runCommand(
  {
    name: 'shots',
    help: HELP,
    options: { out: { type: 'string' }, only: { type: 'string' } },
    run: main,
  },
  process.argv.slice(2),
);
