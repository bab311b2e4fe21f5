import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** What WXT can build for. */
export type BuildTarget = 'chrome' | 'firefox';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Aside from a developer's own `.output`, which we neither trust nor disturb. */
const OUTPUT = path.join(ROOT, '.output-e2e');
/** Everything that goes into the extension. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'package-lock.json',
].map((name) => path.join(ROOT, name));

const running = new Map<BuildTarget, Promise<string>>();

/**
 * The folder of the unpacked production build, built anew only when a source is newer. A
 * second call while a build runs waits for the same build; a failing build leaves the previous one in
 * place and throws WXT's own words.
 */
export function buildExtension(target: BuildTarget): Promise<string> {
  const known = running.get(target);
  if (known) return known;
  const build = buildIfStale(target).finally(() => running.delete(target));
  running.set(target, build);
  return build;
}

async function buildIfStale(target: BuildTarget): Promise<string> {
  const built = path.join(OUTPUT, `${target}-mv3`);
  const stamp = `${built}.stamp`;
  if (existsSync(built) && isFresh(stamp)) return built;

  const started = new Date();
  // Each process builds in a folder of its own and swaps the result in whole.
  const aside = path.join(OUTPUT, `building-${process.pid}-${target}`);
  try {
    await runWxt(target, aside);
    rmSync(built, { recursive: true, force: true });
    renameSync(path.join(aside, `${target}-mv3`), built);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  // Stamped with the start: what changed while WXT was reading counts as newer.
  await writeFile(stamp, '');
  await utimes(stamp, started, started);
  return built;
}

function isFresh(stamp: string): boolean {
  if (!existsSync(stamp)) return false;
  return Math.max(...SOURCES.map(newest)) < statSync(stamp).mtimeMs;
}

/** When something at or below `file` last changed; a folder's own time tells of removals. */
function newest(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

async function runWxt(target: BuildTarget, outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', '-b', target, '--mv3', '--mode', 'production'];
  try {
    await promisify(execFile)(process.execPath, args, {
      cwd: ROOT,
      env: buildEnvironment(outDir),
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The ${target} build failed:\n${`${stdout}${stderr}`.trim().slice(-4000)}`);
  }
}

/**
 * Vitest sets NODE_ENV=test (and its own DEV, PROD, MODE), and Vite makes a development build of
 * whatever is not called production. None of it may reach the build.
 */
function buildEnvironment(outDir: string): NodeJS.ProcessEnv {
  const { DEV, PROD, SSR, MODE, VITEST, BASE_URL, ...env } = process.env;
  return { ...env, NODE_ENV: 'production', OBELUS_OUT_DIR: outDir, CI: 'true' };
}
