import { Gunzip } from 'fflate';
import { piecesOf } from '../pieces';
import { PACKED, type UnpackBudget } from './budget';
import { Tail } from './tail';

/** What comes out of a packed file; `problem` says why it ended too soon, once it has ended. */
export interface Unpacked {
  chunks: AsyncIterable<Uint8Array>;
  readonly problem: string | undefined;
}

const BROKEN = 'gzip file that is broken or cut off';

/** The last bytes of a file say how long its last member is, unpacked (RFC 1952, ISIZE). */
const ISIZE = 4;

/**
 * Unpacks a gzip file as it is read. Ends, with a problem, where it is broken or a bomb. That it is
 * as long as it says is looked at here: fflate lets some files pass that are cut off.
 */
export function gunzip(packed: AsyncIterable<Uint8Array>, budget: UnpackBudget): Unpacked {
  let problem: string | undefined;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const waiting: Uint8Array[] = [];
    const tail = new Tail(ISIZE);
    let length = 0;
    const unpacker = new Gunzip((chunk) => {
      length += chunk.length;
      if (chunk.length > 0) waiting.push(chunk);
    });
    unpacker.onmember = () => {
      length = 0;
    };
    try {
      for await (const piece of piecesOf(packed, PACKED)) {
        budget.read(piece.length);
        tail.push(piece);
        unpacker.push(piece);
        for (const chunk of waiting.splice(0)) {
          problem = budget.spend(chunk.length);
          if (problem) return;
          yield chunk;
        }
      }
      unpacker.push(new Uint8Array(), true);
      yield* waiting;
      if (length % 2 ** 32 !== lengthIn(tail.bytes)) problem = BROKEN;
    } catch {
      problem = BROKEN;
    }
  }
  return {
    chunks: chunks(),
    get problem() {
      return problem;
    },
  };
}

function lengthIn(tail: Uint8Array): number {
  return new DataView(tail.buffer, tail.byteOffset + tail.length - ISIZE).getUint32(0, true);
}
