import { httpUrl } from '~/lib/check/http-url';
import { isLanguageTag } from '~/lib/check/language-tag';
import { LIMITS } from '~/lib/check/limits';
import { dateOf } from './dates';
import type { LabelField } from './labels';
import type { PlacedLabel } from './sections';

/** What an article says of itself in `Name: value` lines; what it says wrongly is left out. */
export interface Header {
  claim?: string;
  claimant?: string;
  keywords: string[];
  lang?: string;
  license?: string;
  published?: string;
  publisher?: string;
  reviewed?: string;
  url?: string;
}

/**
 * Reads the header lines. They stand before the first section; some articles close with a few of
 * them behind the sources, and the claim may be stated anywhere. Where a line comes twice, the
 * first counts.
 */
export function headerOf(labels: readonly PlacedLabel[]): Header {
  const value = (field: LabelField) => labels.find((label) => isHeader(label, field))?.value;
  return {
    claim: value('claim'),
    claimant: value('claimant'),
    keywords: keywordsOf(value('keywords')),
    lang: accept(value('language'), (text) => (isLanguageTag(text) ? text : undefined)),
    license: value('license'),
    published: accept(value('published'), dateOf),
    publisher: value('publisher'),
    reviewed: accept(value('reviewed'), dateOf),
    url: accept(value('url'), httpUrl),
  };
}

/** What an article may still say of itself behind its sources; "URL: ..." there is a source's. */
const CLOSING_FIELDS: ReadonlySet<LabelField> = new Set([
  'keywords',
  'language',
  'license',
  'published',
  'reviewed',
]);

function isHeader(label: PlacedLabel, field: LabelField): boolean {
  if (label.field !== field) return false;
  if (label.place === 'front' || field === 'claim') return true;
  return label.place === 'sources' && CLOSING_FIELDS.has(field);
}

function keywordsOf(list: string | undefined): string[] {
  const words = (list ?? '').split(/[,;]/).map((word) => word.trim());
  const fitting = words.filter((word) => word !== '' && word.length <= LIMITS.keyword);
  return [...new Set(fitting)].slice(0, LIMITS.keywords);
}

function accept(
  text: string | undefined,
  read: (text: string) => string | undefined,
): string | undefined {
  return text === undefined ? undefined : read(text);
}
