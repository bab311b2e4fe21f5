import type { CDPSession, Page } from 'playwright-core';
import { type Chromium, launchChromium } from '~/scripts/browsers/chromium';
import { sleep } from '~/scripts/browsers/wait';
import { ChromiumReader } from '~/scripts/reader/chromium-reader';
import { extensionWithClaims } from '~/scripts/reader/own-pack';
import { median, megabytes, rounded } from '../support/numbers.ts';
import { BUSY_HOST, busyClaims, isBusyClaim, serveBusyPages } from './busy-page.ts';
import { type OurTime, watchOurTime } from './our-time.ts';

const ITEMS = 300;
const PER_SECOND = 50;
const WARM_UP_MS = 5_000;
/** After its load, a page is watched for so long; badges come within a second. */
const WATCH_MS = 2_500;
/** Visits of each page that is loaded anew. */
const ROUNDS = 7;
const CLAIMS = 1_000;

/** Medians of several visits, and the longest task of all of them. */
interface Visits extends OurTime {
  visits: number;
}

/** What pages with very much to read cost. */
export interface Busy {
  /** Milliseconds that a loop of a fixed length took on the pages' thread: the machine's own speed. */
  calibrationMs: number;
  /** A front page of 300 headlines, from its load to the last badge. */
  front: Visits & { badges: number };
  /** A page of 300 linked headings that is no news. `listeners`: of ours that are left there. */
  notNews: Visits & { listeners: number };
  /** A page that adds 50 items a second. */
  live: {
    seconds: number;
    /** Share of the time that our code had the page's thread, by the thread's clock. */
    cpuShare: number;
    longestCpuMs: number;
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
    await reader.visit(addressOf(`front?items=${ITEMS}`));
    await sleep(WARM_UP_MS);
    const page = await reader.page();
    return {
      calibrationMs: await calibration(page),
      front: {
        ...(await visits(page, `front?items=${ITEMS}`, chromium)),
        badges: (await reader.badges()).length,
      },
      notNews: {
        ...(await visits(page, `goods?items=${ITEMS}`, chromium)),
        listeners: await listenersLeft(page, chromium),
      },
      live: await livePage(reader, chromium, seconds),
    };
  } finally {
    await chromium.close();
    pages.close();
  }
}

function addressOf(path: string): string {
  return `http://${BUSY_HOST}/${path}`;
}

async function calibration(page: Page): Promise<number> {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const loop = `(() => {
      const began = performance.now();
      let x = 1;
      for (let i = 0; i < 2e7; i++) x = (Math.imul(x, 1103515245) + 12345) | 0;
      return x === 0 ? 0 : performance.now() - began;
    })()`;
    times.push(await page.evaluate<number>(loop));
  }
  return rounded(median(times));
}

async function visits(page: Page, path: string, chromium: Chromium): Promise<Visits> {
  const all: OurTime[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Another page of the same site: the process, and the profiler in it, stay.
    await page.goto(addressOf(''));
    const session = await page.context().newCDPSession(page);
    const visit = async () => {
      await page.goto(addressOf(path), { waitUntil: 'load', timeout: 60_000 });
      await sleep(WATCH_MS);
    };
    all.push(await watchOurTime(session, chromium.extensionUrl(''), visit));
    await session.detach();
  }
  const of = (read: (time: OurTime) => number) => rounded(median(all.map(read)));
  const longest = (read: (time: OurTime) => number) => rounded(Math.max(...all.map(read)));
  return {
    visits: ROUNDS,
    cpuMs: of(({ cpuMs }) => cpuMs),
    longestCpuMs: longest(({ longestCpuMs }) => longestCpuMs),
    wallMs: of(({ wallMs }) => wallMs),
    longestWallMs: longest(({ longestWallMs }) => longestWallMs),
  };
}

/** Listeners of our world at the window and the document, and for messages. */
async function listenersLeft(page: Page, chromium: Chromium): Promise<number> {
  const isWaiting = await chromium.evaluateInContentWorld<boolean>(
    page,
    'chrome.runtime.onMessage.hasListeners()',
  );
  const session = await page.context().newCDPSession(page);
  const scripts = new Map<string, string>();
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => scripts.set(scriptId, url));
  await session.send('Debugger.enable');
  let count = Number(isWaiting);
  for (const target of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression: target });
    if (!result.objectId) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
    });
    const origin = chromium.extensionUrl('');
    count += listeners.filter(({ scriptId }) => scripts.get(scriptId)?.startsWith(origin)).length;
  }
  await session.detach();
  return count;
}

async function livePage(
  reader: ChromiumReader,
  chromium: Chromium,
  seconds: number,
): Promise<Busy['live']> {
  const page = await reader.page();
  await reader.visit(addressOf(`live?perSecond=${PER_SECOND}`));
  await sleep(WARM_UP_MS);
  const session = await page.context().newCDPSession(page);
  const start = await heap(session);
  const { cpuMs, longestCpuMs } = await watchOurTime(session, chromium.extensionUrl(''), () =>
    sleep(seconds * 1_000),
  );
  const end = await heap(session);
  await session.detach();
  return {
    seconds,
    cpuShare: rounded(cpuMs / (seconds * 1_000)),
    longestCpuMs: rounded(longestCpuMs),
    heapMB: [start, end],
    ...(await badgesOfClaims(reader)),
  };
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return megabytes((await session.send('Runtime.getHeapUsage')).usedSize);
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
