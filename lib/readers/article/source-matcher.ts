import type { Source } from '~/lib/check/check';
import { siteOf } from '~/lib/check/http-url';
import { phraseForm } from '~/lib/check/words';
import { initialsOf } from './names';

/** Articles before a name, which citations leave out: "The Guardian". */
const ARTICLE = /^(?:the|la|le|les|el|los|il|der|die|das|o|a|os|as) /;

/** Labels of host names that name no outlet. */
const GENERIC_LABELS = new Set('www com org net gov edu news blog live amp web'.split(' '));

/** Where the title's own name ends: "NATO: What we do". */
const TITLE_HEAD = /^(.{2,100}?)(?: [-–—|·] |: )/;

/** Shorter words ("with", "that" and below) say nothing about what a sentence and a title share. */
const MIN_SHARED_WORD = 5;

/**
 * Finds the source that a citation means: by its URL, else by its name, which is compared with
 * the sources' publishers, the initials of these, their hosts and their titles, in this order.
 */
export class SourceMatcher {
  readonly #byUrl = new Map<string, number[]>();
  /** The ways to find a source by name, the surest first. */
  readonly #byName = [0, 1, 2, 3].map(() => new Map<string, number[]>());
  readonly #sources: readonly Source[];
  readonly #titleWords: Set<string>[];

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
    this.#titleWords = sources.map(({ title }) => sharedWords(title));
    for (const [index, source] of sources.entries()) {
      if (source.url) add(this.#byUrl, urlKey(source.url), index);
      for (const [tier, names] of namesOf(source).entries()) {
        for (const name of names) add(this.#byName[tier], name, index);
      }
    }
  }

  /** Position of the source with this URL. Scheme, `www.` and fragment do not matter. */
  byUrl(url: string): number | undefined {
    return this.#byUrl.get(urlKey(url))?.[0];
  }

  /**
   * Position of the source with this name. Where several have it, the one whose title has most
   * words in common with the sentence, else the first; of translations the original.
   */
  byName(name: string, sentence: string): number | undefined {
    const key = nameKey(name);
    const found = this.#byName
      .map((names, tier) => names.get(tier === HOST_TIER ? key.replaceAll(' ', '') : key))
      .find((indexes) => indexes !== undefined);
    return found && this.#closest(found, sentence);
  }

  /** Whether any source has this name. */
  knows(name: string): boolean {
    return this.byName(name, '') !== undefined;
  }

  #closest(indexes: readonly number[], sentence: string): number | undefined {
    const originals = indexes.filter((index) => this.#sources[index]?.sameAs === undefined);
    const candidates = originals.length > 0 ? originals : indexes;
    if (candidates.length === 1) return candidates[0];
    const words = sharedWords(sentence);
    const shared = (index: number) =>
      [...(this.#titleWords[index] ?? [])].filter((word) => words.has(word)).length;
    return candidates.reduce((best, index) => (shared(index) > shared(best) ? index : best));
  }
}

const HOST_TIER = 2;

/** The names of a source, by tier. */
function namesOf({ publisher = '', url = '', title }: Source): string[][] {
  const publisherKey = nameKey(publisher);
  const initials = initialsOf(publisher.match(/\p{Lu}\p{L}*/gu) ?? []);
  return [
    publisherKey === '' ? [] : [publisherKey],
    initials.length >= 3 ? [initials] : [],
    hostLabels(url),
    [...new Set([nameKey(title), nameKey(TITLE_HEAD.exec(title)?.[1] ?? title)])],
  ];
}

/** `koreajoongangdaily` and `joins` of `koreajoongangdaily.joins.com`. */
function hostLabels(url: string): string[] {
  const labels = siteOf(url)?.split('.').slice(0, -1) ?? [];
  return labels
    .map((label) => label.replaceAll('-', ''))
    .filter((label) => label.length >= 3 && !GENERIC_LABELS.has(label));
}

function nameKey(name: string): string {
  return phraseForm(name).replace(ARTICLE, '');
}

function urlKey(url: string): string {
  const { pathname, search } = new URL(url);
  return `${siteOf(url)}${pathname.replace(/\/$/, '')}${search}`;
}

function sharedWords(text: string): Set<string> {
  return new Set(
    phraseForm(text)
      .split(' ')
      .filter((word) => word.length >= MIN_SHARED_WORD),
  );
}

function add(map: Map<string, number[]> | undefined, key: string, index: number): void {
  const indexes = map?.get(key);
  if (indexes) indexes.push(index);
  else map?.set(key, [index]);
}
