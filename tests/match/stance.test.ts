import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stance } from '~/lib/match/decision';
import { cueWords, stanceChances, stanceOf } from '~/lib/match/stance';
import { CUE_LANGUAGES } from '~/lib/match/stance/lexicons';

const stance = (passage: string, claim: string, lang = 'en'): Stance =>
  stanceOf({ text: passage, lang }, { text: claim, lang });

/** `+` asserts, `-` denies, `?` reports; `#` the claim that the lines below are about. */
const HARD_PAIRS = `
# Lightning never strikes the same place twice
+ Lightning never strikes the same place twice
+ Why lightning never strikes twice in the same place
- Lightning can strike the same place twice
- Lightning does strike the same place twice
- No, it is not true that lightning never strikes the same place twice
- Myth: lightning never strikes the same place twice
? Does lightning never strike the same place twice?
? Golfer says lightning never strikes the same place twice
# Garlic prevents malaria
+ Garlic prevents malaria
+ Malaria is prevented by garlic
+ Garlic prevents malaria without side effects
+ Garlic prevents malaria, and nobody told you
- Garlic does not prevent malaria
- Garlic doesn’t prevent malaria, doctors say
- No, garlic does not prevent malaria
- No evidence garlic prevents malaria
- Fact check: garlic does not prevent malaria
- Garlic prevents malaria? False, experts say
- Debunked: garlic prevents malaria
- Viral hoax says garlic prevents malaria
- Health ministry denies that garlic prevents malaria
- The lie that garlic prevents malaria
- Garlic prevents malaria, but it's not true
- Scientists refute claim that garlic prevents malaria
- Garlic against malaria is a myth
? Does garlic prevent malaria?
? Garlic may prevent malaria
? Garlic reportedly prevents malaria
? Herbalist claims garlic prevents malaria
? Garlic prevents malaria, according to herbalist
? Rumor: garlic prevents malaria
? Is it true that garlic prevents malaria?
? Governor: garlic prevents malaria
? Garlic allegedly prevents malaria
? Facebook posts claim garlic prevents malaria
? Could garlic prevent malaria?
# Senator Brown denied taking the money
+ Senator Brown denied taking the money
+ Senator Brown denies that he took the money
- Senator Brown admits taking the money
- Senator Brown has not denied taking the money
? Did Senator Brown deny taking the money?
# The pyramids were built by aliens
+ The pyramids were built by aliens
+ Aliens built the pyramids
- The pyramids were not built by aliens
- Archaeologists debunk theory that aliens built the pyramids
- Aliens did not build the pyramids, tomb inscriptions show
- Hoax: pyramids were built by aliens
? Were the pyramids built by aliens?
? Millionaire claims aliens built the pyramids
? Rumours that aliens built the pyramids
# The factory will move to Mexico
+ The factory will move to Mexico
+ Factory to move to Mexico
- The factory will not move to Mexico
- Factory won't move to Mexico
- Company denies that factory will move to Mexico
- Factory's move to Mexico cancelled
? Factory may move to Mexico
? Will the factory move to Mexico?
? Factory to move to Mexico: report
? Factory reportedly to move to Mexico
? Source: factory will move to Mexico
? Company in talks to move factory to Mexico
# Eating carrots improves night vision
+ Eating carrots improves your night vision
- Eating carrots does not improve night vision
- Carrots won't improve your night vision
- Why carrots do not improve night vision
- Wartime myth that carrots improve night vision debunked
? Do carrots improve night vision?
? Can eating carrots improve night vision?
# The famous singer has died
+ Famous singer dead at 80
+ Famous singer has died
- Famous singer is not dead
- Famous singer has not died, it's a hoax
- Death hoax: famous singer is alive
- Famous singer is alive and well
? Famous singer dead? Rumors spread on Twitter
? Has the famous singer died?
? Famous singer has reportedly died
# Senator Miller will run for president
- Senator Miller drops out of presidential race
- Senator Miller's presidential run isn't happening
- Miller pulls out, won't run for president
- No run for president, says Senator Miller
? Senator Miller may run for president
# The network's panel on bullying did not include any women
- No, the network is not holding an all-male panel on bullying
# The actress said that the director hit her
- Actress slams rumours that director hit her
? Actress will neither confirm nor deny that director hit her
`;

const STANCES: Record<string, Stance> = { '+': 'asserts', '-': 'denies', '?': 'reports' };

