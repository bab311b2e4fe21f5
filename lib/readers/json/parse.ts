import { JsonProblem, parseLeniently } from './lenient';

/** Longest text that is read leniently, in UTF-16 units; real ones stay below a tenth. */
const MAX_LENIENT = 5_000_000;

/** The values that a text holds, usually one; or the reason why there are none. */
export type ParsedJson = { ok: true; values: unknown[] } | { ok: false; reason: string };

/**
 * Reads JSON as it is found in pages and files: strictly where it is right, else as
 * `parseLeniently` does, wrappers and HTML-escaped quotes taken off first. Never throws; linear in
 * the length of the text.
 */
export function parseJson(text: string): ParsedJson {
  const strict = parseStrictly(text.replace(/^\ufeff/, ''));
  if (strict !== undefined) return strict;
  if (text.length > MAX_LENIENT) return { ok: false, reason: 'broken JSON, too long to repair' };
  try {
    return { ok: true, values: parseLeniently(withPlainQuotes(text)) };
  } catch (error) {
    return { ok: false, reason: error instanceof JsonProblem ? error.message : 'not JSON' };
  }
}

function parseStrictly(text: string): ParsedJson | undefined {
  try {
    return { ok: true, values: [JSON.parse(text)] };
  } catch {
    return undefined;
  }
}

/** Some systems escape a whole block for HTML; then its first quote is an entity. */
const ESCAPED_START = /^[^"']{0,200}?[{[]\s*(?:[{[]\s*){0,10}&(?:amp;)*(?:quot|#34|#x22);/i;

function withPlainQuotes(text: string): string {
  if (!ESCAPED_START.test(text)) return text;
  return text.replace(/&(?:amp;)*(?:quot|#0*34|#x0*22);/gi, '"');
}
