import { sleep, waitFor } from '~/scripts/browsers/wait';
import type { FeedServer } from '../feed/server.ts';
import { Random } from '../scale/random.ts';
import { median } from '../support/numbers.ts';
import { type Expected, isOver, whatAnswers } from './answers.ts';
import type { KillableBrowser } from './browser.ts';
import type { ExtensionPage } from './extension-page.ts';
import type { OwnData } from './own-data.ts';
import { PHASES, type Phase, PhaseLog } from './phases.ts';

/** What a killed update needs to go on: its alarm, the reader's click, or the browser's start. */
const WAKERS = ['alarm', 'click', 'start'] as const;
type Waker = (typeof WAKERS)[number];

export interface KillReport {
  kills: number;
  answeredByOld: number;
  answeredByNew: number;
  neither: number;
  mixed: number;
  ownDataLost: number;
  /** From a worker's death to the new generation, when nothing but the alarm wakes it; median. */
  resumedMs?: number;
  /** The same by what woke the update: how often, median and longest. */
  resumed: Partial<Record<Waker, { times: number; medianMs: number; mostMs: number }>>;
  /** What the update was doing when it was killed, and what answered then. */
  phases: Partial<Record<Phase, PhaseCounts>>;
}

interface PhaseCounts {
  background: number;
  browser: number;
  old: number;
  new: number;
}

/** Longest time for an interrupted update to end, in milliseconds. */
const RESUME_MS = 120_000;

/** Longest time for the background to hear of a swap, in milliseconds. */
const TOLD_MS = 10_000;

/** Every so many kills a file of the reader's waits in the queue, too. */
const FILE_EVERY = 7;

/** Every so many kills of the background only the alarm wakes it again. */
const ALARM_EVERY = 8;

/** Share of the kills that aim at the swap: it is short, and matters most. */
const SWAPS = 0.3;

/** Milliseconds that the feed's server thinks before it answers. */
const DELAY_MS = 150;

export interface KillRun {
  browser: KillableBrowser;
  server: FeedServer;
  /** The subscription's id. */
  feed: string;
  /** In turns old and new; the first answers at the beginning. */
  contents: readonly [Expected, Expected];
  own: OwnData;
}

/** How long each phase takes, in milliseconds. */
type Durations = Partial<Record<Phase, number>>;

/**
 * Kills background or browser at random moments of updates, looks at once at what answers, and
 * then waits until the update has ended and looks again. `tell` hears of the counts after each.
 */
export async function killAgainAndAgain(
  run: KillRun,
  kills: number,
  seed: number,
  tell: (report: KillReport) => void,
): Promise<void> {
  const durations = await rehearse(run);
  const random = new Random(seed);
  const outcomes: KillOutcome[] = [];
  let quiet = 0;
  let [from, to] = run.contents;
  for (let kill = 0; kill < kills; kill++) {
    const phase = random.chance(SWAPS) ? 'swap' : random.pick(PHASES);
    const isCrash = random.chance(0.5);
    const moment = random.next() * (durations[phase] ?? 0);
    const waker = isCrash ? 'start' : quiet++ % ALARM_EVERY === 0 ? 'alarm' : 'click';
    const isPadded = random.chance(0.5);
    const outcome = await killOnce(run, { from, to, phase, moment, waker, isPadded, kill });
    outcomes.push(outcome);
    console.error(
      `kill ${kill + 1} of ${kills}: ${isCrash ? 'browser' : 'background'} in "${outcome.phase}", ${outcome.at} answered, own data lost: ${outcome.lost}, resumed by ${waker} in ${outcome.resumedMs} ms`,
    );
    tell(reportOf(outcomes));
    [from, to] = [to, from];
  }
}

/** Updates that nobody kills, there and back again: how long each phase takes. */
async function rehearse({ browser, server, feed, contents, own }: KillRun): Promise<Durations> {
  const durations: Durations = {};
  const page = await browser.open();
  const log = await PhaseLog.on(page);
  for (const expected of [contents[1], contents[0]]) {
    await browser.watchPhases(page);
    server.serve({ ...expected.padded, delayMs: DELAY_MS });
    await page.ask('refreshSubscription', feed);
    await ended(page, expected, own);
  }
  await page.close();
  for (const phase of PHASES) durations[phase] = log.duration(phase);
  console.error(`phases of an update, ms: ${JSON.stringify(durations)}`);
  return durations;
}

