import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { readUnpacked } from '../../scripts/unpacked.ts';

/** The name under which a browser finds the saved pages. */
export const SAVED_HOST = 'saved-pages.example';

/** Saved pages served on loopback, `/0` to `/COUNT-1`, and an empty one at `/blank`. */
export interface SavedPages {
  port: number;
  count: number;
  close(): void;
}

const NUMBERED = /^\/\d+$/;
const HTML = /\.html?(\.gz)?$/;

/**
 * Serves at most `most` of the pages at or below a folder, evenly chosen, `.gz` unpacked. What they
 * ask for beside their own HTML is answered with 404. With `scripts: false` theirs do not run.
 */
export async function serveSavedPages(
  folder: string,
  most: number,
  { scripts = true }: { scripts?: boolean } = {},
): Promise<SavedPages> {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => HTML.test(name))
    .sort();
  if (all.length === 0) throw new Error(`${folder}: no .html or .html.gz in it`);
  const step = Math.max(1, all.length / most);
  const chosen = Array.from({ length: Math.min(most, all.length) }, (_, at) =>
    path.join(folder, all[Math.floor(at * step)]!),
  );
  const server = createServer(({ url = '/' }, response) => {
    const file = NUMBERED.test(url) ? chosen[Number(url.slice(1))] : undefined;
    const isKnown = url === '/blank' || file !== undefined;
    response.writeHead(isKnown ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(!scripts && { 'content-security-policy': "script-src 'none'" }),
    });
    response.end(file === undefined ? '<!doctype html><title>.</title>' : readUnpacked(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, count: chosen.length, close };
}
