import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The starter pack, as it is built and shipped. */
export const PACK = join(import.meta.dirname, '../../public/starter-pack.jsonl');

/** How many checks the pack says it holds: what the extension shows right after its installation. */
export function packedChecks(): number {
  const [header = ''] = readFileSync(PACK, 'utf8').split('\n', 1);
  return JSON.parse(header).checks;
}
