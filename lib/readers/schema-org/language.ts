import { baseLanguage } from '~/lib/check/language-tag';
import { languageOfScript } from './language-of-script';
import { languageInsteadOf, languageOfSmallWords } from './language-of-words';

/** As much of a text as is looked at, in UTF-16 units. */
const LANGUAGE_SAMPLE = 240;

/** Countries' and sections' languages, where an address leaves no doubt. */
const HOST_LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'es',
  at: 'de',
  bg: 'bg',
  br: 'pt',
  cl: 'es',
  co: 'es',
  cz: 'cs',
  de: 'de',
  dk: 'da',
  ec: 'es',
  es: 'es',
  fi: 'fi',
  fr: 'fr',
  gr: 'el',
  hr: 'hr',
  hu: 'hu',
  id: 'id',
  ir: 'fa',
  is: 'is',
  it: 'it',
  jp: 'ja',
  kr: 'ko',
  lt: 'lt',
  lv: 'lv',
  mx: 'es',
  nl: 'nl',
  no: 'no',
  pe: 'es',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  rs: 'sr',
  ru: 'ru',
  se: 'sv',
  si: 'sl',
  sk: 'sk',
  th: 'th',
  tr: 'tr',
  tw: 'zh',
  ua: 'uk',
  vn: 'vi',
};

/** The language of most pages under a host's country code; undefined for all other hosts. */
function languageOfHost(host: string): string | undefined {
  const country = host.slice(host.lastIndexOf('.') + 1);
  return Object.hasOwn(HOST_LANGUAGES, country) ? HOST_LANGUAGES[country] : undefined;
}

/** What is known of a check's language, best evidence first. */
interface LanguageEvidence {
  /** What the markup says. */
  declared?: string;
  /** What the page around it says. */
  page?: string;
  host?: string;
  /** The check's own words. A claim may be quoted in a language of its own; the others are not. */
  claim: string;
  title?: string;
  label?: string;
}

/** As much of a claim as is looked at, in UTF-16 units, so that there is room for the other words. */
const CLAIM_SAMPLE = 160;

/**
 * The BCP 47 tag of a check: what is declared, else what the page says, unless the words are plainly
 * in another language, by their script or their small words; else the words' own, the host's, and
 * `en` where nothing shows.
 */
export function chosenLanguage({ declared, page, host, ...words }: LanguageEvidence): string {
  const { title = '', label = '' } = words;
  const claim = words.claim.slice(0, CLAIM_SAMPLE);
  const sample = `${claim} ${title} ${label}`.slice(0, LANGUAGE_SAMPLE);
  const byScript = languageOfScript(sample);
  const said = [declared, page].find((tag) => tag !== undefined && fits(tag, byScript));
  if (said !== undefined) {
    return (byScript === undefined && languageInsteadOf(said, claim, title)) || said;
  }
  return byScript ?? languageOfSmallWords(sample) ?? (host && languageOfHost(host)) ?? 'en';
}

/** Languages in the scripts above; what else is declared is taken to be in Latin letters. */
const NON_LATIN = new Set(
  'am ar as be bg bn ckb el fa gu he hi hy ja ka kk km kn ko ky lo mk ml mn mr my ne or pa ps ru sa si sr ta te tg th ti uk ur yi yue zh'.split(
    ' ',
  ),
);

function fits(tag: string, byScript: string | undefined): boolean {
  return byScript === undefined || NON_LATIN.has(baseLanguage(tag));
}
