import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, type BrowserType, chromium } from 'playwright-core';
import { CdpConnection } from './cdp.ts';
import { requireBrowser } from './install.ts';
import { waitFor } from './wait.ts';

/** How to launch Chromium. */
export interface ChromiumOptions {
  /** Folder of the unpacked extension; without one it is a plain browser, for comparison. */
  extension?: string;
  /** A profile to keep; without one a fresh profile lives as long as the browser. */
  profile?: string;
  /** Host names and the local ports that answer for them over http; `*.example` works too. */
  hosts?: Record<string, number>;
  /** Without a window; true unless told. */
  headless?: boolean;
  /** More command-line arguments. */
  args?: string[];
  /** Whether other hosts can be reached at all; a test should not depend on them. */
  outside?: boolean;
  /** Anything else for playwright: `viewport`, `colorScheme`, `env`, ... */
  playwright?: Parameters<BrowserType['launchPersistentContext']>[1];
}

/** One start of Chromium: playwright's view of it and a connection at browser level. */
export interface ChromiumRun {
  context: BrowserContext;
  cdp: CdpConnection;
}

/** Playwright switches these on; the first breaks extensions, the other what readers have. */
const UNWANTED_DEFAULTS = ['--disable-extensions', '--disable-back-forward-cache'];

/**
 * Playwright would have DevTools keep what a service worker fetches, up to 100 MB in the worker's own
 * process; we ask it of nobody (see `ChromiumRequests`).
 */
process.env.PLAYWRIGHT_DISABLE_SERVICE_WORKER_NETWORK ??= '1';

/** What keeps Chromium from talking to anybody by itself. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Starts Chromium on a profile, with its network log going to `netLog`. */
export async function startChromium(
  options: ChromiumOptions,
  profile: string,
  netLog: string,
): Promise<ChromiumRun> {
  const context = await chromium.launchPersistentContext(profile, {
    ...options.playwright,
    executablePath: requireBrowser('chromium'),
    // Playwright's own headless mode is a browser without extensions.
    headless: false,
    ignoreDefaultArgs: UNWANTED_DEFAULTS,
    args: [
      ...QUIET,
      ...((options.headless ?? true) ? ['--headless=new', '--disable-gpu'] : []),
      // Opens the WebSocket that CdpConnection needs, on loopback, at a free port.
      '--remote-debugging-port=0',
      `--log-net-log=${netLog}`,
      ...extensionArgs(options.extension),
      ...hostArgs(options),
      ...(options.args ?? []),
    ],
  });
  return { context, cdp: await CdpConnection.open(await debuggerUrl(profile)) };
}

function extensionArgs(extension: string | undefined): string[] {
  if (extension === undefined) return [];
  return [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

/** Maps host names to local servers, and everything else to nowhere unless told otherwise. */
function hostArgs({ hosts = {}, outside = false }: ChromiumOptions): string[] {
  const rules = Object.entries(hosts).map(([host, port]) => `MAP ${host}:80 127.0.0.1:${port}`);
  if (!outside) rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost');
  return rules.length > 0 ? [`--host-resolver-rules=${rules.join(',')}`] : [];
}

/** Chromium writes the port and the path of its WebSocket into the profile. */
async function debuggerUrl(profile: string): Promise<string> {
  const file = path.join(profile, 'DevToolsActivePort');
  const lines = await waitFor(
    () => {
      const [port, page] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
      return port && page ? { port, page } : undefined;
    },
    { what: file },
  );
  return `ws://127.0.0.1:${lines.port}${lines.page}`;
}
