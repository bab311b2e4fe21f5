import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';

/** "It is not true that it is false", as each language says it. */
const DENIED: Readonly<Record<string, readonly string[]>> = {
  ar: ['ليس صحيحاً أنه كاذب'],
  bg: ['Не е вярно, че е невярно'],
  ca: ['No és cert que sigui fals'],
  cs: ['Není pravda, že je to lež'],
  de: ['Es stimmt nicht, dass das falsch ist', 'Es ist nicht wahr, dass das Video gefälscht ist'],
  el: ['Δεν είναι αλήθεια ότι είναι ψευδές'],
  en: [
    'Not true that it is false',
    'False that it is false',
    'It isn’t true that the video is fake',
    'The claim that the photo is fake is false',
    'True that the photo is fake',
  ],
  es: [
    'No es cierto que sea falso',
    'Es falso que sea falso',
    'No es verdad que la foto esté manipulada',
  ],
  et: ['Ei ole tõsi, et see on vale'],
  fa: ['درست نیست که این دروغ است'],
  fi: ['Ei pidä paikkaansa, että tämä on väärin'],
  fr: ['Ce n’est pas vrai que c’est faux', 'Il est faux que ce soit faux'],
  gl: ['Non é certo que sexa falso'],
  he: ['לא נכון שזה שקר'],
  hi: ['यह सच नहीं कि यह झूठ है'],
  hu: ['Nem igaz, hogy hamis'],
  hy: ['Ճիշտ չէ, որ կեղծ է'],
  it: ['Non è vero che sia falso', 'Non è vero che è falso'],
  ja: ['誤りとは言えない', '誤りとはいえない', '事実でないとは言えない'],
  ko: ['사실이 아닌 것은 아니다'],
  lt: ['Netiesa, kad tai melas'],
  lv: ['Nav taisnība, ka tie ir meli'],
  mk: ['Не е вистина дека е лага'],
  my: ['မမှားပါ', 'မှားယွင်းမှုမရှိ'],
  nl: ['Het is niet waar dat dit onwaar is'],
  no: ['Det stemmer ikke at bildet er falskt'],
  pl: ['Nie jest prawdą, że to fałsz', 'Nieprawdą jest, że zdjęcie jest fałszywe'],
  pt: ['Não é verdade que seja mentira', 'É verdade que é falso'],
  ro: ['Nu este adevărat că este fals'],
  ru: ['Неправда, что это фейк'],
  sh: ['Nije istina da je lažno'],
  sk: ['Nie je pravda, že je to hoax'],
  sl: ['Ni res, da je lažno'],
  sq: ['Nuk është e vërtetë që është e rreme'],
  sw: ['Si kweli kwamba ni uongo'],
  tl: ['Hindi totoo na peke ito'],
  tr: ['Yanlış olduğu doğru değil'],
  uk: ['Неправда, що це фейк'],
};

describe('verdictOf makes no verdict of a falsehood that another verdict is of', () => {
  it.each(Object.entries(DENIED))('in %s', (lang, labels) => {
    const read = labels.map((label) => [label, verdictOf(label, lang)]);
    expect(read).toEqual(labels.map((label) => [label, { verdict: 'other', known: false }]));
  });

  it('in a check that does not say its language, or says English', () => {
    const wrong = Object.values(DENIED)
      .flat()
      .flatMap((label) => ['', 'en'].map((lang) => [label, verdictOf(label, lang)]))
      .filter(([, rated]) => /true|false/.test((rated as { verdict: string }).verdict));
    expect(wrong).toEqual([]);
  });

  it.each([
    ['en', 'It is not true that the moon landing was faked'],
    ['en', 'It is false that vaccines are fake'],
    ['en', 'False: it is fake'],
    ['en', 'Not true, it is fake'],
    ['es', 'No es cierto que el 11-S fuera un montaje'],
    ['es', 'Es falso que el alunizaje fuera un montaje'],
    ['es', 'Contenido falso que es engañoso'],
    ['pt', 'É falso que foto do alunissagem seja montagem'],
    ['de', 'Es stimmt nicht, dass die Mondlandung gefälscht war'],
    ['fr', 'Il est faux que l’alunissage soit un canular'],
    ['ru', 'Неправда, что высадка на Луну — фейк'],
  ])('but keeps one that tells its claim again: %s, %s', (lang, label) => {
    expect(verdictOf(label, lang).verdict).toBe('false');
  });

  it.each([
    'Rated false in error',
    'We previously rated this false; it is true',
    'Was false, now true',
    'Wrongly labelled false',
  ])('nor of what was said once: %s', (label) => {
    expect(verdictOf(label, 'en').verdict).toBe('other');
  });

  it.each([
    ['en', 'No evidence that this is true'],
    ['es', 'No hay pruebas de que sea cierto'],
    ['pl', 'Nie ma dowodów, że to prawda'],
    ['de', 'Es gibt keine Beweise dafür, dass das wahr ist'],
  ])('knows that what has no evidence is unproven: %s, %s', (lang, label) => {
    expect(verdictOf(label, lang).verdict).toBe('unproven');
  });
});
