import { tableLikeness } from './table/looks';

/** The forms of documents that are read, and what each is. */
export const FORMAT_NAMES = {
  text: 'a fact-check as plain text',
  markdown: 'a fact-check in Markdown',
  html: 'a page with ClaimReview in JSON-LD, microdata or RDFa, else with a fact-check as its text',
  json: 'ClaimReview, MediaReview, Checks or rows of a table in JSON, or an answer of the Fact Check Tools API',
  pack: 'JSON Lines: a pack, or a ClaimReview, Check or row of a table on each line',
  datafeed: 'a DataFeed of ClaimReview, such as that of Data Commons',
  table: 'CSV or TSV with a header line',
} as const;
export type Format = keyof typeof FORMAT_NAMES;
export const FORMATS = Object.keys(FORMAT_NAMES) as readonly Format[];

/** Other names that people give to them. */
export const FORMAT_ALIASES: Readonly<Record<string, Format>> = {
  csv: 'table',
  tsv: 'table',
  jsonl: 'pack',
  ndjson: 'pack',
  jsonld: 'json',
  md: 'markdown',
  txt: 'text',
};

/** The format that a text names, also by another name; undefined where it names none. */
export function formatNamed(text: string): Format | undefined {
  if (Object.hasOwn(FORMAT_ALIASES, text)) return FORMAT_ALIASES[text];
  return FORMATS.find((format) => format === text);
}

/** As much of a document as is looked at: characters of text, bytes of others. */
export const SAMPLE = 65_536;

const HTML =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}>\s*)*<(?:!doctype\s+html|(?:html|head|body|main|article|section|header|div|h[1-6]|p|script|meta|link|title|span|style|noscript)[\s>])/i;

const MARKDOWN = [
  // A heading, as "# Title" or underlined, or a bold line for one.
  /^ {0,3}#{1,6}[ \t]+\S/m,
  /^.{1,200}\n=={2,}[ \t]*$/m,
  /^(?:\*\*[^*\n]{1,200}\*\*|__[^_\n]{1,200}__):?[ \t]*$/m,
  // A link.
  /\]\(<?https?:\/\//i,
];

/** JSON Lines begin with a whole object on one line. */
const JSON_LINES = /^\s*\{(?!\s*&)(?:[^\n]*\}\s*(?:\n|$)|[^\n]*$)/;
/** Wrappers that systems put around JSON, which may be escaped for HTML. */
const WRAPPERS = String.raw`(?:\/\/|\/\*|\*\/|<!\[CDATA\[|<!--|\s)*`;
/** JSON in a string, and in a call: `"{\"a\"`, `callback({`. */
const OUTER = String.raw`(?:"\s*(?=[{[]\s*(?:[{[]\s*)?\\")|[\w.$]{1,60}\(\s*)?`;
const JSON_START = new RegExp(
  `^${WRAPPERS}${OUTER}(?:\\{\\s*(?:\\\\?["'“}\\n]|&quot;|&#34;)|\\[\\s*(?:[{\\]]|"\\s*[{[]\\s*\\\\"))`,
);
/** No text for people begins so, however broken the rest is. */
const BRACES = /^\s*\{(?!\p{L})/u;
/** A list of texts or numbers, as far as it goes: whole ones are seen by parsing them. */
const CUT_OFF_LIST =
  /^\s*\[\s*(?:$|"[^"\\\n]*(?:$|"\s*(?:$|,\s*["\d[{-]))|-?\d[\d.]*\s*(?:$|,\s*["\d[{-]))/;
const DATA_FEED =
  /^\s*\{[\s\S]{0,5000}"(?:dataFeedElement"\s*:|@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(?:Complete)?DataFeed")/;

/**
 * The form of a document by its content, names and types being unreliable: JSON of three kinds, an
 * HTML page, a table, Markdown or, where nothing else shows, plain text.
 */
export function formatOf(text: string): Format {
  const sample = text.slice(0, SAMPLE);
  if (DATA_FEED.test(sample)) return 'datafeed';
  if (JSON_LINES.test(sample) && beginsWithJsonLine(sample)) return 'pack';
  if (JSON_START.test(sample) || CUT_OFF_LIST.test(sample)) return 'json';
  if (HTML.test(sample)) return 'html';
  const likeness = tableLikeness(sample);
  if (likeness === 'named') return 'table';
  if (MARKDOWN.some((mark) => mark.test(sample))) return 'markdown';
  if (likeness !== undefined) return 'table';
  return BRACES.test(sample) || isJson(text) ? 'json' : 'text';
}

/** Whether a text is JSON to its end, a number or a list of words; one in quotes is a sentence. */
function isJson(text: string): boolean {
  if (text.length > SAMPLE || /^\s*"/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the first line is a whole object; of a line longer than the sample nobody can tell. */
function beginsWithJsonLine(sample: string): boolean {
  const [line = ''] = sample.trimStart().split('\n', 1);
  if (line.length + 100 > SAMPLE) return true;
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

/** First bytes of PDF, PNG, JPEG, GIF, which may lack a NUL. */
const SIGNATURES = ['%PDF-', '\x89PNG', '\xff\xd8\xff', 'GIF8'];

/** Controls that texts do not have, among the first bytes. */
const MAX_CONTROLS = 0.02;

/**
 * Whether bytes are no text: they begin as a known binary format does, contain NUL, or many other
 * controls.
 */
export function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true;
  if (wideEncodingOf(bytes) !== undefined) return false;
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d));
  return sample.includes(0) || controls.length > MAX_CONTROLS * sample.length + 1;
}

/** The form of a packed file; undefined for all others. */
export function packingOf(bytes: Uint8Array): 'gzip' | 'zip' | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
  return isZip ? 'zip' : undefined;
}

/**
 * The encoding of texts in units of two bytes, by their byte order mark or, as JSON and tables
 * begin with a sign of ASCII, by the NUL beside it.
 */
export function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a && b === 0 && c && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b && c === 0 && d)) return 'utf-16be';
  return undefined;
}
