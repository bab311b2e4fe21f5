/**
 * Makes DataFeeds of any length in the form of Data Commons', the same for the same seed. Each
 * element depends on the seed and its number alone, so that two feeds of one seed differ only in
 * what is said to have changed: what an update finds the next day.
 */

import { randomFrom } from '../../scripts/train/random.ts';

export interface FeedPlan {
  elements: number;
  seed: number;
  /** Share of elements that are broken in one of the ways feeds break, 0 to 1. */
  malformed?: number;
  /** Share of reviews whose rating goes on after its label; `SENTENCES` without it. */
  sentences?: number;
  /** Share of elements whose rating was corrected since the plan without it. */
  changed?: number;
  /** Share of elements that are left out since the plan without it. */
  retracted?: number;
}

/**
 * How many ratings are a sentence of their own that comes nowhere else: one in eight. Of 32 real
 * reviews (21 blocks of fact-checkers' pages, ten of an answer to a search, one element of a feed)
 * four are; of 40,441 ratings that research projects collected only one in 250 is longer than 60
 * characters, and one in 134 comes once. So this is the upper end of what is known.
 */
export const SENTENCES = 1 / 8;

/** What a plan makes of an element. */
export type Fate = 'as it was' | 'malformed' | 'changed' | 'retracted';

/** Elements that are written at a time. */
const BATCH = 50;

/** The feed as chunks of UTF-8. */
export function* feedChunks(plan: FeedPlan): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode('{"@context":"http://schema.org","@type":"DataFeed","dataFeedElement":[');
  let isFirst = true;
  for (let from = 0; from < plan.elements; from += BATCH) {
    const numbers = Array.from(
      { length: Math.min(BATCH, plan.elements - from) },
      (_, at) => from + at,
    );
    const texts = numbers.map((number) => elementText(plan, number)).filter((text) => text !== '');
    if (texts.length === 0) continue;
    yield encoder.encode(`${isFirst ? '' : ','}\n${texts.join(',\n')}`);
    isFirst = false;
  }
  yield encoder.encode('\n],"dateModified":"2026-01-01T00:00:00Z"}\n');
}

/** What becomes of element `number`; the same in every feed of the same shares and seed. */
export function fateOf(plan: FeedPlan, number: number): Fate {
  const draw = randomOf(plan.seed ^ 0x5bd1e995, number)();
  const { malformed = 0, changed = 0, retracted = 0 } = plan;
  if (draw < malformed) return 'malformed';
  if (draw < malformed + changed) return 'changed';
  return draw < malformed + changed + retracted ? 'retracted' : 'as it was';
}

function elementText(plan: FeedPlan, number: number): string {
  const fate = fateOf(plan, number);
  if (fate === 'retracted') return '';
  const random = randomOf(plan.seed, number);
  const { sentences = SENTENCES } = plan;
  const text = JSON.stringify(
    element(number, random, { sentences, isChanged: fate === 'changed' }),
  );
  return fate === 'malformed' ? broken(text, random) : text;
}

/** The ways in which feeds break: cut off, a quote lost, line breaks in texts, empty. */
function broken(text: string, random: () => number): string {
  const at = Math.floor((0.2 + 0.6 * random()) * text.length);
  const ways = [
    () => text.slice(0, at),
    () => text.replace('","', '",'),
    () => text.replace('": "', '":').replace('","url"', ',"url"'),
    () => text.replace(' ', '\n'),
    () => '{"@type":"DataFeedItem","item":[]}',
    () => 'null',
  ];
  return pick(ways, random)();
}

interface Language {
  tag: string;
  top: string;
  names: string[];
  verbs: string[];
  things: string[];
  ends: string[];
  labels: string[];
}

