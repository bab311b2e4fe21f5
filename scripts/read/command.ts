import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Check } from '~/lib/check/check';
import { verdictOfRating } from '~/lib/check/rating';
import {
  FORMAT_ALIASES,
  FORMAT_NAMES,
  FORMATS,
  type Format,
  formatNamed,
} from '~/lib/readers/detect';
import { readDocument } from '~/lib/readers/index';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { COLUMN_FIELDS, type ColumnMap } from '~/lib/readers/table/columns';

const FORMAT_LINES = FORMATS.map((format) => `    ${format.padEnd(10)} ${FORMAT_NAMES[format]}`);

const ALIASES = Object.keys(FORMAT_ALIASES).join(', ');

const HELP = `Usage: npm run --silent read -- [--format FORMAT] [--map COLUMNS] FILE...

Reads fact-checks and prints them as JSON, one check per line. Counts of what was accepted and
rejected, every reason with its places, what names no publisher or address, and the ratings that
were not understood go to the standard error output.

  FILE             a document of any form below, also packed with gzip or ZIP
  --format FORMAT  the form; detected from the content by default:
${FORMAT_LINES.join('\n')}
                   ${ALIASES} are other names for these
  --map COLUMNS    which columns of a table hold what, where their names do not say so: by name
                   or number, as claim=Aussage,label=Urteil or claim=2,label=4; fields are
                   ${COLUMN_FIELDS.join(', ')}
  --help           this text

Exit codes: 0 at least one check was read, 1 none was, 2 wrong arguments.
`;

/** Who publishes documents that do not say so. */
const UNNAMED = { name: 'Unknown publisher' };

/** Places that are listed for each reason. */
const MAX_PLACES = 10;

const HOW_TO_PLACE = `  Nobody knows whose checks these are: as a feed they make no badges. An article says so in lines
  \`Publisher:\` and \`URL:\` below its title.`;

interface Arguments {
  files: string[];
  format: Format | undefined;
  columns: ColumnMap | undefined;
}

/** Where the command writes. */
export interface Output {
  /** What it gives is waited for before more is written. */
  out(text: string): unknown;
  err(text: string): void;
}

/** Runs the command with the arguments behind its name; its exit code. Never throws on content. */
export async function readCommand(args: string[], output: Output): Promise<number> {
  const given = argumentsIn(args, output);
  if (typeof given === 'number') return given;
  const report = new Report();
  for (const file of given.files) {
    for await (const outcome of outcomesOf(file, given)) {
      if (outcome.kind === 'check') await output.out(`${JSON.stringify(outcome.check)}\n`);
      report.add(outcome, file);
    }
  }
  output.err(report.text());
  return report.accepted > 0 ? 0 : 1;
}

/** The arguments, or the exit code where there is nothing to read. */
function argumentsIn(args: string[], output: Output): Arguments | number {
  const wrongArguments = (message: string) => {
    output.err(`read: ${message}; see --help\n`);
    return 2;
  };
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        map: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      output.out(HELP);
      return 0;
    }
    if (positionals.length === 0) return wrongArguments('no file given');
    const columns = values.map === undefined ? undefined : columnMapOf(values.map);
    const format = values.format === undefined ? undefined : formatNamed(values.format);
    if (values.format === undefined || format !== undefined) {
      return { files: positionals, format, columns };
    }
    const known = FORMATS.join(', ');
    return wrongArguments(`unknown format "${values.format}", expected one of ${known}`);
  } catch (error) {
    return wrongArguments(messageOf(error));
  }
}

/** `claim=Aussage,label=3`; throws where it names an unknown field, or no column. */
function columnMapOf(text: string): ColumnMap {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [field = '', column = ''] = pair.split('=', 2).map((part) => part.trim());
      if (!COLUMN_FIELDS.some((known) => known === field)) {
        throw new Error(`unknown field "${field}" in --map`);
      }
      if (column === '') throw new Error(`no column for "${field}" in --map`);
      return [field, column];
    }),
  );
}

async function* outcomesOf(
  file: string,
  { format, columns }: Arguments,
): AsyncGenerator<ReadOutcome> {
  const bytes = createReadStream(file);
  try {
    yield* readDocument(
      { name: file, bytes },
      {
        format,
        columns,
        publisher: UNNAMED,
        origin: 'file',
      },
    );
  } catch (error) {
    // Readers never throw on content: this is the file system.
    yield rejected(`cannot be opened: ${codeOf(error)}`, file);
  }
}

