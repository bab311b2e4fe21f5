import { readFileSync, writeFileSync } from 'node:fs';

/** Name of the generated language, where a folder of `_locales` is named otherwise. */
export const PSEUDO = 'pseudo' as const;

/** What a `messages.json` holds, as far as it matters here. */
type Messages = Record<string, { message: string }>;

/**
 * Left as they are: the language that dates are written in, what the browser itself shows and
 * limits, and the example of the welcome page, whose parts are looked for in each other.
 */
const KEPT = /^(?:uiLanguage|extension\w+|command\w+|example\w+)$/;

/** An example of an address is the same in every language. */
const ADDRESS = /^\S+\.\S+$/;

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
};

/**
 * An English text as a language would have it that is longer by a third to a half: accented, with
 * vowels doubled, in brackets that show where it ends. What is filled in (`$COUNT$`) stays.
 */
function pseudo(text: string): string {
  const longer = text
    .split(/(\$\w+\$)/)
    .map((part, at) => (at % 2 === 1 ? part : lengthened(part)))
    .join('');
  return `⟦${longer}⟧`;
}

function lengthened(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const accented = ACCENTED[letter] ?? letter;
    return /[aeiou]/i.test(letter) ? accented + (ACCENTED[letter.toLowerCase()] ?? '') : accented;
  });
}

/** Make a generated language of the English one: reads and writes files of messages. */
export function writePseudoLocale(english: string, target: string): void {
  const messages: Messages = JSON.parse(readFileSync(english, 'utf8'));
  for (const [name, entry] of Object.entries(messages)) {
    if (!KEPT.test(name) && !ADDRESS.test(entry.message)) entry.message = pseudo(entry.message);
  }
  writeFileSync(target, JSON.stringify(messages));
}
