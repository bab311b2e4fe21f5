/**
 * `npm run kernel`: compiles the search's inner loop, `lib/index/kernel/assembly/kernel.ts`, and
 * writes it to `kernel-code.ts` beside it.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const FOLDER = 'lib/index/kernel';

const OPTIONS = [
  ['-O3', '--runtime', 'stub'],
  ['--enable', 'simd,bulk-memory'],
  // Without it the kernel would ask for a function to call when it gives up, which it never does.
  ['--use', 'abort='],
].flat();

/** The text of `kernel-code.ts` as the source makes it. Throws an `Error` with what the compiler says. */
export async function kernelCode(): Promise<string> {
  let code: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [`${FOLDER}/assembly/kernel.ts`, '--outFile', 'kernel.wasm', ...OPTIONS],
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path.join(FOLDER, 'kernel-code.ts'), await kernelCode());
}
