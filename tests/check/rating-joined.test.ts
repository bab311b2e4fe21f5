import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';

/** A truth, and beside it something that is not so: no language makes a falsehood of them. */
const TRUTHS: Readonly<Record<string, readonly string[]>> = {
  af: ['Die bewering is waar en nie nuut nie'],
  ar: ['الادعاء صحيح وليس جديدا', 'صحيح أنه لا توجد غرامة'],
  az: ['İddia doğrudur və yeni deyil', 'Yalan deyil doğrudur'],
  bg: ['Твърдението е вярно и не е ново'],
  bn: ['মিথ্যা নয় সত্য'],
  ca: ['L’afirmació és certa i no és nova', 'És cert que no hi ha multa'],
  cs: ['Tvrzení je pravdivé a není nové'],
  da: ['Påstanden er sand og ikke ny'],
  de: [
    'Die Angabe stimmt und wurde nicht bestritten',
    'Die Aussage ist korrekt und kein Einzelfall',
  ],
  el: ['Ο ισχυρισμός είναι αληθής και δεν είναι νέος'],
  en: ['The claim is correct and never changed', 'It is correct that no fine is charged'],
  es: ['La afirmación es verdadera y no ha cambiado', 'Es cierto que no se cobra multa'],
  et: ['Väide on tõene ja mitte uus'],
  fa: ['دروغ نیست درست است'],
  fi: ['Väite on totta eikä se ole uusi'],
  fr: ['C’est exact et ce n’est pas nouveau', 'C’est vrai que ce n’est pas nouveau'],
  gu: ['ખોટું નથી સાચું છે'],
  he: ['הטענה נכונה ואינה חדשה', 'זה נכון ולא שקר'],
  hi: ['फर्जी नहीं असली है'],
  hr: ['Tvrdnja je točna i nije nova'],
  hu: ['Az állítás igaz és nem új'],
  hy: ['Սուտ չէ ճիշտ է'],
  id: ['Dakwaan itu benar dan bukan baharu'],
  it: ['L’affermazione è vera e non è cambiata', 'È vero che non c’è multa'],
  ja: ['誤りではなく事実'],
  ka: ['ტყუილი არ არის სიმართლე'],
  kk: ['Өтірік емес шындық'],
  ko: ['거짓이 아니라 사실'],
  lt: ['Teiginys teisingas ir nėra naujas'],
  lv: ['Apgalvojums ir patiess un nav jauns'],
  mk: ['Тврдењето е точно и не е ново'],
  mr: ['खोटे नाही खरे आहे'],
  nl: ['De bewering is waar en niet nieuw'],
  no: ['Påstanden er sann og ikke ny'],
  pa: ['ਝੂਠ ਨਹੀਂ ਸੱਚ'],
  pl: ['Twierdzenie jest prawdziwe i nie jest nowe'],
  pt: ['A afirmação é verdadeira e não mudou', 'É verdade que não há multa'],
  ro: ['Afirmația este adevărată și nu este nouă', 'Este adevărat că nu există amendă'],
  ru: ['Утверждение верно и не ново'],
  si: ['බොරු නොවේ ඇත්ත'],
  sk: ['Tvrdenie je pravdivé a nie je nové'],
  sl: ['Trditev je resnična in ni nova'],
  sq: ['Pretendimi është i vërtetë dhe jo i ri'],
  sv: ['Påståendet är sant och inte nytt'],
  sw: ['Dai hili ni kweli na si jipya'],
  ta: ['பொய் அல்ல உண்மை'],
  te: ['అబద్ధం కాదు నిజం'],
  tl: ['Totoo ang pahayag at hindi bago', 'Totoo na walang multa'],
  tr: ['Yalan değil doğru'],
  uk: ['Твердження правдиве і не нове'],
  ur: ['جھوٹ نہیں سچ'],
  vi: ['Thông tin này là đúng và không mới', 'Đúng là không có tiền phạt'],
};

