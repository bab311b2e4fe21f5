import { fold } from '../rating/fold.ts';
import { PUBLISHER_TABLE } from './table.ts';

/** Whether an organisation has signed the IFCN Code of Principles, as `table.ts` explains. */
export type Signatory = 'yes' | 'expired' | 'unknown';

/** A fact-checking organisation of the table. */
export interface KnownPublisher {
  name: string;
  /** Other names that its checks carry. */
  otherNames: readonly string[];
  /** Host names without `www.`; their subdomains belong to it too. The first is the main one. */
  sites: readonly string[];
  /** ISO 3166-1 alpha-2, or `XK`. */
  country: string;
  /** ISO 639. The first is the main one. */
  languages: readonly string[];
  signatory: Signatory;
  /** Whether it is a desk to rely on without the signature, by docs/publishers.md. */
  isEstablished: boolean;
}

let known: readonly KnownPublisher[] | undefined;

/** All organisations of the table, in its order. */
export function knownPublishers(): readonly KnownPublisher[] {
  known ??= PUBLISHER_TABLE.trim().split('\n').map(publisherFrom);
  return known;
}

function publisherFrom(line: string): KnownPublisher {
  const [names = '', sites = '', country = '', languages = '', signatory = '', desk = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const [name = '', ...otherNames] = names.split(';').map((one) => one.trim());
  return {
    name,
    otherNames,
    sites: sites.split(','),
    country,
    languages: languages.split(','),
    signatory: signatory as Signatory,
    isEstablished: desk === 'established',
  };
}

let bySite: ReadonlyMap<string, KnownPublisher> | undefined;

/** The organisation that a host belongs to, subdomains included. */
export function publisherAt(host: string): KnownPublisher | undefined {
  bySite ??= new Map(knownPublishers().flatMap((one) => one.sites.map((site) => [site, one])));
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = bySite.get(rest);
    if (found) return found;
  }
  return undefined;
}

let byName: ReadonlyMap<string, readonly KnownPublisher[]> | undefined;

/** The organisations that carry a name; some share theirs, as the three Demagogs do. */
export function publishersNamed(name: string): readonly KnownPublisher[] {
  byName ??= groupedByName();
  return byName.get(nameForm(name)) ?? [];
}

function groupedByName(): Map<string, KnownPublisher[]> {
  const groups = new Map<string, KnownPublisher[]>();
  for (const one of knownPublishers()) {
    for (const form of new Set([one.name, ...one.otherNames].map(nameForm))) {
      const group = groups.get(form);
      if (group) group.push(one);
      else groups.set(form, [one]);
    }
  }
  return groups;
}

/**
 * The organisations that a name makes one think of: those that carry it, and those whose name it
 * puts between words that anybody may add ("The Snopes", "Snopes Fact Check").
 */
export function publishersEvokedBy(name: string): readonly KnownPublisher[] {
  const named = publishersNamed(name);
  if (named.length > 0) return named;
  const bare = skeleton(fold(name)).replace(ADDED_WORDS, '');
  return publishersNamed(bare);
}

/** As `skeleton` writes them, where `l` is `i` and `rn` is `m`. */
const ADDED_WORDS = new RegExp(
  `^[^\\p{L}\\p{N}]*the[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+(?:${[
    'fact[^\\p{L}\\p{N}]*check(?:s|er|ers|ing|ed)?',
    'fakten[^\\p{L}\\p{N}]*check',
    'verifica|verificacion|verification|officiai|oniine|team|desk',
    'com|org|net',
  ].join('|')})[^\\p{L}\\p{N}]*$`,
  'gu',
);

/** Letters by their class that show nothing: the fillers of Korean. */
const FILLERS = /[\u115f\u1160\u3164\uffa0]/g;

/** A name in the form for comparison: no case, accents, spaces or signs. Look-alike letters count. */
function nameForm(name: string): string {
  return skeleton(fold(name.replace(FILLERS, ''))).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Letters of other scripts, and digits, that look like a Latin letter (after UTS #39); what is
 * written with them reads the same. Both sides of a comparison go through it.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  ɑ: 'a',
  α: 'a',
  в: 'b',
  с: 'c',
  ϲ: 'c',
  ԁ: 'd',
  е: 'e',
  ε: 'e',
  ҽ: 'e',
  ɡ: 'g',
  ց: 'g',
  һ: 'h',
  н: 'h',
  հ: 'h',
  і: 'i',
  ι: 'i',
  ɩ: 'i',
  ӏ: 'i',
  l: 'i',
  1: 'i',
  ј: 'j',
  к: 'k',
  κ: 'k',
  м: 'm',
  п: 'n',
  ո: 'n',
  η: 'n',
  о: 'o',
  ο: 'o',
  օ: 'o',
  σ: 'o',
  0: 'o',
  3: 'e',
  5: 's',
  р: 'p',
  ρ: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  ꜱ: 's',
  т: 't',
  τ: 't',
  υ: 'u',
  ս: 'u',
  ν: 'v',
  ѵ: 'v',
  ѡ: 'w',
  ԝ: 'w',
  х: 'x',
  χ: 'x',
  у: 'y',
  ү: 'y',
  γ: 'y',
  ᴢ: 'z',
};

/** How a text looks, whatever letters it is written with: `ѕnopeѕ` and `sn0pes` are `snopes`. */
export function skeleton(text: string): string {
  return Array.from(text, (letter) => LOOK_ALIKES[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