/** Words to make claims of, in several scripts, so that text is as wide as in real feeds. */
const LANGUAGES: readonly Language[] = [
  {
    tag: 'en',
    top: 'example',
    names: [
      'A video',
      'The mayor of Harbour City',
      'A study',
      'A photo from the port',
      'The ministry',
      'A leaflet',
    ],
    verbs: ['shows', 'proves', 'has banned', 'is hiding', 'will tax', 'has replaced'],
    things: [
      'the old bridge',
      'every vaccine',
      'wind turbines',
      'the night ferry',
      'school lunches',
      'tap water',
    ],
    ends: [
      'since May',
      'without a vote',
      'in twelve countries',
      'according to leaked papers',
      'for the third time',
    ],
    labels: [
      'False',
      'Mostly False',
      'Half True',
      'True',
      'Misleading',
      'Missing context',
      'Unproven',
      'Satire',
    ],
  },
  {
    tag: 'es',
    top: 'es.example',
    names: ['Un vídeo', 'La alcaldesa', 'Un estudio', 'Una fotografía del puerto', 'El ministerio'],
    verbs: ['muestra', 'demuestra', 'ha prohibido', 'esconde', 'va a gravar'],
    things: ['el puente viejo', 'todas las vacunas', 'los aerogeneradores', 'el agua del grifo'],
    ends: ['desde mayo', 'sin votación', 'en doce países', 'según papeles filtrados'],
    labels: ['Falso', 'Engañoso', 'Verdadero', 'Verdad a medias', 'Sin pruebas'],
  },
  {
    tag: 'hi',
    top: 'in.example',
    names: ['एक वीडियो', 'बंदरगाह की तस्वीर', 'नगर निगम', 'एक अध्ययन'],
    verbs: ['दिखाता है कि', 'साबित करता है कि', 'ने कहा कि'],
    things: ['पुराना पुल', 'सभी टीके', 'नल का पानी', 'रात की नाव'],
    ends: ['मई से बंद है', 'बारह देशों में है', 'तीसरी बार बदला गया'],
    labels: ['False', 'झूठ', 'भ्रामक', 'True'],
  },
  {
    tag: 'ru',
    top: 'ru.example',
    names: ['Видео', 'Мэр города', 'Исследование', 'Снимок из порта'],
    verbs: ['показывает', 'доказывает', 'запретил', 'скрывает'],
    things: ['старый мост', 'все вакцины', 'ветряки', 'ночной паром'],
    ends: ['с мая', 'без голосования', 'в двенадцати странах'],
    labels: ['Ложь', 'Правда', 'Манипуляция', 'False'],
  },
];

const DESKS = [
  'harbourfacts',
  'portcheck',
  'claimwatch',
  'truthlamp',
  'quaydesk',
  'factferry',
  'lotse',
  'marea',
];

interface RatingPlan {
  sentences: number;
  isChanged: boolean;
}

function element(number: number, random: () => number, plan: RatingPlan) {
  const language = pick(LANGUAGES, random);
  const desk = pick(DESKS, random);
  const host = `www.${desk}.${language.top}`;
  const day = dateOf(14_600 + Math.floor(random() * 5_500));
  const url = `https://${host}/checks/${day.slice(0, 4)}/${number.toString(36)}-${Math.floor(random() * 1e9).toString(36)}`;
  const claims = random() < 0.05 ? 2 : 1;
  const item = Array.from({ length: claims }, (_, index) => ({
    '@context': 'http://schema.org',
    '@type': 'ClaimReview',
    author: {
      '@type': 'Organization',
      image: `https://${host}/logo.png`,
      name: `${desk} ${language.tag}`,
      url: `https://${host}/`,
    },
    claimReviewed: `${claim(language, random)}${index > 0 ? ` (${index + 1})` : ''}`,
    datePublished: day,
    itemReviewed: {
      '@type': 'Claim',
      appearance: Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
        '@type': 'CreativeWork',
        url: `https://social.example/posts/${Math.floor(random() * 1e12)}`,
      })),
      author: { '@type': 'Person', jobTitle: 'Social media', name: pick(language.names, random) },
      datePublished: day,
      name: claim(language, random),
    },
    reviewRating: rating(language, random, plan),
    sdPublisher: { '@type': 'Organization', name: 'Feed Maker', url: 'https://feed.example/' },
    url,
  }));
  return { '@type': 'DataFeedItem', dateCreated: `${day}T15:11:25.619782+00:00`, item, url };
}

/** A corrected rating is another one of the same language. */
function rating(language: Language, random: () => number, { sentences, isChanged }: RatingPlan) {
  const index = Math.floor(random() * language.labels.length);
  const label = language.labels[(index + (isChanged ? 1 : 0)) % language.labels.length] ?? '';
  const explained = random() < sentences ? `${label}: ${claim(language, random)}` : label;
  const figures = { bestRating: 5, ratingValue: 1 + index, worstRating: 1 };
  return { '@type': 'Rating', alternateName: explained, ...(random() < 0.5 && figures) };
}

function claim(language: Language, random: () => number): string {
  const sentence = () =>
    [language.names, language.verbs, language.things, language.ends]
      .map((words) => pick(words, random))
      .join(' ');
  return Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).join('. ');
}

function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Numbers from 0 to 1, the same for the same seed and element. */
function randomOf(seed: number, number: number): () => number {
  return randomFrom(Math.imul(seed, 0x9e3779b1) + Math.imul(number + 1, 0x85ebca77));
}
