/**
 * `npm run kernel`: compiles the inner loops of the search and of word vectors, `assembly/kernel.ts`
 * in each folder of kernels, and writes them to `kernel-code.ts` beside it.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';

const HELP = `Usage: npm run kernel

Compiles assembly/kernel.ts in each folder of kernels to WebAssembly, and writes kernel-code.ts
beside it.`;

export const KERNELS = ['lib/index/kernel', 'lib/match/kernel'];

const OPTIONS = [
  ['-O3', '--runtime', 'stub'],
  ['--enable', 'simd,bulk-memory'],
  // Without it the kernel would ask for a function to call when it gives up, which it never does.
  ['--use', 'abort='],
].flat();

/**
 * The text of a folder's `kernel-code.ts` as its source makes it. Throws an `Error` with what the
 * compiler says.
 */
export async function kernelCode(folder: string): Promise<string> {
  // To load the compiler takes seconds.
  const { default: asc } = await import('assemblyscript/asc');
  let code: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [`${folder}/assembly/kernel.ts`, '--outFile', 'kernel.wasm', ...OPTIONS],
    {
      writeFile(_name, contents) {
        code = contents as Uint8Array;
      },
    },
  );
  if (error || !code) throw new Error(stderr.toString(), { cause: error });
  return `// Made of assembly/kernel.ts by \`npm run kernel\`.

/** WebAssembly in base 64. */
export const KERNEL_CODE =
  '${Buffer.from(code).toString('base64')}';
`;
}

async function compileAll(): Promise<void> {
  for (const folder of KERNELS) {
    writeFileSync(path.join(folder, 'kernel-code.ts'), await kernelCode(folder));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await runCommand(
    { name: 'kernel', help: HELP, options: {}, run: compileAll },
    process.argv.slice(2),
  );
}