/** A falsehood is none the less one where more is denied behind it. */
const FALSEHOODS: readonly [lang: string, label: string][] = [
  ['de', 'Das Zitat ist falsch und nicht von ihr'],
  ['el', 'Η δήλωση είναι ψευδής και δεν ανήκει σε αυτόν'],
  ['en', 'The quote is false and never appeared in print'],
  ['es', 'La frase es falsa y no aparece en ningún discurso'],
  ['fr', 'La citation est fausse et n’a jamais été prononcée'],
  ['hu', 'Az idézet hamis és nem tőle származik'],
  ['id', 'Kutipan itu palsu dan bukan miliknya'],
  ['it', 'La frase è falsa e non è mai stata pronunciata'],
  ['ja', 'これは事実ではなく誤りです'],
  ['nl', 'Het citaat is verzonnen en niet van hem'],
  ['pl', 'Cytat jest fałszywy i nie pochodzi od niego'],
  ['pt', 'A declaração é falsa e nunca foi publicada'],
  ['ro', 'Citatul este fals și nu îi aparține'],
  ['ru', 'Цитата ложная и не принадлежит ему'],
  ['sv', 'Citatet är påhittat och inte hans'],
];

describe('verdictOf keeps a verdict from what is denied beside it', () => {
  it.each(
    Object.entries(TRUTHS),
  )('in %s, whatever the check says its language is', (lang, labels) => {
    const read = labels.flatMap((label) =>
      [lang, 'en', ''].map((tag) => [label, tag, verdictOf(label, tag).verdict]),
    );
    expect(read.filter(([, , verdict]) => /false$/.test(verdict!))).toEqual([]);
  });

  it.each(FALSEHOODS)('of a falsehood, too: %s, %s', (lang, label) => {
    expect(verdictOf(label, lang).verdict).toBe('false');
  });

  it.each([
    ['bg', 'Не само вярно, но и добре документирано'],
    ['de', 'Nicht nur wahr, sondern gut belegt'],
    ['de', 'Nichts als die Wahrheit'],
    ['el', 'Όχι μόνο αληθές'],
    ['es', 'No solo es cierto, sino bien documentado'],
    ['fi', 'Ei vain totta'],
    ['fr', 'Rien que la vérité'],
    ['hu', 'Nem csak igaz'],
    ['id', 'Tidak hanya benar'],
    ['it', 'Non solo è vero, ma è documentato'],
    ['ja', '間違いなく事実'],
    ['nl', 'Niet alleen waar maar ook belangrijk'],
    ['pl', 'Nie tylko prawda'],
    ['pt', 'Não só é verdade como está documentado'],
    ['ro', 'Nu doar adevărat'],
    ['ru', 'Не только правда, но и хорошо известно'],
    ['sv', 'Inte bara sant utan väl belagt'],
    ['uk', 'Не лише правда'],
  ])('nor is "not only" a denial: %s, %s', (lang, label) => {
    expect(verdictOf(label, lang).verdict).not.toMatch(/false$/);
  });

  it('makes no truth of one that another negation is beside', () => {
    expect(verdictOf('Correct and not new', 'en').verdict).toBe('other');
  });

  it('knows that a picture which was not changed is not altered', () => {
    const labels = [
      ['pl', 'Zdjęcie nie zostało przerobione'],
      ['fi', 'Kuvaa ei ole muokattu'],
      ['de', 'Das Foto wurde nie digital bearbeitet'],
    ] as const;
    for (const [lang, label] of labels)
      expect([label, verdictOf(label, lang).verdict]).not.toEqual([label, 'altered-media']);
  });

  it('takes a satirical site for a joke also where it "is not real"', () => {
    expect(
      verdictOf('The story was first published by a satirical website and is not real', 'en')
        .verdict,
    ).toBe('satire');
    expect(
      verdictOf('The claim is false and was first published by a satirical website', 'en').verdict,
    ).toBe('false');
  });

  it('knows that a date ends no sentence', () => {
    expect(verdictOf('Snimka je iz 2016. godine i nema veze sa Zagrebom', 'hr').verdict).toBe(
      'misleading-context',
    );
    expect(
      verdictOf('Видеото е заснето през 2016 г. в Чили и няма връзка със София', 'bg').verdict,
    ).toBe('misleading-context');
  });
});
