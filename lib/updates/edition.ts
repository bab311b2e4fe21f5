import type { Check } from '~/lib/check/check';
import type { ReadOutcome } from '~/lib/readers/outcome';
import type { ObelusDatabase } from '~/lib/store/database';
import { newNumber, putChecks } from '~/lib/store/editions';
import { UpdateError } from '~/lib/store/problem';
import type { Contents, Edition } from '~/lib/store/rows';
import { ContentsCounter } from './contents.ts';
import { SegmentWriter } from './segments.ts';
import { Slices } from './slices.ts';

/** Records that go into one transaction; one by one they would take a hundred times as long. */
const BATCH = 100;

/** Most reasons of rejection that are told apart; a hostile feed could make up a new one each time. */
const MAX_REASONS = 40;
const OTHER_REASONS = 'other reasons';

/**
 * Most checks that one feed takes back. All their ids stand in one row, which is read again and again,
 * and a hostile feed could name as many as fit into a gigabyte. The largest feed that is known has
 * 200,000 elements in all.
 */
export const MAX_RETRACTED = 250_000;
const RETRACTED_TOO_MANY = 'taken back, as one of too many';

/** What was read, before it is declared complete. */
export interface WrittenEdition {
  edition: Edition;
  /** The index of the edition alone, in files that belong together. */
  segments: Blob[];
  /** How many documents or elements gave no check, by reason. */
  rejected: Record<string, number>;
  contents: Contents;
}

export interface EditionOptions {
  /** The subscription's id. */
  subscription: string;
  /** What it is read from; see `Edition`. */
  source: string;
  /** Milliseconds since 1970. */
  now: number;
  slices?: Slices;
  /** Told how many checks were taken. */
  onChecks?: (checks: number) => void;
}

/**
 * Read checks and write them aside, with their index, under a number of their own; nothing that
 * answers is touched. Retracted ones are taken back from the subscriptions before this one and not
 * kept. Of each id there is one outcome: the readers see to that. Throws an `UpdateError` when there
 * was no check, be it one that is taken back, and whatever reading and storing throw.
 */
export async function writeEdition(
  db: ObelusDatabase,
  outcomes: AsyncIterable<ReadOutcome>,
  options: EditionOptions,
): Promise<WrittenEdition> {
  const { subscription, source, now, slices = new Slices(), onChecks } = options;
  const number = await newNumber(db);
  const segments = new SegmentWriter(slices);
  let checks = 0;
  const retracted = new Set<string>();
  const rejected = new Rejections();
  const counter = new ContentsCounter();
  const records = new RecordWriter(db, number);
  for await (const outcome of outcomes) {
    if (slices.isOver) await slices.pause();
    if (outcome.kind === 'rejected') rejected.count(outcome.reason);
    else if (outcome.check.status === 'retracted') {
      if (retracted.size < MAX_RETRACTED) retracted.add(outcome.check.id);
      else rejected.count(RETRACTED_TOO_MANY);
    } else {
      checks += 1;
      counter.add(outcome.check);
      await segments.add(outcome.check);
      await records.add(outcome.check);
      onChecks?.(checks);
    }
  }
  await records.finish();
  if (checks + retracted.size === 0) {
    throw new UpdateError({ code: 'empty' }, { rejected: rejected.byReason });
  }
  const facts = { subscription, builtAt: now, checks, retracted: [...retracted], source };
  const files = await segments.finish(retracted);
  return {
    edition: { number, ...facts },
    segments: files,
    rejected: rejected.byReason,
    contents: counter.contents,
  };
}

/** Writes one batch while the next is being read, and no more than that. */
class RecordWriter {
  #batch: Check[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(
    readonly db: ObelusDatabase,
    readonly edition: number,
  ) {}

  async add(check: Check): Promise<void> {
    this.#batch.push(check);
    if (this.#batch.length >= BATCH) await this.#flush();
  }

  async finish(): Promise<void> {
    await this.#flush();
    await this.#writing;
  }

  async #flush(): Promise<void> {
    await this.#writing;
    this.#writing = putChecks(this.db, this.edition, this.#batch);
    // Thrown where it is awaited; meanwhile it is no unhandled one.
    this.#writing.catch(() => {});
    this.#batch = [];
  }
}

class Rejections {
  readonly byReason: Record<string, number> = Object.create(null);
  #reasons = 0;

  count(reason: string): void {
    const isNew = !(reason in this.byReason);
    const told = isNew && this.#reasons >= MAX_REASONS ? OTHER_REASONS : reason;
    if (isNew) this.#reasons += 1;
    this.byReason[told] = (this.byReason[told] ?? 0) + 1;
  }
}
