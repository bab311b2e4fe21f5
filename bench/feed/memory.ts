import { createReadStream } from 'node:fs';
import { readDocument } from '~/lib/readers/index';
import { OPTIONS } from './options.ts';

/** Bytes of a feed between two looks at what its reader holds. */
const LOOK_EVERY = 8e6;

/**
 * Bytes that are held now, in the heap and in buffers outside of it, without garbage. Throws where
 * Node was started without `--expose-gc`.
 */
export function held(): number {
  if (globalThis.gc === undefined) throw new Error('needs node --expose-gc');
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The most that reading a feed holds at any time, in bytes, the checks of the last chunk included. */
export async function mostHeld(file: string): Promise<number> {
  const before = held();
  let most = 0;
  let read = 0;
  let next = 0;
  const onProgress = (bytes: number) => {
    read = bytes;
  };
  const document = { name: 'feed', bytes: createReadStream(file) };
  for await (const _ of readDocument(document, { ...OPTIONS, onProgress })) {
    if (read < next) continue;
    next = read + LOOK_EVERY;
    most = Math.max(most, held() - before);
  }
  return most;
}
