import { isCheckRecord, readCheckRecord } from '~/lib/readers/json/check-record';
import { parseJson } from '~/lib/readers/json/parse';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { SeenChecks } from '~/lib/readers/seen';
import { isPackHeader, type PackHeader, parsePackHeader } from './header';
import { type Line, linesOf } from './lines';

/** Longest line of a pack in UTF-16 units: a check with a very long body, and no more. */
export const MAX_PACK_LINE = 2_000_000;

export interface PackOptions {
  /** What the pack is called in rejections: a file name or an address. */
  place: string;
  /** The subscription that brought the pack; replaces whatever the lines say of themselves. */
  origin?: string;
  /** The checks of the same read so far. */
  seen?: SeenChecks;
  /** Reads lines that are no `Check`; without it they are rejected like wrong checks. */
  readOther?: (values: readonly unknown[], place: string) => ReadOutcome[];
}

/**
 * Reads a pack: JSON Lines, one `Check` on each, optionally after a header line (`PackHeader`).
 * A line that is no check is rejected with its number and the reading goes on; a header that is
 * not understood ends it, because then the lines are not understood either. Blank lines are
 * ignored. Lines that end in the midst of one say so at the end. Holds one line at a time.
 */
export async function* readPack(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: PackOptions,
): AsyncGenerator<ReadOutcome> {
  let header: PackHeader | undefined;
  const seen = options.seen ?? new SeenChecks();
  let found = 0;
  let isFirst = true;
  let isCut = false;
  for await (const line of linesOf(chunks, MAX_PACK_LINE)) {
    if (line.text?.trim() === '') continue;
    const place = `${options.place}:${line.number}`;
    const json = parseLine(line);
    if (isFirst && json.ok && isPackHeader(json.value)) {
      const parsed = parsePackHeader(json.value);
      if (!parsed.ok) return yield rejected(parsed.reason, place);
      header = parsed.header;
    } else {
      found += 1;
      yield* readLine(json, line, { ...options, seen }, place);
    }
    isFirst = false;
    isCut = isCutOff(line, json);
  }
  if (isCut) yield rejected('JSON Lines that are cut off', options.place);
  const wrongCount = countProblem(header, found);
  if (wrongCount) yield rejected(wrongCount, options.place);
}

type Json = { ok: true; value: unknown } | { ok: false; reason: string };

function parseLine({ text }: Line): Json {
  if (text === undefined) {
    return { ok: false, reason: `line longer than ${MAX_PACK_LINE} characters` };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, reason: 'not JSON' };
  }
}

/**
 * Whether a line without an end stops amid an object. Of one that cannot be repaired only its last
 * sign tells: one that is broken otherwise has its bracket.
 */
function isCutOff({ text, isEnded }: Line, json: Json): boolean {
  if (isEnded || json.ok || text === undefined) return false;
  const repaired = parseJson(text);
  if (repaired.ok) return repaired.isCutOff;
  return /^\s*[[{]/.test(text) && !/[}\]][,;\s]*$/.test(text);
}

function* readLine(
  json: Json,
  line: Line,
  { origin, readOther, seen }: PackOptions & { seen: SeenChecks },
  place: string,
): Generator<ReadOutcome> {
  if (json.ok && (isCheckRecord(json.value) || readOther === undefined)) {
    yield seen.add(readCheckRecord(json.value, origin, place), { place });
  } else if (json.ok) yield* readOther?.([json.value], place) ?? [];
  else {
    // What other programs write may still be readable; a pack of this product is right or wrong.
    const repaired = readOther && line.text !== undefined ? parseJson(line.text) : undefined;
    if (readOther && repaired?.ok) yield* readOther(repaired.values, place);
    else yield rejected(json.reason, place);
  }
}

function countProblem(header: PackHeader | undefined, found: number): string | undefined {
  if (header === undefined) return found === 0 ? 'empty file' : undefined;
  if (found === header.checks) return undefined;
  return 'pack header: checks: not the number of lines that follow';
}
