import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { qualityOf } from '~/bench/scale/quality';
import { readChecks } from '~/bench/support/bench-check';
import { median, percentile, spread } from '~/bench/support/numbers';
import { required, runCommand, type Values, wholeNumber } from '~/scripts/command';
import { eachRow, readRows } from '~/scripts/rows';

describe('runCommand', () => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    for (const stream of ['log', 'error'] as const) {
      vi.spyOn(console, stream).mockImplementation((line) => void said.push(`${stream}: ${line}`));
    }
  });
  afterEach(() => vi.restoreAllMocks());

  const call = (args: string[], run: (values: Values) => void = () => {}) =>
    runCommand(
      {
        name: 'bench:test',
        help: 'usage: test',
        options: { checks: { type: 'string' }, out: { type: 'string' } },
        run(values) {
          wholeNumber(values, 'checks', { least: 1 });
          required(values, 'out');
          run(values);
        },
      },
      args,
    );

  it('answers 0 when it did its job, and for help, without doing it', async () => {
    const run = vi.fn();
    expect(await call(['--help'], run)).toBe(0);
    expect(said).toEqual(['log: usage: test']);
    expect(run).not.toHaveBeenCalled();
    expect(await call(['--checks', '3', '--out', 'o'], run)).toBe(0);
    expect(run).toHaveBeenCalledOnce();
  });

  it.each([
    [['--out', 'o']],
    [['--checks', '3']],
    [['--checks', 'many', '--out', 'o']],
    [['--checks', '0', '--out', 'o']],
    [['--checks', '-4', '--out', 'o']],
    [['--checks', '3', '--out', '']],
    [['--checks', '3', '--out', 'o', '--unknown']],
    [['--checks', '3', '--out', 'o', 'more']],
  ])('answers 2 and the help for %j', async (args) => {
    expect(await call(args)).toBe(2);
    expect(said.join('\n')).toContain('usage: test');
  });

  it('says how far a number may go', () => {
    expect(() => wholeNumber({ half: '2' }, 'half', { least: 0, most: 1 })).toThrow(
      '--half is a whole number from 0 to 1, not 2',
    );
  });

  it('answers 1 and one line when it could not do its job', async () => {
    const run = () => {
      throw new Error('no such file');
    };
    expect(await call(['--checks', '3', '--out', 'o'], run)).toBe(1);
    expect(said).toEqual(['error: bench:test: no such file']);
  });
});

describe('percentiles', () => {
  it('are values that were measured, in whatever order', () => {
    const values = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];
    expect(median(values)).toBe(6);
    expect(percentile(values, 0)).toBe(1);
    expect(percentile(values, 1)).toBe(10);
    expect(spread(Array.from({ length: 1_000 }, (_, at) => at))).toEqual({
      p50: 500,
      p95: 950,
      p99: 990,
    });
    expect(values[0]).toBe(5);
  });

  it('of nothing are no number', () => {
    expect(median([])).toBeNaN();
  });
});

describe('rows of files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'obelus-rows-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array) => {
    const place = path.join(folder, name);
    writeFileSync(place, content);
    return place;
  };

  it('are read from plain and from compressed files, several at a time', () => {
    const plain = file('a.jsonl', '{"n":1}\n\n{"n":2}\n');
    const packed = file('b.jsonl.gz', gzipSync('{"n":3}'));
    expect(readRows(`${plain},${packed}`)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('are the same one at a time, letters at the edge of a chunk included', () => {
    const rows = Array.from({ length: 3_000 }, (_, n) => ({ n, text: 'ü𝕏'.repeat(n % 200) }));
    const place = file('c.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
    expect([...eachRow(place)]).toEqual(rows);
  });

  it('give the first check of each id', () => {
    const place = file('f.jsonl', '{"id":"a","claim":"b"}\n{"id":"a","claim":"c"}');
    expect(readChecks(place)).toEqual([{ id: 'a', claim: 'b' }]);
  });

  it('name the line that is no JSON, and the check that is none', () => {
    expect(() => readRows(file('d.jsonl', '{"n":1}\n{"n"'))).toThrow(/d\.jsonl:2: /);
    expect(() => readChecks(file('e.jsonl', '{"id":"a","claim":"b"}\n{"id":"c"}'))).toThrow(
      /e\.jsonl: check 2 /,
    );
  });
});

describe('qualityOf', () => {
  const query = (...relevant: string[]) => ({ id: 'q', text: '', relevant });

  it('is mean average precision at five', () => {
    const { map5, success5 } = qualityOf(
      [query('a'), query('a', 'b'), query('z')],
      [
        ['x', 'a'],
        ['a', 'x', 'b'],
        ['x', 'x', 'x', 'x', 'x', 'z'],
      ],
    );
    expect(map5).toBeCloseTo((1 / 2 + (1 + 2 / 3) / 2 + 0) / 3);
    expect(success5).toBeCloseTo(2 / 3);
  });

  it('leaves out queries that nothing is relevant to', () => {
    expect(qualityOf([query(), query('a')], [['a'], ['a']])).toEqual({
      map5: 1,
      success5: 1,
      queries: 1,
    });
  });
});
