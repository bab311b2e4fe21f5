import { browser } from 'wxt/browser';
import { checksumOfBytes } from '~/lib/index/checksum';
import type { StarterPack } from '~/lib/updates/bring';

const FILE = '/starter-pack.jsonl';

/** The packaged checks. */
export async function packagedPack(): Promise<StarterPack> {
  const response = await fetch(browser.runtime.getURL(FILE));
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { bytes, source: `starter:${checksumOfBytes(bytes).toString(16)}` };
}
