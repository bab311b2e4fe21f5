import { readFileSync } from 'node:fs';
import { openVectors, type WordVectors } from '~/lib/match/word-vectors';
import { ANALYSER_VERSION } from '~/lib/text/analyse';

/** The packaged word vectors, for commands. */
export function readWordVectors(): WordVectors {
  const bytes = readFileSync(new URL('../public/word-vectors.bin', import.meta.url));
  const buffer = new Uint8Array(bytes).buffer;
  return openVectors(buffer, ANALYSER_VERSION);
}
