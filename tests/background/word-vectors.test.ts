import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { packagedVectors } from '../../entrypoints/background/word-vectors.ts';
import { eventually } from '../fixtures/eventually.ts';

/** The origin private file system's one folder and file: the copy as it lies on the disk. */
class Disk {
  copy: Blob | undefined;
  writes = 0;

  getDirectory = async () => ({
    getDirectoryHandle: async (_: string, options?: { create: boolean }) => {
      if (!this.copy && !options?.create) throw new DOMException('none', 'NotFoundError');
      return { getFileHandle: async () => this.#file };
    },
  });

  readonly #file = {
    getFile: async () => this.copy!,
    createWritable: async () => {
      const parts: BlobPart[] = [];
      return {
        write: async (part: BlobPart) => void parts.push(part),
        close: async () => {
          this.copy = new Blob(parts);
          this.writes += 1;
        },
      };
    },
  };
}

let disk: Disk;
const fetched = vi.fn(async () => {
  const file = await readFile(new URL('../../public/word-vectors.bin', import.meta.url));
  return new Response(new Uint8Array(file));
});

beforeEach(() => {
  disk = new Disk();
  fetched.mockClear();
  vi.stubGlobal('navigator', { storage: { getDirectory: disk.getDirectory } });
  vi.stubGlobal('fetch', fetched);
  fakeBrowser.runtime.getManifest = () => ({ version: '1.0' }) as never;
  fakeBrowser.runtime.getURL = (path: string) => path;
});

const read = () =>
  packagedVectors((error) => {
    throw error;
  });

/** Vectors that were read once, and are kept now. */
async function kept(): Promise<Blob> {
  await read();
  await eventually(() => expect(disk.writes).toBe(1));
  fetched.mockClear();
  return disk.copy!;
}

const bytesOf = async (file: Blob) => Buffer.from(await file.arrayBuffer());

describe('the copy of the word vectors', () => {
  it('spares the package the next time', async () => {
    await kept();
    expect(await read()).toBeDefined();
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each<[string, (copy: Blob) => BlobPart[]]>([
    ['that was changed in its middle', (copy) => [copy.slice(0, 2e6), 'x', copy.slice(2e6 + 1)]],
    ['that was cut short', (copy) => [copy.slice(0, -100)]],
    ['of which nothing is left', () => []],
    ['that became longer', (copy) => [copy, '1234']],
  ])('%s is not used, and made anew from the package', async (_, damage) => {
    const whole = await kept();
    disk.copy = new Blob(damage(whole));
    expect(await read()).toBeDefined();
    await eventually(() => expect(disk.writes).toBe(2));
    const [now, then] = [await bytesOf(disk.copy), await bytesOf(whole)];
    expect(Buffer.compare(now, then)).toBe(0);
  });
});
