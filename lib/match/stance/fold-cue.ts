import { fold } from '~/lib/text/fold';

/**
 * One form for a cue word and the same word in a text: as the analyser folds, and without Arabic
 * vowel signs and the dot that lower-casing a Turkish capital I leaves behind.
 */
export function foldCue(word: string): string {
  return fold(word).replace(/[\u064b-\u0652]|\u0307/gu, '');
}
