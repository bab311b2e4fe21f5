import { GrowingNumbers } from './growing.ts';
import type { IdParts } from './ids.ts';

/**
 * Where checks come from: publisher, language, and how their ids begin. There are a few hundred
 * such combinations among hundreds of thousands of checks, so they stand in a table, and a check
 * has two bytes for its row (four when there are more than 65,536 rows).
 */
export type Source = Origin & IdParts;

export interface Origin {
  /** The publisher's name; empty when it is not known. */
  publisher: string;
  /** First part of a BCP 47 tag, in lower case; empty when it is not known. */
  lang: string;
}

const NARROW = 2 ** 16;

export interface WrittenSources {
  /** The table as UTF-8 JSON, a row each: publisher, language, prefix, digits. */
  sources: Uint8Array;
  /** Each check's row; one of the two is empty. */
  narrowSources: Uint16Array;
  wideSources: Uint32Array;
}

/** Numbers sources in the order in which they come. */
export class SourceTable {
  readonly #perCheck = new GrowingNumbers();
  /** By row, as it is written. */
  readonly #numbers = new Map<string, number>();
  /** The same by origin, which many checks share, and then by what is left. */
  readonly #known = new Map<Origin, Map<string, number>>();

  /** Takes in the source of the next check. One object for all checks of an origin is soonest. */
  add(origin: Origin, parts: IdParts): void {
    this.#perCheck.push(this.#number(origin, parts));
  }

  #number(origin: Origin, { prefix, digits }: IdParts): number {
    const ofOrigin = this.#known.get(origin) ?? new Map<string, number>();
    this.#known.set(origin, ofOrigin);
    const key = `${digits} ${prefix}`;
    const known = ofOrigin.get(key);
    if (known !== undefined) return known;
    const row = JSON.stringify([origin.publisher, origin.lang, prefix, digits]);
    const number = this.#numbers.get(row) ?? this.#numbers.size;
    this.#numbers.set(row, number);
    ofOrigin.set(key, number);
    return number;
  }

  finish(): WrittenSources {
    const perCheck = this.#perCheck.view;
    const isNarrow = this.#numbers.size <= NARROW;
    return {
      sources: new TextEncoder().encode(`[${[...this.#numbers.keys()].join(',')}]`),
      narrowSources: Uint16Array.from(isNarrow ? perCheck : []),
      wideSources: isNarrow ? new Uint32Array() : perCheck,
    };
  }
}

const UNKNOWN: Source = { publisher: '', lang: '', prefix: '', digits: 0 };

/** Reads the table when it is first asked for. */
export class Sources {
  #table: Source[] | undefined;
  readonly #perCheck: Uint16Array | Uint32Array;

  constructor(private readonly written: WrittenSources) {
    const { narrowSources, wideSources } = written;
    this.#perCheck = wideSources.length > 0 ? wideSources : narrowSources;
  }

  /** All sources; a check's is at `numbers[check]`. */
  get table(): readonly Source[] {
    this.#table ??= readTable(this.written.sources);
    return this.#table;
  }

  get numbers(): Uint16Array | Uint32Array {
    return this.#perCheck;
  }

  of(check: number): Source {
    return this.table[this.#perCheck[check] ?? -1] ?? UNKNOWN;
  }
}

function readTable(json: Uint8Array): Source[] {
  const rows: [string, string, string, number][] = JSON.parse(new TextDecoder().decode(json));
  return rows.map(([publisher, lang, prefix, digits]) => ({ publisher, lang, prefix, digits }));
}
