import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { atExit } from './at-exit.ts';
import { BidiConnection } from './bidi.ts';
import { type FirefoxPrefs, toUserJs } from './firefox-prefs.ts';
import { requireBrowser } from './install.ts';
import { within } from './wait.ts';

interface RunOptions {
  profile: string;
  prefs: FirefoxPrefs;
  headless: boolean;
}

/** One start of Firefox. */
export interface FirefoxRun {
  bidi: BidiConnection;
  /** Lets it end in its own time, writing what it has to write, and waits until it is gone. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts Firefox on a profile and opens a BiDi session. */
export async function startFirefox({ profile, prefs, headless }: RunOptions): Promise<FirefoxRun> {
  mkdirSync(profile, { recursive: true });
  writeFileSync(path.join(profile, 'user.js'), toUserJs(prefs));
  const args = ['--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  if (headless) args.push('--headless');
  // Opens the browser's own windows to BiDi: see FirefoxChrome.
  args.push('--remote-allow-system-access');
  const child = spawn(requireBrowser('firefox'), args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // With a home of its own it neither finds nor leaves anything in ours.
    env: {
      ...process.env,
      HOME: profile,
      MOZ_CRASHREPORTER_DISABLE: '1',
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const forget = atExit(() => child.kill('SIGKILL'));
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
    forget();
  };
  try {
    const url = await within(bidiUrl(child), { timeout: 60_000, what: 'Firefox to start' });
    const bidi = await BidiConnection.open(url);
    return { bidi, kill, stop: () => stop(bidi, gone).finally(kill) };
  } catch (error) {
    // A program that could not be started at all never exits either.
    if (child.pid !== undefined) await kill();
    throw error;
  }
}

async function stop(bidi: BidiConnection, gone: Promise<void>): Promise<void> {
  // It may be gone before it answers; and whether it was too slow does not matter to a test.
  await bidi.send('browser.close').catch(() => undefined);
  await within(gone, { timeout: 20_000, what: 'Firefox to end' }).catch(() => undefined);
}

/** Firefox prints where it listens. */
function bidiUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${output}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk;
      const url = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    });
  });
}
