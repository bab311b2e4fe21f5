import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '~/lib/check/check';
import { buildIndex } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import { align } from '~/lib/match/align';
import { explain } from '~/lib/match/explain';
import { FEATURES } from '~/lib/match/features';
import { judge } from '~/lib/match/judge';
import { Matcher } from '~/lib/match/matcher';
import { stanceOf } from '~/lib/match/stance';
import { isTopic } from '~/lib/match/topic';
import { readWordVectors } from '../../scripts/word-vectors.ts';
import { makeCheck } from '../fixtures/check.ts';

const NATO = 'NATO Chief Seeks Stronger Defense Cooperation with South Korea';
const CLAIMS = [
  NATO,
  'The MMR vaccine causes autism',
  'The Great Wall of China is visible from the Moon',
  'Volcanoes emit more carbon dioxide than humans',
  'Britain sent 350 million pounds a week to the European Union',
  'The Earth is flat',
  'China is the world’s most populous country',
  'Wildfires in California destroyed 1,000 homes in 2018',
  'A passenger at Dulles airport wore a hazmat suit',
  'Electricity prices in Texas rose by 40 percent after the winter storm',
];
const CHECKS = CLAIMS.map((claim) => makeCheck({ claim }));
const matcher = new Matcher(openIndex(buildIndex(CHECKS)));

function outcome(text: string, host = '', checks: Check[] = CHECKS) {
  const [best] = matcher.find(text, 'en');
  const check = best && checks[best.check];
  return best && check && judge({ text, lang: 'en', host }, check, best)?.outcome;
}

