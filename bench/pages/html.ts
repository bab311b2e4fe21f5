import { readUnpacked } from '../../scripts/unpacked.ts';

/** Where a page says in which charset it is, within its first kilobyte as the standard wants it. */
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** The text of a saved page, `.gz` unpacked, in the charset that it names, UTF-8 without one. */
export function readHtml(file: string): string {
  const html = readUnpacked(file);
  // A page that was saved as UTF-8 may still name the charset it had once.
  const text = html.toString('utf8');
  if (!text.includes('\ufffd')) return text;
  const name = CHARSET.exec(html.subarray(0, 2_048).toString('latin1'))?.[1] ?? 'utf-8';
  return decoderOf(name).decode(html);
}

function decoderOf(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder();
  }
}
