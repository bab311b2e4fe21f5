/** Particles that Korean ties to a noun, longest first. */
const PARTICLE =
  /(?<=..)(?:에서는|으로는|에게서|이라고|에서|에게|으로|까지|부터|처럼|보다|라고|이나|은|는|이|가|을|를|의|에|로|와|과|도|만)$/;

/** A folded Korean word without its particle, which says what the word does in the sentence. */
export function koreanStem(word: string): string {
  return word.replace(PARTICLE, '');
}