function pairsOf(table: string): { passage: string; claim: string; is: Stance }[] {
  let claim = '';
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('#')) claim = line.slice(2);
      const is = STANCES[line[0]!];
      return is ? [{ passage: line.slice(2), claim, is }] : [];
    });
}

/** Same marks: what is called no hoax is said, and so is what somebody "claims" where he "says" it. */
const TURNED = `
# A whale swam up the Thames
+ Whale in the Thames is no hoax, police confirm
+ The whale that swam up the Thames was not a hoax
+ Not a hoax: whale swam up the Thames
+ Video of whale in the Thames isn't fake
- Whale in the Thames is a hoax
- No, whale did not swim up the Thames: hoax
- No truth in hoax of whale in the Thames
# The company cheated on emissions
- The company didn't lie about emissions
# Climate change is a hoax
- Climate change is not a hoax
# Ballots were stuffed in Ohio
- No fake ballots found in Ohio, officials say
# The general said that the war was won
+ General claims the war was won
- General denies claiming that the war was won
# The war was won
? General claims the war was won
# The dentures were made of wood
+ The dentures were made of wood, not ivory
+ The dentures were made of wood and not of ivory
- The dentures were made of ivory, not wood
- The dentures were made of ivory and not of wood
- The dentures were made of wood, not true
- The dentures were made of wood? Not so
+ The dentures were actually made of wood
- The dentures were actually replicas made of wood
- The dentures were actually made of ivory
- The dentures were actually not made of wood
`;

describe('stance of hard pairs', () => {
  const judged = pairsOf(HARD_PAIRS).map((pair) => ({
    ...pair,
    said: stance(pair.passage, pair.claim),
  }));
  const wrong = judged.filter(({ is, said }) => is !== said);
  const told = wrong.map(({ said, is, passage }) => `${is}, not ${said}: ${passage}`).join('\n');

  it('is right for nearly all', () => {
    expect(judged.length).toBeGreaterThan(60);
    expect(wrong.length / judged.length, told).toBeLessThanOrEqual(0.1);
  });

  it('hardly ever takes a denial for the claim', () => {
    const branded = wrong.filter(({ is, said }) => is === 'denies' && said === 'asserts');
    expect(branded.length, told).toBeLessThanOrEqual(1);
  });

  it.each(pairsOf(TURNED))('$is: "$passage"', ({ passage, claim, is }) => {
    expect(stance(passage, claim)).toBe(is);
  });
});

