import { closesString, isDoubleQuote, unescaped } from './quotes';

/** Objects and arrays inside each other; what is deeper is no data that people publish. */
const MAX_JSON_DEPTH = 200;

/** Why a text could not be read even leniently; the message is short and countable. */
export class JsonProblem extends Error {
  constructor(
    message: string,
    /** Where that began, in UTF-16 units, if it is in one place. */
    readonly at?: number,
  ) {
    super(message);
  }
}

/** What was read of a text that means to be JSON. */
export interface Lenient {
  /** Its objects and arrays, in order. */
  values: unknown[];
  /** Whether it ends inside of one. */
  isCutOff: boolean;
}

/**
 * The objects and arrays of a text that means to be JSON. Forgives what web pages get
 * wrong: raw line breaks in strings, quotes inside strings, single, typographic and missing
 * quotes, comments, commas too many or missing, stray words and brackets around or between
 * values, a closing bracket missing at the end. Throws a `JsonProblem` where the text holds no
 * object, ends inside a string, or is nested deeper than `MAX_JSON_DEPTH`.
 *
 * Written here because the kept repairers of npm take the square of a hostile text's length
 * (`jsonrepair` 3.15: 6 s for 160 KB) or know fewer of these faults. This one looks at each
 * character a bounded number of times.
 */
export function parseLeniently(text: string): Lenient {
  const parser = new LenientParser(text);
  return { values: parser.roots(), isCutOff: parser.isCutOff };
}

/** Ends an unquoted word. */
const WORD_END = /[,:{}[\]\n"]/g;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const WORDS: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  undefined: null,
  nan: null,
  none: null,
};

class LenientParser {
  isCutOff = false;
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  roots(): unknown[] {
    const found: unknown[] = [];
    for (this.#skipToRoot(); this.#at < this.#text.length; this.#skipToRoot()) {
      found.push(this.#value());
    }
    if (found.length === 0) throw new JsonProblem('not JSON');
    return found;
  }

  /** Whatever stands around the objects is not data: wrappers, assignments, stray brackets. */
  #skipToRoot(): void {
    for (;;) {
      this.#skipBlank();
      const char = this.#text[this.#at];
      if (char === undefined || char === '{' || char === '[') return;
      this.#at += 1;
    }
  }

  #value(): unknown {
    const char = this.#text[this.#at];
    if (char === '{') return this.#nested(() => this.#object());
    if (char === '[') return this.#nested(() => this.#array());
    if (isOpeningQuote(char)) return this.#string('value');
    return this.#word();
  }

  #nested<Value>(read: () => Value): Value {
    if (this.#depth >= MAX_JSON_DEPTH) throw new JsonProblem('JSON nested too deeply');
    this.#depth += 1;
    this.#at += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  /** Keys become own properties whatever they are called, `__proto__` included. */
  #object(): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    while (!this.#ends('}')) {
      const key = isOpeningQuote(this.#text[this.#at]) ? this.#string('key') : this.#key();
      this.#skipBlank();
      if (this.#text[this.#at] !== ':' && this.#text[this.#at] !== '=') continue;
      this.#at += 1;
      this.#skipBlank();
      if (/[,}\]]/.test(this.#text[this.#at] ?? '')) continue;
      entries.push([key, this.#value()]);
    }
    return Object.fromEntries(entries);
  }

  #array(): unknown[] {
    const items: unknown[] = [];
    while (!this.#ends(']')) {
      const start = this.#at;
      items.push(this.#value());
      // A stray sign that begins no value.
      if (this.#at === start) {
        items.pop();
        this.#at += 1;
      }
    }
    return items;
  }

  /**
   * Steps over commas and a closing bracket. The other kind of bracket closes as well but is left
   * for whom it belongs to; so does the end of the text, since a bracket is easily forgotten.
   */
  #ends(bracket: '}' | ']'): boolean {
    this.#skipBlank(true);
    const char = this.#text[this.#at];
    if (char === bracket) this.#at += 1;
    if (char === undefined) this.isCutOff = true;
    return char === undefined || char === '}' || char === ']';
  }

  #string(role: 'key' | 'value'): string {
    const start = this.#at + 1;
    const quote = this.#text[this.#at] ?? '"';
    for (let at = start; at < this.#text.length; at += 1) {
      const char = this.#text[at];
      if (char === '\\') at += 1;
      else if (closesString(this.#text, at, quote, role)) {
        this.#at = at + 1;
        return unescaped(this.#text.slice(start, at));
      }
    }
    throw new JsonProblem('JSON cut off inside a string', start);
  }

  /** An unquoted key; at least one character, so that reading goes on. */
  #key(): string {
    const word = this.#rawWord();
    if (word === '') this.#at += 1;
    return word;
  }

  #word(): unknown {
    const word = this.#rawWord();
    const known = word.toLowerCase();
    if (Object.hasOwn(WORDS, known)) return WORDS[known];
    return NUMBER.test(word) ? Number(word) : word;
  }

  #rawWord(): string {
    WORD_END.lastIndex = this.#at;
    const end = WORD_END.exec(this.#text)?.index ?? this.#text.length;
    const word = this.#text.slice(this.#at, end).trim();
    this.#at = end;
    return word;
  }

  /** White space and comments; where asked, the commas and semicolons between them. */
  #skipBlank(withCommas = false): void {
    const blank = withCommas ? BLANK_OR_COMMA : BLANK;
    blank.lastIndex = this.#at;
    blank.exec(this.#text);
    this.#at = Math.max(this.#at, blank.lastIndex);
  }
}

const COMMENT = String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<!--|-->|<!\[CDATA\[|\]\]>`;
const BLANK = new RegExp(String.raw`(?:[\s\p{Cc}]+|${COMMENT})*`, 'uy');
const BLANK_OR_COMMA = new RegExp(String.raw`(?:[\s\p{Cc},;]+|${COMMENT})*`, 'uy');

function isOpeningQuote(char: string | undefined): boolean {
  return char === "'" || isDoubleQuote(char);
}
