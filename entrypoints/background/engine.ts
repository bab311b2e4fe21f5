import type { Problems } from '~/lib/diagnosis/problems';
import type { StartUp } from '~/lib/diagnosis/start-up';
import { type OpenIndex, openIndex, openUnchecked } from '~/lib/index/open';
import { runInSlices } from '~/lib/index/steps';
import type { Carefulness } from '~/lib/match/carefulness';
import { Matcher } from '~/lib/match/matcher';
import { preparing } from '~/lib/match/preparing';
import type { WordVectors } from '~/lib/match/word-vectors';
import { type ObelusDatabase, openDatabase, STARTER } from '~/lib/store/database';
import { completeEdition, latestEditions } from '~/lib/store/editions';
import { currentGeneration, readIndex } from '~/lib/store/generations';
import type { Problem } from '~/lib/store/problem';
import type { Generation } from '~/lib/store/rows';
import { UnderWay } from '~/lib/store/under-way';
import { outcomesOf, type StarterPack } from '~/lib/updates/bring';
import { writeEdition } from '~/lib/updates/edition';
import { problemOf } from '~/lib/updates/failure';
import { type BuiltGeneration, buildGeneration, buildMeanwhile } from '~/lib/updates/generation';
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
  starterPack: () => Promise<StarterPack>;
  /** Whether the background is one of a private window, for which Firefox stores nothing. */
  isPrivate: () => boolean;
  /** The stored index cannot be read: somebody has to build it anew. */
  onDamage: () => void;
}

/**
 * Opens what was stored, once for each life of the background. Where nothing is stored yet it
 * begins with the packaged starter set; where the index cannot be read, the starter set's own
 * records answer until it is built anew, unless the reader switched them off.
 */
export class Engine {
  /** What the reader should know of what answers, or why nothing does. */
  problem: Problem | undefined;
  readonly #options: EngineOptions;
  readonly #underWay = new UnderWay();
  #database: Promise<ObelusDatabase> | undefined;
  #opened: Promise<OpenGeneration> | undefined;
  /** The last opening, outdated or not. */
  #opening: Promise<unknown> = Promise.resolve();
  #vectors: Promise<WordVectors | undefined> | undefined;
  /** How often what was opened became outdated. */
  #outdated = 0;
  /** Whether an index may answer before all of it was checked. */
  #trusting = true;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  /** The generation that answers. After a failure the next call tries again. */
  ready(): Promise<OpenGeneration> {
    if (!this.#opened) {
      this.#opened = this.#underWay.during(() => this.#follow(this.#openInTurn()));
      void this.#prepare(this.#opened);
    }
    return this.#opened;
  }

  /** Answer from the generation of this moment, whose records stay until the answer is given. */
  answer<Result>(work: (opened: OpenGeneration) => Promise<Result>): Promise<Result> {
    return this.#underWay.during(async () => work(await this.ready()));
  }

  /** Returns when all answers that began before have been given: what they read may go. */
  earlierAnswers(): Promise<void> {
    return this.#underWay.ended();
  }