/** In each language: the claim, one who makes it, two that deny it, a question, a report. */
const LANGUAGES: Record<string, [string, string, string, string, string]> = {
  en: [
    'Onions cure the plague',
    'Onions do not cure the plague',
    'Hoax: onions cure the plague',
    'Do onions cure the plague?',
    'Onions allegedly cure the plague',
  ],
  es: [
    'La cebolla cura la peste',
    'La cebolla no cura la peste',
    'Es falso que la cebolla cure la peste',
    '¿La cebolla cura la peste?',
    'La cebolla supuestamente cura la peste, según un rumor',
  ],
  pt: [
    'A cebola cura a peste',
    'A cebola não cura a peste',
    'É falso que a cebola cura a peste',
    'A cebola cura a peste?',
    'A cebola supostamente cura a peste, segundo boatos sem confirmação',
  ],
  fr: [
    "L'oignon guérit la peste",
    "Non, l'oignon ne guérit pas la peste",
    "L'oignon guérit la peste : c'est faux",
    "L'oignon guérit-il la peste ?",
    "L'oignon guérirait la peste, selon une rumeur",
  ],
  de: [
    'Zwiebeln heilen die Pest',
    'Zwiebeln heilen die Pest nicht',
    'Falschmeldung: Zwiebeln heilen die Pest',
    'Heilen Zwiebeln die Pest?',
    'Zwiebeln heilen angeblich die Pest',
  ],
  it: [
    'La cipolla cura la peste',
    'La cipolla non cura la peste',
    'Bufala: la cipolla cura la peste',
    'La cipolla cura la peste?',
    'Secondo indiscrezioni la cipolla cura la peste',
  ],
  nl: [
    'Uien genezen de pest',
    'Uien genezen de pest niet',
    'Nepnieuws: uien genezen de pest',
    'Genezen uien de pest?',
    'Uien genezen naar verluidt de pest',
  ],
  pl: [
    'Cebula leczy dżumę',
    'Cebula nie leczy dżumy',
    'Fałsz: cebula leczy dżumę',
    'Czy cebula leczy dżumę?',
    'Podobno cebula leczy dżumę',
  ],
  ru: [
    'Лук лечит чуму',
    'Лук не лечит чуму',
    'Фейк: лук лечит чуму',
    'Лечит ли лук чуму?',
    'По слухам, лук якобы лечит чуму',
  ],
  ar: [
    'البصل يعالج الطاعون',
    'البصل لا يعالج الطاعون',
    'خبر كاذب: البصل يعالج الطاعون',
    'هل يعالج البصل الطاعون؟',
    'شائعات تزعم أن البصل يعالج الطاعون',
  ],
  hi: [
    'प्याज प्लेग ठीक करता है',
    'प्याज प्लेग ठीक नहीं करता है',
    'फर्जी: प्याज प्लेग ठीक करता है',
    'क्या प्याज प्लेग ठीक करता है?',
    'दावा: कथित तौर पर प्याज प्लेग ठीक करता है',
  ],
  id: [
    'Bawang menyembuhkan wabah pes',
    'Bawang tidak menyembuhkan wabah pes',
    'Hoaks: bawang menyembuhkan wabah pes',
    'Benarkah bawang menyembuhkan wabah pes?',
    'Bawang diduga menyembuhkan wabah pes',
  ],
  ko: [
    '양파는 흑사병을 치료한다',
    '양파는 흑사병을 치료하지 않는다',
    '가짜뉴스: 양파는 흑사병을 치료한다',
    '양파는 흑사병을 치료할까?',
    '양파는 흑사병을 치료한다는 소문',
  ],
  ja: [
    '玉ねぎはペストを治す',
    '玉ねぎはペストを治さない',
    'デマ：玉ねぎはペストを治す',
    '玉ねぎはペストを治すのか？',
    '玉ねぎはペストを治すとの噂',
  ],
  zh: [
    '洋葱能治疗鼠疫',
    '洋葱不能治疗鼠疫',
    '谣言：洋葱能治疗鼠疫',
    '洋葱能治疗鼠疫吗？',
    '网传洋葱能治疗鼠疫',
  ],
  tr: [
    'Soğan vebayı iyileştirir',
    'Soğan vebayı iyileştirir iddiası yalan',
    'Sahte haber: soğan vebayı iyileştirir',
    'Soğan vebayı iyileştirir mi?',
    'Söylentiye göre soğan vebayı iyileştirir',
  ],
};

