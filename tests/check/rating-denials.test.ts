import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';
import { tokensOf } from '~/lib/check/rating/fold';
import { type Phrases, phraseAt, phrasesOf } from '~/lib/check/rating/lexicon';
import { lexiconOf } from '~/lib/check/rating/lexicons';
import { RATING_WORDS } from '~/lib/check/rating/words/index';

/** Words for "false" that other languages borrow, or that a reader of labels meets everywhere. */
const BORROWED = ['fake', 'hoax', 'fake news', 'false', 'falso', 'falsch', 'фейк', 'فيك'];

/** What a check may say its language is, besides none and one that nobody knows. */
const TAGS = ['', 'x', ...Object.keys(RATING_WORDS)];

/** Negations that mean something else in so many languages that alone they tell nothing. */
const SAYS_NOTHING = new Set(['älä', 'en', 'ez', 'la', 'nu', 's', 'si']);

/** "This is no fake", as each language says it. */
const DENIALS: Readonly<Record<string, readonly string[]>> = {
  af: ['Dit is nie ’n hoax nie'],
  ar: ['ليس فيك نيوز fake'],
  bg: ['Това не е фейк', 'Не е hoax'],
  ca: ['No és un fake', 'No és cap hoax'],
  cs: ['Není to fake', 'Toto není hoax'],
  da: ['Det er ikke fake', 'Ikke en hoax', 'Ikke fake news'],
  de: [
    'Kein Fake',
    'Das ist kein Fake',
    'Keine Fake News',
    'Ist kein Fake',
    'Kein-Fake',
    'Kein “Fake”',
  ],
  el: ['Δεν είναι fake', 'Δεν είναι hoax'],
  en: ['Not a hoax', 'No fake', 'This isn’t fake', 'Not a fake', 'It is not fake news', 'non-fake'],
  es: ['No es un fake', 'No es falso', 'No es un hoax', 'Ya no es falso'],
  et: ['Ei ole fake', 'See pole fake'],
  eu: ['Ez da fake bat', 'Ez da hoax'],
  fi: ['Ei ole fake', 'Tämä ei ole hoax'],
  fr: ['Ce n’est pas un fake', "N'est pas un fake", 'C’est pas un hoax', 'N’est plus faux'],
  gl: ['Non é fake', 'Non é un hoax'],
  hi: ['Fake nahi hai', 'यह fake नहीं है', 'fake news नहीं'],
  hu: ['Ez nem fake', 'Nem hoax'],
  id: ['Bukan hoax', 'Ini bukan hoax', 'Bukan fake news', 'Tidak hoax'],
  is: ['Þetta er ekki fake'],
  it: ['Non è un fake', 'Non è falso', 'Non è una fake news', 'Non si tratta di un fake'],
  kk: ['Бұл фейк емес'],
  lt: ['Tai nėra fake', 'Ne fake'],
  lv: ['Tas nav fake', 'Nav hoax'],
  mk: ['Ова не е фејк', 'Не е hoax'],
  nl: ['Geen fake', 'Dit is geen hoax', 'Niet fake', 'Geen fake news'],
  no: ['Dette er ikke fake', 'Ikke en hoax'],
  pl: ['To nie fake', 'To nie jest fake', 'Nie fake news'],
  pt: ['Não é fake', 'Não é falso', 'Não é um hoax', 'Não se trata de um fake', 'Já não é falso'],
  ro: ['Nu este un fake', 'Nu e fals', 'Nu e fake news'],
  ru: ['Не фейк', 'Это не фейк', 'Это вовсе не фейк', 'не fake', 'Уже не фейк'],
  sh: ['Nije fake', 'Ovo nije hoax', 'Није фејк'],
  sk: ['Nie je to hoax', 'Nie je to fake'],
  sl: ['Ni fake', 'To ni hoax'],
  sq: ['Nuk është fake', 'S’është fake'],
  sv: ['Inte fake', 'Det är ingen hoax', 'Inga fake news'],
  sw: ['Si fake', 'Hii sio hoax'],
  th: ['ไม่ใช่ fake', 'ไม่ fake'],
  tl: ['Hindi fake', 'Hindi ito fake news'],
  tr: ['Fake değil', 'Bu fake haber değil', 'Hoax değildir'],
  uk: ['Не фейк', 'Це не фейк', 'Це вже не фейк'],
  vi: ['Không phải fake', 'Không phải giả', 'Đây không phải là hoax', 'Không fake'],
  zh: ['不是fake', '并非 fake news', '不是 hoax'],
};

