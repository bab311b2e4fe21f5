import { VERDICTS, type Verdict } from '~/lib/check/verdict';
import { ANALYSER_VERSION } from '~/lib/text/analyse';
import { crc32 } from './checksum.ts';
import {
  type Counts,
  FIELDS,
  type Field,
  FORMAT_VERSION,
  fileBytes,
  HEADER,
  HEADER_BYTES,
  MAGIC,
  type Sections,
  sectionsOf,
} from './format.ts';
import { rarity } from './impact.ts';

/** Why a buffer is not an index that this version can read. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}

/** An opened index. Check numbers run from 0 to `checks - 1`, term numbers likewise. */
export class OpenIndex {
  readonly #decoder = new TextDecoder();

  constructor(
    readonly buffer: ArrayBuffer,
    readonly counts: Counts,
    readonly sections: Sections,
  ) {}

  get checks(): number {
    return this.counts.checks;
  }

  id(check: number): string {
    const { idStarts, idBytes } = this.sections;
    return this.#decoder.decode(idBytes.subarray(idStarts[check], idStarts[check + 1]));
  }

  verdict(check: number): Verdict {
    return VERDICTS[this.sections.verdicts[check]!] ?? 'other';
  }

  term(term: number): string {
    const { termStarts, termBytes } = this.sections;
    return this.#decoder.decode(termBytes.subarray(termStarts[term], termStarts[term + 1]));
  }

  /** Number of the first term that is not before `text`; `counts.terms` when all are. */
  lowerBound(text: string): number {
    let [low, high] = [0, this.counts.terms];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.term(middle) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Number of a term, or -1. */
  findTerm(text: string): number {
    const at = this.lowerBound(text);
    return at < this.counts.terms && this.term(at) === text ? at : -1;
  }

  /** How much a term tells; a term that no check has tells most. */
  rarity(term: number): number {
    const { postingStarts } = this.sections;
    const having = term < 0 ? 0 : postingStarts[term + 1]! - postingStarts[term]!;
    return rarity(this.counts.checks, having);
  }

  /** Term numbers of one field of a check, in the order of its text. */
  fieldTerms(check: number, field: Field): Uint32Array {
    const { forwardStarts, forwardTerms } = this.sections;
    const at = check * FIELDS.length + FIELDS.indexOf(field);
    return forwardTerms.subarray(forwardStarts[at], forwardStarts[at + 1]);
  }
}

/**
 * Open an index over a buffer, without copying. Throws an `IndexError` that says what is wrong:
 * another kind of file, another version, truncated, or damaged.
 */
export function openIndex(buffer: ArrayBuffer): OpenIndex {
  const counts = readHeader(buffer);
  const checksum = new DataView(buffer).getUint32(HEADER.checksum * 4, true);
  if (crc32(new Uint8Array(buffer, HEADER_BYTES)) !== checksum) {
    throw new IndexError('The index is damaged: its checksum does not fit its content.');
  }
  return new OpenIndex(buffer, counts, sectionsOf(buffer, counts));
}

function readHeader(buffer: ArrayBuffer): Counts {
  if (buffer.byteLength < HEADER_BYTES)
    throw new IndexError('The index is shorter than its header.');
  const header = new DataView(buffer, 0, HEADER_BYTES);
  const get = (name: keyof typeof HEADER) => header.getUint32(HEADER[name] * 4, true);
  if (get('magic') !== MAGIC) throw new IndexError('This is not an Obelus index.');
  expectVersion('format', get('formatVersion'), FORMAT_VERSION);
  expectVersion('analyser', get('analyserVersion'), ANALYSER_VERSION);
  const counts: Counts = {
    checks: get('checks'),
    terms: get('terms'),
    postings: get('postings'),
    forwardTerms: get('forwardTerms'),
    idBytes: get('idBytes'),
    termBytes: get('termBytes'),
  };
  if (fileBytes(counts) !== buffer.byteLength) {
    throw new IndexError(
      `The index is ${buffer.byteLength} bytes long, its header speaks of ${fileBytes(counts)}.`,
    );
  }
  return counts;
}

function expectVersion(what: string, found: number, expected: number): void {
  if (found === expected) return;
  const age = found < expected ? 'older' : 'newer';
  throw new IndexError(`The index has ${what} version ${found}, ${age} than ${expected}.`);
}
