/** One request that a browser made over the network, and who caused it. */
export interface NetworkRequest {
  url: string;
  method: string;
  by: RequestCause;
}

/**
 * `extension`: the extension under test. `page`: a page, or a visit to it; what a content script
 * puts into a page (an image, say) counts here, because browsers themselves do not tell it from
 * the page's own. `browser`: the browser for itself (updates, sign-in checks).
 */
export type RequestCause = 'extension' | 'page' | 'browser';

/** Whether a URL leaves the browser at all; `data:`, `blob:`, `chrome:` and the like do not. */
export function isNetworkUrl(url: string): boolean {
  return /^(https?|wss?|ftp):/i.test(url);
}
