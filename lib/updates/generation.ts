import { baseLanguage } from '~/lib/check/language-tag';
import { merging, type Wanted } from '~/lib/index/merge';
import { type OpenIndex, openUnchecked } from '~/lib/index/open';
import { runInSlices } from '~/lib/index/steps';
import type { ObelusDatabase } from '~/lib/store/database';
import { eachCheck, latestEditions, newNumber, readSegments } from '~/lib/store/editions';
import { completeGeneration, currentGeneration } from '~/lib/store/generations';
import type { Edition, Generation, Job, Subscription } from '~/lib/store/rows';
import { allSubscriptions } from '~/lib/store/subscriptions';
import { putRow } from '~/lib/store/writing';
import { urgeCollection } from './collector.ts';
import { SegmentWriter } from './segments.ts';
import { Slices } from './slices.ts';
import { inOrder } from './subscription.ts';

export interface GenerationOptions {
  /** Milliseconds since 1970. */
  now: number;
  slices?: Slices;
  /** The job that ends with it. */
  job?: Job;
}

/** A subscription that is on, its edition and the index of that. */
interface Contribution {
  subscription: Subscription;
  edition: Edition;
  segments: OpenIndex[];
}

/** A generation that answers from now on, and its index, which is in memory already. */
export interface BuiltGeneration {
  generation: Generation;
  index: OpenIndex;
}

/**
 * Make one generation of the newest editions of all subscriptions that are on, and let it answer.
 * With none on, an empty one answers.
 */
export async function buildGeneration(
  db: ObelusDatabase,
  options: GenerationOptions,
): Promise<BuiltGeneration> {
  const { now, slices = new Slices(), job } = options;
  const { file, editions } = await merged(db, await allSubscriptions(db), slices);
  if (file.byteLength > LARGE) await rest();
  const index = await openInSlices(file, slices);
  const generation = generationOf(index, editions, { number: await newNumber(db), now });
  await slices.pause();
  const isComplete = await completeGeneration(db, generation, file, job);
  // The reader cancelled what brought one of the editions: a generation without it.
  return isComplete ? { generation, index } : buildGeneration(db, options);
}

/**
 * What one subscription alone would answer, as far as it is on and the reader wants what is in it.
 * It is not stored: it answers while the stored generation cannot.
 */
export async function buildMeanwhile(
  db: ObelusDatabase,
  id: string,
  now: number,
): Promise<BuiltGeneration> {
  const slices = new Slices();
  const subscription = await db.get('subscriptions', id);
  const { file, editions } = await merged(db, subscription ? [subscription] : [], slices);
  const index = await openInSlices(file, slices);
  return { generation: generationOf(index, editions, { number: 0, now }), index };
}

/**
 * Whether what answers is not made of the newest editions of all that is on: the last one was read,
 * and then there was no room for its index.
 */
export async function isBehind(db: ObelusDatabase): Promise<boolean> {
  const answering = new Set((await currentGeneration(db))?.parts.map(({ number }) => number));
  const editions = await latestEditions(db);
  const wanted = (await allSubscriptions(db)).flatMap(({ id, on }) =>
    on ? (editions.get(id)?.number ?? []) : [],
  );
  return wanted.length !== answering.size || wanted.some((number) => !answering.has(number));
}

/** Index files larger than this take a moment of rest, in bytes. */
const LARGE = 4 * 2 ** 20;

/**
 * What the merge took, several times the file, is garbage now. The collector gets the time for it
 * before the file is copied into the database.
 */
function rest(): Promise<void> {
  urgeCollection();
  return new Promise((resolve) => setTimeout(resolve, REST_MS));
}
const REST_MS = 500;

/** One index of those subscriptions that are on, and their editions in its order. */
async function merged(
  db: ObelusDatabase,
  subscriptions: Subscription[],
  slices: Slices,
): Promise<{ file: ArrayBuffer; editions: Edition[] }> {
  const contributions = await contributionsOf(db, subscriptions, slices);
  const file = await mergedIndex(contributions, slices);
  return { file, editions: contributions.map(({ edition }) => edition) };
}