describe('a falsehood denied in one language is no falsehood in a check of another', () => {
  it.each(Object.entries(DENIALS))('said in %s', (_, labels) => {
    const wrong = labels.flatMap((label) =>
      TAGS.filter((tag) => !listsNegation(label, tag))
        .map((tag) => [label, tag, verdictOf(label, tag).verdict])
        .filter(([, , verdict]) => /true|false/.test(verdict!)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(RATING_WORDS))('with every negation of %s', (lang, { not, ended, no }) => {
    const negations = [not, ended, no]
      .flatMap(phrasesOf)
      .map((phrase) => phrase.replaceAll('*', ''))
      .filter((phrase) => !SAYS_NOTHING.has(phrase));
    const wrong = negations.flatMap((negation, index) =>
      BORROWED.flatMap((word, at) => {
        // Each pair with a few tags, all tags in turn: every one with every one takes minutes.
        const tags = TAGS.filter((_, tag) => tag % 9 === (index + at) % 9);
        const label = `${negation} ${word}`;
        return tags
          .filter((tag) => tag !== lang && !listsNegation(negation, tag))
          .map((tag) => [label, tag, verdictOf(label, tag).verdict])
          .filter(([, , verdict]) => /true|false/.test(verdict!));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('with every negation and truth, nothing becomes true', () => {
    const truths = ['true', 'correct', 'verdadero', 'wahr', 'vrai', 'правда'];
    const wrong = Object.values(RATING_WORDS).flatMap(({ not, ended }, index) =>
      [not, ended].flatMap(phrasesOf).flatMap((negation, at) => {
        const label = `${negation.replaceAll('*', '')} ${truths[(index + at) % truths.length]}`;
        return TAGS.filter((_, tag) => tag % 9 === (index + at) % 9)
          .filter((tag) => !SAYS_NOTHING.has(negation) && !listsNegation(negation, tag))
          .map((tag) => [label, tag, verdictOf(label, tag).verdict])
          .filter(([, , verdict]) => /^(mostly-)?true$/.test(verdict!));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['en', 'Laut Minister fake'],
    ['es', 'Angeblich fake'],
    ['de', 'Allegedly fake'],
    ['es', 'Reportedly false'],
    ['en', 'Podobno fake'],
    ['en', 'Якобы фейк'],
    ['en', 'Segundo o ministro é fake'],
    ['en', 'Fake oder Fakt'],
    ['en', 'Fake ou fato'],
    ['de', 'Fake or fact'],
    ['en', 'Fake или правда'],
    ['en', 'Ist das fake'],
    ['fr', 'Is it fake'],
    ['en', 'Czy to fake'],
    ['en', 'Benarkah hoax'],
  ])('nor what another language reports, or asks: %s, %s', (tag, label) => {
    expect(verdictOf(label, tag).verdict).toBe('other');
  });

  it('leaves alone what the own language lists, and a word that only looks like a negation', () => {
    expect(verdictOf('Vídeo falso no Facebook', 'pt').verdict).toBe('false');
    expect(verdictOf('Falso en Facebook', 'es').verdict).toBe('false');
    expect(verdictOf('Nein, Fake', 'de').verdict).toBe('false');
    expect(verdictOf('Não, fake', 'es').verdict).toBe('false');
    expect(verdictOf('Fake: nicht von hier', 'en').verdict).toBe('false');
    expect(verdictOf('Hoax di Facebook', 'id').verdict).toBe('false');
  });
});

/** Whether a language has another meaning for the words that deny in a label: Hungarian "ez" is "this". */
function listsNegation(label: string, tag: string): boolean {
  const lexicon = lexiconOf(tag);
  if (lexicon === undefined) return false;
  const tokens = tokensOf(label);
  return tokens.some((_, at) => isOther(tokens, at, lexicon));
}

function isOther(
  tokens: readonly { form: string }[],
  at: number,
  lexicon: Phrases<{ part: string }>,
): boolean {
  const found = phraseAt(tokens, at, lexicon);
  return found !== undefined && MEANINGS.has(found.sense.part) && AMBIGUOUS.has(tokens[at]!.form);
}

const MEANINGS = new Set(['filler', 'and', 'claim', 'but', 'hearsay', 'verdict', 'now']);
const AMBIGUOUS = new Set([
  'ez',
  'ni',
  'si',
  'di',
  'no',
  'nie',
  'sem',
  'joks',
  'en',
  'la',
  'ala',
  'ne',
]);