  /** The database, one connection for each life of the background. */
  database(): Promise<ObelusDatabase> {
    this.#database ??= openDatabase(() => this.close()).catch((error) => {
      this.#database = undefined;
      throw error;
    });
    return this.#database;
  }

  /**
   * A new generation answers from now on. To read its index from the database would hold it twice,
   * at the moment at which an update takes most memory.
   */
  async adopt(built: BuiltGeneration): Promise<void> {
    const { generation, index } = built;
    const before = this.#outdated;
    try {
      const [db, options] = await Promise.all([this.database(), this.#matcherOptions()]);
      // The reader may have chosen otherwise since it was read what they had chosen.
      if (before !== this.#outdated) return await this.adopt(built);
      const matcher = new Matcher(index, options);
      this.problem = undefined;
      this.#opened = Promise.resolve({ db, generation, index, matcher });
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** What was opened is outdated: the next call opens anew. */
  forget(): void {
    this.#outdated += 1;
    this.#opened = undefined;
  }

  /** The connection is closed, or will be. */
  close(): void {
    this.forget();
    this.#database?.then((db) => db.close()).catch(() => {});
    this.#database = undefined;
  }

  /**
   * After an opening that became outdated: what it begins with is there once. A second one would
   * still be written when the queue already deletes what is not complete.
   */
  #openInTurn(): Promise<OpenGeneration> {
    const opening = this.#opening.catch(() => {}).then(() => this.#open());
    this.#opening = opening;
    return opening;
  }

  async #follow(opening: Promise<OpenGeneration>): Promise<OpenGeneration> {
    const before = this.#outdated;
    try {
      return await opening;
    } catch (error) {
      this.#options.problems.note('opening the index', error);
      // It says nothing of what is opened since.
      if (before !== this.#outdated) throw error;
      const detail = error instanceof Error ? error.message : String(error);
      const { code } = this.#options.isPrivate() ? PRIVATE : problemOf(error);
      this.problem = { code, detail };
      this.forget();
      throw error;
    }
  }

  /** While the database and the files are read, there is time for what matching needs. */
  async #prepare(opened: Promise<OpenGeneration>): Promise<void> {
    let isOver = false;
    const end = () => {
      isOver = true;
    };
    opened.then(end, end);
    const steps = preparing();
    do await pause();
    while (!isOver && !steps.next().done);
  }

  async #open(): Promise<OpenGeneration> {
    const { startUp } = this.#options;
    // Neither waits for the database, and both are asked for in any case.
    const options = this.#matcherOptions();
    options.catch(() => {}); // Told where it is awaited.
    const db = await startUp.during('database', () => this.database());
    const stored = await this.#openStored(db, options);
    if (stored) {
      this.problem = undefined;
      return stored;
    }
    return startUp.during('build', () => this.#begin(db));
  }

  /** The stored generation, or `undefined` when there is none that can be read. */
  async #openStored(
    db: ObelusDatabase,
    matcherOptions = this.#matcherOptions(),
  ): Promise<OpenGeneration | undefined> {
    const { startUp, problems } = this.#options;
    const generation = await currentGeneration(db);
    if (!generation) return undefined;
    try {
      const [buffer, options] = await Promise.all([
        startUp.during('file', () => readIndex(db, generation.number)),
        matcherOptions,
      ]);
      if (!buffer) throw new Error('The index file is missing.');
      return await startUp.during('index', () => {
        const index = this.#openFile(buffer);
        return { db, generation, index, matcher: new Matcher(index, options) };
      });
    } catch (error) {
      problems.note('reading the stored index', error);
      console.warn(`Obelus builds its index anew. ${error}`);
      return undefined;
    }
  }

  #openFile(buffer: ArrayBuffer): OpenIndex {
    if (!this.#trusting) return openIndex(buffer);
    const index = openUnchecked(buffer);
    void this.#check(index);
    return index;
  }

  /** Reads all of an index that answers already. A damaged one is opened no second time. */
  async #check(index: OpenIndex): Promise<void> {
    try {
      await pause();
      await runInSlices(index.checking(), pause);
    } catch (error) {
      this.#options.problems.note('checking the index', error);
      this.#trusting = false;
      this.forget();
      await this.ready().catch(() => {}); // It was noted; the next question tries again.
    }
  }

  async #matcherOptions() {
    const [vectors, carefulness] = await Promise.all([
      this.#wordVectors(),
      this.#options.carefulness(),
    ]);
    return { vectors, carefulness };
  }

  /** The same for all generations; where they could not be read, the next opening tries again. */
  #wordVectors(): Promise<WordVectors | undefined> {
    const { startUp, problems } = this.#options;
    const read = () =>
      startUp.during('vectors', () =>
        packagedVectors((error) => {
          this.#vectors = undefined;
          problems.note('reading the word vectors', error);
        }),
      );
    this.#vectors ??= read();
    return this.#vectors;
  }

  /**
   * Without a generation: the first one. With one that cannot be read: the starter set alone, as far
   * as the reader wants it.
   */
  async #begin(db: ObelusDatabase): Promise<OpenGeneration> {
    const editions = await latestEditions(db);
    if (!editions.has(STARTER)) await this.#readStarter(db);
    // Also where the background died over its first start.
    const isFirst = [...editions.keys()].every((id) => id === STARTER);
    if (isFirst && !(await currentGeneration(db))) {
      await buildGeneration(db, { now: Date.now() });
      const stored = await this.#openStored(db);
      if (!stored) throw new Error('The index was built but cannot be read.');
      this.problem = undefined;
      return stored;
    }
    this.problem = { code: 'damaged' };
    this.#options.onDamage();
    const built = await buildMeanwhile(db, STARTER, Date.now());
    return { db, ...built, matcher: new Matcher(built.index, await this.#matcherOptions()) };
  }

  async #readStarter(db: ObelusDatabase): Promise<void> {
    const { bytes, source } = await this.#options.starterPack();
    const now = Date.now();
    const starter = { id: STARTER, kind: 'starter', name: 'Obelus', format: 'pack' } as const;
    const outcomes = outcomesOf(starter, { name: 'starter', bytes });
    const written = await writeEdition(db, outcomes, { subscription: STARTER, source, now });
    const { edition, rejected, contents } = written;
    const { checks } = edition;
    const counts = { checks, rejected, contents, bytes: bytes.length };
    const last = { at: now, outcome: 'changed', ...counts } as const;
    await completeEdition(db, { ...written, note: (before) => ({ ...before, last }) });
  }
}

const PRIVATE: Problem = { code: 'private' };

/** Lets whatever waits go first. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
