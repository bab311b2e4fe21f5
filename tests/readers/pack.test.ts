import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadOutcome } from '~/lib/readers/outcome';
import { MAX_PACK_LINE, readPack } from '~/lib/readers/pack/pack';
import { anyCheck, sampleCheck } from '../check/samples';

async function outcomesOf(chunks: Iterable<string>, origin?: string): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readPack(chunks, { place: 'p.jsonl', origin }))
    outcomes.push(outcome);
  return outcomes;
}

const GOOD = JSON.stringify(sampleCheck());

function header(checks: number, changes = {}) {
  return JSON.stringify({ obelusPack: 1, name: 'Pack', checks, ...changes });
}

describe('readPack', () => {
  it('gives back every check that was written, however the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyCheck, { minLength: 1, maxLength: 5, selector: ({ id }) => id }),
        fc.integer({ min: 1, max: 200 }),
        async (checks, size) => {
          const lines = [header(checks.length), ...checks.map((check) => JSON.stringify(check))];
          const text = lines.join('\n');
          const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
          expect(await outcomesOf(chunks)).toEqual(
            checks.map((check) => ({ kind: 'check', check })),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('goes on after a bad line and says which it was and why', async () => {
    const bad = JSON.stringify({ ...sampleCheck(), claim: 1 });
    const other = sampleCheck({ id: 'other' });
    const lines = [GOOD, '{"a":', '', bad, `${JSON.stringify(other)}\r`, '7', GOOD];
    const outcomes = await outcomesOf([lines.join('\n')]);
    expect(outcomes).toEqual([
      { kind: 'check', check: sampleCheck() },
      { kind: 'rejected', reason: 'not JSON', place: 'p.jsonl:2' },
      {
        kind: 'rejected',
        reason: expect.stringMatching(/^claim: expected text/),
        place: 'p.jsonl:4',
      },
      { kind: 'check', check: other },
      { kind: 'rejected', reason: 'expected an object', place: 'p.jsonl:6' },
      { kind: 'rejected', reason: 'the same check again', place: 'p.jsonl:7' },
    ]);
  });

  it('skips a line without end and goes on behind it', async () => {
    const piece = 'x'.repeat(500_000);
    const outcomes = await outcomesOf([piece, piece, piece, piece, piece, `\n${GOOD}`]);
    expect(outcomes).toEqual([
      {
        kind: 'rejected',
        reason: `line longer than ${MAX_PACK_LINE} characters`,
        place: 'p.jsonl:1',
      },
      { kind: 'check', check: sampleCheck() },
    ]);
  });

  it('says whose subscription brought a check, whatever the check says', async () => {
    const [outcome] = await outcomesOf([GOOD], 'feed-9');
    expect(outcome).toEqual({ kind: 'check', check: sampleCheck({ origin: 'feed-9' }) });
  });

  it('notices that a pack was cut short', async () => {
    expect(await outcomesOf([header(2), '\n', GOOD])).toEqual([
      { kind: 'check', check: sampleCheck() },
      expect.objectContaining({
        kind: 'rejected',
        reason: expect.stringMatching(/^pack header: checks: /),
      }),
    ]);
  });

  it('notices that lines without a header were cut short, and only then', async () => {
    const cut = GOOD.slice(0, -20);
    const reasons = async (text: string) =>
      (await outcomesOf([text])).map((one) => (one.kind === 'check' ? 'check' : one.reason));
    expect(await reasons(`${GOOD}\n${cut}`)).toEqual([
      'check',
      'not JSON',
      'JSON Lines that are cut off',
    ]);
    for (let length = 1; length < GOOD.length; length += 1) {
      const all = await reasons(`${GOOD}\n${GOOD.slice(0, length)}`);
      expect(all.at(-1), GOOD.slice(0, length)).toBe('JSON Lines that are cut off');
    }
    expect(await reasons(`${GOOD}\n${cut}\n`)).toEqual(['check', 'not JSON']);
    expect(await reasons(`${GOOD}\n{"id" "b"}`)).toEqual(['check', 'not JSON']);
    expect(await reasons(GOOD)).toEqual(['check']);
  });

  it('does not read a pack of a version or a header that it does not understand', async () => {
    expect(await outcomesOf([`${header(1, { obelusPack: 2 })}\n${GOOD}`])).toEqual([
      { kind: 'rejected', reason: 'pack header: obelusPack: expected 1', place: 'p.jsonl:1' },
    ]);
    expect(await outcomesOf([`${header(1, { name: undefined })}\n${GOOD}`])).toEqual([
      { kind: 'rejected', reason: 'pack header: name: missing', place: 'p.jsonl:1' },
    ]);
  });

  it('says that a pack is empty', async () => {
    expect(await outcomesOf(['\n\n'])).toEqual([
      { kind: 'rejected', reason: 'empty file', place: 'p.jsonl' },
    ]);
  });

  it('takes time in proportion to a line, however small the chunks', async () => {
    const started = performance.now();
    await outcomesOf(Array(1_000_000).fill('x'));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
