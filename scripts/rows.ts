import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { readUnpacked } from './unpacked.ts';

const CHUNK = 1 << 20;

/**
 * The rows of JSONL files, one path or several with commas between; `.gz` is read as it is. A line
 * that is no JSON is an error that says where it stands.
 */
export function readRows<Row>(paths: string): Row[] {
  return paths.split(',').flatMap((path) => {
    const text = readUnpacked(path).toString('utf8');
    return text.split('\n').flatMap((line, at) => parseLine<Row>(line, path, at + 1));
  });
}

/** The rows of one plain JSONL file, held one at a time. */
export function* eachRow<Row>(path: string): Generator<Row> {
  let number = 0;
  for (const line of linesOf(path)) yield* parseLine<Row>(line, path, ++number);
}

function parseLine<Row>(line: string, path: string, number: number): Row[] {
  if (line.trim() === '') return [];
  try {
    return [JSON.parse(line)];
  } catch (error) {
    throw new Error(`${path}:${number}: ${error instanceof Error ? error.message : error}`);
  }
}

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(CHUNK);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      const lines = (rest + decoder.write(buffer.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    yield rest + decoder.end();
  } finally {
    closeSync(file);
  }
}
