/** "— Ilhan Omar (@IlhanMN) January 6, 2020": how a post is quoted with its author and its day. */
const SIGNATURE = /[—–-] [^\n]{1,80}\(@\w{1,30}\) (\p{L}{3,12} \d{1,2}, \d{4})\s*$/u;

/** Longest signature; only a text's end is looked at. */
const MAX_SIGNATURE = 160;

/**
 * A quoted post without the day at its end, which is the post's and not the claim's; its author
 * stays, being who claims. What goes becomes spaces, so that offsets hold.
 */
export function withoutSignatureDate(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  if (!(last >= 0x30 && last <= 0x39) || !text.endsWith(' ', text.length - 4)) return text;
  const from = Math.max(0, text.length - MAX_SIGNATURE);
  const date = SIGNATURE.exec(text.slice(from))?.[1];
  return date === undefined ? text : text.slice(0, text.length - date.length) + ' '.repeat(date.length);
}
