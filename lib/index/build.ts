import type { Check } from '~/lib/check/check';
import { VERDICTS } from '~/lib/check/verdict';
import { ANALYSER_VERSION, analyse } from '~/lib/text/analyse';
import { crc32 } from './checksum.ts';
import {
  type Counts,
  FIELDS,
  FORMAT_VERSION,
  fileBytes,
  HEADER,
  HEADER_BYTES,
  MAGIC,
  sectionsOf,
} from './format.ts';
import { quantisedImpact } from './impact.ts';

/** What the index reads of a check; the rest stays in the record. */
export type IndexedCheck = Pick<
  Check,
  'id' | 'claim' | 'title' | 'lang' | 'keywords' | 'published'
> & {
  rating: Pick<Check['rating'], 'verdict'>;
};

/**
 * Collects checks one at a time and writes the index file. Same checks in the same order give the
 * same bytes. Memory beside the file: the distinct terms and four bytes for each term occurrence.
 */
export class IndexBuilder {
  readonly #terms = new Map<string, number>();
  readonly #forward: number[] = [];
  readonly #forwardStarts: number[] = [0];
  readonly #ids: string[] = [];
  readonly #verdicts: number[] = [];
  readonly #days: number[] = [];

  /** Add one check; its number is how many were added before. */
  add(check: IndexedCheck): void {
    const texts = [check.claim, ownTitle(check), check.keywords.join(' · ')];
    for (const text of texts) {
      for (const { term } of analyse(text, check.lang)) this.#forward.push(this.#termNumber(term));
      this.#forwardStarts.push(this.#forward.length);
    }
    this.#ids.push(check.id);
    this.#verdicts.push(VERDICTS.indexOf(check.rating.verdict));
    this.#days.push(dayOf(check.published));
  }

  get size(): number {
    return this.#ids.length;
  }

  #termNumber(term: string): number {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    this.#terms.set(term, this.#terms.size);
    return this.#terms.size - 1;
  }

  /** The finished file. The builder can go on afterwards. */
  finish(): ArrayBuffer {
    const encoder = new TextEncoder();
    const { sorted, renumbered } = this.#sortedTerms();
    const forward = Uint32Array.from(this.#forward, (term) => renumbered[term]!);
    const postings = this.#postings(forward, sorted.length);
    const termBytes = sorted.map((term) => encoder.encode(term));
    const idBytes = this.#ids.map((id) => encoder.encode(id));
    const counts = {
      checks: this.#ids.length,
      terms: sorted.length,
      postings: postings.checks.length,
      forwardTerms: forward.length,
      termBytes: totalBytes(termBytes),
      idBytes: totalBytes(idBytes),
    };
    const buffer = new ArrayBuffer(fileBytes(counts));
    const sections = sectionsOf(buffer, counts);
    sections.postingStarts.set(postings.starts);
    sections.postingChecks.set(postings.checks);
    sections.postingImpacts.set(postings.impacts);
    sections.forwardStarts.set(this.#forwardStarts);
    sections.forwardTerms.set(forward);
    sections.days.set(this.#days);
    sections.verdicts.set(this.#verdicts);
    writeStrings(termBytes, sections.termStarts, sections.termBytes);
    writeStrings(idBytes, sections.idStarts, sections.idBytes);
    writeHeader(buffer, counts);
    return buffer;
  }

  #sortedTerms(): { sorted: string[]; renumbered: Uint32Array } {
    const sorted = [...this.#terms.keys()].sort((a, b) => (a < b ? -1 : 1));
    const renumbered = new Uint32Array(sorted.length);
    for (const [position, term] of sorted.entries()) renumbered[this.#terms.get(term)!] = position;
    return { sorted, renumbered };
  }

  /** Turns each check's terms round into each term's checks, with how much each one counts. */
  #postings(forward: Uint32Array, termCount: number) {
    const perCheck: Map<number, number>[] = this.#ids.map((_, check) => {
      const frequencies = new Map<number, number>();
      const [from, to] = [check * FIELDS.length, (check + 1) * FIELDS.length];
      for (let at = this.#forwardStarts[from]!; at < this.#forwardStarts[to]!; at++) {
        const term = forward[at]!;
        frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      }
      return frequencies;
    });
    const starts = new Uint32Array(termCount + 1);
    for (const frequencies of perCheck) {
      for (const term of frequencies.keys()) starts[term + 1]!++;
    }
    for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!;
    const next = starts.slice();
    const checks = new Uint32Array(starts[termCount]!);
    const impacts = new Uint8Array(checks.length);
    const meanLength = forward.length / Math.max(1, this.#ids.length);
    for (const [check, frequencies] of perCheck.entries()) {
      const length =
        this.#forwardStarts[(check + 1) * FIELDS.length]! -
        this.#forwardStarts[check * FIELDS.length]!;
      for (const [term, frequency] of frequencies) {
        const at = next[term]!++;
        checks[at] = check;
        impacts[at] = quantisedImpact(frequency, length / meanLength);
      }
    }
    return { starts, checks, impacts };
  }
}

/** An index over some checks. */
export function buildIndex(checks: Iterable<IndexedCheck>): ArrayBuffer {
  const builder = new IndexBuilder();
  for (const check of checks) builder.add(check);
  return builder.finish();
}

const FACT_CHECK = /^\s*fact[- ]?check(?:ed|ing)?\s*[:|–—-]\s*/i;

/** The title without "Fact check:"; nothing where it only repeats the claim. */
function ownTitle({ title = '', claim }: IndexedCheck): string {
  const bare = title.replace(FACT_CHECK, '');
  return bare === claim ? '' : bare;
}

const MS_PER_DAY = 86_400_000;

function dayOf(date: string | undefined): number {
  const ms = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(ms) || ms < 0 ? 0 : Math.floor(ms / MS_PER_DAY);
}

function totalBytes(strings: Uint8Array[]): number {
  return strings.reduce((sum, bytes) => sum + bytes.length, 0);
}

function writeStrings(strings: Uint8Array[], starts: Uint32Array, bytes: Uint8Array): void {
  let at = 0;
  for (const [position, string] of strings.entries()) {
    bytes.set(string, at);
    at += string.length;
    starts[position + 1] = at;
  }
}

function writeHeader(buffer: ArrayBuffer, counts: Counts): void {
  const header = new DataView(buffer, 0, HEADER_BYTES);
  const put = (name: keyof typeof HEADER, value: number) =>
    header.setUint32(HEADER[name] * 4, value, true);
  put('magic', MAGIC);
  put('formatVersion', FORMAT_VERSION);
  put('analyserVersion', ANALYSER_VERSION);
  put('checks', counts.checks);
  put('terms', counts.terms);
  put('postings', counts.postings);
  put('forwardTerms', counts.forwardTerms);
  put('idBytes', counts.idBytes);
  put('termBytes', counts.termBytes);
  put('checksum', crc32(new Uint8Array(buffer, HEADER_BYTES)));
}
