/** A word of a text with the punctuation that hangs on it. */
export interface Token {
  before: string;
  word: string;
  after: string;
}

const TOKEN = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** The words of a text as they stand between white space. */
export function tokensOf(text: string): Token[] {
  return text.split(/\s+/).flatMap((piece) => {
    const [, before = '', word = '', after = ''] = TOKEN.exec(piece) ?? [];
    return word === '' ? [] : [{ before, word, after }];
  });
}

/** The text again, one space between two words. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ before, word, after }) => before + word + after).join(' ');
}

/** `word` in the case of `model`, which it stands in for. */
export function inCaseOf(word: string, model: string): string {
  const [first = '', ...rest] = word;
  if (!/^\p{Lu}/u.test(model)) return word;
  return /^\p{Lu}{2,}$/u.test(model) ? word.toUpperCase() : first.toUpperCase() + rest.join('');
}