describe('matching', () => {
  it.each([
    NATO,
    'NATO chief expresses interest in increased defense cooperation with Seoul',
    'Volcanoes emit more CO2 than humans do',
    'UK sent £350 million a week to the EU',
    'Is the Great Wall of China visible from the Moon?',
    'UN: China is the world’s most populous country',
    'Wildfires in California destroyed 1,000 homes in 2018, one in five of them in May',
    'A passenger wore a hazmat suit to Dulles airport',
    'Electricity prices in Texas rose by 40 percent after the winter storm, regulator says',
  ])('shows a badge at "%s"', (headline) => {
    expect(outcome(headline)).toBe('shown');
  });

  it.each([
    'NATO chief Rutte, South Korean President Lee hold talks on expanding strategic ties',
    'NATO ministers meet in Brussels over Baltic cable repairs',
    'Great Wall Restaurant reopens on Quay Street after fire',
    'South Korea beat Japan in cup final',
    'Measles vaccine clinic extends its hours at the health centre',
    'Volcano hikers rescued after fog closes in',
    'Flat prices on earth fall for third month',
    'Council approves new bus lanes',
    'Humans emit more carbon dioxide than volcanoes',
    'A hazmat suit at Dulles airport wore a passenger',
    'Volcanoes emit less carbon dioxide than humans',
    'The flu vaccine causes autism',
    'NATO Chief Seeks Stronger Defense Cooperation with Japan',
    'The Great Wall of China is visible from the new train',
    'The MMR vaccine scare causes autism',
    'MMR vaccine patch causes autism',
    'Leaked cable: NATO chief seeks stronger defense cooperation with Japan',
    'Britain sent 450 million pounds a week to the European Union, Vote Leave bus said',
    'Electricity prices in Ohio rose by 40 percent after the winter storm, regulator says',
    'Wildfires in Oregon destroyed 1,000 homes in 2018, insurers say',
    'A passenger at Heathrow airport wore a hazmat suit, witness says',
    'India overtakes China as the world’s most populous country',
    'China overtaken by India as the world’s most populous country',
    'Wildfires in California destroy 1,000 homes in 2025',
    'Wildfires in California destroy 1,200 homes in 2025',
    'Electricity prices in Texas fell by 40 percent after the winter storm',
  ])('shows none at "%s"', (headline) => {
    expect(outcome(headline)).not.toBe('shown');
  });

  it('does not show a claim with another number in it', () => {
    expect(outcome('Britain sent 20 million pounds a week to the European Union')).not.toBe(
      'shown',
    );
  });

  it('says nothing on the site of the check’s own publisher, nor of a retracted check', () => {
    const own = [makeCheck({ claim: NATO, publisher: { name: 'Desk', site: 'desk.example' } })];
    const retracted = [makeCheck({ claim: NATO, status: 'retracted' })];
    expect(outcome(NATO, 'news.example', own)).toBe('shown');
    expect(outcome(NATO, 'www.desk.example', own)).toBeUndefined();
    expect(outcome(NATO, 'news.example', retracted)).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['emoji', '🔥🔥🔥 👩‍👩‍👧‍👦'],
    ['right-to-left text', 'هل الأرض مسطحة؟'],
    ['a very long text', 'earth '.repeat(20_000)],
    ['a very long word', 'earth'.repeat(20_000)],
    ['very many emoji', '👩‍👩‍👧‍👦'.repeat(10_000)],
    ['lone surrogates', '\ud83d earth \udd25'.repeat(5_000)],
    ['many scripts in one word', 'Eaрτh地구ארץ'.repeat(2_000)],
    ['zero-width characters', 'Ea\u200bth is f\u200dlat'.repeat(3)],
  ])('bears %s', (_name, text) => {
    expect(outcome(text)).not.toBe('shown');
  });

  it.each([
    [
      'characters that nobody sees',
      'V\u200bolcanoes emit more car\u2060bon diox\u00adide than humans',
    ],
    ['look-alike letters', 'Vоlcаnoes emit more cаrbоn diоxide than humаns'],
    ['marks of direction', '\u202bVolcanoes emit more carbon dioxide than humans\u202c'],
  ])('finds a claim in spite of %s', (_name, text) => {
    expect(outcome(text)).toBe('shown');
  });

  it('takes no longer for each letter of a long text than of a short one', () => {
    for (const piece of [
      'flat ',
      '🔥',
      '\ud800',
      'e\u0301',
      'earth',
      'الأرض ',
      '地球',
      '1.2.',
      '#A',
    ]) {
      const [short, long] = [4_000, 32_000].map((length) =>
        cpuOf(() => outcome(piece.repeat(length / piece.length))),
      );
      expect(long!, piece).toBeLessThan(64 * (short! + LEAST_CPU));
    }
  });

  it('never matches random text by accident', () => {
    const odd = [
      '\u200b',
      '\ud800',
      '🔥',
      '\u202e',
      'е',
      '١',
      'e\u0301',
      '－',
      'earth',
      'flat',
      '350',
    ];
    const unit = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom(...odd));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
        fc.pre(!(parts.includes('earth') && parts.includes('flat')));
        expect(outcome(parts.join(' '))).not.toBe('shown');
      }),
    );
  });
});

/** What a clock of the processor cannot tell apart, in microseconds. */
const LEAST_CPU = 500;

/** Microseconds of processor time, the least of three times: other work does not count. */
function cpuOf(act: () => void): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

describe('candidates', () => {
  it('are sixteen for a headline, and more for a long post, up to forty-eight', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      makeCheck({ id: `test:${at}`, claim: 'Moon vanishes' }),
    );
    const moons = new Matcher(openIndex(buildIndex(many)));
    const word = (at: number) => `q${at.toString(2).replaceAll('0', 'x').replaceAll('1', 'z')}`;
    const post = (words: number) =>
      ['moon', ...Array.from({ length: words - 1 }, (_, at) => word(at))].join(' ');
    const counts = [3, 20, 100].map((words) => moons.compareAll(post(words), 'en').length);
    expect(counts).toEqual([16, 30, 48]);
  });
});

describe('what the scorer sees', () => {
  it('has the share of a passage that no check says, however many checks there are', () => {
    const place = FEATURES.indexOf('unknownShare');
    for (let size = 20; size < 30; size++) {
      const many = Array.from({ length: size }, (_, at) =>
        makeCheck({ id: `test:${at}`, claim: 'The Earth is flat' }),
      );
      const [found] = new Matcher(openIndex(buildIndex(many))).compareAll('Flat pancakes', 'en');
      expect(found!.features[place], `${size} checks`).toBeGreaterThan(0.5);
    }
  });
});