/** Counts outcomes, and rejections by their reason. */
class Report {
  accepted = 0;
  readonly #unknown = new UnknownRatings();
  readonly #unplaced = new UnplacedChecks();
  readonly #reasons = new Map<string, { count: number; places: string[] }>();

  add(outcome: ReadOutcome, file: string): void {
    if (outcome.kind === 'check') {
      this.accepted += 1;
      this.#unplaced.add(outcome.check, file);
      this.#unknown.add(outcome.check);
    } else {
      const reason = this.#reasons.get(outcome.reason) ?? { count: 0, places: [] };
      this.#reasons.set(outcome.reason, reason);
      reason.count += 1;
      if (reason.places.length < MAX_PLACES) reason.places.push(outcome.place);
    }
  }

  text(): string {
    const reasons = [...this.#reasons].sort(([, a], [, b]) => b.count - a.count);
    const rejectedCount = reasons.reduce((sum, [, { count }]) => sum + count, 0);
    const lines = reasons.map(
      ([reason, { count, places }]) => `  ${count} × ${reason}: ${listed(places, count)}`,
    );
    if (reasons.some(([reason]) => reason.startsWith('table without'))) {
      lines.push(
        '  Say which columns hold the claim and the rating: --map claim=COLUMN,label=COLUMN',
      );
    }
    const counts = `${this.accepted} accepted, ${rejectedCount} rejected`;
    const notes = [...this.#unplaced.lines(), ...this.#unknown.lines()];
    return `${[counts, ...lines, ...notes].join('\n')}\n`;
  }
}

/** The first of a list of things, and how many there are more. */
function listed(places: readonly string[], count: number): string {
  const first = places.slice(0, MAX_PLACES);
  return first.join(', ') + (count > first.length ? `, and ${count - first.length} more` : '');
}

/** Counts the checks of nobody knows whom, which make no badges as a feed, and the files they are in. */
class UnplacedChecks {
  readonly #lacking = {
    'a publisher': { count: 0, files: new Set<string>() },
    'an address': { count: 0, files: new Set<string>() },
  };

  add({ publisher, url }: Check, file: string): void {
    const isLacking = {
      'a publisher': publisher.name === UNNAMED.name,
      'an address': url === undefined,
    };
    for (const [what, found] of Object.entries(this.#lacking)) {
      if (!isLacking[what as keyof typeof isLacking]) continue;
      found.count += 1;
      found.files.add(file);
    }
  }

  lines(): string[] {
    const lines = Object.entries(this.#lacking)
      .filter(([, { count }]) => count > 0)
      .map(
        ([what, { count, files }]) =>
          `  ${count} accepted without ${what}: ${listed([...files], files.size)}`,
      );
    if (lines.length > 0) lines.push(HOW_TO_PLACE);
    return lines;
  }
}

/** Labels that are listed, and characters that are shown of each. */
const MAX_LABELS = 10;
const MAX_LABEL = 60;
/** Different labels that are counted by themselves; what is rarer is only counted. */
const MAX_COUNTED = 10_000;

/** Counts the ratings whose words are not in the vocabulary, by their labels. */
class UnknownRatings {
  #count = 0;
  readonly #labels = new Map<string, number>();

  add({ rating, lang, publisher }: Check): void {
    if (rating.verdict !== 'other' || verdictOfRating(rating, lang, publisher.site).known) return;
    this.#count += 1;
    const { label } = rating;
    const cut = label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1)}…` : label;
    const known = this.#labels.get(cut);
    if (known !== undefined || this.#labels.size < MAX_COUNTED) {
      this.#labels.set(cut, (known ?? 0) + 1);
    }
  }

  /** What was not understood, the most frequent first; nothing where all was. */
  lines(): string[] {
    if (this.#count === 0) return [];
    const labels = [...this.#labels].sort(([, a], [, b]) => b - a).slice(0, MAX_LABELS);
    const rest = this.#count - labels.reduce((sum, [, count]) => sum + count, 0);
    const named = labels.map(([label, count]) => `${count} × "${label}"`).join(', ');
    const more = rest > 0 ? `, and ${rest} more` : '';
    return [`${this.#count} accepted with a rating that is not understood: ${named}${more}`];
  }
}

function codeOf(error: unknown): string {
  const hasCode = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return hasCode ? String(error.code) : messageOf(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
