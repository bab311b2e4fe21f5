/** The straight quote, and what word processors make of it. */
const DOUBLE_QUOTES = '"“”„‟″';

/** Whether a character is a double quote of any style. */
export function isDoubleQuote(char: string | undefined): boolean {
  return char !== undefined && char !== '' && DOUBLE_QUOTES.includes(char);
}

/**
 * White space and comments; a comment that long is none, and so are many in a row: each may end in
 * a quote, behind which all the others would be looked at again.
 */
const BLANKS = /(?:[\s\p{Cc}]+|\/\/[^\n]{0,300}\n|\/\*[^*]{0,300}\*\/){0,20}/uy;
const BLANKS_AND_COMMAS = /(?:[\s\p{Cc},]+|\/\/[^\n]{0,300}\n|\/\*[^*]{0,300}\*\/){0,20}/uy;
const KEY = /["“”'][^"“”':,{}\n]{1,60}["“”']|[@A-Za-z_$][\w$@]{0,60}/y;
const OBJECT = /\{\s*["}]/y;
/** What can follow a comma, apart from a string. */
const VALUE = /[{[}\]\d-]|(?:true|false|null)\b/y;
const STRING = /["“'](?:[^"“”'\\\n]|\\.){0,300}["”']/y;

/**
 * Whether the quote at `at` closes the string that `quote` opened, rather than being part of its
 * text: it does where what follows is what can follow a key, or a value. Looks at the white space
 * that follows and a bounded number of characters behind it.
 */
export function closesString(
  text: string,
  at: number,
  quote: string,
  role: 'key' | 'value',
): boolean {
  const char = text[at];
  const isQuote = isDoubleQuote(quote) && quote !== '"' ? isDoubleQuote(char) : char === quote;
  if (!isQuote) return false;
  const next = endOf(BLANKS, text, at + 1);
  if (role === 'key') return text[next] === ':' || text[next] === '=';
  return endsValue(text, next);
}

function endsValue(text: string, at: number): boolean {
  const char = text[at];
  if (char === undefined || char === '}' || char === ']') return true;
  if (char === ';') return endOf(BLANKS, text, at + 1) === text.length;
  if (char === '{') return matches(OBJECT, text, at);
  if (char !== ',') return isKey(text, at);
  const next = endOf(BLANKS_AND_COMMAS, text, at);
  if (next === text.length || matches(VALUE, text, next) || isKey(text, next)) return true;
  return (isDoubleQuote(text[next]) || text[next] === "'") && !isAside(text, next);
}

/** Behind a comma that was forgotten, too, a key can only be a key. */
function isKey(text: string, at: number): boolean {
  return matches(KEY, text, at) && text[endOf(BLANKS, text, KEY.lastIndex)] === ':';
}

/** Text in quotes that goes on with what follows no value is a quotation: `"He", "she" and I`. */
function isAside(text: string, at: number): boolean {
  if (!matches(STRING, text, at)) return false;
  const next = text[endOf(BLANKS, text, STRING.lastIndex)];
  return next !== undefined && !':,}]'.includes(next);
}

/** Where the run of what `pattern` takes ends, from `at`. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** The text that a string with escapes stands for; what is no escape stays as it is. */
export function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(
    /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi,
    (_, wide: string | undefined, byte: string | undefined, char: string | undefined) => {
      const code = wide ?? byte;
      return code === undefined
        ? (ESCAPES[char ?? ''] ?? char ?? '')
        : String.fromCharCode(Number.parseInt(code, 16));
    },
  );
}
