import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { buildExtension } from '~/scripts/browsers/build';
import { launchFirefox } from '~/scripts/browsers/firefox';
import { makeScratch } from '~/scripts/browsers/scratch';

const ROOT = path.resolve(import.meta.dirname, '..');

describe('what a store gets', () => {
  const scratch = makeScratch('package');
  /** Pictures that a developer made, which git ignores; of no other test. */
  const strays = path.join(ROOT, 'shots/package.test');
  afterAll(() => {
    scratch.remove();
    rmSync(strays, { recursive: true, force: true });
  });

  const isRepository = existsSync(path.join(ROOT, '.git'));
  it.runIf(isRepository)(
    'is sources of which all that they say of themselves holds, and nothing else',
    () => {
      mkdirSync(strays, { recursive: true });
      writeFileSync(path.join(strays, 'stray.txt'), '');
      execFileSync(
        process.execPath,
        ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', 'firefox', '--mv3'],
        { cwd: ROOT, env: { ...process.env, OBELUS_OUT_DIR: scratch.path }, stdio: 'pipe' },
      );
      const name = readdirSync(scratch.path).find((file) => file.endsWith('-sources.zip'))!;
      const files = Object.keys(unzipSync(readFileSync(path.join(scratch.path, name))));
      const packed = files.filter((file) => !file.endsWith('/'));
      // What a developer has not committed yet is packed, too.
      const git = ['ls-files', '--cached', '--others', '--exclude-standard'];
      const known = execFileSync('git', git, { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
      expect(packed.sort()).toEqual(known.sort());
    },
    120_000,
  );

  it('shows its own icon beside the sidebar of Firefox', async () => {
    const firefox = await launchFirefox({ extension: await buildExtension('firefox') });
    const icon = await firefox.evaluateInChrome<string>(
      `[...SidebarController.sidebars].find(([name]) => name.startsWith('obelus'))[1].iconUrl`,
    );
    await firefox.close();
    expect(icon).toMatch(/\/icon\/\d+\.png$/);
  });
});
