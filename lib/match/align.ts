import { formsBeginningWith, type NameForm } from './same-names.ts';

/** How sure a correspondence of two different names for one thing is, against 1 for one word. */
const NEAR = 0.8;

/** Terms of two texts that correspond. Positions are into the two lists of terms. */
export interface Alignment {
  /** In the order of the check's terms. */
  pairs: AlignedPair[];
  /** Per position of the passage, and of the check: 0 none, `NEAR`, or 1 the same term. */
  passage: Float32Array;
  check: Float32Array;
}

export interface AlignedPair {
  passage: number;
  check: number;
  kind: 'same' | 'near';
}

/** Where a passage has each term and each name: read once, for all that it is compared with. */
export interface Places {
  terms: ReadonlyMap<string, readonly number[]>;
  names: ReadonlyMap<number, Occurrence>;
}

/** Where a passage, given as its terms in order, has each of them and each name. */
export function placesIn(passage: readonly string[]): Places {
  const terms = new Map<string, number[]>();
  for (const [at, term] of passage.entries()) {
    const list = terms.get(term);
    if (list) list.push(at);
    else terms.set(term, [at]);
  }
  return { terms, names: namesIn(passage) };
}

/**
 * Which terms of a passage correspond to which terms of a check's text: the same terms, each used
 * once and in order of appearance, then names of one thing (*Seoul*, *South Korea*). Linear in the
 * number of terms.
 */
export function align(
  passage: readonly string[],
  check: readonly string[],
  places: Places = placesIn(passage),
): Alignment {
  const alignment: Alignment = {
    pairs: [],
    passage: new Float32Array(passage.length),
    check: new Float32Array(check.length),
  };
  alignSame(places, check, alignment);
  if (alignNames(places, check, alignment)) alignment.pairs.sort((a, b) => a.check - b.check);
  return alignment;
}

function alignSame({ terms }: Places, check: readonly string[], to: Alignment): void {
  for (let at = 0; at < check.length; at++) {
    const found = firstOpen(terms.get(check[at]!), to.passage);
    if (found === undefined) continue;
    to.pairs.push({ passage: found, check: at, kind: 'same' });
    to.passage[found] = 1;
    to.check[at] = 1;
  }
}

function firstOpen(places: readonly number[] | undefined, covered: Float32Array) {
  if (!places) return undefined;
  for (let nth = 0; nth < places.length; nth++) if (covered[places[nth]!] === 0) return places[nth];
  return undefined;
}

/** Where a name stands: `length` terms from `at`. */
interface Occurrence {
  at: number;
  length: number;
}

/** Whether there were any. */
function alignNames({ names }: Places, check: readonly string[], to: Alignment): boolean {
  if (names.size === 0) return false;
  const before = to.pairs.length;
  for (const [group, there] of namesIn(check)) {
    const here = names.get(group);
    if (!here || isFull(to.check, there) || isFull(to.passage, here)) continue;
    to.pairs.push({ passage: here.at, check: there.at, kind: 'near' });
    raise(to.passage, here);
    raise(to.check, there);
  }
  return to.pairs.length > before;
}

/** The first occurrence of each group of names. */
function namesIn(terms: readonly string[]): Map<number, Occurrence> {
  const found = new Map<number, Occurrence>();
  for (let at = 0; at < terms.length; at++) {
    const form = formAt(terms, at);
    if (form && !found.has(form.group)) found.set(form.group, { at, length: form.terms.length });
  }
  return found;
}

/** The longest form of a name that stands at a place. */
function formAt(terms: readonly string[], at: number): NameForm | undefined {
  const forms = formsBeginningWith(terms[at]!);
  for (let nth = 0; nth < forms.length; nth++)
    if (standsAt(terms, at, forms[nth]!)) return forms[nth];
  return undefined;
}

function standsAt(terms: readonly string[], at: number, { terms: parts }: NameForm): boolean {
  for (let part = 0; part < parts.length; part++) {
    if (terms[at + part] !== parts[part]) return false;
  }
  return true;
}

function isFull(covered: Float32Array, { at, length }: Occurrence): boolean {
  for (let i = at; i < at + length; i++) if (covered[i] !== 1) return false;
  return true;
}

function raise(covered: Float32Array, { at, length }: Occurrence): void {
  for (let i = at; i < at + length; i++) covered[i] = Math.max(covered[i]!, NEAR);
}
