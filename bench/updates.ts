/**
 * `npm run --silent bench:updates`: a large feed that comes slowly, in part, with errors, unchanged,
 * changed; whether exactly the right checks answer after each.
 */
import { writeFileSync } from 'node:fs';
import { waitFor } from '~/scripts/browsers/wait';
import {
  ArgumentError,
  outputPath,
  required,
  runCommand,
  type Values,
  wholeNumber,
} from '~/scripts/command';
import { startChromiumReader } from '~/scripts/reader/chromium-reader';
import { startFirefoxReader } from '~/scripts/reader/firefox-reader';
import { feedContents } from './feed/contents.ts';
import { serveFeed } from './feed/server.ts';
import { ExtensionPage } from './kill/extension-page.ts';
import { digestOf } from './kill/stored.ts';
import { type Way, waysOf } from './updates/ways.ts';

const HELP = `usage: npm run --silent bench:updates -- --out O

  --out O        where the JSON goes: {browser, elements, wrong, ways: [{name, outcome, isRight,
                 checks, ms}]}; written anew after each way
  --browser B    chromium or firefox (default chromium)
  --elements N   elements of the feed (default 200000)
  --seed S       which feed (default 1)`;

const START = { chromium: startChromiumReader, firefox: startFirefoxReader };

/** Longest time for one update, in milliseconds. */
const UPDATE_MS = 20 * 60_000;

interface Outcome {
  name: string;
  outcome: string;
  isRight: boolean;
  checks: number;
  ms: number;
}

async function run(values: Values): Promise<void> {
  const out = outputPath(values);
  const browser = values.browser === undefined ? 'chromium' : required(values, 'browser');
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new ArgumentError(`--browser is chromium or firefox, not ${browser}`);
  }
  const elements = wholeNumber(values, 'elements', { fallback: 200_000 });
  const seed = wholeNumber(values, 'seed', { least: 0, fallback: 1 });
  console.error(`two days of a feed of ${elements} elements`);
  const first = await feedContents({ elements, seed });
  const second = await feedContents({ elements, seed, changed: 0.2, retracted: 0.1 });
  const ways: Outcome[] = [];
  for await (const outcome of outcomesOf(START[browser], waysOf(first, second))) {
    ways.push(outcome);
    console.error(`${outcome.name}: ${outcome.outcome}, ${outcome.isRight ? 'right' : 'WRONG'}`);
    const wrong = ways.filter(({ isRight }) => !isRight).length;
    writeFileSync(out, `${JSON.stringify({ browser, elements, wrong, ways }, null, 2)}\n`);
  }
}

async function* outcomesOf(
  start: typeof startChromiumReader | typeof startFirefoxReader,
  ways: readonly Way[],
): AsyncGenerator<Outcome> {
  const server = await serveFeed(ways[0]!.serving);
  const reader = await start();
  try {
    const page = ExtensionPage.on(await reader.open('manifest.json'));
    await page.ask('indexStatus');
    for (const way of ways) {
      server.serve(way.serving);
      const began = performance.now();
      const last = await update(page, server.url);
      const ms = Math.round(performance.now() - began);
      const stored = await page.stored();
      const isRight = last.outcome === way.outcome && digestOf(stored) === way.answers.digest;
      yield { name: way.name, outcome: last.outcome, isRight, checks: stored.feed.length, ms };
    }
  } finally {
    await reader.close();
    await server.close();
  }
}

interface Seen {
  id: string;
  kind: string;
  last?: { at: number; outcome: string };
}

/** Ask for the feed, and wait until that update is over and its index answers. */
async function update(page: ExtensionPage, url: string) {
  const known = await feedOf(page);
  const before = known?.last?.at;
  const draft = { name: 'Bench', url, format: 'datafeed' };
  // Added again it would be sent whole, whatever is new of it.
  const { id } = known ?? (await page.ask<Seen>('addSubscription', draft));
  if (known) await page.ask('refreshSubscription', id);
  return waitFor(
    async () => {
      const jobs =
        await page.ask<{ subscription?: string; state: string; notBefore?: number }[]>('jobs');
      const isBusy = jobs.some(
        ({ subscription, state, notBefore }) =>
          subscription === id &&
          notBefore === undefined &&
          !['done', 'failed', 'cancelled'].includes(state),
      );
      const last = (await feedOf(page))?.last;
      return !isBusy && last && last.at !== before ? last : undefined;
    },
    { what: 'the update to end', timeout: UPDATE_MS, every: 250 },
  );
}

async function feedOf(page: ExtensionPage): Promise<Seen | undefined> {
  return (await page.ask<Seen[]>('subscriptions')).find(({ kind }) => kind === 'feed');
}

process.exitCode = await runCommand(
  {
    name: 'bench:updates',
    help: HELP,
    options: {
      out: { type: 'string' },
      browser: { type: 'string' },
      elements: { type: 'string' },
      seed: { type: 'string' },
    },
    run,
  },
  process.argv.slice(2),
);
