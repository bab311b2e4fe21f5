import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atExit } from './at-exit.ts';

/** A folder of our own that is gone when we are done with it, or gone ourselves. */
export interface Scratch {
  readonly path: string;
  remove(): void;
}

/** Makes a fresh folder in the system's place for temporary files. */
export function makeScratch(name: string): Scratch {
  // Browsers report real paths; on macOS the temporary folder is a link.
  const folder = path.join(realpathSync(tmpdir()), `obelus-${name}-`);
  const made = mkdtempSync(folder);
  const remove = () => {
    forget();
    // A browser that has just ended may still be writing.
    rmSync(made, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const forget = atExit(remove);
  return { path: made, remove };
}
