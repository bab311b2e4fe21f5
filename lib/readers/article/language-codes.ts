/**
 * Languages (ISO 639-1) that addresses name. Codes that as often stand for a country or for
 * something else in an address are left out: `uk`, `ca`, `be`, `id`, `my`, `no`, `la`.
 */
const CODES = new Set(
  (
    'ar az bg bn cs da de el en es et eu fa fi fr gl gu he hi hr hu hy it ja ka kk km kn ko lt lv ' +
    'mk ml mn mr nb nl nn pa pl ps pt ro ru sk sl sq sr sv sw ta te th tl tr ur uz vi zh'
  ).split(' '),
);

/** Words for a language in addresses: `en`, `pt-br`, `zh_CN`. */
const CODE = /^([a-z]{2})(?:[-_]([a-z]{2}|[a-z]{4}))?$/i;

/** The BCP 47 tag that a part of an address names; undefined when it names no language. */
export function languageInAddress(part: string): string | undefined {
  const [, language = '', region] = CODE.exec(part) ?? [];
  if (!CODES.has(language.toLowerCase())) return undefined;
  return region === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${region}`;
}
