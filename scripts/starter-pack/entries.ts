import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Check } from '~/lib/check/check';
import { parseCheck } from '~/lib/check/schema';
import { phraseForm } from '~/lib/check/words';
import { readArticle } from '~/lib/readers/article/article';
import { blocksFromMarkdown } from '~/lib/readers/article/from-markdown';
import { outlineOf } from '~/lib/readers/article/sections';
import { pointersIn } from './pointers';
import { sitesIn } from './publishers';
import { linksIn, type Problem, problemsOf } from './rules';

/** A check of the pack, where it is written, and what is wrong there. */
export interface Entry {
  place: string;
  check?: Check;
  problems: Problem[];
}

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const PUBLISHER = { name: 'Obelus starter set' };

/** The licence of the full checks: their text is this project's own. */
export const LICENSE = 'MIT';

const CHECKS = join(ROOT, 'scripts/starter-pack/checks');
const POINTERS = join(ROOT, 'scripts/starter-pack/pointers');
const PUBLISHERS = 'publishers.tsv';

/** Everything that the pack is made of, in the order of the files' names on every machine. */
export function readEntries(): Entry[] {
  return markRepeats([...filesIn(CHECKS, '.md').map(readFullCheck), ...readPointers()]);
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

function readFullCheck(path: string): Entry {
  const place = relative(ROOT, path);
  const text = readFileSync(path, 'utf8');
  const options = { format: 'markdown', publisher: PUBLISHER, origin: 'starter' } as const;
  const outcome = readArticle(text, { ...options, place });
  if (outcome.kind === 'rejected') {
    return { place, problems: [{ field: outcome.place, message: outcome.reason }] };
  }
  const parsed = parseCheck({ ...outcome.check, license: LICENSE, url: undefined });
  if (!parsed.ok) return { place, problems: [{ field: parsed.field, message: parsed.reason }] };
  const outline = outlineOf(blocksFromMarkdown(text));
  return {
    place,
    check: parsed.check,
    problems: problemsOf(place, parsed.check, outline, linksFor(path)),
  };
}

/** The addresses that were verified for the folder that a document stands in. */
function linksFor(path: string): ReadonlySet<string> {
  const tsv = join(dirname(path), 'links.tsv');
  return existsSync(tsv) ? linksIn(readFileSync(tsv, 'utf8')) : new Set();
}

/** The pointers of every language: each file is called after the language of its checks. */
function readPointers(): Entry[] {
  const sites = sitesIn(readFileSync(join(POINTERS, PUBLISHERS), 'utf8'));
  return filesIn(POINTERS, '.tsv')
    .filter((path) => basename(path) !== PUBLISHERS)
    .flatMap((path) =>
      pointersIn(readFileSync(path, 'utf8'), basename(path, '.tsv'), sites).map(
        ({ line, check, problems }) => ({
          place: `${relative(ROOT, path)}:${line}`,
          check,
          problems,
        }),
      ),
    );
}

/** Two checks with the same id would overwrite each other; two with the same claim look like one. */
function markRepeats(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, string>();
  return entries.map((entry) => {
    if (entry.check === undefined) return entry;
    const keys = { id: entry.check.id, claim: phraseForm(entry.check.claim) };
    const problems = Object.entries(keys).flatMap(([field, value]) => {
      const key = `${field}\t${value}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, entry.place);
      return other === undefined ? [] : [{ field, message: `as in ${other}` }];
    });
    return { ...entry, problems: [...entry.problems, ...problems] };
  });
}
