/**
 * "What is X?" and "Who is X?" in many languages: pages of one site that differ only in language
 * are often titled so. `_` stands for the name, an article before it included where the language
 * uses one. Case, accents and punctuation do not matter.
 */
export const QUESTION_TITLES: Readonly<Record<'what' | 'who', Readonly<Record<string, string[]>>>> =
  {
    what: {
      ar: ['ما هو _', 'ما هي _'],
      bg: ['какво е _'],
      cs: ['co je _', 'co je to _'],
      da: ['hvad er _'],
      de: ['was ist _', 'was ist der _', 'was ist die _', 'was ist das _'],
      el: ['τι είναι _', 'τι είναι το _', 'τι είναι η _', 'τι είναι ο _'],
      en: ['what is _', 'what is the _', "what's _", 'what are _'],
      es: ['qué es _', 'qué es el _', 'qué es la _'],
      fi: ['mikä on _', 'mikä _ on'],
      fr: ["qu'est-ce que _", "qu'est-ce que le _", "qu'est-ce que la _", "qu'est-ce que l'_"],
      hu: ['mi az _', 'mi a _'],
      id: ['apa itu _'],
      it: ["che cos'è _", "che cos'è il _", "che cos'è la _", "cos'è _", "cos'è la _", "cos'è l'_"],
      ja: ['_とは', '_とは何か'],
      nb: ['hva er _'],
      nl: ['wat is _', 'wat is de _', 'wat is het _'],
      pl: ['co to jest _', 'czym jest _', 'co to _'],
      pt: ['o que é _', 'o que é a _', 'o que é o _'],
      ro: ['ce este _'],
      ru: ['что такое _'],
      sv: ['vad är _'],
      tr: ['_ nedir'],
      uk: ['що таке _'],
    },
    who: {
      de: ['wer ist _'],
      en: ['who is _'],
      es: ['quién es _'],
      fr: ['qui est _'],
      it: ['chi è _'],
      nl: ['wie is _'],
      pl: ['kim jest _'],
      pt: ['quem é _'],
      ru: ['кто такой _', 'кто такая _'],
    },
  };

/** Organisations whose names are translated: each line is one, in lower case. */
export const TRANSLATED_NAMES: readonly string[][] = [
  ['nato', 'otan', 'navo', 'нато', 'ناتو', 'حلف الناتو'],
  ['who', 'oms', 'воз'],
  ['eu', 'ue', 'ес'],
  ['un', 'onu', 'uno', 'vn', 'fn', 'оон'],
  ['imf', 'fmi', 'iwf', 'мвф'],
];
