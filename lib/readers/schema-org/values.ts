import { httpUrl, isNormalUrl, parseUrl, siteOf } from '~/lib/check/http-url';
import { LIMITS } from '~/lib/check/limits';
import { plainText } from '~/lib/check/plain-text';
import { withoutMarkup } from './markup';
import { firstOf, get, isNode, listIn, listOf, memoised, type Node } from './nodes';
import { mayRead } from './text-budget';
import { versionIn } from './versions';

/** A field this many times longer than what is kept of it is an attack, and read as missing. */
const MAX_EXCESS = 10;

/** Lists of names or texts that are read; the rest is left out. */
const MAX_LIST = 50;

/** Where a node keeps its text, in the order in which they are asked. */
const TEXT_KEYS = ['@value', 'name', 'text', 'headline', 'alternateName', 'legalName'];

/**
 * The text of a value as one line of plain text of at most `max` UTF-16 units, cut at a word
 * where it is longer: of a string or number itself, of a node its name or text, of a list the
 * first that has one. Undefined where there is none.
 */
export function textOf(value: unknown, max: number): string | undefined {
  if (typeof value === 'string' || value === undefined) return textOfScalar(value, max);
  if (isNode(value) && listIn(value) === undefined) return textOfNode(value, max);
  for (const item of firstOf(value, MAX_LIST)) {
    const text = isNode(item) ? textOfNode(item, max) : textOfScalar(item, max);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** All different texts of a value, in order, with `separator` between them. */
export function joinedTextOf(value: unknown, max: number, separator: string): string | undefined {
  if (typeof value === 'string') return textOfScalar(value, max);
  const items = firstOf(value, MAX_LIST);
  if (items.length === 1) return textOf(items, max);
  const texts = items.map((item) => textOf(item, max)).filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : clip([...new Set(texts)].join(separator), max);
}

function textOfNode(node: Node, max: number): string | undefined {
  // Most have a name and nothing that would come before it.
  if (typeof node.name === 'string' && node['@value'] === undefined) {
    const name = textOfScalar(node.name, max);
    if (name !== undefined) return name;
  }
  for (const key of TEXT_KEYS) {
    for (const item of firstOf(get(node, key), MAX_LIST)) {
      const text = textOfScalar(isNode(item) ? (get(item, '@value') ?? oneOf(item)) : item, max);
      if (text !== undefined) return text;
    }
  }
  return textOfScalar(oneOf(node), max);
}

/** Of a text in several languages the first; `versionIn` is for those who know which they want. */
function oneOf(node: Node): unknown {
  return versionIn(node, undefined);
}

function textOfScalar(value: unknown, max: number): string | undefined {
  if (value === undefined || value === null || !mayRead(0)) return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string' || value === '' || value.length > max * MAX_EXCESS) {
    return undefined;
  }
  if (!mayRead(value.length)) return undefined;
  // Both look at every sign; most texts show at once that there is nothing for the first to do.
  const text = plainText(value.includes('<') || value.includes('&') ? withoutMarkup(value) : value);
  return text === '' || isNothing(text) ? undefined : clip(text, max);
}

/** `[object Object]`. */
const MAX_NOTHING = 15;

/** What programs print where they have nothing. */
function isNothing(text: string): boolean {
  if (text.length > MAX_NOTHING && text[0] !== '-') return false;
  return /^(?:null|undefined|nan|n\/a|none|-+|\[object object\])$/i.test(text);
}

/** Text cut to `max` UTF-16 units between two words, with an ellipsis for the rest. */
function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  const whole = space > max / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  // The cut may leave a joiner that joins nothing.
  return plainText(`${whole}…`.replace(/\s+…$/, '…'));
}

/** Whether a value holds text longer than what is taken for a mistake. */
export function isOverlong(value: unknown, max: number): boolean {
  return listOf(value).some((item) => typeof item === 'string' && item.length > max * MAX_EXCESS);
}

/** Where a node keeps its address. */
const URL_KEYS = ['url', '@id', 'contentUrl', 'sameAs', '@value'];