describe('stance in other languages', () => {
  it('is tested for every language whose cue words are listed', () => {
    const tested = Object.keys(LANGUAGES).sort();
    expect(tested).toEqual(CUE_LANGUAGES.filter((language) => language !== 'ms').sort());
  });

  it.each(Object.entries(LANGUAGES))('%s', (lang, [claim, negated, refuted, asked, reported]) => {
    const stances = [claim, negated, refuted, asked, reported].map((said) =>
      stance(said, claim, lang),
    );
    expect(stances).toEqual(['asserts', 'denies', 'denies', 'reports', 'reports']);
  });

  it.each([
    ['es', 'El fuego empezó en el puerto', 'El fuego empezó en el puerto y no en la escuela'],
    ['pt', 'O fogo começou no porto', 'O fogo começou no porto, não na escola'],
    ['de', 'Das Feuer begann im Hafen', 'Das Feuer begann im Hafen und nicht in der Schule'],
    ['de', 'Das Feuer begann im Hafen', 'Das Feuer begann tatsächlich im Hafen'],
    ['es', 'El fuego empezó en el puerto', 'El fuego en realidad empezó en el puerto'],
  ])('takes what is set against something else, or stressed, for said: %s', (lang, claim, text) => {
    expect(stance(text, claim, lang)).toBe('asserts');
  });

  it('knows a language by its tag of three letters', () => {
    const claim = 'Cebolas curam a peste';
    expect(stance('Cebolas não curam a peste', claim, 'por')).toBe('denies');
  });

  it('goes by the script where the page does not say its language', () => {
    expect(
      stanceOf({ text: 'Лук не лечит чуму', lang: '' }, { text: 'Лук лечит чуму', lang: '' }),
    ).toBe('denies');
  });

  it.each([
    ['de', 'Zwiebeln heilen die Pest', 'Zwiebeln heilen nicht die Pest'],
    ['fr', 'Les oignons guérissent la peste', 'Les oignons ne guérissent pas la peste'],
    ['pt', 'As cebolas curam a peste', 'É falso que as cebolas curam a peste'],
  ])('or else by the words: %s', (lang, claim, text) => {
    expect(stanceOf({ text, lang: '' }, { text: claim, lang })).toBe('denies');
  });

  it.each([
    ['ru', 'iPhone и Samsung Galaxy взрываются', 'iPhone и Samsung Galaxy не взрываются'],
    ['ja', 'Onions cure the plague', '「Onions cure the plague」は誤り'],
    ['zh', 'Onions cure the plague', '“Onions cure the plague”是谣言'],
    ['ar', 'Onions cure the plague', 'خطأ: Onions cure the plague'],
  ])('by the tag where most of a text is names or a quotation in Latin letters: %s', (lang, claim, text) => {
    expect(stanceOf({ text, lang }, { text: claim, lang: '' })).toBe('denies');
  });

  it('takes only the claim itself for an assertion where it knows no cue words', () => {
    const claim = 'Τα κρεμμύδια θεραπεύουν την πανούκλα';
    expect(stance(claim, claim, 'el')).toBe('asserts');
    expect(stance('Τα κρεμμύδια δεν θεραπεύουν την πανούκλα', claim, 'el')).toBe('reports');
    expect(stance(`Ψευδές: ${claim}`, claim, 'el')).toBe('reports');
    expect(stance('Ψευδές: Onions cure the plague', 'Onions cure the plague', 'el')).toBe(
      'reports',
    );
  });

  it('takes a question for no assertion where it knows no cue words, whatever its mark', () => {
    for (const [lang, claim, mark] of [
      ['sw', 'Vitunguu huponya tauni', '?'],
      ['el', 'Τα κρεμμύδια θεραπεύουν την πανούκλα', ';'],
      ['el', 'Τα κρεμμύδια θεραπεύουν την πανούκλα', '\u037e'],
    ] as const) {
      expect(stance(claim, claim, lang)).toBe('asserts');
      expect(stance(`${claim}${mark}`, claim, lang)).toBe('reports');
    }
  });
});

describe('cue words', () => {
  it('are found as written', () => {
    expect(cueWords({ text: 'He never said it wasn’t so', lang: 'en' }, ['negation'])).toEqual([
      'never',
      'wasn’t',
    ]);
    expect(cueWords({ text: 'There is no doubt', lang: 'en' }, ['negation'])).toEqual([]);
  });

  it('are found in the language of the text', () => {
    expect(cueWords({ text: 'Das stimmt so nie', lang: 'de' }, ['negation'])).toEqual(['nie']);
  });

  it('are found where Arabic writes "the" or "and" in one with them', () => {
    const found = cueWords({ text: 'انتشرت الشائعة وشائعات أخرى', lang: 'ar' }, ['rumour']);
    expect(found).toEqual(['الشائعة', 'وشائعات']);
  });
});

describe('stance of anything', () => {
  const languages = fc.constantFrom('', 'xx', 'tlh-Latn', ...CUE_LANGUAGES);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(
        ...'no not fake ? : “ ” - . , 不 否认 لا нет 😀 \ud800 \u200b \u202e İ',
      ),
      maxLength: 200,
    }),
  );

  it('is three chances that add up to one', () => {
    fc.assert(
      fc.property(text, text, languages, languages, (a, b, langA, langB) => {
        const chances = Object.values(
          stanceChances({ text: a, lang: langA }, { text: b, lang: langB }),
        );
        expect(chances.every((chance) => chance >= 0)).toBe(true);
        expect(chances.reduce((x, y) => x + y)).toBeCloseTo(1);
      }),
    );
  });

  it.each(['', ' ', '😀😀😀', '\ud800\udfff\ud800', '?', ':', '\u200b', 'לא נכון'])('%j', (odd) => {
    expect(() => stance(odd, 'Garlic prevents malaria')).not.toThrow();
    expect(() => stance('Garlic prevents malaria', odd)).not.toThrow();
  });

  it('reads no more of a long text than of a page', () => {
    const long = 'not a hoax? '.repeat(10_000);
    expect(stance(long, long)).toBe(stance(long.slice(0, 4_000), long.slice(0, 4_000)));
  });
});
