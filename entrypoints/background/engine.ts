import { browser } from 'wxt/browser';
import type { Problems } from '~/lib/diagnosis/problems';
import type { StartUp } from '~/lib/diagnosis/start-up';
import { checksumOfBytes } from '~/lib/index/checksum';
import { type OpenIndex, openIndex } from '~/lib/index/open';
import type { Carefulness } from '~/lib/match/carefulness';
import { Matcher } from '~/lib/match/matcher';
import { readPack } from '~/lib/readers/pack/pack';
import { type ObelusDatabase, openDatabase, STARTER } from '~/lib/store/database';
import { currentGeneration, eachCheck, readIndex } from '~/lib/store/generations';
import type { Generation } from '~/lib/store/rows';
import { importChecks } from '~/lib/updates/import';
import { packagedVectors } from './word-vectors.ts';

/** The generation that answers, opened. */
export interface OpenGeneration {
  db: ObelusDatabase;
  generation: Generation;
  index: OpenIndex;
  matcher: Matcher;
}

/** Where the engine tells how it started and what went wrong. */
export interface Diagnosis {
  startUp: StartUp;
  problems: Problems;
}

/** What the engine needs to be told from outside. */
export interface EngineOptions extends Diagnosis {
  carefulness: () => Promise<Carefulness>;
}

const STARTER_PACK = '/starter-pack.jsonl';

/**
 * Opens what was stored, once for each life of the background; builds it from the packaged starter
 * pack when there is nothing yet, and anew from the stored records when the index cannot be read.
 */
export class Engine {
  /** Why nothing could be opened. */
  problem: string | undefined;
  readonly #options: EngineOptions;
  #opened: Promise<OpenGeneration> | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  /** The generation that answers. After a failure the next call tries again. */
  ready(): Promise<OpenGeneration> {
    this.#opened ??= this.#follow(open(this.#options, () => this.forget()));
    return this.#opened;
  }

  /** Read the packaged starter pack again if it changed with an update of the extension. */
  async refreshStarterPack(): Promise<void> {
    const { db, generation } = await this.ready();
    const pack = await packagedPack();
    const part = generation.parts.find(({ subscription }) => subscription === STARTER);
    const edition = part && (await db.get('editions', part.number));
    if (pack.source === edition?.source) return;
    await importStarterPack(db, pack);
    this.forget();
    await this.ready();
  }

  /** What was opened is closed or outdated: the next call opens anew. */
  forget(): void {
    this.#opened = undefined;
  }

  async #follow(opening: Promise<OpenGeneration>): Promise<OpenGeneration> {
    try {
      const opened = await opening;
      this.problem = undefined;
      return opened;
    } catch (error) {
      this.#options.problems.note('opening the index', error);
      this.problem = error instanceof Error ? error.message : String(error);
      this.#opened = undefined;
      throw error;
    }
  }
}

async function open(options: EngineOptions, onClosed: () => void): Promise<OpenGeneration> {
  const { startUp } = options;
  const db = await startUp.during('database', () => openDatabase(onClosed));
  return (
    (await openStored(db, options)) ??
    (await startUp.during('build', async () => (await rebuild(db, options)) ?? build(db, options)))
  );
}

/** The stored generation, or `undefined` when there is none that can be read. */
async function openStored(
  db: ObelusDatabase,
  { startUp, problems, carefulness }: EngineOptions,
): Promise<OpenGeneration | undefined> {
  const generation = await currentGeneration(db);
  if (!generation) return undefined;
  try {
    const [buffer, vectors, careful] = await Promise.all([
      startUp.during('file', () => readIndex(db, generation.number)),
      startUp.during('vectors', () =>
        packagedVectors((error) => problems.note('reading the word vectors', error)),
      ),
      carefulness(),
    ]);
    if (!buffer) return undefined;
    return await startUp.during('index', () => {
      const index = openIndex(buffer);
      return {
        db,
        generation,
        index,
        matcher: new Matcher(index, { vectors, carefulness: careful }),
      };
    });
  } catch (error) {
    problems.note('reading the stored index', error);
    console.warn(`Obelus builds its index anew. ${error}`);
    return undefined;
  }
}

/** A new index from the stored records, where those of the current generation are still there. */
async function rebuild(
  db: ObelusDatabase,
  options: EngineOptions,
): Promise<OpenGeneration | undefined> {
  const generation = await currentGeneration(db);
  if (!generation || generation.checks === 0) return undefined;
  const records = storedOutcomes(db, generation.number);
  try {
    await importChecks(db, records, '', Date.now());
    return await openStored(db, options);
  } catch (error) {
    options.problems.note('building the index from the stored records', error);
    console.warn(`Obelus starts again from its starter pack. ${error}`);
    return undefined;
  }
}

async function* storedOutcomes(db: ObelusDatabase, generation: number) {
  for await (const check of eachCheck(db, generation)) yield { kind: 'check' as const, check };
}

async function build(db: ObelusDatabase, options: EngineOptions): Promise<OpenGeneration> {
  await importStarterPack(db, await packagedPack());
  const opened = await openStored(db, options);
  if (!opened) throw new Error('The index was built but cannot be read.');
  return opened;
}

interface Pack {
  text: string;
  /** Changes when the pack's content does. */
  source: string;
}

async function packagedPack(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL(STARTER_PACK));
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    text: new TextDecoder().decode(bytes),
    source: `starter:${checksumOfBytes(bytes).toString(16)}`,
  };
}

async function importStarterPack(db: ObelusDatabase, { text, source }: Pack): Promise<void> {
  await importChecks(db, readPack([text], { place: STARTER_PACK }), source, Date.now());
}
