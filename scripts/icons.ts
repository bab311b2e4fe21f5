/** `npm run icons`: the pictures are committed; run it again only after changing the drawing. */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runCommand } from './command.ts';

const HELP = `Usage: npm run icons

Draws the extension's icons into public/icon, in Chromium ($CHROMIUM, else /usr/bin/chromium).`;

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const OUT = new URL('../public/icon/', import.meta.url).pathname;

const GROUND = '#24488f';
const SIGN = '#ffffff';

interface IconSize {
  pixels: number;
  /** Share of the picture that stays clear on each side. */
  margin: number;
}

// The stores want room around the large icon; in toolbars every pixel counts.
const SIZES: readonly IconSize[] = [
  { pixels: 16, margin: 0 },
  { pixels: 32, margin: 0 },
  { pixels: 48, margin: 0 },
  { pixels: 96, margin: 0 },
  { pixels: 128, margin: 1 / 8 },
];

/**
 * The obelus on a rounded square, on a grid of 32: bar and dots lie on whole pixels at 16 and 32.
 */
function drawing({ pixels, margin }: IconSize): string {
  const clear = (32 * margin) / (1 - 2 * margin);
  const side = 32 + 2 * clear;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}"
    viewBox="${-clear} ${-clear} ${side} ${side}">
    <rect width="32" height="32" rx="7" fill="${GROUND}"/>
    <g fill="${SIGN}">
      <rect x="5" y="14" width="22" height="4" rx="2"/>
      <circle cx="16" cy="8" r="3.6"/>
      <circle cx="16" cy="24" r="3.6"/>
    </g>
  </svg>`;
}

async function draw(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size.pixels, height: size.pixels });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block }</style>${drawing(size)}`,
      );
      await page.screenshot({ path: `${OUT}${size.pixels}.png`, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

process.exitCode = await runCommand(
  { name: 'icons', help: HELP, options: {}, run: draw },
  process.argv.slice(2),
);
