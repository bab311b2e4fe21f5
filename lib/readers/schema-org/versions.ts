import { baseLanguage, isLanguageTag } from '~/lib/check/language-tag';
import { get, isNode, type Node } from './nodes';

/**
 * Of a text that is there in several languages the one in `lang` (BCP 47), else the first: JSON-LD
 * writes `[{"@language": "de", "@value": "…"}, …]` or, as a language map, `{"de": "…", "en": "…"}`.
 * All other values are given back as they are.
 */
export function versionIn(value: unknown, lang: string | undefined): unknown {
  // Nearly all texts are just that.
  if (typeof value !== 'object' || value === null) return value;
  const versions = Array.isArray(value) ? versionsInList(value) : versionsInMap(value as Node);
  if (versions === undefined) return value;
  const base = lang && baseLanguage(lang);
  return (versions.find((version) => baseLanguage(version.lang) === base) ?? versions[0])?.text;
}

interface Version {
  lang: string;
  text: unknown;
}

function versionsInList(list: readonly unknown[]): Version[] | undefined {
  const versions: Version[] = [];
  for (const item of list) {
    const lang = isNode(item) ? get(item, '@language') : undefined;
    if (typeof lang !== 'string') return undefined;
    versions.push({ lang, text: get(item as Node, '@value') });
  }
  return versions;
}

/** Codes of two letters only: `url` could be a language, too. */
const CODE = /^[a-z]{2}(?![a-z])/i;

function versionsInMap(node: Node): Version[] | undefined {
  const keys = Object.keys(node);
  const isMap = keys.length > 0 && keys.every((key) => CODE.test(key) && isLanguageTag(key));
  return isMap ? keys.map((key) => ({ lang: key, text: node[key] })) : undefined;
}
