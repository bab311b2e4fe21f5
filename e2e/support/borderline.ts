import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IndexBuilder } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import { Matcher } from '~/lib/match/matcher';
import { openVectors } from '~/lib/match/word-vectors';
import { readPack } from '~/lib/readers/pack/pack';
import { ANALYSER_VERSION } from '~/lib/text/analyse';
import { PACK } from '~/scripts/starter-pack/pack';

const VECTORS = join(import.meta.dirname, '../../public/word-vectors.bin');

/**
 * A headline that gets a badge under the least careful setting and none under the usual one: a
 * claim of the starter set with words left out, found with the product's own matcher, so
 * that it follows every change of the model.
 */
export function borderlineHeadline(): Promise<string> {
  found ??= find();
  return found;
}

let found: Promise<string> | undefined;

async function find(): Promise<string> {
  const builder = new IndexBuilder();
  const claims: string[] = [];
  for await (const outcome of readPack([readFileSync(PACK, 'utf8')], { place: 'starter pack' })) {
    if (outcome.kind !== 'check') continue;
    builder.add(outcome.check);
    if (outcome.check.lang === 'en') claims.push(outcome.check.claim);
  }
  const index = openIndex(builder.finish());
  const { buffer } = Uint8Array.from(readFileSync(VECTORS));
  const vectors = openVectors(buffer, ANALYSER_VERSION);
  const usual = new Matcher(index, { vectors, carefulness: 1 });
  const open = new Matcher(index, { vectors, carefulness: 4 });
  const isShown = (matcher: Matcher, text: string) =>
    matcher.find(text, 'en').some(({ isShown }) => isShown);
  for (const headline of claims.flatMap(withWordsLeftOut)) {
    if (isShown(open, headline) && !isShown(usual, headline)) return headline;
  }
  throw new Error('no claim of the starter set has such a form');
}

/** Shortest headline that a page is read for, in words. */
const MIN_WORDS = 6;

function withWordsLeftOut(claim: string): string[] {
  const words = claim.split(' ');
  return words
    .flatMap((_, from) => [1, 2, 3].map((count) => words.toSpliced(from, count)))
    .filter((rest) => rest.length >= MIN_WORDS)
    .map((rest) => rest.join(' '));
}
