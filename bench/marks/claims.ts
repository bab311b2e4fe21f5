import { launchChromium } from '~/scripts/browsers/chromium';
import type { OwnClaim } from '~/scripts/reader/own-pack';

export type Claims = OwnClaim[];

/** Headlines of one page that become claims: enough to see every place of its layout. */
const MOST_OF_A_PAGE = 30;

/** Headlines that a reader sees on these pages, an even sample of each page's, each once. */
export async function claimsOf(
  urls: readonly string[],
  hosts: Record<string, number>,
): Promise<Claims> {
  const chromium = await launchChromium({ hosts });
  try {
    const page = await chromium.context.newPage();
    const claims = new Map<string, OwnClaim>();
    for (const url of urls) {
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
      const { lang, headlines } = await page.evaluate(readHeadlines);
      const step = Math.max(1, headlines.length / MOST_OF_A_PAGE);
      for (let at = 0; at < headlines.length; at += step) {
        const claim = headlines[Math.floor(at)]!;
        claims.set(claim, { claim, lang });
      }
    }
    return [...claims.values()];
  } finally {
    await chromium.close();
  }
}

/** Runs in the page. */
function readHeadlines(): { lang: string; headlines: string[] } {
  const headlines = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, li > a, div > a')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.innerText.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length > 25 && text.length < 200);
  const tag = document.documentElement.lang;
  const lang = /^[a-z]{2,3}(-[A-Z]{2})?$/.test(tag) ? tag : 'en';
  return { lang, headlines: [...new Set(headlines)] };
}
