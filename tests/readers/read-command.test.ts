import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCommand } from '../../scripts/read/command';
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

const inFolder = (args: string[]) =>
  args.map((each) => (each.includes('.') ? join(folder, each) : each));
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

async function run(...args: string[]) {
  let stdout = '';
  let stderr = '';
  const status = await readCommand(inFolder(args), {
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
  });
  return { status, lines: linesOf(stdout), stderr };
}

describe('npm run read', () => {
  it('prints a check on each line and reads on after a file that it cannot read', async () => {
    const { status, lines, stderr } = await run('missing.md', 'good.md', 'empty.md', 'good.md.gz');
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line).rating.label)).toEqual([
      'Mostly False',
      'Mostly False',
    ]);
    expect(stderr).toContain('2 accepted, 2 rejected');
    expect(stderr).toMatch(/1 × cannot be opened: ENOENT: .*missing\.md/);
    expect(stderr).toMatch(/1 × empty file: .*empty\.md/);
  });

  it('reads what it is told to, by any of its names', async () => {
    for (const name of ['table', 'csv']) {
      const { lines } = await run('--format', name, 'rows.md');
      expect(lines.map((line) => JSON.parse(line).claim)).toEqual(['The ferry sank']);
    }
  });

  it('names the columns of a table that it cannot read, and reads them when it is told', async () => {
    const failed = await run('foreign.csv');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toMatch(/table without a claim column: .*columns: Wer \| Was \| Wie/);
    expect(failed.stderr).toContain('--map');
    const { lines } = await run('--map', 'claim=Was,label=3', 'foreign.csv');
    expect(lines.map((line) => JSON.parse(line).claim)).toEqual(['The ferry sank']);
    expect((await run('--map', 'what=1', 'foreign.csv')).status).toBe(2);
  });

  it('counts the ratings that it does not understand, by their labels', async () => {
    const labels = ['Blorf', 'Zwick', 'Blorf', 'False'];
    const rows = labels.map((label, at) => `The ferry sank ${at} times,${label}`);
    writeFileSync(join(folder, 'odd.csv'), ['claim,rating', ...rows].join('\n'));
    const { stderr } = await run('odd.csv');
    expect(stderr).toContain('4 accepted, 0 rejected');
    expect(stderr).toContain(
      '3 accepted with a rating that is not understood: 2 × "Blorf", 1 × "Zwick"',
    );
    expect((await run('good.md')).stderr).not.toContain('not understood');
  });

  it('says which files name no publisher or no address, and how they would', async () => {
    writeFileSync(join(folder, 'own.md'), `Publisher: The Desk\n\n${MARKDOWN}`);
    writeFileSync(join(folder, 'rows.csv'), 'claim,rating\nA sank,False\nB sank,False\n');
    const { stderr } = await run('rows.csv', 'own.md');
    expect(stderr).toMatch(/^ {2}2 accepted without a publisher: \S*rows\.csv$/m);
    expect(stderr).toMatch(/^ {2}3 accepted without an address: \S*rows\.csv, \S*own\.md$/m);
    expect(stderr).toContain('`Publisher:` and `URL:`');
    const named = MARKDOWN.replace('\n\n', '\n\nPublisher: D\nURL: https://d.example/1\n\n');
    writeFileSync(join(folder, 'whole.md'), named);
    expect((await run('whole.md')).stderr).toBe('1 accepted, 0 rejected\n');
  });

  it('fails where no check could be read', async () => {
    expect(await run('empty.md')).toMatchObject({ status: 1, lines: [] });
  });

  it('tells wrong arguments from unreadable files', async () => {
    expect(await run()).toMatchObject({ status: 2, stderr: 'read: no file given; see --help\n' });
    expect((await run('--format', 'word', 'good.md')).status).toBe(2);
    expect((await run('--wrong', 'good.md')).status).toBe(2);
  });

  it('is a process of its own, with its exit codes', () => {
    const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/read.ts'];
    const files = inFolder(['good.md', 'no.md']);
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...files], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, checks: linesOf(stdout).length }).toEqual({ status: 0, checks: 1 });
    expect(stderr).toContain('1 accepted, 1 rejected');
  });

  it('explains itself', async () => {
    const { status, lines } = await run('--help');
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^Usage: npm run --silent read/);
  });
}, 60_000);
