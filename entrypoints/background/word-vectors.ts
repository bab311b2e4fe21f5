import { browser } from 'wxt/browser';
import { openVectors, type WordVectors } from '~/lib/match/word-vectors';
import { ANALYSER_VERSION } from '~/lib/text/analyse';

const FILE = '/word-vectors.bin';

/**
 * The packaged word vectors. Without them matching goes on by the words alone, so a failure is
 * told and not thrown.
 */
export async function packagedVectors(
  onProblem: (error: unknown) => void,
): Promise<WordVectors | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL(FILE));
    return openVectors(await response.arrayBuffer(), ANALYSER_VERSION);
  } catch (error) {
    onProblem(error);
    return undefined;
  }
}
