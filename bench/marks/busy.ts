import { type Chromium, launchChromium } from '~/scripts/browsers/chromium';
import { sleep } from '~/scripts/browsers/wait';
import { ChromiumReader } from '~/scripts/reader/chromium-reader';
import { extensionWithClaims } from '~/scripts/reader/own-pack';
import { type CpuProfile, timeOfCode } from '../browser/cpu-profile.ts';
import { profileVisit } from '../browser/visit.ts';
import { megabytes, rounded } from '../support/numbers.ts';
import { BUSY_HOST, busyClaims, isBusyClaim, serveBusyPages } from './busy-page.ts';

const ITEMS = 300;
const PER_SECOND = 50;
const WARM_UP_MS = 5_000;
/** Microseconds between two samples of the profiler. */
const SAMPLING = 500;
const CLAIMS = 1_000;

/** What pages with very much to read cost. */
export interface Busy {
  /** A front page of 300 headlines, from its load to the last badge: our share of its thread. */
  front: { totalMs: number; longestMs: number; badges: number };
  /** A page that adds 50 items a second. */
  live: {
    seconds: number;
    cpuShare: number;
    longestMs: number;
    heapMB: [start: number, end: number];
    /** Checked claims on the page in the end, how many have a badge, and badges at other places. */
    claims: number;
    marked: number;
    wrong: number;
  };
}

/** @param folder where the extension may be made */
export async function busyPages(folder: string, seconds: number): Promise<Busy> {
  const extension = await extensionWithClaims('chrome', folder, busyClaims(CLAIMS));
  const pages = await serveBusyPages();
  const chromium = await launchChromium({ extension, hosts: { [BUSY_HOST]: pages.port } });
  try {
    const reader = new ChromiumReader(chromium, { close: async () => {} });
    await reader.allowEverywhere();
    // The first page wakes everything; it is not the one that is measured.
    await reader.visit(`http://${BUSY_HOST}/front?items=${ITEMS}`);
    await sleep(WARM_UP_MS);
    return {
      front: await frontPage(reader, chromium.extensionUrl('')),
      live: await livePage(reader, chromium, seconds),
    };
  } finally {
    await chromium.close();
    pages.close();
  }
}

async function frontPage(reader: ChromiumReader, origin: string): Promise<Busy['front']> {
  const { totalMs, longestMs } = await profileVisit(await reader.page(), {
    url: `http://${BUSY_HOST}/front?items=${ITEMS}`,
    from: `http://${BUSY_HOST}/`,
    origin,
  });
  const badges = (await reader.badges()).length;
  return { totalMs: rounded(totalMs), longestMs: rounded(longestMs), badges };
}

async function livePage(
  reader: ChromiumReader,
  chromium: Chromium,
  seconds: number,
): Promise<Busy['live']> {
  const page = await reader.page();
  await reader.visit(`http://${BUSY_HOST}/live?perSecond=${PER_SECOND}`);
  await sleep(WARM_UP_MS);
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return megabytes((await session.send('Runtime.getHeapUsage')).usedSize);
  };
  const start = await heap();
  await session.send('Profiler.start');
  await sleep(seconds * 1_000);
  const { profile } = await session.send('Profiler.stop');
  const end = await heap();
  await session.detach();
  const time = timeOfCode(profile as CpuProfile, chromium.extensionUrl(''));
  return {
    seconds,
    cpuShare: rounded(time.totalMs / (seconds * 1_000)),
    longestMs: rounded(time.longestMs),
    heapMB: [start, end],
    ...(await badgesOfClaims(reader)),
  };
}

/** Compares the badges with the claims that stand on the page, but for those of the last seconds. */
async function badgesOfClaims(reader: ChromiumReader) {
  // In one look: the page goes on meanwhile.
  return reader.chromium.evaluateInContentWorld<{ claims: number; marked: number; wrong: number }>(
    await reader.page(),
    `(() => {
      const isClaim = ${isBusyClaim};
      const headlineAt = (element) => element.closest('article')?.querySelector('h3').textContent;
      const hosts = [...document.querySelectorAll('obelus-badge')];
      const places = hosts.map(headlineAt);
      const passages = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host)
        .querySelector('button').getAttribute('aria-description'));
      const claims = [...document.querySelectorAll('h3')].slice(0, -${2 * PER_SECOND})
        .map((heading) => heading.textContent).filter((text) => isClaim(text));
      return {
        claims: claims.length,
        marked: claims.filter((claim) => places.includes(claim)).length,
        wrong: passages.filter((passage, at) => passage !== places[at] || !isClaim(passage)).length,
      };
    })()`,
  );
}
