import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';
import { phrasesOf } from '~/lib/check/rating/lexicon';
import { RATING_WORDS } from '~/lib/check/rating/words/index';

/** Truths with what they rest on. */
const EVIDENT: readonly [lang: string, label: string][] = [
  ['ar', 'صحيح، وفقا للبيانات الرسمية.'],
  ['cs', 'Výrok je podle údajů Eurostatu pravdivý.'],
  ['da', 'Det er rigtigt ifølge Danmarks Statistik.'],
  ['de', 'Laut Statistischem Bundesamt stimmt das.'],
  ['de', 'Das ist laut Gesetz richtig.'],
  ['el', 'Σύμφωνα με την ΕΛΣΤΑΤ, ο ισχυρισμός είναι αληθής.'],
  ['en', 'Correct according to the statistics office.'],
  ['en', 'Right, official figures show it.'],
  ['en', 'According to official data, the claim is true.'],
  ['en', 'That’s right under the law.'],
  ['es', 'La afirmación es correcta según el INE.'],
  ['es', 'Es verdad: los datos del INE confirman que la población ha crecido.'],
  ['fr', 'C’est vrai selon l’Insee.'],
  ['hi', 'सरकारी आंकड़ों के अनुसार यह सही है।'],
  ['id', 'Klaim ini benar menurut data resmi.'],
  ['it', 'Vero, secondo i dati Istat.'],
  ['nl', 'Klopt, volgens cijfers van het CBS.'],
  ['no', 'Det stemmer ifølge SSB.'],
  ['pl', 'Według danych GUS to prawda.'],
  ['pt', 'Verdadeiro, segundo dados do IBGE.'],
  ['ro', 'Adevărat, conform datelor oficiale.'],
  ['ru', 'Правда, по данным Росстата.'],
  ['sv', 'Det stämmer enligt officiell statistik.'],
  ['tr', 'Resmi verilere göre doğru.'],
  ['uk', 'Правда, за даними Держстату.'],
];

/** Truths that somebody says, whatever stands before their name. */
const SAID: readonly [lang: string, label: string][] = [
  ['de', 'Richtig, laut Bürgermeister.'],
  ['de', 'Stimmt, laut Zahlen der Partei.'],
  ['de', 'Richtig, laut Daten der Partei.'],
  ['de', 'Angeblich richtig laut amtlicher Statistik'],
  ['el', 'Αληθές, σύμφωνα με στοιχεία του κόμματος.'],
  ['en', 'True, according to the mayor.'],
  ['en', 'Correct, according to the party’s own figures.'],
  ['en', 'True, according to figures from the mayor’s office'],
  ['en', 'Correct according to the law firm.'],
  ['en', 'True, according to the census bureau’s critics'],
  ['en', 'If official figures are right, this is true.'],
  ['es', 'Es cierto, según los datos del partido.'],
  ['fr', 'Vrai, d’après les chiffres du ministre.'],
  ['hi', 'पार्टी के आंकड़ों के अनुसार सही'],
  ['id', 'Benar, menurut data partai.'],
  ['it', 'Vero, secondo i dati del partito.'],
  ['nl', 'Klopt, volgens de cijfers van de burgemeester.'],
  ['pl', 'Prawda, według danych partii.'],
  ['pt', 'É verdade, segundo dados do partido.'],
  ['ro', 'Adevărat, conform datelor partidului.'],
  ['ru', 'Правда, по данным партии.'],
  ['tr', 'Partinin verilerine göre doğru.'],
];

/** What evidence denies, or shows in part. */
const DENIED: readonly [lang: string, label: string, verdict: 'false' | 'mixed' | 'other'][] = [
  ['de', 'Das stimmt laut Statistischem Bundesamt nicht.', 'false'],
  ['de', 'Das stimmt laut Statistischem Bundesamt nur teilweise.', 'mixed'],
  ['de', 'Das stimmt, laut Statistischem Bundesamt, nicht.', 'other'],
  ['en', 'According to official figures, the claim is not true.', 'false'],
  ['en', 'This is not, according to the law, correct.', 'other'],
  ['es', 'No es cierto, según datos oficiales.', 'false'],
  ['es', 'Es verdad: los datos del INE no lo confirman.', 'other'],
  ['nl', 'Dat klopt volgens het CBS niet.', 'false'],
  ['sv', 'Det stämmer enligt officiell statistik inte.', 'false'],
  ['tr', 'Resmi verilere göre doğru değil.', 'false'],
];

describe('verdictOf asks whose word a truth is', () => {
  it.each(EVIDENT)('what figures, offices or the law show is true: %s: %s', (lang, label) => {
    expect(verdictOf(label, lang).verdict).toBe('true');
  });

  it.each(SAID)('what a person or a party says is no verdict: %s: %s', (lang, label) => {
    expect(verdictOf(label, lang)).toEqual({ verdict: 'other', known: false });
  });

  it.each(DENIED)('what evidence denies is never true: %s: %s', (lang, label, verdict) => {
    expect(verdictOf(label, lang).verdict).toBe(verdict);
  });

  it('and what evidence tells of falsehoods is none', () => {
    expect(verdictOf('By law, false advertising is banned', 'en').known).toBe(false);
    expect(verdictOf('According to official figures fake news rose by 12 %', 'en').known).toBe(
      false,
    );
    expect(verdictOf('Según la ley, la publicidad falsa está prohibida.', 'es').known).toBe(false);
  });

  it.each(Object.entries(RATING_WORDS))('in %s no evidence hides a denial', (lang, words) => {
    const nots = phrasesOf(words.not).map((not) => not.replaceAll('*', ''));
    const made = phrasesOf(words.evidence).flatMap((evidence) =>
      phrasesOf(words.true)
        .slice(0, 3)
        .flatMap((truth) =>
          nots
            .flatMap((not) => [
              `${truth} ${evidence} ${not}`,
              `${evidence} ${not} ${truth}`,
              `${truth}, ${evidence} ${not}`,
              `${truth}, ${evidence} qwx`,
            ])
            .filter((label) => /^(mostly-)?true$/.test(verdictOf(label, lang).verdict)),
        ),
    );
    expect(made).toEqual([]);
  });
});
