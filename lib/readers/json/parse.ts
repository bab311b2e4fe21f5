import { JsonProblem, type Lenient, parseLeniently } from './lenient';

/** Longest text that is read leniently, in UTF-16 units; real ones stay below a tenth. */
const MAX_LENIENT = 5_000_000;

/** The values that a text holds, usually one; or the reason why there are none, and its line. */
export type ParsedJson = ({ ok: true } & Lenient) | { ok: false; reason: string; line?: number };

/**
 * Reads JSON as it is found in pages and files: strictly where it is right, else as
 * `parseLeniently` does, wrappers and HTML-escaped quotes taken off first. Never throws; linear in
 * the length of the text.
 */
export function parseJson(text: string): ParsedJson {
  const plain = text.replace(/^\ufeff/, '');
  const strict = parseStrictly(plain) ?? parseStrictly(withoutEscapes(plain));
  if (strict !== undefined) return { ok: true, values: decoded(strict), isCutOff: false };
  if (text.length > MAX_LENIENT) return { ok: false, reason: 'broken JSON, too long to repair' };
  const unescaped = withPlainQuotes(text);
  try {
    return { ok: true, ...parseLeniently(unescaped) };
  } catch (error) {
    if (!(error instanceof JsonProblem)) return { ok: false, reason: 'not JSON' };
    const { message: reason, at } = error;
    if (at === undefined) return { ok: false, reason };
    return { ok: false, reason, line: unescaped.slice(0, at).split('\n').length };
  }
}

function parseStrictly(text: string): unknown[] | undefined {
  try {
    return [JSON.parse(text)];
  } catch {
    return undefined;
  }
}

/** Some systems encode what is encoded already; more rounds than this are an attack. */
const MAX_ENCODINGS = 3;

/** JSON in a string is that JSON, also as the members of a list or the value of `@graph`. */
function decoded(values: readonly unknown[], rounds = 0): unknown[] {
  return values.flatMap((value) => {
    if (rounds > MAX_ENCODINGS) return [value];
    if (typeof value === 'string') return decodedText(value, rounds);
    if (!Array.isArray(value)) return [withDecodedGraph(value, rounds)];
    return [value.some(isEncoded) ? decoded(value, rounds + 1) : value];
  });
}

function decodedText(text: string, rounds: number): unknown[] {
  const values = isEncoded(text) ? parseStrictly(text) : undefined;
  return values === undefined ? [text] : decoded(values, rounds + 1);
}

function withDecodedGraph(value: unknown, rounds: number): unknown {
  const isNode = typeof value === 'object' && value !== null && Object.hasOwn(value, '@graph');
  const graph = isNode ? (value as { '@graph': unknown })['@graph'] : undefined;
  return isEncoded(graph) ? { ...(value as object), '@graph': decodedText(graph, rounds) } : value;
}

function isEncoded(value: unknown): value is string {
  return typeof value === 'string' && /^\s*["[{]/.test(value);
}

/** A whole block with the backslashes of a string and without its quotes. */
function withoutEscapes(text: string): string {
  if (!/^\s*[{[]\s*(?:[{[]\s*){0,10}\\["n]/.test(text)) return text;
  const inner = parseStrictly(`"${text.trim()}"`)?.[0];
  return typeof inner === 'string' ? inner : text;
}

/** Some systems escape a whole block for HTML; then its first quote is an entity. */
const ESCAPED_START = /^[^"']{0,200}?[{[]\s*(?:[{[]\s*){0,10}&(?:amp;)*(?:quot|#34|#x22);/i;

function withPlainQuotes(text: string): string {
  if (!ESCAPED_START.test(text)) return text;
  return text.replace(/&(?:amp;)*(?:quot|#0*34|#x0*22);/gi, '"');
}
