/** `npm run --silent read -- FILE...`: see `scripts/read/command.ts`. */
import { once } from 'node:events';
import { readCommand } from './read/command';

/** Waits where the reader of the output is slower than this. */
async function out(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', () => process.exit());

process.exitCode = await readCommand(process.argv.slice(2), {
  out,
  err: (text) => process.stderr.write(text),
});
