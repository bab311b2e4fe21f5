import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf, verdictOfNumbers, verdictOfRating, verdictPhraseAt } from '~/lib/check/rating';
import type { Verdict } from '~/lib/check/verdict';
import { wordsOf } from '~/lib/check/words';

const UNKNOWN = { verdict: 'other', known: false };

describe('verdictOf', () => {
  it.each<[string, Verdict]>([
    ['True', 'true'],
    ['Correct Attribution', 'true'],
    ['Mostly True', 'mostly-true'],
    ['Partially True', 'mixed'],
    ['Half True', 'mixed'],
    ['Mixture', 'mixed'],
    ['Mostly False', 'mostly-false'],
    ['Barely True', 'mostly-false'],
    ['False', 'false'],
    ['Pants on Fire', 'false'],
    ['Scam', 'false'],
    ['Unproven', 'unproven'],
    ['No evidence', 'unproven'],
    ['Missing context', 'misleading-context'],
    ['Misleading', 'misleading-context'],
    ['Miscaptioned', 'misleading-context'],
    ['Satire', 'satire'],
    ['Labeled Satire', 'satire'],
    ['Outdated', 'outdated'],
    ['Altered image', 'altered-media'],
    ['AI-generated video', 'altered-media'],
    ['Deepfake', 'altered-media'],
  ])('knows that "%s" means %s', (label, verdict) => {
    expect(verdictOf(label)).toEqual({ verdict, known: true });
  });

  it.each([
    'PANTS ON FIRE!',
    'pants-on-fire',
    ' pants_on_fire. ',
    '“Pants on Fire”',
    '#PantsOnFire',
    '🔥 Pants on Fire 🔥',
    '𝗣𝗮𝗻𝘁𝘀 𝗼𝗻 𝗙𝗶𝗿𝗲',
    'Verdict: Pants on Fire',
    'Rating by the Example Desk: Pants on Fire',
    '0 [pants on fire]',
  ])('does not mind case, punctuation and what leads up to it: %s', (label) => {
    expect(verdictOf(label)).toEqual({ verdict: 'false', known: true });
  });

  it.each<[string, Verdict]>([
    ['Not entirely true', 'mixed'],
    ['Completely untrue', 'false'],
    ['Absolutely not true', 'false'],
    ['Not at all accurate', 'false'],
    ['Largely incorrect', 'mostly-false'],
    ['Partly misleading', 'misleading-context'],
    ['In part correct', 'mixed'],
    ['100% false', 'false'],
  ])('puts a label together from its parts: "%s" is %s', (label, verdict) => {
    expect(verdictOf(label)).toEqual({ verdict, known: true });
  });

  it('reads English labels of publishers in other languages', () => {
    expect(verdictOf('Mostly False', 'hi').verdict).toBe('mostly-false');
  });

  it('reads English labels that another language knows in part', () => {
    expect(verdictOf('partially false', 'ro').verdict).toBe('mixed');
    expect(verdictOf('Mostly false', 'it').verdict).toBe('mostly-false');
    expect(verdictOf('False', 'it').verdict).toBe('false');
  });

  it('asks all languages where the given one does not know a label', () => {
    expect(verdictOf('Falso', 'fr').verdict).toBe('false');
    expect(verdictOf('錯誤').verdict).toBe('false');
  });

  it.each<[string, Verdict]>([
    ['False: the video is from 2019', 'false'],
    ['False. The bridge was open all day.', 'false'],
    ['True, but it leaves out the rebate', 'mixed'],
    ['Partly: true', 'mixed'],
    ['True, in part', 'mixed'],
    ['False: mostly old pictures', 'false'],
    ['No, the mayor did not resign', 'false'],
    ['Not quite right', 'mixed'],
    ['False / Misleading', 'false'],
    ['Misleading & false', 'misleading-context'],
  ])('takes the verdict before an explanation: "%s" is %s', (label, verdict) => {
    expect(verdictOf(label)).toEqual({ verdict, known: true });
  });

  it.each<[string, Verdict]>([
    ['The claim is false', 'false'],
    ['This is not true. The photo shows another town.', 'false'],
    ['The statement, which thousands shared, is wrong', 'false'],
    ['There is no evidence that the mayor resigned', 'unproven'],
    ['The claim is correct', 'true'],
    ['An old video of a flood is being shared with a false claim', 'misleading-context'],
    ['This photo was not taken in our town', 'misleading-context'],
    ['The picture has been digitally altered', 'altered-media'],
    ['A satirical article', 'satire'],
    ['The photo is real, but the caption is wrong', 'misleading-context'],
  ])('understands a sentence: "%s" is %s', (label, verdict) => {
    expect(verdictOf(label, 'en')).toEqual({ verdict, known: true });
  });

  it('takes nothing from words that only happen to be in a sentence', () => {
    const sentences = [
      'The mayor spoke of a false start and a real chance',
      'A true story of the sea',
      'The vaccine protects most people',
    ];
    for (const label of sentences) expect(verdictOf(label, 'en')).toEqual(UNKNOWN);
  });

  it('does not guess what a contradiction, a denial of "false" or a question means', () => {
    const labels = [
      'Not false',
      'The claim is not false',
      'Is it true?',
      'True or false?',
      'True. The claim that it is false is going round.',
      'True, partly',
      'Supported (partly)',
      'False, mostly',
      'Not misleading',
      'Truth: the bridge was open all day',
      'Never been proven false',
      'Nothing wrong with it',
      'Confirmed: the rumour that it is false goes round',
      'Too good to be true',
      'No, it is true',
      'No',
    ];
    for (const label of labels) expect(verdictOf(label, 'en'), label).toEqual(UNKNOWN);
  });

  it('does not know unlisted labels, numbers and parts of words', () => {
    for (const label of ['Four out of six', '3', 'Trueish', 'Kinda', '', '💥', '50% true', '4/6']) {
      expect(verdictOf(label), label).toEqual(UNKNOWN);
    }
  });

  it('knows labels that mean something of their own at one publisher', () => {
    expect(verdictOf('Fehlender_Kontext', 'de', 'correctiv.org').verdict).toBe(
      'misleading-context',
    );
    expect(verdictOf('Да, но', 'ru', 'factograph.info').verdict).toBe('mixed');
    expect(verdictOf('Legend', 'en', 'www.snopes.com').verdict).toBe('unproven');
    expect(verdictOf('Three Pinocchios', 'en', 'washingtonpost.com').verdict).toBe('mostly-false');
    expect(verdictOf('Kratke noge', 'sr', 'istinomer.rs').verdict).toBe('false');
  });

  it('reads no more than the beginning of a very long text', () => {
    const long = 'true not false partly '.repeat(50_000);
    expect(verdictOf(long)).toEqual(UNKNOWN);
    expect(verdictOf(`False. ${'a'.repeat(1_000_000)}`).verdict).toBe('false');
  });

  it('knows no random text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { verdict, known } = verdictOf(text);
        expect(known || verdict === 'other').toBe(true);
      }),
    );
    const noise = fc.string({
      unit: fc.constantFrom(...'bcdfgjkqwxz'),
      minLength: 6,
      maxLength: 60,
    });
    fc.assert(
      fc.property(noise, (text) => {
        expect(verdictOf(text)).toEqual(UNKNOWN);
      }),
    );
  });
});