/**
 * The first http(s) URL of a value in its normal form, relative ones against `base`. Of a node its
 * address. Scheme-less addresses (`//host/path`, `www.host/path`) are https.
 */
export function urlOf(value: unknown, base?: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return absoluteUrl(value, base);
  if (isNode(value) && listIn(value) === undefined) return urlOfNode(value, base);
  for (const item of firstOf(value, MAX_LIST)) {
    const url = isNode(item) ? urlOfNode(item, base) : absoluteUrl(item, base);
    if (url !== undefined) return url;
  }
  return undefined;
}

function urlOfNode(node: Node, base: string | undefined): string | undefined {
  const first = absoluteUrl(node.url, base);
  if (first !== undefined) return first;
  for (const key of URL_KEYS) {
    for (const item of firstOf(get(node, key), MAX_LIST)) {
      const url = absoluteUrl(item, base);
      if (url !== undefined) return url;
    }
  }
  return undefined;
}

const RELATIVE = /^(?:\/(?!\/)|\.{0,2}\/|\?|[\w%~-][\w%~./-]*(?:[?#]|$))/;
const MAX_RAW_URL = 4_096;

function absoluteUrl(raw: unknown, base: string | undefined): string | undefined {
  if (typeof raw !== 'string' || raw === '' || raw.length > MAX_RAW_URL) return undefined;
  if (!mayRead(raw.length)) return undefined;
  // Nearly all are written as they are kept.
  if (!raw.includes('&') && isNormalUrl(raw)) return raw;
  const text = (raw.includes('&') ? withoutEntities(raw) : raw).trim();
  if (/^https?:/i.test(text)) return httpUrl(text);
  if (/^\/\/[^/]/.test(text)) return httpUrl(`https:${text}`);
  if (/^www\.[^\s/]+\.[^\s]+/i.test(text)) return httpUrl(`https://${text}`);
  if (base === undefined || !RELATIVE.test(text)) return undefined;
  const first = text.split('/', 1)[0]?.toLowerCase() ?? '';
  const isHost = first !== '' && siteOf(`https://${first}`) === siteOf(base);
  return httpUrl(isHost ? `https://${text}` : (parseUrl(text, base)?.href ?? ''));
}

function withoutEntities(url: string): string {
  return url.replace(/&(?:amp;|#0*38;|#x0*26;)+/gi, '&');
}

/** Whether a host is one as checks name them; not `[::1]`, nor a name with a dot at the end. */
const isSite = memoised(
  (host) =>
    host.length <= LIMITS.site &&
    /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(host) &&
    !host.startsWith('www.'),
);

/** The site of an http(s) URL: its host name without `www.`, where that is a name. */
export function siteOfUrl(url: string): string | undefined {
  const site = siteOf(url);
  return site !== undefined && isSite(site) ? site : undefined;
}

/** The host name, without `www.`, of a value's address, also of a bare host name. */
export function hostOf(value: unknown): string | undefined {
  const url = urlOf(value);
  if (url !== undefined) return siteOfUrl(url);
  for (const item of listOf(value)) {
    const text = isNode(item) ? get(item, 'url') : item;
    if (typeof text === 'string' && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text.slice(0, 300))) {
      return siteOfUrl(`https://${text.slice(0, 300)}`);
    }
  }
  return undefined;
}

/** No number is written longer, with all spaces around it. */
const MAX_NUMBER = 100;

/** A finite number, also one written as text with a point or a comma: `4,5`. */
export function numberOf(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  for (const item of firstOf(value, MAX_LIST)) {
    const raw = isNode(item) ? get(item, '@value') : item;
    if (typeof raw === 'number' && Number.isFinite(raw)) return raw;
    if (typeof raw !== 'string' || raw.length > MAX_NUMBER) continue;
    const text = raw.trim();
    if (/^[-+]?\d{1,9}(?:[.,]\d{1,9})?$/.test(text)) return Number(text.replace(',', '.'));
  }
  return undefined;
}
