/** Words that stand in small letters inside names: "Centers for Disease Control and Prevention". */
const CONNECTORS = new Set(
  'of for and the & on in at to de la le les du des da do dos del della di e y et und der die das für van von'.split(
    ' ',
  ),
);

/** Capitalised words that stand in parentheses or behind a dash without naming anybody. */
const NO_NAMES = new Set(
  (
    'pdf archived archive video photo image updated paywall note emphasis english german french ' +
    'spanish ibid sic jan january feb february mar march apr april may jun june jul july aug ' +
    'august sep sept september oct october nov november dec december monday tuesday wednesday ' +
    'thursday friday saturday sunday'
  ).split(' '),
);

const PAGE_WORDS = new Set(
  (
    'homepage|home page|home|website|web site|official website|official site|official page|' +
    'main page|start page|startseite|webseite|accueil|page d’accueil|site officiel|inicio|' +
    'página principal|sitio oficial|página inicial|pagina iniziale|sito ufficiale'
  ).split('|'),
);

const MAX_WORDS = 6;
const MAX_LENGTH = 100;

/** Letters, digits and the marks that names contain; a comma or a percent sign is not among them. */
const NAME_TEXT = /^[\p{L}\p{M}\p{N} .&'’+!-]+$/u;
const CAPITALISED = /^(?:\p{Lu}|\p{N})/u;
/** `CO2`, `B12`: substances and vitamins. */
const FORMULA = /^\p{Lu}{1,4}\p{L}?[\d.]+$/u;
/** `D-Calif.`: party and state. */
const PARTY = /^[DRI]-\p{Lu}/u;

/**
 * Whether a text looks like the name of an outlet or an organisation: one to six words, apart from
 * small connecting ones, each with a capital or a digit, and at least one of them a word that
 * names something (not a date, a unit or a formula).
 */
export function isOutletName(text: string): boolean {
  if (text.length > MAX_LENGTH || !NAME_TEXT.test(text)) return false;
  if (FORMULA.test(text) || PARTY.test(text)) return false;
  const words = text.split(' ').filter((word) => word !== '');
  const naming = words.filter((word) => !CONNECTORS.has(word));
  return (
    CAPITALISED.test(words[0] ?? '') &&
    naming.length <= MAX_WORDS &&
    naming.every((word) => CAPITALISED.test(word)) &&
    naming.some(namesSomething)
  );
}

/** Whether a text only says which page of a site is meant: "Homepage", "Official website". */
export function isPageWord(text: string): boolean {
  return PAGE_WORDS.has(text.toLowerCase());
}

/**
 * Whether `name` abbreviates what stands right before it in `before`, for example "PMI" behind
 * "the President's Malaria Initiative" or "HPV" behind "human papillomavirus": such parentheses
 * explain a word and cite nobody.
 */
export function abbreviates(name: string, before: string): boolean {
  const letters = name.replaceAll('.', '').toLowerCase();
  if (!/^\p{Lu}[\p{L}\d.]*\p{Lu}s?$/u.test(name)) return false;
  const words = before.slice(-200).match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
  const naming = words.filter((word) => !CONNECTORS.has(word));
  return (
    initialsOf(naming).endsWith(letters) ||
    initialsOf(words).endsWith(letters) ||
    abbreviatesLastWords(letters, words)
  );
}

/** First letters of words, in small letters. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toLowerCase()).join('');
}

/** "human papillomavirus": the letters stand inside the last word or two, in order. */
function abbreviatesLastWords(letters: string, words: readonly string[]): boolean {
  return [1, 2].some((count) => {
    const last = words.slice(-count).join('').toLowerCase();
    return last.startsWith(letters.charAt(0)) && containsInOrder(last, letters);
  });
}

function containsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}

function namesSomething(word: string): boolean {
  return /\p{L}{2}/u.test(word) && !NO_NAMES.has(word.toLowerCase().replace(/\.$/, ''));
}