describe('verdictOf, in other languages', () => {
  it.each([
    ['es', 'No es falso'],
    ['es', 'No todo es cierto'],
    ['fr', 'Ce n’est pas faux'],
    ['de', 'Kein Fake'],
    ['ja', '嘘ではない'],
    ['id', 'Fakta: jembatan itu dibuka'],
    ['zh', '事實：大橋全天開放'],
    ['ko', '거짓이 아니다'],
    ['zh', '不是假的'],
    ['hi', 'यह दावा गलत नहीं है'],
  ])('makes nothing of a denied falsehood or a heading: %s, %s', (lang, label) => {
    expect(verdictOf(label, lang)).toEqual(UNKNOWN);
  });
});

describe('verdictOfNumbers', () => {
  it('reads a sound scale', () => {
    expect([1, 2, 3, 4, 5].map((value) => verdictOfNumbers(value, 5, 1))).toEqual([
      'false',
      'mostly-false',
      'mixed',
      'mostly-true',
      'true',
    ]);
  });

  it.each([
    [3, 1, 5],
    [-1, -1, -1],
    [6, 5, 1],
    [0, 5, 1],
    [Number.NaN, 5, 1],
    [1, Number.POSITIVE_INFINITY, 0],
    [1, 5, undefined],
  ])('says nothing of %s with best %s and worst %s', (value, best, worst) => {
    expect(verdictOfNumbers(value, best, worst)).toBeUndefined();
  });

  it('never contradicts words', () => {
    const numbers = { value: 5, best: 5, worst: 1 };
    expect(verdictOfRating({ label: 'False', ...numbers }).verdict).toBe('false');
    expect(verdictOfRating({ label: 'Kinda', ...numbers })).toEqual(UNKNOWN);
    expect(verdictOfRating({ label: '5', ...numbers }).verdict).toBe('true');
    expect(verdictOfRating({ label: '50/50', ...numbers }).verdict).toBe('mixed');
    expect(verdictOfRating({ label: '', value: 1, best: 1, worst: 5 })).toEqual(UNKNOWN);
  });
});

describe('verdictPhraseAt', () => {
  const phraseIn = (text: string, from: number, lang = 'en') =>
    verdictPhraseAt(wordsOf(text), from, lang);

  it('finds the longest rating that begins at a word', () => {
    expect(phraseIn('It is mostly true', 2)).toEqual({ from: 2, to: 4, verdict: 'mostly-true' });
    expect(phraseIn('rated pants on fire today', 1)).toEqual({ from: 1, to: 4, verdict: 'false' });
    expect(phraseIn('La affirmation est fausse', 3, 'fr')?.verdict).toBe('false');
    expect(phraseIn('It is mostly rain', 2)).toBeUndefined();
  });

  it('knows English in every language', () => {
    expect(phraseIn('das ist fake', 2, 'xx')?.verdict).toBe('false');
  });

  it.each([
    ['Is it true', 'en'],
    ['Is this real', 'en'],
    ['Ist das wahr', 'de'],
    ['Stimmt das', 'de'],
    ['Est-ce vrai', 'fr'],
    ['Klopt dit', 'nl'],
    ['Czy to prawda', 'pl'],
    ['هل هذا صحيح', 'ar'],
    ['क्या यह सच है', 'hi'],
    ['这是真的吗', 'zh'],
  ])('does not take the question "%s" for a truth', (label, lang) => {
    expect(verdictOf(label, lang).verdict).toBe('other');
  });

  it.each(['❌ True', 'True ❌', '✗ Correct', '👎 true'])('does not read "%s" as true', (label) => {
    expect(verdictOf(label, 'en').verdict).toBe('other');
  });

  it('keeps what words and signs say alike', () => {
    expect(verdictOf('❌ False', 'en').verdict).toBe('false');
    expect(verdictOf('✅ True', 'en').verdict).toBe('true');
  });
});
