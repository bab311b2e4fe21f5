import { hash64 } from '~/lib/check/identity';
import type { Chromium } from '~/scripts/browsers/chromium';
import { sleep, waitFor } from '~/scripts/browsers/wait';
import type { FeedContents } from '../feed/contents.ts';
import type { FeedServer } from '../feed/server.ts';
import { Random } from '../scale/random.ts';
import { ExtensionPage } from './extension-page.ts';
import type { OwnData } from './own-data.ts';
import type { Stored } from './stored.ts';

export interface KillCounts {
  kills: number;
  answeredByOld: number;
  answeredByNew: number;
  neither: number;
  mixed: number;
  ownDataLost: number;
  /** From the worker's death to the new generation, when nothing but the alarm wakes it. */
  resumedMs?: number;
}

/** Which of two contents answers. */
type Answer = 'old' | 'new' | 'neither' | 'mixed';

/** Longest time for an interrupted import to end after a restart, in milliseconds. */
const RESUME_MS = 120_000;

/** Every so many kills a file of the reader's waits in the queue, too. */
const FILE_EVERY = 7;

export interface KillRun {
  chromium: Chromium;
  server: FeedServer;
  /** The subscription's id. */
  feed: string;
  /** In turns old and new; the first answers at the beginning. */
  contents: readonly [FeedContents, FeedContents];
  own: OwnData;
  /** How long an import takes, in milliseconds: kills come within this time. */
  importMs: number;
}

/**
 * Kills worker or browser at random moments of an import, looks at once at what answers,
 * and then waits until the import has ended by itself and looks again.
 */
export async function killAgainAndAgain(
  run: KillRun,
  kills: number,
  seed: number,
): Promise<KillCounts> {
  const counts: KillCounts = {
    kills: 0,
    answeredByOld: 0,
    answeredByNew: 0,
    neither: 0,
    mixed: 0,
    ownDataLost: 0,
  };
  const random = new Random(seed);
  let [from, to] = run.contents;
  counts.resumedMs = await resumeByAlarm(run, to);
  [from, to] = [to, from];
  for (let kill = 0; kill < kills; kill++) {
    // The swap is short and what matters most: a third of the kills aim at the import's end.
    const share = kill % 3 === 0 ? 0.8 + 0.3 * random.next() : 1.05 * random.next();
    const isCrash = random.next() < 0.5;
    const answer = await killOnce(run, { from, to, after: share * run.importMs, isCrash, kill });
    counts.kills += 1;
    if (answer.at === 'old') counts.answeredByOld += 1;
    else if (answer.at === 'new') counts.answeredByNew += 1;
    else counts[answer.at] += 1;
    counts.ownDataLost += answer.lost;
    console.error(
      `kill ${kill + 1} of ${kills}: ${isCrash ? 'browser' : 'worker'} at ${Math.round(share * 100)} %, ${answer.at}, own data lost: ${answer.lost}`,
    );
    [from, to] = [to, from];
  }
  return counts;
}

/**
 * Kills the worker in the middle of an import and looks on, asking nothing that would wake it, until
 * the new generation is there. Returns how long that took, in milliseconds.
 */
async function resumeByAlarm(
  { chromium, server, feed, importMs }: KillRun,
  to: FeedContents,
): Promise<number> {
  const page = await ExtensionPage.in(chromium);
  server.serve({ body: to.body, etag: to.etag });
  await page.ask('refreshSubscription', feed);
  await sleep(0.4 * importMs);
  await chromium.killServiceWorker();
  const killed = performance.now();
  if (digestOf(await page.stored()) === to.digest) throw new Error('The import ended too soon.');
  await waitFor(async () => digestOf(await page.stored()) === to.digest, {
    what: 'the alarm to bring the import to its end',
    timeout: RESUME_MS,
    every: 500,
  });
  await page.close();
  return Math.round(performance.now() - killed);
}

interface Kill {
  from: FeedContents;
  to: FeedContents;
  /** Milliseconds after the import was asked for. */
  after: number;
  isCrash: boolean;
  kill: number;
}

async function killOnce(run: KillRun, { from, to, after, isCrash, kill }: Kill) {
  const { chromium, server, feed, own } = run;
  const page = await ExtensionPage.in(chromium);
  server.serve({ body: to.body, etag: to.etag });
  await own.dismiss(page);
  await page.ask('refreshSubscription', feed);
  if (kill % FILE_EVERY === FILE_EVERY - 1) await own.giveFile(page);
  await sleep(after);
  if (isCrash) {
    await chromium.restart({ crash: true });
    // Chromium writes permissions down seconds later; one of a minute ago may be lost with it.
    await chromium.grantHosts('*://*/*');
  } else await chromium.killServiceWorker();
  const later = isCrash ? await ExtensionPage.in(chromium) : page;
  const at = await whatAnswers(later, from, to);
  const lost = await own.missing(later, await later.stored());
  // The alarm would wake it within half a minute; a reader's click does at once.
  if (kill > 0) await later.ask('refreshSubscription', feed);
  const settled = await waitFor(
    async () => {
      const isOver = (await later.ask<{ state: string }>('indexStatus')).state === 'ready';
      const stored = isOver ? await later.stored() : undefined;
      return stored && digestOf(stored) === to.digest && own.isRead(stored) ? stored : undefined;
    },
    { what: `the import to end after kill ${kill + 1}`, timeout: RESUME_MS, every: 500 },
  );
  const lostLater = await own.missing(later, settled);
  await later.close();
  return { at, lost: Math.max(lost, lostLater) };
}

/** What the background says and what the database holds must both be all old or all new. */
async function whatAnswers(
  page: ExtensionPage,
  from: FeedContents,
  to: FeedContents,
): Promise<Answer> {
  const before = digestOf(await page.stored());
  const said = await page.ask<{ total: number; verdicts: Record<string, number> }>('searchChecks', {
    text: '',
    verdicts: [],
    limit: 0,
    offset: 0,
  });
  const stored = await page.stored();
  const digest = digestOf(stored);
  if (stored.generation === undefined || said.total === 0 || stored.feed.length === 0)
    return 'neither';
  const which = digest === from.digest ? 'old' : digest === to.digest ? 'new' : 'mixed';
  // The import goes on meanwhile: the swap may fall between the looks, and then either is right.
  if (digest !== before || which === 'mixed') return which;
  const expected = stored.checks;
  return said.total === expected || (await hasSwapped(page, stored)) ? which : 'mixed';
}

async function hasSwapped(page: ExtensionPage, { generation }: Stored): Promise<boolean> {
  return (await page.stored()).generation !== generation;
}

/** As `FeedContents` has it. */
function digestOf({ feed }: Stored): string {
  return hash64([...feed].sort().join('\n'));
}
