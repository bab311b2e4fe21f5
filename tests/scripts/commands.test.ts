import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Our own commands; benches are all run by the same function as most of them. */
const COMMANDS = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /^tsx (scripts\/\S+)$/.exec(line)?.[1];
  return file ? [[name, file] as const] : [];
});

async function run(file: string, argument: string) {
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', file, argument]);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { status, out, err };
}

describe('every command of ours', { timeout: 60_000 }, () => {
  it.each(COMMANDS)('%s explains itself, and does nothing then', async (_, file) => {
    const { status, out } = await run(file, '--help');
    expect(status).toBe(0);
    expect(out).toMatch(/^usage: npm /i);
  });

  it.each(COMMANDS)('%s exits with 2 on a wrong argument, and says which', async (_, file) => {
    const { status, err } = await run(file, '--wrong');
    expect(status).toBe(2);
    expect(err).toContain('--wrong');
    expect(err).not.toMatch(/^ {4}at /m);
  });
});