interface Kill {
  from: Expected;
  to: Expected;
  /** When to kill: in this phase, so many milliseconds after it began. */
  phase: Phase;
  moment: number;
  waker: Waker;
  /** Whether the feed is so large that it waits in a file. */
  isPadded: boolean;
  kill: number;
}

interface KillOutcome {
  waker: Waker;
  /** In which phase it was killed; the aim may be missed by some milliseconds. */
  phase: Phase | undefined;
  at: 'old' | 'new' | 'neither' | 'mixed';
  lost: number;
  resumedMs: number;
}

async function killOnce(run: KillRun, aim: Kill): Promise<KillOutcome> {
  const { browser, server, feed, own } = run;
  const { from, to, waker, kill } = aim;
  const page = await browser.open();
  await browser.watchPhases(page);
  const log = await PhaseLog.on(page);
  server.serve({ ...(aim.isPadded ? to.padded : to.plain), delayMs: DELAY_MS });
  await own.dismiss(page);
  await page.ask('refreshSubscription', feed);
  if (kill % FILE_EVERY === FILE_EVERY - 1) await own.giveFile(page);
  await log.reached(aim.phase);
  await sleep(aim.moment);
  const phase = log.now;
  const killed = performance.now();
  if (waker === 'start') await browser.crash();
  else await browser.killBackground();
  const later = waker === 'start' ? await browser.open() : page;
  // A question would wake the background; the database alone can be looked at without.
  const at = await whatAnswers(later, from, to, { asking: waker !== 'alarm' });
  const lost = await own.missing(later, await later.stored());
  if (waker === 'click') await later.ask('refreshSubscription', feed);
  await ended(later, to, own, { asking: waker !== 'alarm' });
  const resumedMs = Math.round(performance.now() - killed);
  await told(later);
  const whole = await whatAnswers(later, to, to);
  const lostLater = await own.missing(later, await later.stored());
  await later.close();
  const outcome = { waker, phase, lost: Math.max(lost, lostLater), resumedMs };
  return { ...outcome, at: whole === 'mixed' || whole === 'neither' ? whole : at };
}

/** Waits until all of an update and all files are part of what answers. */
async function ended(
  page: ExtensionPage,
  expected: Expected,
  own: OwnData,
  { asking = true } = {},
): Promise<void> {
  await waitFor(
    async () => {
      const isReady = !asking || (await page.ask<{ state: string }>('indexStatus')).state;
      if (asking && isReady !== 'ready') return false;
      const stored = await page.stored();
      return isOver(stored, expected) && own.isRead(stored);
    },
    { what: 'the update to end', timeout: RESUME_MS, every: 200 },
  );
}

/**
 * Waits until the background answers from what the database says: it is told after the swap, and on
 * a busy machine that may take longer than to look at the database once.
 */
async function told(page: ExtensionPage): Promise<void> {
  await waitFor(
    async () => {
      const { builtAt } = await page.ask<{ builtAt?: number }>('indexStatus');
      return builtAt === (await page.stored()).builtAt;
    },
    { what: 'the background to hear of the swap', timeout: TOLD_MS, every: 50 },
  );
}

function reportOf(outcomes: readonly KillOutcome[]): KillReport {
  const count = (at: KillOutcome['at']) => outcomes.filter((one) => one.at === at).length;
  const resumed: KillReport['resumed'] = {};
  for (const waker of WAKERS) {
    const times = outcomes.filter((one) => one.waker === waker).map(({ resumedMs }) => resumedMs);
    if (times.length === 0) continue;
    resumed[waker] = { times: times.length, medianMs: median(times), mostMs: Math.max(...times) };
  }
  const phases: KillReport['phases'] = {};
  for (const { phase, waker, at } of outcomes) {
    if (!phase) continue;
    phases[phase] ??= { background: 0, browser: 0, old: 0, new: 0 };
    phases[phase][waker === 'start' ? 'browser' : 'background'] += 1;
    if (at === 'old' || at === 'new') phases[phase][at] += 1;
  }
  return {
    kills: outcomes.length,
    answeredByOld: count('old'),
    answeredByNew: count('new'),
    neither: count('neither'),
    mixed: count('mixed'),
    ownDataLost: outcomes.reduce((sum, { lost }) => sum + lost, 0),
    resumedMs: resumed.alarm?.medianMs,
    resumed,
    phases,
  };
}
