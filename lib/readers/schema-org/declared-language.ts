import { isLanguageTag } from '~/lib/check/language-tag';
import { RATING_WORDS, SHARED_WORDS } from '~/lib/check/rating/words/index';
import { get, isNode, listOf } from './nodes';

/**
 * The BCP 47 tag in a value such as `en`, `pt_BR`, `Français` or
 * `{"@type": "Language", "name": "English"}`.
 */
export function languageTagOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  for (const item of listOf(value)) {
    const names = isNode(item)
      ? ['alternateName', 'name', '@value'].map((key) => get(item, key))
      : [item];
    for (const name of names) {
      const tag = typeof name === 'string' ? name.trim().replaceAll('_', '-') : '';
      if (tag.length > MAX_TAG) continue;
      const code = isLanguageTag(tag) ? tag : languageNamed(tag);
      if (code !== undefined) return Intl.getCanonicalLocales(code)[0];
    }
  }
  return undefined;
}

const MAX_TAG = 35;

/** Languages by their names in English and in themselves, in small letters; made when first needed. */
let languageNames: Map<string, string> | undefined;

function languageNamed(name: string): string | undefined {
  languageNames ??= new Map(
    [...Object.keys(RATING_WORDS), ...Object.keys(SHARED_WORDS)].flatMap((code) =>
      ['en', code].map((lang): [string, string] => {
        const names = new Intl.DisplayNames([lang], { type: 'language' });
        return [(names.of(code) ?? code).toLowerCase(), code];
      }),
    ),
  );
  return languageNames.get(name.toLowerCase());
}