/** The facts of a generation with this index, of these editions. */
function generationOf(
  index: OpenIndex,
  editions: readonly Edition[],
  { number, now }: { number: number; now: number },
): Generation {
  const parts = editions.map(({ number, subscription }) => ({ subscription, number }));
  return { number, builtAt: now, parts, bytes: index.buffer.byteLength, ...factsOf(index) };
}

async function contributionsOf(
  db: ObelusDatabase,
  subscriptions: Subscription[],
  slices: Slices,
): Promise<Contribution[]> {
  const editions = await latestEditions(db);
  const contributions: Contribution[] = [];
  for (const subscription of inOrder(subscriptions)) {
    const edition = editions.get(subscription.id);
    if (!subscription.on || !edition) continue;
    contributions.push({ subscription, edition, segments: await segmentsOf(db, edition, slices) });
  }
  return contributions;
}

/** The stored index of an edition, or where that is missing, damaged or outdated, a new one. */
async function segmentsOf(
  db: ObelusDatabase,
  { number, retracted }: Edition,
  slices: Slices,
): Promise<OpenIndex[]> {
  try {
    const stored = await readSegments(db, number);
    if (stored) return await openAll(stored, slices);
  } catch (error) {
    await slices.pause(); // Throws where the work was cancelled, and nothing is damaged.
    console.warn(`Obelus builds the index of edition ${number} anew. ${error}`);
  }
  const writer = new SegmentWriter(slices);
  for await (const check of eachCheck(db, number)) {
    await writer.add(check);
    if (slices.isOver) await slices.pause();
  }
  const files = await writer.finish(retracted);
  await putRow(db, 'segments', files, number);
  return openAll(await Promise.all(files.map((file) => file.arrayBuffer())), slices);
}

async function openAll(files: readonly ArrayBuffer[], slices: Slices): Promise<OpenIndex[]> {
  const opened: OpenIndex[] = [];
  for (const file of files) opened.push(await openInSlices(file, slices));
  return opened;
}

/** As `openIndex`, which would look at megabytes at once. */
async function openInSlices(file: ArrayBuffer, slices: Slices): Promise<OpenIndex> {
  const index = openUnchecked(file);
  await runInSlices(index.checking(), slices.pause);
  return index;
}

function mergedIndex(contributions: Contribution[], slices: Slices): Promise<ArrayBuffer> {
  const segments = contributions.flatMap(({ segments }) => segments);
  return runInSlices(merging(segments, wantedBy(contributions)), slices.pause);
}

/** The languages and publishers that the reader wants of each subscription. */
function wantedBy(contributions: Contribution[]): Wanted {
  const choices = new Map(
    contributions.flatMap(({ segments, subscription: { languages, publishersOff } }) => {
      const choice = {
        languages: new Set(languages.map(baseLanguage)),
        off: new Set(publishersOff),
      };
      return segments.map((segment) => [segment, choice] as const);
    }),
  );
  return (index, check) => {
    const { languages, off } = choices.get(index)!;
    const { lang, publisher } = index.sources.of(check);
    return (languages.size === 0 || languages.has(lang)) && !off.has(publisher);
  };
}

/** What is said of a whole generation. */
function factsOf(index: OpenIndex): Pick<Generation, 'checks' | 'publishers' | 'newest'> {
  const publishers = new Set(index.sources.table.map(({ publisher }) => publisher));
  const day = index.sections.days.reduce((newest, day) => Math.max(newest, day), 0);
  const newest = day > 0 ? new Date(day * MS_PER_DAY).toISOString().slice(0, 10) : undefined;
  return { checks: index.checks, publishers: publishers.size, newest };
}

const MS_PER_DAY = 86_400_000;
