import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { FORMATS, type Format, isFormat } from '~/lib/readers/detect';
import { readDocument } from '~/lib/readers/index';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';

const HELP = `Usage: npm run --silent read -- [--format FORMAT] FILE...

Reads fact-checks and prints them as JSON, one check per line. Counts of what was accepted and
rejected, and every reason with its places, go to the standard error output.

  FILE             a document of any supported form; .gz is read as it is
  --format FORMAT  ${FORMATS.join(', ')}; detected from the content by default
  --help           this text

Exit codes: 0 at least one check was read, 1 none was, 2 wrong arguments.
`;

/** Who publishes documents that do not say so. */
const UNNAMED = { name: 'Unknown publisher' };

/** Most bytes that a compressed file may unpack to. */
const MAX_UNPACKED = 2 ** 30;

/** Places that are listed for each reason. */
const MAX_PLACES = 10;

interface Arguments {
  files: string[];
  format: Format | undefined;
}

/** Exit code of the whole run. */
async function main(): Promise<number> {
  const given = readArguments();
  if (typeof given === 'number') return given;
  const report = new Report();
  for (const file of given.files) {
    for await (const outcome of outcomesOf(file, given.format)) {
      if (outcome.kind === 'check') await print(JSON.stringify(outcome.check));
      report.add(outcome);
    }
  }
  process.stderr.write(report.text());
  return report.accepted > 0 ? 0 : 1;
}

/** Waits where the reader of the output is slower than this. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** The arguments, or the exit code where there is nothing to read. */
function readArguments(): Arguments | number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    if (positionals.length === 0) return wrongArguments('no file given');
    const { format } = values;
    if (format === undefined || isFormat(format)) return { files: positionals, format };
    return wrongArguments(`unknown format "${format}", expected one of ${FORMATS.join(', ')}`);
  } catch (error) {
    return wrongArguments(messageOf(error));
  }
}

function wrongArguments(message: string): number {
  process.stderr.write(`read: ${message}; see --help\n`);
  return 2;
}

async function* outcomesOf(file: string, format: Format | undefined): AsyncGenerator<ReadOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
    if (file.endsWith('.gz')) bytes = gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED });
  } catch (error) {
    return yield rejected(`cannot be opened: ${codeOf(error)}`, file);
  }
  yield* readDocument({ name: file, bytes }, { format, publisher: UNNAMED, origin: 'file' });
}

/** Counts outcomes, and rejections by their reason. */
class Report {
  accepted = 0;
  readonly #places = new Map<string, string[]>();

  add(outcome: ReadOutcome): void {
    if (outcome.kind === 'check') this.accepted += 1;
    else {
      const places = this.#places.get(outcome.reason) ?? [];
      this.#places.set(outcome.reason, places);
      places.push(outcome.place);
    }
  }

  text(): string {
    const reasons = [...this.#places].sort(([, a], [, b]) => b.length - a.length);
    const rejectedCount = reasons.reduce((sum, [, places]) => sum + places.length, 0);
    const lines = reasons.map(([reason, places]) => {
      const more = places.length > MAX_PLACES ? `, and ${places.length - MAX_PLACES} more` : '';
      return `  ${places.length} × ${reason}: ${places.slice(0, MAX_PLACES).join(', ')}${more}`;
    });
    return `${[`${this.accepted} accepted, ${rejectedCount} rejected`, ...lines].join('\n')}\n`;
  }
}

function codeOf(error: unknown): string {
  const hasCode = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return hasCode ? String(error.code) : messageOf(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', () => process.exit());

process.exitCode = await main();
