import { stemmer as porter } from '@orama/stemmers/english';
import { withoutAccents } from './fold.ts';

/**
 * Forms that no rule of endings brings together, a word and its other forms to an entry. *Dead* and
 * *death* stand with *die*, because "X is dead", "X died" and "death of X" are one claim.
 */
const FORMS = `
ask:asked break:broke,broken bring:brought build:built burn:burnt buy:bought catch:caught child:children
choose:chose,chosen cost:costs die:died,dies,dying,dead,death,deaths draw:drew,drawn drink:drank,drunk
drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought flee:fled fly:flew,flown,flies
foot:feet forbid:forbade,forbidden forget:forgot,forgotten freeze:froze,frozen give:gave,given go:went,gone
grow:grew,grown hang:hung hear:heard hide:hid,hidden hold:held keep:kept know:knew,known lead:led
lend:lent life:lives lose:lost man:men mean:meant meet:met mouse:mice pay:paid rise:rose,risen run:ran
see:saw,seen seek:sought sell:sold send:sent shake:shook,shaken shoot:shot,shots shrink:shrank,shrunk
sing:sang,sung sink:sank,sunk sleep:slept speak:spoke,spoken spend:spent stand:stood steal:stole,stolen
stick:stuck strike:struck,stricken swear:swore,sworn swim:swam sweep:swept swing:swung take:took,taken
teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown tooth:teeth use:uses,used,using
wear:wore,worn wife:wives win:won wolf:wolves woman:women write:wrote,written
`;

const irregular: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [word = '', others = ''] = entry.split(':');
      return [word, ...others.split(',')].map((form) => [form, word] as const);
    }),
);

/**
 * Porter's stem of an English word, that of its plain form where the word is irregular. English
 * borrows accents and often leaves them out, so the stemmer never sees them. *Use* stays whole, or
 * it would be one with the US.
 */
export function englishStem(word: string): string {
  const bare = withoutAccents(word);
  const plain = irregular.get(bare) ?? bare;
  return plain === 'use' ? plain : porter(plain);
}

/** Words of the list that turn a claim into another one. */
const DISTINGUISHING: ReadonlySet<string> = new Set(
  'more most less least fewer few before after above below under against first second last'.split(
    ' ',
  ),
);

/**
 * What common lists lack: letters left over from contractions, contractions without their
 * apostrophe, the rest of the pronouns and helping verbs, and the verbs of reporting that every
 * second headline has. What negates is read from the text itself, when the stance is told.
 */
const MORE_STOP_WORDS = `
no not nor never cannot does do did doing done s t d ll re ve m im ive youre theyre hes shes its thats whats
dont doesnt didnt isnt arent wasnt werent us cant wont couldnt shouldnt wouldnt havent hasnt hadnt aint
says said say saying its hers ours yours theirs myself yourself itself themselves will shall just why so
than when whom whose having being until upon per
`;

/** English stop words, from a common list. */
export function englishStopWords(common: readonly string[]): string[] {
  const kept = common.filter((word) => !DISTINGUISHING.has(word));
  return [...kept, ...MORE_STOP_WORDS.trim().split(/\s+/)];
}
