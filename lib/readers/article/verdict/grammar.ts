import { baseLanguage } from '~/lib/check/language-tag';
import { wordForm } from '~/lib/check/words';

/**
 * The words around a verdict in a sentence, for telling "the claim is false" from a claim that
 * merely contains the word "false". Words are written as they are, one space between two.
 */
interface GrammarWords {
  /** What links a subject and its verdict, in every form, negated ones included. */
  verbs: string;
  /** What may stand before a verb: "can be", "has been". */
  auxiliaries: string;
  /** Participles of rating, which may stand between verb and verdict: "is rated". */
  participles: string;
  /** What people do to a claim before naming the verdict: "we rate this claim ...". */
  raters: string;
  /** Nouns in "a rating of ...". */
  ratings: string;
  /** Words that may stand between all these and the verdict without changing it. */
  fillers: string;
  /** Words that turn the verdict round. */
  negations: string;
  /** After a negation they undo it: "not only false". */
  merely: string;
  /** After a negation they leave part of the truth standing: "not entirely true". */
  totals: string;
  /** Auxiliaries that make it a mere possibility. */
  hedges: string;
  /** Words that ask or suppose, and words that deny, before a claim: "no evidence that the claim". */
  doubts: string;
  /** What a claim is called, and the words that point back to it. */
  claims: string;
  pointers: string;
  /** What joins "the claim" and its wording. */
  that: string;
  /** Words that may follow the verdict within the sentence. */
  followers: string;
  /** Verdicts that are verbs themselves: "lacks context". */
  predicates: string;
}

const ENGLISH: GrammarWords = {
  verbs:
    "is are was were be been being remains remain remained isn't aren't wasn't appears appear " +
    "seems seem proved proves stands it's that's",
  auxiliaries: "can cannot can't could may might must should would will has have had been to",
  participles:
    'rated considered deemed judged found labelled labeled classified called ruled described ' +
    'regarded seen assessed declared categorized categorised characterized characterised ' +
    'evaluated determined marked viewed shown proven',
  raters:
    'rate rates rated find finds found judge judges judged deem deems consider considers call ' +
    'calls make makes made render renders rule rules ruled mark marks label labels earn earns ' +
    'get gets receive receives received deserve deserves assign assigns',
  ratings: 'rating verdict ruling label',
  fillers:
    'therefore thus hence accordingly consequently also still indeed clearly simply plainly ' +
    'demonstrably overall generally only just best at as to a an the both well so best very ' +
    'completely entirely wholly totally absolutely fully patently factually largely again then ' +
    'ultimately currently now however in short fact sum end mostly partly partially somewhat highly deeply',
  negations: "not never neither isn't aren't wasn't cannot can't",
  merely: 'only just merely simply',
  totals: 'entirely wholly completely quite fully exactly strictly totally altogether absolutely',
  hedges: 'may might could would',
  doubts: 'if whether unless no not never little without insufficient lack lacks doubt',
  claims:
    'claim claims claimed statement statements assertion assertions allegation allegations ' +
    'rumor rumors rumour rumours post posts story headline quote quotation suggestion idea ' +
    'notion belief theory narrative message report verdict rating ruling conclusion',
  pointers: "it this that these so it's that's",
  that: 'that',
  followers:
    'because since as but and although though while whereas given when for in by according ' +
    'overall at on with due based however yet despite until per considering or which rather ' +
    'insofar under',
  predicates: 'lacks needs need exaggerates distorts spins',
};

