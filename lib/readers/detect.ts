/** The forms of documents that are read. */
export const FORMATS = ['text', 'markdown', 'html', 'pack'] as const;
export type Format = (typeof FORMATS)[number];

/** Whether a text names a format. */
export function isFormat(text: string): text is Format {
  return FORMATS.some((format) => format === text);
}

/** As much of a document as is looked at: characters of text, bytes of others. */
const SAMPLE = 65_536;

const HTML =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}>\s*)*<(?:!doctype\s+html|(?:html|head|body|main|article|section|header|div|h[1-6]|p)[\s>])/i;

const MARKDOWN = [
  // A heading, as "# Title" or underlined, or a bold line for one.
  /^ {0,3}#{1,6}[ \t]+\S/m,
  /^.{1,200}\n=={2,}[ \t]*$/m,
  /^(?:\*\*[^*\n]{1,200}\*\*|__[^_\n]{1,200}__):?[ \t]*$/m,
  // A link.
  /\]\(<?https?:\/\//i,
];

/** JSON Lines begin with a whole object on one line. */
const JSON_LINES = /^\s*\{(?:[^\n]*\}\s*(?:\n|$)|[^\n]*$)/;
const OTHER_JSON = /^\s*(?:\{\s*["\n]|\[\s*\{)/;

/**
 * The form of a document by its content, names and types being unreliable: JSON Lines (`pack`), an
 * HTML page, Markdown or, where nothing else shows, plain text. Undefined for JSON of another kind.
 */
export function formatOf(text: string): Format | undefined {
  const sample = text.slice(0, SAMPLE);
  if (JSON_LINES.test(sample)) return 'pack';
  if (OTHER_JSON.test(sample)) return undefined;
  if (HTML.test(sample)) return 'html';
  return MARKDOWN.some((mark) => mark.test(sample)) ? 'markdown' : 'text';
}

/** First bytes of PDF, ZIP (office documents too), GZIP, PNG, JPEG, GIF, which may lack a NUL. */
const SIGNATURES = ['%PDF-', 'PK\x03\x04', '\x1f\x8b', '\x89PNG', '\xff\xd8\xff', 'GIF8'];

/** Whether bytes are no text: they begin as a known binary format does, or contain NUL. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true;
  return encodingOf(bytes) === 'utf-8' && bytes.subarray(0, SAMPLE).includes(0);
}

/** The encoding that a byte order mark tells; UTF-8 without one. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
