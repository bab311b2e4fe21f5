import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The name under which a browser finds these pages. */
export const BUSY_HOST = 'busy-pages.example';

/** Every so many items is about a checked claim. */
const CLAIM_EVERY = 25;
/** Items that the live page keeps: as a feed that takes away what nobody will see again. */
const KEPT = 300;

/**
 * Pages of made headlines, served on loopback: `/front?items=N` and `/live?perSecond=N`; and one that
 * is no news, `/goods?items=N`.
 */
export interface BusyPages {
  port: number;
  close(): void;
}

/** Headlines on these pages that are checked claims: each of them is about another town. */
export function busyClaims(count: number): { claim: string }[] {
  return Array.from({ length: count }, (_, at) => ({ claim: claimOf(at) }));
}

const SYLLABLES = 'bar del fin gor hal kes lom mir nok pel rus tav wim zor'.split(' ');

function claimOf(number: number): string {
  let town = 'ham';
  for (let rest = number + 14; rest > 0; rest = Math.floor(rest / 14))
    town = SYLLABLES[rest % 14] + town;
  return `Mayor of ${town[0]!.toUpperCase()}${town.slice(1)} sold the only ferry to a film studio`;
}

/** Whether a headline of these pages is a checked claim. */
export function isBusyClaim(headline: string): boolean {
  return headline.startsWith('Mayor of');
}

/** Serves these pages on loopback, at a free port. */
export async function serveBusyPages(): Promise<BusyPages> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const number = (name: string) => Number(searchParams.get(name) ?? 0);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    if (pathname === '/front') response.end(front(number('items')));
    else if (pathname === '/goods') response.end(goods(number('items')));
    else if (pathname === '/live') response.end(live(number('perSecond')));
    else response.end('<!doctype html><title>.</title>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Front page</title>
<meta property="og:site_name" content="The Busy Page">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsMediaOrganization","name":"The Busy Page"}</script>
<style>
  main { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; font: 16px/1.3 sans-serif; }
  article { border-top: 1px solid #ccc; } h3 { margin: 4px 0; font-size: 18px; line-height: 1.2; }
  .picture { height: 40px; background: #cde; }
</style><main>`;

const WORDS =
  'river market school bridge winter doctor garden library village engine museum harvest signal carpet window teacher'.split(
    ' ',
  );

/** An item's HTML; every `CLAIM_EVERY`th is a checked claim. */
function item(at: number): string {
  const word = (step: number) => WORDS[(at * step + step) % WORDS.length];
  const headline =
    at % CLAIM_EVERY === 0
      ? claimOf(at / CLAIM_EVERY)
      : `The ${word(3)} of the ${word(5)} meets its ${word(7)} after ${at} days of ${word(11)}`;
  return `<article><div class="picture"></div><h3><a href="/story/${at}">${headline}</a></h3><p>A summary of the ${word(13)} follows here, in a line or two of text.</p></article>`;
}

function front(items: number): string {
  return `${HEAD}${Array.from({ length: items }, (_, at) => item(at)).join('')}</main></html>`;
}

/** A list of linked headings, as a front page is, of a shop that does not say that it is one. */
function goods(items: number): string {
  const thing = (at: number) =>
    `<article><h3><a href="/goods/${at}">A ${WORDS[at % 16]} for the ${WORDS[(at * 7) % 16]}, number ${at}</a></h3><p>Ships in ${at % 9} days.</p></article>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>All goods</title><main>${Array.from({ length: items }, (_, at) => thing(at)).join('')}</main></html>`;
}

function live(perSecond: number): string {
  return `${HEAD}${Array.from({ length: 30 }, (_, at) => item(at)).join('')}</main>
<script>
  const main = document.querySelector('main');
  const __name = (fn) => fn; // The compiler puts calls of it into functions.
  const WORDS = ${JSON.stringify(WORDS)}, CLAIM_EVERY = ${CLAIM_EVERY}, SYLLABLES = ${JSON.stringify(SYLLABLES)};
  ${claimOf} ${item}
  let at = 30;
  setInterval(() => {
    main.insertAdjacentHTML('beforeend', item(at++));
    if (main.childElementCount > ${KEPT}) main.firstElementChild.remove();
  }, ${Math.round(1000 / Math.max(1, perSecond))});
</script></html>`;
}
