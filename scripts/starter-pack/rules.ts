import type { Check, Source } from '~/lib/check/check';
import { httpUrl } from '~/lib/check/http-url';
import { linksOf } from '~/lib/readers/article/links';
import type { Outline } from '~/lib/readers/article/sections';

/** Something that keeps a document out of the pack, and the field that it is about. */
export interface Problem {
  field: string;
  message: string;
}

const MIN_LINKED_SOURCES = 2;

/** The article that started the project is retold with all that it rested on. */
const SEED_RETELLING = { file: 'nato-chief-south-korea.md', sources: 8 };

/**
 * What the starter pack asks of a check beyond being valid. `outline` is its document, `links` the
 * addresses that were verified for its folder, in normal form.
 */
export function problemsOf(
  file: string,
  check: Check,
  outline: Outline,
  links: ReadonlySet<string>,
): Problem[] {
  return [
    ...(check.published === undefined ? [{ field: 'published', message: 'missing' }] : []),
    ...sourceProblems(check.sources, links),
    ...citationProblems(check.sources, outline),
    ...seedProblems(file, check.sources),
  ];
}

/** The addresses in the first column of a `links.tsv`, in normal form. */
export function linksIn(tsv: string): Set<string> {
  const cells = tsv.split('\n').map((line) => line.split('\t', 1)[0]?.trim() ?? '');
  return new Set(cells.flatMap((cell) => httpUrl(cell) ?? []));
}

function sourceProblems(sources: readonly Source[], links: ReadonlySet<string>): Problem[] {
  const linked = sources.filter((source) => source.url !== undefined).length;
  const problems = sources.flatMap(({ url }, index) =>
    url === undefined || links.has(url)
      ? []
      : [{ field: `sources.${index}.url`, message: `not in links.tsv: ${url}` }],
  );
  if (linked >= MIN_LINKED_SOURCES) return problems;
  const message = `${linked} with a link, expected ${MIN_LINKED_SOURCES} or more`;
  return [...problems, { field: 'sources', message }];
}

/** A link in the text has to be one of the sources. */
function citationProblems(sources: readonly Source[], { body }: Outline): Problem[] {
  const known = new Set(sources.map((source) => source.url));
  return [...body.known, ...body.analysis, ...body.conclusion].flatMap(({ spans, line }) =>
    linksOf(spans)
      .filter(({ url }) => !known.has(url))
      .map(({ url }) => ({
        field: 'citations',
        message: `line ${line}: the link is not among the sources: ${url}`,
      })),
  );
}

function seedProblems(file: string, sources: readonly Source[]): Problem[] {
  const isComplete = sources.length === SEED_RETELLING.sources;
  if (!file.endsWith(SEED_RETELLING.file) || isComplete) return [];
  const message = `${sources.length}, expected all ${SEED_RETELLING.sources} of the seed article`;
  return [{ field: 'sources', message }];
}
