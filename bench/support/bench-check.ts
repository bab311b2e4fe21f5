import type { Check } from '~/lib/check/check';
import { isoDate } from '~/lib/check/iso-date';
import { verdictOf } from '~/lib/check/rating';
import type { Verdict } from '~/lib/check/verdict';
import type { IndexedCheck } from '~/lib/index/build';
import { readRows } from '../../scripts/rows.ts';

/** A check as the benches' files have it. */
export interface BenchCheck {
  id: string;
  claim: string;
  title?: string;
  lang?: string;
  rating?: string;
  publisher?: string;
  date?: string;
}

/** A passage as the benches' files have it; `relevant` names the checks it is about. */
export interface BenchQuery {
  id: string;
  text: string;
  lang?: string;
  relevant?: string[];
}

/**
 * The checks of JSONL files, the first of each id. A row without an id or a claim is an error that
 * says which.
 */
export function readChecks(paths: string): BenchCheck[] {
  const checks = new Map<string, BenchCheck>();
  for (const [at, row] of readRows<BenchCheck>(paths).entries()) {
    if (typeof row.id !== 'string' || typeof row.claim !== 'string')
      throw new Error(`${paths}: check ${at + 1} has no text "id" or no text "claim"`);
    if (!checks.has(row.id)) checks.set(row.id, row);
  }
  return [...checks.values()];
}

/** What the index reads of it, and its publisher. */
export function toIndexed(check: BenchCheck): IndexedCheck & { publisher: { name: string } } {
  return {
    id: check.id,
    claim: check.claim,
    title: check.title,
    lang: check.lang ?? 'en',
    keywords: [],
    published: check.date,
    rating: { verdict: verdictOnce(check.rating ?? '', check.lang) },
    publisher: { name: check.publisher ?? '' },
  };
}

const verdicts = new Map<string, Verdict>();

/** Reading ratings is the work of readers, so what is measured here should not wait for it. */
function verdictOnce(label: string, lang: string | undefined): Verdict {
  const key = `${lang} ${label}`;
  const verdict = verdicts.get(key) ?? verdictOf(label, lang).verdict;
  verdicts.set(key, verdict);
  return verdict;
}

/** A whole record, as a pack brings it. */
export function toCheck(check: BenchCheck): Check {
  const { id, claim, title, lang = 'en', rating = 'Unrated', publisher = 'Unknown' } = check;
  return {
    id,
    claim,
    title,
    lang,
    rating: { label: rating, verdict: verdictOf(rating, lang).verdict },
    publisher: { name: publisher },
    published: check.date && isoDate(check.date),
    citations: [],
    sources: [],
    appearances: [],
    keywords: [],
    status: 'current',
    origin: 'bench',
  };
}
