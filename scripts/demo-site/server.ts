/**
 * The Harbour Courier: the invented newspaper that `npm start` shows and real-browser tests read.
 *
 * A page is a file under `pages/`, or, for the shorter stories, an entry of `data/stories.json`.
 * What pages share (masthead, side rail, footer) is written once, in `pages/_partials/`, and put
 * in where a page says `<!-- include NAME -->`.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fillTemplate, readStories } from './stories.ts';

/** One request as the site saw it: tests prove with it what a browser did and did not ask for. */
export interface SeenRequest {
  method: string;
  host: string;
  url: string;
}

/** A running site. `requests` grows as they arrive, oldest first. */
export interface DemoSite {
  port: number;
  requests: SeenRequest[];
  close(): Promise<void>;
}

interface Answer {
  status: number;
  type: string;
  body: string;
}

const BATCH = 6;
/** So late a file comes at most. */
const LATEST_MS = 10_000;
const TYPES = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};
// Only paths of these two forms ever reach the disk: with no dot to climb by and no escape to
// decode, a request cannot leave the folder, nor ask for a partial.
const ASSET = /^\/assets\/[a-z0-9-]+\.(css|js|svg)$/;
const PAGE = /^(\/[a-z0-9-]+)+$/;

const read = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');
const readIfThere = (name: string) => read(name).catch(() => undefined);

async function html(page: string, status = 200): Promise<Answer> {
  const pieces = page.split(/<!-- include ([a-z-]+) -->/);
  const filled = pieces.map((piece, i) => (i % 2 ? read(`pages/_partials/${piece}.html`) : piece));
  return { status, type: TYPES.html, body: (await Promise.all(filled)).join('') };
}

function json(value: unknown, status = 200): Answer {
  return { status, type: TYPES.json, body: JSON.stringify(value) };
}

async function latest(page: number): Promise<Answer> {
  if (!Number.isInteger(page) || page < 1) return json({ error: 'page is a number from 1' }, 400);
  const all = (await readStories()).filter((story) => story.latest);
  const stories = all
    .slice((page - 1) * BATCH, page * BATCH)
    .map(({ path, section, headline, summary }) => ({ path, section, headline, summary }));
  return json({ page, more: page * BATCH < all.length, stories });
}

async function answer(url: string): Promise<Answer> {
  const [pathname = '/', query = ''] = url.split('?');
  const asked = new URLSearchParams(query);
  if (pathname === '/api/latest') return latest(Number(asked.get('page') ?? 1));

  const asset = ASSET.exec(pathname === '/favicon.ico' ? '/assets/favicon.svg' : pathname);
  if (asset) {
    // As over a slow line.
    await setTimeout(Math.min(LATEST_MS, Number(asked.get('late') ?? 0)));
    const body = await readIfThere(`.${asset[0]}`);
    if (body !== undefined)
      return { status: 200, type: TYPES[asset[1] as 'css' | 'js' | 'svg'], body };
  }
  const name = pathname === '/' ? '/index' : pathname;
  const page = PAGE.test(name) ? await readIfThere(`pages${name}.html`) : undefined;
  if (page !== undefined) return html(page);

  const story = (await readStories()).find((candidate) => candidate.path === name);
  if (story) return html(fillTemplate(await read('pages/_partials/story.html'), story));
  return html(await read('pages/_404.html'), 404);
}

/** Serves the demo newspaper on 127.0.0.1: on `port`, or on a free one (0, the default). */
export async function serveDemoSite(options: { port?: number } = {}): Promise<DemoSite> {
  const requests: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    requests.push({ method, host: request.headers.host ?? '', url });
    const known = method === 'GET' || method === 'HEAD';
    const { status, type, body } = known
      ? await answer(url).catch((error: unknown) => json({ error: String(error) }, 500))
      : json({ error: 'GET or HEAD' }, 405);
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, requests, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port } = await serveDemoSite({ port: Number(process.env.PORT ?? 0) });
  console.log(`The Harbour Courier: http://127.0.0.1:${port}/`);
}
