import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MARKDOWN } from './samples';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'obelus-read-'));
  writeFileSync(join(folder, 'good.md'), MARKDOWN);
  writeFileSync(join(folder, 'good.md.gz'), gzipSync(MARKDOWN));
  writeFileSync(join(folder, 'foreign.csv'), 'Wer,Was,Wie\nAda,The ferry sank,False\n');
  writeFileSync(join(folder, 'empty.md'), '');
  writeFileSync(join(folder, 'rows.md'), 'statement,rating\nThe ferry sank,False\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const files = args.map((each) => (each.includes('.') ? join(folder, each) : each));
  const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/read.ts', ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
}

describe('npm run read', () => {
  it('prints a check on each line and reads on after a file that it cannot read', () => {
    const { status, lines, stderr } = run('missing.md', 'good.md', 'empty.md', 'good.md.gz');
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line).rating.label)).toEqual([
      'Mostly False',
      'Mostly False',
    ]);
    expect(stderr).toContain('2 accepted, 2 rejected');
    expect(stderr).toMatch(/1 × cannot be opened: ENOENT: .*missing\.md/);
    expect(stderr).toMatch(/1 × empty file: .*empty\.md/);
  });

  it('reads what it is told to, by any of its names', () => {
    for (const name of ['table', 'csv']) {
      const { lines } = run('--format', name, 'rows.md');
      expect(lines.map((line) => JSON.parse(line).claim)).toEqual(['The ferry sank']);
    }
  });

  it('names the columns of a table that it cannot read, and reads them when it is told', () => {
    const failed = run('foreign.csv');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toMatch(/table without a claim column: .*columns: Wer \| Was \| Wie/);
    expect(failed.stderr).toContain('--map');
    const { lines } = run('--map', 'claim=Was,label=3', 'foreign.csv');
    expect(lines.map((line) => JSON.parse(line).claim)).toEqual(['The ferry sank']);
    expect(run('--map', 'what=1', 'foreign.csv').status).toBe(2);
  });

  it('fails where no check could be read', () => {
    expect(run('empty.md')).toMatchObject({ status: 1, lines: [] });
  });

  it('tells wrong arguments from unreadable files', () => {
    expect(run()).toMatchObject({ status: 2, stderr: 'read: no file given; see --help\n' });
    expect(run('--format', 'word', 'good.md').status).toBe(2);
    expect(run('--wrong', 'good.md').status).toBe(2);
  });

  it('explains itself', () => {
    const { status, lines } = run('--help');
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^Usage: npm run --silent read/);
  });
}, 60_000);
