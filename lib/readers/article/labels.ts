import { phraseForm } from '~/lib/check/words';

/** What a line of the form `Name: value` can say of a fact-check. */
const LABEL_FIELDS = [
  'claim',
  'claimant',
  'keywords',
  'language',
  'license',
  'published',
  'publisher',
  'reviewed',
  'url',
  'verdict',
] as const;
export type LabelField = (typeof LABEL_FIELDS)[number];

/** A line of the form `Name: value`. */
export interface Label {
  field: LabelField;
  value: string;
  line?: number;
}

/** The names under which the fields are written. Case and accents do not matter. */
const NAMES: Readonly<Record<LabelField, string[]>> = {
  claim: ['claim', 'the claim', 'claim reviewed', 'behauptung', 'affirmation', 'affermazione'],
  claimant: ['claimant', 'claimed by', 'claim by', 'said by', 'speaker'],
  keywords: ['keywords', 'tags', 'topics'],
  language: ['language', 'lang'],
  license: ['license', 'licence'],
  published: ['published', 'published on', 'date published', 'date', 'publication date'],
  publisher: ['publisher', 'published by', 'fact checked by'],
  reviewed: ['reviewed', 'last reviewed', 'updated', 'last updated'],
  url: ['url', 'link', 'permalink'],
  verdict: [
    'verdict',
    'our verdict',
    'the verdict',
    'final verdict',
    'rating',
    'our rating',
    'ruling',
    'our ruling',
    'veredicto',
    'veredito',
    'verdetto',
    'urteil',
    'bewertung',
    'calificacion',
    'classificacao',
  ],
};

/** Longest name, in characters, before the colon. */
const MAX_NAME = 40;

const FIELDS: ReadonlyMap<string, LabelField> = new Map(
  LABEL_FIELDS.flatMap((field) => NAMES[field].map((name): [string, LabelField] => [name, field])),
);

/** What a line says if it is of the form `Name: value` with a known name; else undefined. */
export function labelOf(text: string): Label | undefined {
  const colon = text.slice(0, MAX_NAME).search(/[:：]/);
  if (colon <= 0) return undefined;
  const field = FIELDS.get(phraseForm(text.slice(0, colon)));
  const value = text
    .slice(colon + 1)
    .replace(/^[\s*_]+/, '')
    .trim();
  return field !== undefined && value !== '' ? { field, value } : undefined;
}
