/** One form for the many ways to write a word: compatibility forms, case, apostrophes, dots. */
export function fold(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s$|['’]/g, '')
    .replace(/(?<=\p{L})\./gu, '');
}

/** A Latin word without its accents; other scripts need their marks. */
export function withoutAccents(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC');
}
