/**
 * Case endings of Polish nouns and adjectives and the commonest verb endings, without accents. A
 * light stemmer: it looks for no roots, only for the longest ending that leaves enough of the word
 * (the idea of Dolamic & Savoy, "Indexing and stemming approaches for the Czech language", 2009).
 */
const ENDINGS = new Set(
  `a e i o u y ie om em im ym ow ej iej ich ych ego emu iego iemu ach iach ami iami imi ymi owi owie
  iem iom ia io iu ac ec ic al ala ali alo aly il ila ili ilo ily any ana ane ani ony ona one oni ono
  owac owal owala owali ujac uje uja osc osci oscia ka ki ke ku kach kami kow`.split(/\s+/),
);

const LONGEST_ENDING = 5;
const SHORTEST_STEM = 4;

/** The stem of a folded Polish word. */
export function polishStem(word: string): string {
  const plain = word.replace(/[ąćęłńóśźż]/g, (letter) => PLAIN[letter] ?? letter);
  for (let length = LONGEST_ENDING; length > 0; length--) {
    const stem = plain.slice(0, -length);
    if (stem.length >= SHORTEST_STEM && ENDINGS.has(plain.slice(-length))) return stem;
  }
  return plain;
}

const PLAIN: Readonly<Record<string, string>> = {
  ...{ ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ź: 'z', ż: 'z' },
};
