/** Language, then script, region and variants; private and extension subtags are not used here. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;

/** Whether a text is a language tag in the form of BCP 47 that `Intl` accepts (`en`, `pt-BR`). */
export function isLanguageTag(text: string): boolean {
  if (!TAG.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The language of a tag without script and region, in lower case: `pt` of `pt-BR` and of `pt_BR`. */
export function baseLanguage(tag: string): string {
  const end = tag.search(/[-_]/);
  return (end === -1 ? tag : tag.slice(0, end)).toLowerCase();
}
