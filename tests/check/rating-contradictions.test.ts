import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';
import type { Verdict } from '~/lib/check/verdict';

/** Labels whose first word is true in English, too, in checks that do not say what they are in. */
const TAKEN_BACK = [
  'Video real, contexto falso',
  'Video real, pero no es de Gaza',
  'Video real, audio manipulado',
  'Meme real, dato falso',
  'Real, mas fora de contexto',
  'Real, pero engañoso',
  'Real, pero de 2015',
  'Real (fuera de contexto)',
  'Real/falso',
  'Real. La foto es un montaje',
  'Correct, maar misleidend',
  'Correct, maar de foto is oud',
  'Correct, mais hors contexte',
  'Correct – faux',
  'Correct, nep',
  'Correct: es un bulo',
  'True: es un bulo',
  'True. Es falso.',
  'True, hamis',
  'Verified: это фейк',
  'True. 這是謠言',
  'True — هذا مضلل',
];

describe('verdictOf makes no truth of a label that another language takes back', () => {
  it.each(TAKEN_BACK)('%s', (label) => {
    const unknown = { verdict: 'other', known: false };
    expect([verdictOf(label, 'en'), verdictOf(label)]).toEqual([unknown, unknown]);
  });

  it.each([
    ['es', 'Verdadero, aber falsch'],
    ['es', 'Cierto, contexte manquant'],
    ['de', 'Richtig, maar misleidend'],
    ['tr', 'Doğru, trompeur'],
  ])('nor in a check that says it is in %s: %s', (lang, label) => {
    expect(verdictOf(label, lang).verdict).toBe('other');
  });

  it.each<[string, string, Verdict]>([
    ['aosfatos.org', 'Real, mas fora de contexto', 'misleading-context'],
    ['aosfatos.org', 'Vídeo real, contexto falso', 'misleading-context'],
    ['maldita.es', 'Video real, pero no es de Gaza', 'misleading-context'],
    ['factcheck.vlaanderen', 'Correct, maar misleidend', 'misleading-context'],
    ['factcheck.vlaanderen', 'Correct', 'true'],
    ['aosfatos.org', 'True', 'true'],
  ])('asks the languages of %s first: %s', (site, label, verdict) => {
    expect(verdictOf(label, 'en', site)).toEqual({ verdict, known: true });
  });

  it.each([
    ['en', 'Correct attribution'],
    ['en', 'True. Mali and Bali are places'],
    ['en', 'True, fast trains run there'],
    ['en', 'True. Men in April had a song'],
    ['en', 'Real'],
    ['es', 'Real'],
    ['es', 'Cierto. Fue un golpe de Estado'],
    ['pt', 'Verdadeiro. A Vale pagou'],
    ['de', 'Wahr. Eine ältere Frau war es'],
    ['fr', 'Vrai. Le maire a démissionné'],
    ['it', 'Vero. La sala era piena'],
  ])('keeps a truth beside words that are false in other languages only by their looks: %s, %s', (lang, label) => {
    expect(verdictOf(label, lang).verdict).toBe('true');
  });
});
