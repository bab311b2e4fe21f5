import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** The browsers that Obelus is tested in. */
const BROWSERS = ['chromium', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

interface Place {
  /** Environment variable that names the program. */
  variable: string;
  /** Names on PATH, best first. Branded Chrome comes last: it ignores `--load-extension`. */
  commands: string[];
  /** Places where installers for macOS and Windows put it. */
  files: string[];
  /** Debian's packages. */
  packages: string[];
}

const WINDOWS_PROGRAMS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
  (name) => process.env[name] ?? [],
);
const onWindows = (file: string) => WINDOWS_PROGRAMS.map((folder) => path.join(folder, file));

const PLACES: Record<Browser, Place> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Chromium/Application/chrome.exe'),
      ...onWindows('Google/Chrome/Application/chrome.exe'),
    ],
    // Without any font Chromium draws no text at all.
    packages: ['chromium', 'fonts-liberation'],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...onWindows('Mozilla Firefox/firefox.exe'),
    ],
    packages: ['firefox-esr', 'fonts-liberation'],
  },
};

/**
 * The program of `browser`: `$CHROMIUM` or `$FIREFOX`, else the first found in the usual places.
 * Throws an error that says how to get one.
 */
export function requireBrowser(browser: Browser): string {
  const found = find(PLACES[browser]);
  if (found === undefined) throw new Error(adviceFor([browser]));
  return found;
}

/**
 * Makes sure that the browsers are there. What is missing is installed where that can be done
 * without asking (as root on Debian and Ubuntu); elsewhere the error says how to install it.
 */
export async function ensureBrowsers(which: readonly Browser[] = BROWSERS): Promise<void> {
  const missing = which.filter((browser) => find(PLACES[browser]) === undefined);
  if (missing.length > 0) {
    if (!canInstall()) throw new Error(adviceFor(missing));
    install(missing);
  }
  for (const browser of which) console.log(`${browser}: ${requireBrowser(browser)}`);
}

function find(place: Place): string | undefined {
  const named = process.env[place.variable];
  if (named) {
    if (!isExecutable(named)) throw new Error(`${place.variable}=${named} is not a program.`);
    return named;
  }
  return place.commands.map(onPath).find(Boolean) ?? place.files.find(isExecutable);
}

function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, command)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(browsers: Browser[]): void {
  const packages = [...new Set(browsers.flatMap((browser) => PLACES[browser].packages))];
  console.log(`Installing ${packages.join(', ')} with apt-get ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  run('update');
  run('install', '-y', '--no-install-recommends', ...packages);
}

function adviceFor(browsers: Browser[]): string {
  const packages = browsers.flatMap((browser) => PLACES[browser].packages);
  const variables = browsers.map((browser) => PLACES[browser].variable);
  return (
    `Missing: ${browsers.join(' and ')}. On Debian: sudo apt-get install ${[...new Set(packages)].join(' ')}; ` +
    `elsewhere install it and name its program in ${variables.join(' and ')}.`
  );
}
