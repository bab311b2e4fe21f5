import { Unzip, UnzipInflate } from 'fflate';
import { plainText } from '~/lib/check/plain-text';
import { piecesOf } from '../pieces';
import { PACKED, type UnpackBudget } from './budget';
import type { Unpacked } from './gzip';
import { Tail } from './tail';

/** A file in a ZIP; its chunks have to be read before the next file is asked for. */
export interface ZipEntry extends Unpacked {
  /** As the ZIP calls it. Only ever shown: nothing is written anywhere. */
  name: string;
}

export interface ZipEntries {
  entries: AsyncIterable<ZipEntry>;
  /** Why the entries ended too soon, once they have ended. */
  readonly problem: string | undefined;
}

type Event =
  | { kind: 'file'; name: string }
  | { kind: 'data'; chunk: Uint8Array }
  | { kind: 'end'; problem?: string };

/** The files in a ZIP, in its order, unpacked as they are read. Folders are left out. */
export function entriesOf(packed: AsyncIterable<Uint8Array>, budget: UnpackBudget): ZipEntries {
  const events = new ZipEvents(packed, budget);
  async function* entries(): AsyncGenerator<ZipEntry> {
    try {
      for (let event = await events.next(); event; event = await events.next()) {
        if (event.kind !== 'file') continue;
        if (isFurniture(event.name)) continue;
        yield entryOf(event.name, events);
      }
    } finally {
      await events.close();
    }
  }
  return {
    entries: entries(),
    get problem() {
      return events.problem;
    },
  };
}

/** Folders, and what systems put beside files. */
function isFurniture(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.[^./])/.test(name);
}

const MAX_NAME = 300;

function entryOf(name: string, events: ZipEvents): ZipEntry {
  let problem: string | undefined;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let event = await events.next(); event; event = await events.next()) {
      if (event.kind === 'data') yield event.chunk;
      else {
        problem = event.kind === 'end' ? event.problem : undefined;
        return;
      }
    }
  }
  return {
    name: plainText(name).slice(0, MAX_NAME),
    chunks: chunks(),
    get problem() {
      return problem;
    },
  };
}

const BROKEN = 'ZIP that is broken or cut off';

/**
 * A ZIP ends with a record that begins so, and has a comment of up to 65,535 bytes behind it
 * (APPNOTE 4.3.16). It is looked for here: fflate takes a ZIP that is cut off between two files for
 * whole.
 */
const END_RECORD = [0x50, 0x4b, 0x05, 0x06] as const;
const END_RECORD_BYTES = 22;
const MAX_COMMENT = 65_535;

function hasEndRecord(tail: Uint8Array): boolean {
  const from = tail.length - END_RECORD_BYTES;
  for (let at = from; at >= 0; at -= 1) {
    if (END_RECORD.every((byte, index) => tail[at + index] === byte)) return true;
  }
  return false;
}

/** What the unpacker reports, in order, fed only when more is asked for. */
class ZipEvents {
  /** Why there are no more events, where that is not the ZIP's end. */
  problem: string | undefined;
  readonly #pieces: AsyncGenerator<Uint8Array>;
  readonly #budget: UnpackBudget;
  readonly #unzip: Unzip;
  readonly #tail = new Tail(END_RECORD_BYTES + MAX_COMMENT);
  #waiting: Event[] = [];
  #isOver = false;
  #files = 0;

  constructor(packed: AsyncIterable<Uint8Array>, budget: UnpackBudget) {
    this.#pieces = piecesOf(packed, PACKED);
    this.#budget = budget;
    this.#unzip = new Unzip((file) => {
      this.#files += 1;
      this.problem ??= budget.open();
      if (this.problem) return;
      this.#waiting.push({ kind: 'file', name: file.name });
      file.ondata = (error, chunk, isFinal) => this.#take(error, chunk, isFinal);
      file.start();
    });
    this.#unzip.register(UnzipInflate);
  }

  async next(): Promise<Event | undefined> {
    while (this.#waiting.length === 0 && !this.#isOver && !this.problem) await this.#feed();
    if (this.problem) return undefined;
    const event = this.#waiting.shift();
    if (!event && !hasEndRecord(this.#tail.bytes)) this.problem = BROKEN;
    return event;
  }

  async close(): Promise<void> {
    await this.#pieces.return(undefined);
  }

  async #feed(): Promise<void> {
    const { value: piece, done } = await this.#pieces.next();
    try {
      if (!done) {
        this.#budget.read(piece.length);
        this.#tail.push(piece);
        this.#unzip.push(piece);
      } else {
        this.#isOver = true;
        this.#unzip.push(new Uint8Array(), true);
        if (this.#files === 0) this.problem = 'ZIP without files';
      }
    } catch {
      this.#isOver = true;
      this.problem = BROKEN;
    }
  }

  #take(error: unknown, chunk: Uint8Array | undefined, isFinal: boolean): void {
    if (error)
      this.#waiting.push({ kind: 'end', problem: 'file in a ZIP that cannot be unpacked' });
    else {
      if (chunk && chunk.length > 0) {
        this.problem ??= this.#budget.spend(chunk.length);
        this.#waiting.push({ kind: 'data', chunk });
      }
      if (isFinal) this.#waiting.push({ kind: 'end' });
    }
  }
}
