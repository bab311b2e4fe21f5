import type { Verdict } from '../verdict.ts';
import { type Token, tokensOf } from './fold.ts';
import { formsOf, phrasesOf } from './lexicon.ts';

/** By verdict the labels of one publisher, in the form of `RatingWords`. */
type HouseWords = Readonly<Partial<Record<Verdict, string>>>;

/**
 * Labels that mean something of their own at one publisher, by site. Only whole labels count, and
 * only where the language's words alone would say something else or nothing. From the publishers'
 * pages about their method.
 */
const HOUSE_WORDS: Readonly<Record<string, HouseWords>> = {
  'aosfatos.org': { mixed: 'exagerado, impreciso', 'misleading-context': 'não é bem assim' },
  'apublica.org': { unproven: 'discutível, impossível provar', other: 'candidato em crise' },
  'correctiv.org': {
    'misleading-context': 'missing_context, fehlender kontext',
    unproven: 'unbelegt, größtenteils unbelegt',
  },
  'cekfakta.com': { other: '12, 12 [-]' },
  'chequeado.com': {
    'mostly-true': 'verdadero pero',
    mixed: 'exagerado',
    unproven: 'insostenible, apresurado, discutible, inchequeable',
    other: 'cumplida, incumplida, en proceso, en proceso demorada, en proceso adelantada',
  },
  // "Manipulation" is a statement that misleads with facts that are right or half right.
  'demagog.cz': { 'misleading-context': 'zavádějící', unproven: 'neověřitelné' },
  'demagog.org.pl': { 'misleading-context': 'manipulacja', mixed: 'częściowa prawda' },
  'demagog.sk': { 'misleading-context': 'zavádzajúce', unproven: 'neoveriteľné' },
  'factcheck.ge': {
    'misleading-context': 'manipulation of facts, ფაქტებით მანიპულირება',
    'mostly-false': 'mostly false, მეტწილად მცდარი, მეტწილად ტყუილი',
    other: 'populism, პოპულიზმი, status quo',
  },
  // A scale of its own: true, yes but, not a fact, untrue.
  'factograph.info': {
    'mostly-true': 'скорее правда, скорее так',
    mixed: 'да но, это так но',
    unproven: 'не факт, не факт но, сомнительно, возможно но',
  },
  'faktisk.no': {
    true: 'faktisk helt sant',
    'mostly-true': 'faktisk sant',
    mixed: 'faktisk delvis sant, faktisk delvis feil, delvis sant, delvis feil',
    unproven: 'faktisk ikke sikkert, ikke sikkert',
    false: 'faktisk feil, faktisk helt feil, helt feil',
  },
  'faktyoxla.info': { 'misleading-context': 'manipulated, manipulyasiya' },
  'factnameh.com': {
    'mostly-true': 'نیمه درست',
    false: 'شاخ‌دار',
    'misleading-context': 'گمراه‌کننده',
  },
  // "Fato ou Fake": the word alone would be a heading.
  'globo.com': { true: 'fato' },
  'istinomer.rs': {
    'mostly-true': 'skoro istina',
    false: 'kratke noge',
    'mostly-false': 'skoro neistina',
  },
  // Claims with no origin that could be found, and collected stories.
  'snopes.com': {
    unproven: 'legend, unfounded, research in progress, undetermined',
    mixed: 'mixture',
    true: 'correct attribution, recall',
    false: 'misattributed, scam, fake',
    'misleading-context': 'miscaptioned',
    satire: 'labeled satire, originated as satire',
    outdated: 'outdated',
    other: 'lost legend',
  },
  'pagellapolitica.it': {
    'mostly-true': "c'eri quasi",
    mixed: 'nì, ni',
    'mostly-false': 'pinocchio andante',
    false: 'panzana pazzesca',
  },
  'piaui.folha.uol.com.br': {
    'mostly-true': 'verdadeiro mas',
    mixed: 'exagerado, subestimado, contraditório',
    unproven: 'insustentável, ainda é cedo para dizer',
    other: 'de olho',
  },
  'poligrafo.sapo.pt': { false: 'pimenta na língua', mixed: 'impreciso' },
  'politifact.com': {
    'mostly-false': 'barely true, mostly false',
    false: 'pants on fire, pants fire',
    mixed: 'half true',
    other:
      'full flop, half flip, no flip, promise kept, promise broken, compromise, stalled, in the works',
  },
  'teyit.org': { mixed: 'karma', unproven: 'şüpheli, belirsiz, sonuçlandırılamadı' },
  'washingtonpost.com': {
    true: 'geppetto checkmark, the geppetto checkmark',
    'mostly-true': 'one pinocchio',
    mixed: 'two pinocchios',
    'mostly-false': 'three pinocchios',
    false: 'four pinocchios, bottomless pinocchio',
    other: 'an upside down pinocchio, upside down pinocchio, verdict pending',
  },
};

const HOUSES: ReadonlyMap<string, ReadonlyMap<string, Verdict>> = new Map(
  Object.entries(HOUSE_WORDS).map(([site, words]) => [
    site,
    new Map(
      Object.entries(words).flatMap(([verdict, phrases]) =>
        phrasesOf(phrases).map((phrase) => [formsOf(tokensOf(phrase)), verdict as Verdict]),
      ),
    ),
  ]),
);

/** What a whole label means at the publisher of this site, subdomains included. */
export function houseVerdict(tokens: readonly Token[], site: string): Verdict | undefined {
  let host = site.toLowerCase().replace(/^www\./, '');
  while (host !== '') {
    const verdict = HOUSES.get(host)?.get(formsOf(tokens));
    if (verdict) return verdict;
    const dot = host.indexOf('.');
    host = dot === -1 ? '' : host.slice(dot + 1);
  }
  return undefined;
}
