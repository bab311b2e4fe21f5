import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';
import { RATING_WORDS } from '~/lib/check/rating/words/index';

/** What was never said or never happened, as each language denies it. */
const DENIED: Readonly<Record<string, readonly string[]>> = {
  ar: ['لم يقل ذلك'],
  bg: ['Певицата никога не е казвала това'],
  bn: ['এমন কিছু ঘটেনি'],
  ca: ['L’actriu no ha dit això'],
  cs: ['To nikdy neřekl', 'Nic takového se nestalo'],
  da: ['Det er aldrig sket', 'Skuespilleren har ikke sagt dette'],
  de: ['Das Treffen hat nie stattgefunden.', 'Die Sängerin hat das so nie gesagt'],
  el: ['Δεν το είπε ποτέ', 'Δεν συνέβη ποτέ'],
  en: ['The singer never said this', 'There is no such law', 'It did not take place'],
  es: ['La actriz no dijo eso', 'Esto nunca ocurrió', 'No existe tal decreto'],
  et: ['Ta pole kunagi öelnud seda lauset'],
  fa: ['او چنین حرفی نزده است'],
  fi: ['Hän ei ole koskaan sanonut näin', 'Tämä ei ole tapahtunut'],
  fr: ['Il n’a jamais dit ça', 'La chanteuse n’a pas tenu ces propos', 'Cela n’a jamais eu lieu'],
  gl: ['A actriz nunca dixo esa frase'],
  gu: ['આવું કંઈ થયું નથી'],
  he: ['הוא מעולם לא אמר זאת'],
  hi: ['ऐसा कुछ नहीं हुआ', 'गायक ने ऐसा नहीं कहा'],
  hu: ['Soha nem mondta ezt'],
  id: ['Itu tidak pernah terjadi', 'Penyanyi itu tidak pernah mengatakan hal ini'],
  it: ['Non ha mai detto questa frase', 'Non è mai successo'],
  ja: ['歌手はこのような発言はしていない'],
  ko: ['그런 말을 한 적이 없다', '그런 사실이 없다'],
  lt: ['Ji niekada nesakė šių žodžių'],
  lv: ['Viņa nekad nav teikusi šos vārdus'],
  mr: ['असे काहीही घडलेले नाही'],
  nl: ['De koning heeft dit nooit gezegd', 'Dat is nooit gebeurd'],
  no: ['Hun har aldri sagt dette', 'Det har aldri skjedd'],
  pl: ['Piosenkarka nigdy tego nie powiedziała', 'Nic takiego nie miało miejsca'],
  pt: ['A atriz não disse isso', 'Isso nunca aconteceu'],
  ro: ['Nu a spus niciodată asta'],
  ru: ['Певица такого не говорила', 'Ничего подобного не было'],
  sh: ['Nikada nije to rekla', 'То се није догодило'],
  sk: ['To nikdy nepovedal'],
  sl: ['Pevka nikoli ni rekla tega stavka'],
  sq: ['Ajo nuk e ka thënë kurrë këtë fjali'],
  sv: ['Hon har aldrig sagt detta', 'Det har aldrig hänt'],
  th: ['ไม่เคยพูดเช่นนั้น'],
  tr: ['Böyle bir olay yaşanmadı'],
  uk: ['Співачка такого не казала', 'Нічого подібного не було'],
  vi: ['Ông ấy chưa bao giờ nói điều này', 'Không có chuyện đó'],
  zh: ['她从未说过这句话', '此事從未發生'],
};

/** A letter or a quote that is not by whom it is said to be. */
const NOT_THEIRS: readonly [lang: string, label: string][] = [
  ['ar', 'البيان لم يصدر عن الوزارة'],
  ['cs', 'Výrok nepochází od premiérky'],
  ['da', 'Citatet kommer ikke fra statsministeren'],
  ['de', 'Das Zitat stammt nicht von der Ministerin'],
  ['en', 'This letter was not issued by the court'],
  ['en', 'The alleged quote does not come from the novel'],
  ['es', 'La carta no proviene del juzgado'],
  ['fr', 'Cette lettre n’émane pas du ministère'],
  ['id', 'Surat itu bukan berasal dari kementerian'],
  ['it', 'La lettera non proviene dal ministero'],
  ['nl', 'De brief komt niet van de rechtbank'],
  ['pl', 'Cytat nie pochodzi od premiera'],
  ['pt', 'A carta não foi emitida pelo tribunal'],
  ['ru', 'Цитата не принадлежит министру'],
  ['sv', 'Citatet kommer inte från statsministern'],
  ['tr', 'Belge bakanlığa ait değil'],
];

