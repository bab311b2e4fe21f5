import { parseUrl } from './http-url.ts';

/** Parameters that tell who sent the reader or which form of the page is meant, never which page. */
const PASSING =
  /^(?:utm_.*|mc_[ce]id|_ga|_gl|(?:fb|g|d|y|tt|tw)clid|msclkid|gbraid|wbraid|igshid?|ref_src|ref_url|cmpid|ns_campaign|at_campaign|at_medium|at_custom\d*|amp|amp_.*|outputtype|mobile)$/i;

/** First labels of hosts that show the same pages in another form. */
const FORM_OF_HOST = /^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.[^.])/;

/** The forms of a page for phones, as the end of its path. */
const FORM_OF_PATH = /(?:\/amp|\.amp(?=\.html?$)|\.amp)$/i;

/** Pages of other hosts as Google keeps them: the host and path behind it. */
const VIEWER = /^(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/;
const CACHE = /^[^/]+\.cdn\.ampproject\.org\/[a-z]\/(?:s\/)?(.+)$/;

/**
 * What an http(s) URL leads to: the same for `http` and `https`, with and without `www.`, the
 * phone's form (`m.`, `/amp`, Google's AMP cache), a slash at the end, parameters that only tell
 * where the reader came from, and the fragment. For comparison, not for opening; undefined where
 * the text is no URL. Linear in its length.
 */
export function addressOf(url: string): string | undefined {
  const parsed = /^https?:/i.test(url) ? parseUrl(url) : undefined;
  if (parsed === undefined) return undefined;
  const shown = parsed.host + parsed.pathname;
  const kept = (VIEWER.exec(shown) ?? CACHE.exec(shown))?.[1] ?? shown;
  return pageOf(kept) + queryOf(parsed.searchParams);
}

function pageOf(hostAndPath: string): string {
  const slash = hostAndPath.indexOf('/');
  const host = slash < 0 ? hostAndPath : hostAndPath.slice(0, slash);
  const path = slash < 0 ? '' : hostAndPath.slice(slash);
  const bare = withoutSlashes(withoutSlashes(path).replace(FORM_OF_PATH, ''));
  return host.toLowerCase().replace(FORM_OF_HOST, '') + bare;
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

function queryOf(parameters: URLSearchParams): string {
  const kept = new URLSearchParams([...parameters].filter(([name]) => !PASSING.test(name)));
  kept.sort();
  const query = kept.toString();
  return query === '' ? '' : `?${query}`;
}