describe('a passage that is a claim word for word', () => {
  const claims = ['The ozone layer is recovering', 'The Earth is flat'];
  const few = new Matcher(openIndex(buildIndex(claims.map((claim) => makeCheck({ claim })))));
  const isVerbatim = (text: string) => few.compareAll(text, 'en')[0]!.isVerbatim;

  it('is so from three words that count on, whatever those say that do not', () => {
    expect(isVerbatim('The ozone layer is recovering')).toBe(true);
    expect(isVerbatim('Ozone layer recovers')).toBe(true);
    expect(isVerbatim('The Earth is flat')).toBe(false);
  });

  it('is not where it has a word more or another order', () => {
    expect(isVerbatim('The ozone layer is slowly recovering')).toBe(false);
    expect(isVerbatim('Recovering is the ozone layer')).toBe(false);
  });
});

describe('alignment', () => {
  it('takes names of one thing for near, in both directions', () => {
    const pairs = align(['seoul', 'talk'], ['south', 'korea', 'talk']).pairs;
    expect(pairs).toContainEqual({ passage: 0, check: 0, kind: 'near' });
    expect(align(['south', 'korea'], ['seoul']).pairs).toContainEqual({
      passage: 0,
      check: 0,
      kind: 'near',
    });
  });

  it('takes a name as long as it is written', () => {
    const { passage } = align(['mexico', 'citi', 'flood'], ['mexican', 'flood']);
    expect([...passage].map((share) => share > 0)).toEqual([true, true, true]);
  });

  it('lets no other name stand for one that is there already', () => {
    const { passage, pairs } = align(['seoul', 'south', 'korea'], ['south', 'korea']);
    expect([...passage]).toEqual([0, 1, 1]);
    expect(pairs.every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('uses each word of the passage once', () => {
    const { pairs } = align(['new'], ['new', 'new']);
    expect(pairs).toHaveLength(1);
  });
});

const en = (text: string) => ({ text, lang: 'en' });

describe('stance', () => {
  it.each([
    ['asserts', 'MMR vaccine causes autism'],
    ['asserts', 'Without doubt, the MMR vaccine causes autism'],
    ['asserts', 'In May, it was shown that the MMR vaccine causes autism'],
    ['denies', 'No, the MMR vaccine does not cause autism, doctors say'],
    ['denies', 'The myth that the MMR vaccine causes autism'],
    ['denies', 'Myth: the MMR vaccine causes autism'],
    ['denies', 'No evidence that the MMR vaccine causes autism'],
    ['denies', 'MMR vaccine doesn’t cause autism'],
    ['denies', 'It is a lie that the MMR vaccine causes autism'],
    ['reports', 'Does the MMR vaccine cause autism?'],
    ['reports', 'Senator claims MMR vaccine causes autism'],
    ['reports', 'Senator: MMR vaccine causes autism'],
    ['asserts', 'No more lies: MMR vaccine causes autism'],
    ['reports', 'Poll: one in ten think the MMR vaccine causes autism'],
  ])('%s: "%s"', (stance, passage) => {
    expect(stanceOf(en(passage), en('The MMR vaccine causes autism'))).toBe(stance);
  });

  it('compares negations with the claim’s own', () => {
    const claim = en('Lightning never strikes the same place twice');
    expect(stanceOf(en('Lightning never strikes the same place twice'), claim)).toBe('asserts');
    expect(stanceOf(en('Lightning can strike the same place twice'), claim)).toBe('denies');
  });

  it('does not take what follows the claim for a denial of it', () => {
    const claim = en('Ivermectin cures COVID-19');
    expect(stanceOf(en('Ivermectin cures COVID-19 without side effects'), claim)).toBe('asserts');
  });
});

describe('a sentence of running text', () => {
  const vectors = readWordVectors();
  const plane = makeCheck({ claim: 'Portugal shoots down an intruding Spanish patrol plane' });
  const water = makeCheck({ claim: 'Drink plenty of water' });
  const sugar = makeCheck({ claim: 'Sugar makes children hyperactive' });
  const read = new Matcher(openIndex(buildIndex([...CHECKS, plane, water, sugar])), { vectors });
  const isShown = (text: string, isSentence: boolean) =>
    read.find(text, 'en', { isSentence }).some((found) => found.isShown);

  it('gets a badge where it makes the whole claim', () => {
    const text = 'Many still believe that volcanoes emit more carbon dioxide than humans do.';
    expect(isShown(text, true)).toBe(true);
  });

  it('gets none for a part of it that would do for a headline', () => {
    const text = 'UK sent £350 million a week to Brussels';
    expect(isShown(text, false)).toBe(true);
    expect(isShown(text, true)).toBe(false);
  });

  it('gets none where a word of a short claim is missing, though one near in meaning is there', () => {
    const text = 'There was plenty of extra space left in the bag to keep my water bottles';
    expect(isShown(text, true)).toBe(false);
    expect(isShown('Doctors tell people to drink plenty of water', true)).toBe(true);
  });

  it('gets one where a word of a short claim is told by another that means the same', () => {
    expect(isShown('Sugar makes kids hyperactive', true)).toBe(true);
    expect(isShown('Sugar makes dogs hyperactive', true)).toBe(false);
  });

  it('gets none where it shares words with a claim, and neither says most of the other', () => {
    const text =
      'Morocco said that its air force had shot down several Spanish aircraft the same night, two of them patrol planes over the strait.';
    expect(isShown(text, true)).toBe(false);
  });
});

describe('a claim that only names somebody', () => {
  it.each([
    ['Matteo Salvini', 'it', true],
    ['“Di Maio”', 'en', true],
    ['Earth is flat', 'en', false],
    ['지구는 평평하다', 'ko', false],
    ['地球是平的', 'zh', false],
  ])('%s', (claim, lang, expected) => {
    expect(isTopic(claim, lang)).toBe(expected);
  });
});

describe('a claim that only names a topic', () => {
  const topics = [makeCheck({ claim: 'On Mayor Theodora Quillfeather' })];
  const small = new Matcher(openIndex(buildIndex(topics)));

  it('puts no badge beside headlines about the same person', () => {
    const text = 'Mayor Theodora Quillfeather';
    const [found] = small.find(text, 'en');
    expect(found?.isShown).toBe(true);
    expect(judge({ text, lang: 'en', host: '' }, topics[0]!, found!)?.outcome).toBe('possible');
  });

  it.each([
    ['On whether the bridge should be closed', true],
    ['On whether the bridge is safe', true],
    ['On running for mayor again', true],
    ['On tolls: “Nobody pays them twice.”', false],
    ['On average, a bridge lasts ninety years', false],
    ['On 5 May the bridge was closed', false],
    ['On the bridge nobody can turn', false],
  ])('"%s": %s', (text, expected) => {
    expect(isTopic(text, 'en')).toBe(expected);
  });
});

describe('explanation', () => {
  it('points at the corresponding words in both texts and tells what differs', () => {
    const passage = 'NATO chief wants defense cooperation with Seoul, not Tokyo';
    const found = explain({ text: passage, lang: 'en' }, { text: NATO, lang: 'en' }, 'claim');
    const words = found.aligned.map((pair) => [
      passage.slice(...pair.passage),
      NATO.slice(...pair.check),
      pair.kind,
    ]);
    expect(words).toContainEqual(['NATO', 'NATO', 'same']);
    expect(words).toContainEqual(['Seoul', 'South Korea', 'near']);
    expect(found.differs).toContainEqual({ kind: 'negation', side: 'passage', text: 'not' });
    expect(found.differs.map(({ text }) => text)).toContain('Tokyo');
  });

  it('keeps names apart that stand side by side', () => {
    const [passage, claim] = [en('Moscow, Seoul sign deal'), en('Russia, South Korea sign deal')];
    const near = explain(passage, claim, 'claim').aligned.filter(({ kind }) => kind === 'near');
    expect(near.map((pair) => passage.text.slice(...pair.passage))).toEqual(['Moscow', 'Seoul']);
    expect(near.map((pair) => claim.text.slice(...pair.check))).toEqual(['Russia', 'South Korea']);
  });

  const told = (passage: string, claim: string, lang = 'en') =>
    explain({ text: passage, lang }, { text: claim, lang }, 'claim', readWordVectors()).differs.map(
      ({ kind, side, text }) => `${kind}, ${side}: ${text}`,
    );

  it.each([
    ['de', 'Der Impfstoff macht nicht unfruchtbar', 'Der Impfstoff macht unfruchtbar', 'nicht'],
    ['fr', 'Le vaccin ne provoque pas la stérilité', 'Le vaccin provoque la stérilité', 'pas'],
    ['zh', '疫苗不会导致不孕', '疫苗导致不孕', '不会'],
  ])('tells a negation in its language: %s', (lang, passage, claim, word) => {
    expect(told(passage, claim, lang)).toContain(`negation, passage: ${word}`);
  });

  it('tells what rejects the claim', () => {
    const claim = '5G spreads coronavirus';
    expect(told('Hoax: 5G spreads coronavirus', claim)).toEqual(['rejection, passage: Hoax']);
    expect(told('No evidence 5G spreads coronavirus', claim)).toEqual([
      'rejection, passage: No evidence',
    ]);
  });

  it('tells dates as dates and names in one', () => {
    expect(
      told('Joe Biden Bans Stoves On March 3, 2021', 'Biden bans stoves in June 2019'),
    ).toEqual(['date, check: June 2019', 'date, passage: March 3, 2021', 'name, passage: Joe']);
  });

  it('takes no name for a short month where no day is beside it', () => {
    const claim = 'The mayor resigned';
    expect(told('Mayor resigned, says Jan Novak', claim)).toEqual(['name, passage: Jan Novak']);
    expect(told('Mayor resigned on Jan 5', claim)).toEqual(['date, passage: Jan 5']);
  });

  it('takes no word for a name because a sentence begins with it', () => {
    const claim = 'The wall is visible from the Moon';
    expect(told('Is the wall visible from the Moon? Visitors still ask', claim)).toEqual([]);
    expect(told('The wall is visible from the Moon. London still asks', claim)).toEqual([
      'name, passage: London',
    ]);
  });

  it('tells numbers before words however much else differs', () => {
    const claim = 'Curious neighbours quietly watched seven grey lorries slowly unload 40 crates';
    expect(told('Neighbours watched 12 crates', claim)[1]).toBe('number, check: 40');
  });

  it('shows which English words it took for near in meaning, never names or numbers', () => {
    const claim = en('A plane was shot down over Egypt in 2015');
    const passage = en('Jets shot down over Israel in 2016');
    const { aligned, differs } = explain(passage, claim, 'claim', readWordVectors());
    const near = aligned.filter(({ kind }) => kind === 'near');
    expect(near.map((pair) => passage.text.slice(...pair.passage))).toEqual(['Jets']);
    expect(near.map((pair) => claim.text.slice(...pair.check))).toEqual(['plane']);
    const told = differs.map(({ text }) => text);
    expect(told).toEqual(expect.arrayContaining(['Egypt', '2015', 'Israel', '2016']));
    expect(told).not.toContain('plane');
  });

  it('knows English by any tag that pages write for it', () => {
    const claim = { text: 'A plane was shot down', lang: 'eng' };
    const { aligned } = explain(
      { text: 'Jets shot down', lang: 'en_US' },
      claim,
      'claim',
      readWordVectors(),
    );
    expect(aligned.filter(({ kind }) => kind === 'near')).toHaveLength(1);
  });

  it('knows the months of a language by any tag that pages write for it', () => {
    const claim = 'Der Pegel stieg am 3. Mai';
    expect(told('Der Pegel stieg am 4. März', claim, 'de_DE')).toEqual(
      told('Der Pegel stieg am 4. März', claim, 'de'),
    );
  });

  it('takes a word for near to one other alone, the nearest', () => {
    const passage = en('Jet and aircraft shot down');
    const { aligned } = explain(passage, en('A plane was shot down'), 'claim', readWordVectors());
    expect(aligned.filter(({ kind }) => kind === 'near')).toHaveLength(1);
  });

  it('leaves nearness of meaning to English texts', () => {
    const claim = { text: 'A plane was shot down', lang: 'de' };
    const { aligned } = explain(en('Jets shot down'), claim, 'claim', readWordVectors());
    expect(aligned.filter(({ kind }) => kind === 'near')).toEqual([]);
  });
});