/** The same words where somebody else says so, where they are asked, or are what is rated. */
const NO_DENIALS: readonly [lang: string, label: string][] = [
  ['en', 'The minister says he never said this'],
  ['en', 'The singer claims she never said that'],
  ['en', 'Allegedly this did not take place'],
  ['en', 'If he never said this, somebody else did'],
  ['en', 'Is it certain that he never said this?'],
  ['en', 'True: he never said that'],
  ['en', 'It is true that she never said this'],
  ['en', 'The claim that she never said this is wrong in part'],
  ['en', 'He never said this was a hoax'],
  ['en', 'He never said this, but he wrote it'],
  ['en', 'Nobody believes he never said this'],
  ['en', 'The virus did not come from a laboratory'],
  ['de', 'Der Brief stammt nicht von der Behörde allein'],
  ['en', 'The letter was not issued by the court alone'],
  ['fr', 'La lettre ne provient pas du ministère seul'],
  ['ru', 'Письмо не принадлежит только ему'],
  ['en', 'The mayor says the letter was not issued by the court'],
  ['en', 'True: the letter was not issued by the court'],
  ['en', 'It is true that the quote does not come from the novel'],
  ['en', 'According to her lawyer she never said the phrase'],
  ['de', 'Das Virus stammt nicht aus dem Labor'],
  ['de', 'Angeblich stammt das Zitat nicht von ihr'],
  ['fr', 'Le virus ne provient pas d’un laboratoire'],
  ['es', 'Verdadero: la carta no proviene del juzgado'],
  ['pt', 'O vírus não provém de um laboratório'],
  ['ru', 'Верно: цитата не принадлежит министру'],
  ['de', 'Laut Sprecherin hat er das nie gesagt'],
  ['de', 'Er behauptet, das sei nie passiert'],
  ['es', 'Cierto: nunca dijo eso'],
  ['es', 'Según el alcalde, esto nunca ocurrió'],
  ['fr', 'Vrai : il n’a jamais dit cela'],
  ['fr', 'Le maire affirme n’avoir jamais dit cela'],
  ['it', 'Vero: non ha mai detto questo'],
  ['nl', 'Klopt, dat heeft hij nooit gezegd'],
  ['pl', 'Prawda. Nigdy tego nie powiedział.'],
  ['pt', 'Verdade: ele não disse isso'],
  ['ru', 'Это правда: такого не было'],
  ['ru', 'Говорят, что такого не было'],
  ['tr', 'Böyle bir olay yaşanmadı mı'],
  ['vi', 'Không có chuyện này phải không'],
  ['zh', '她从未说过这句话吗'],
];

describe('verdictOf calls what was never said, or never happened, false', () => {
  it.each(Object.entries(DENIED))('in %s', (lang, labels) => {
    const read = labels.map((label) => [label, verdictOf(label, lang)]);
    expect(read).toEqual(labels.map((label) => [label, { verdict: 'false', known: true }]));
  });

  it.each(NOT_THEIRS)('and what is not by whom it is said to be: %s, %s', (lang, label) => {
    expect(verdictOf(label, lang)).toEqual({ verdict: 'false', known: true });
  });

  it('in every language that has such words', () => {
    const listed = Object.keys(RATING_WORDS).filter((lang) => RATING_WORDS[lang]!.never);
    expect(listed.filter((lang) => !(lang in DENIED))).toEqual([]);
  });

  it.each(NO_DENIALS)('but not where it is not the publisher’s own word: %s, %s', (lang, label) => {
    expect(verdictOf(label, lang).verdict).not.toMatch(/false$/);
  });

  it('and what a picture does not show stays out of its context', () => {
    expect(verdictOf('This video: the march did not take place in Rome', 'en').verdict).toBe(
      'misleading-context',
    );
  });
});