const GRAMMARS: Readonly<Record<string, GrammarWords>> = {
  en: ENGLISH,
  es: {
    verbs: 'es son era resulta resultan fue está queda parece',
    auxiliaries: 'puede debe ha sido ser',
    participles: 'considerada considerado calificada calificado',
    raters: 'consideramos calificamos',
    ratings: 'calificación veredicto',
    fillers:
      'por lo tanto tanto entonces también como una un la el completamente totalmente pues así',
    negations: 'no ni nunca tampoco',
    merely: 'solo sólo solamente',
    totals: 'del todo totalmente completamente enteramente',
    hedges: 'podría sería',
    doubts: 'si no ni sin',
    claims: 'afirmación afirmaciones declaración rumor bulo mensaje publicación veredicto',
    pointers: 'esto es eso',
    that: 'que',
    followers: 'porque ya pues pero y aunque según en por dado cuando a o como',
    predicates: '',
  },
  pt: {
    verbs: 'é são era foi está parece permanece',
    auxiliaries: 'pode deve foi sido ser',
    participles: 'considerada considerado classificada classificado',
    raters: 'consideramos classificamos',
    ratings: 'classificação veredito veredicto',
    fillers: 'portanto assim também como uma um a o completamente totalmente logo por isso',
    negations: 'não nem nunca tampouco',
    merely: 'só apenas somente',
    totals: 'totalmente completamente inteiramente',
    hedges: 'poderia seria',
    doubts: 'se não nem sem',
    claims: 'alegação afirmação afirmações declaração boato mensagem publicação veredito',
    pointers: 'isto isso',
    that: 'que',
    followers: 'porque pois já mas e embora segundo em por dado quando a ou como',
    predicates: '',
  },
  fr: {
    verbs: "est sont était n'est reste semble demeure",
    auxiliaries: 'peut doit a été être',
    participles: 'considérée considéré jugée jugé qualifiée qualifié',
    raters: 'jugeons considérons qualifions',
    ratings: 'verdict note',
    fillers:
      'donc ainsi aussi comme une un la le complètement totalement entièrement bien par conséquent',
    negations: 'pas ni jamais',
    merely: 'seulement',
    totals: 'totalement complètement entièrement tout à fait',
    hedges: 'pourrait serait',
    doubts: 'si pas sans aucune',
    claims:
      "affirmation l'affirmation d'affirmation déclaration rumeur allégation l'allégation publication verdict",
    pointers: "c'est cela ceci",
    that: 'que laquelle',
    followers: 'car parce mais et bien selon en par puisque quand à ou comme',
    predicates: '',
  },
  de: {
    verbs: 'ist sind war waren bleibt gilt erweist',
    auxiliaries: 'kann muss wird worden',
    participles: '',
    raters: 'bewerten stufen werten halten',
    ratings: 'bewertung urteil',
    fillers:
      'daher somit also damit deshalb auch sich als eine ein die der das für insgesamt völlig ganz',
    negations: 'nicht nie keineswegs',
    merely: 'nur bloß',
    totals: 'ganz völlig vollständig gänzlich',
    hedges: 'könnte wäre dürfte',
    doubts: 'ob wenn kein keine nicht ohne',
    claims: 'behauptung behauptungen aussage aussagen gerücht meldung these beitrag urteil fazit',
    pointers: 'das es dies',
    that: 'dass',
    followers: 'weil da denn aber und obwohl laut in nach wenn zu oder einzustufen zu bewertet',
    predicates: 'stimmt',
  },
  it: {
    verbs: 'è sono era resta risulta appare',
    auxiliaries: 'può deve stata stato essere',
    participles: 'considerata considerato ritenuta ritenuto',
    raters: 'consideriamo giudichiamo',
    ratings: 'verdetto giudizio',
    fillers: 'quindi dunque perciò pertanto anche come una un la il completamente totalmente',
    negations: 'non né mai',
    merely: 'solo soltanto',
    totals: 'del tutto completamente totalmente interamente',
    hedges: 'potrebbe sarebbe',
    doubts: 'se non senza',
    claims: "affermazione l'affermazione dichiarazione voce notizia messaggio verdetto",
    pointers: 'questo ciò',
    that: 'che',
    followers: 'perché ma e anche sebbene secondo in per quando a o come poiché',
    predicates: '',
  },
};

/** The words around a verdict as sets of word forms (`wordForm`). */
export type VerdictGrammar = Readonly<Record<keyof GrammarWords, ReadonlySet<string>>>;

const english = toSets(ENGLISH);

const grammars: ReadonlyMap<string, VerdictGrammar> = new Map(
  Object.entries(GRAMMARS).map(([lang, words]) => [lang, toSets(words)]),
);

/** The grammar of a language, or of English where none is known. `lang` is a BCP 47 tag. */
export function verdictGrammar(lang: string): VerdictGrammar {
  return grammars.get(baseLanguage(lang)) ?? english;
}

function toSets(words: GrammarWords): VerdictGrammar {
  const set = (list: string) => new Set(list === '' ? [] : list.split(' ').map(wordForm));
  return {
    verbs: set(words.verbs),
    auxiliaries: set(words.auxiliaries),
    participles: set(words.participles),
    raters: set(words.raters),
    ratings: set(words.ratings),
    fillers: set(words.fillers),
    negations: set(words.negations),
    merely: set(words.merely),
    totals: set(words.totals),
    hedges: set(words.hedges),
    doubts: set(words.doubts),
    claims: set(words.claims),
    pointers: set(words.pointers),
    that: set(words.that),
    followers: set(words.followers),
    predicates: set(words.predicates),
  };
}
