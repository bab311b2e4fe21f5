import { Gunzip } from 'fflate';
import { piecesOf } from '../pieces';
import { PACKED, type UnpackBudget } from './budget';

/** What comes out of a packed file; `problem` says why it ended too soon, once it has ended. */
export interface Unpacked {
  chunks: AsyncIterable<Uint8Array>;
  readonly problem: string | undefined;
}

/** Unpacks a gzip file as it is read. Ends, with a problem, where it is broken or a bomb. */
export function gunzip(packed: AsyncIterable<Uint8Array>, budget: UnpackBudget): Unpacked {
  let problem: string | undefined;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const waiting: Uint8Array[] = [];
    const unpacker = new Gunzip((chunk) => {
      if (chunk.length > 0) waiting.push(chunk);
    });
    try {
      for await (const piece of piecesOf(packed, PACKED)) {
        budget.read(piece.length);
        unpacker.push(piece);
        for (const chunk of waiting.splice(0)) {
          problem = budget.spend(chunk.length);
          if (problem) return;
          yield chunk;
        }
      }
      unpacker.push(new Uint8Array(), true);
      yield* waiting;
    } catch {
      problem = 'gzip file that is broken or cut off';
    }
  }
  return {
    chunks: chunks(),
    get problem() {
      return problem;
    },
  };
}
