import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The rows of some JSONL files, named in one comma-separated list; names may end in `.gz`. */
export function readRows<Row>(paths: string): Row[] {
  return paths.split(',').flatMap((path) => {
    const bytes = readFileSync(path);
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return text
      .split('\n')
      .map((line, at) => ({ line, place: `${path}:${at + 1}` }))
      .filter(({ line }) => line.trim() !== '')
      .map(({ line, place }) => parseRow<Row>(line, place));
  });
}

function parseRow<Row>(line: string, place: string): Row {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : error}`);
  }
}
