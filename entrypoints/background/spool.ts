import { type Pieces, piecesOf } from '~/lib/readers/pieces';
import type { Spool } from '~/lib/updates/spool';

const FOLDER = 'arriving';

/** What is written at a time: each write is a journey to another process and back. */
const WRITTEN: Pieces = { size: 2 ** 20, areKept: false };

/** The spool in the extension's own file system, which private windows may not have. */
export const fileSpool: Spool = {
  async keep(chunks) {
    const file = await newFile().catch(() => undefined);
    if (!file) return undefined;
    const writable = await file.createWritable();
    try {
      for await (const piece of piecesOf(chunks, WRITTEN)) await write(writable, piece);
      await writable.close();
    } catch (error) {
      await writable.abort().catch(() => {}); // The error before it says more.
      throw error;
    }
    return file.getFile();
  },

  async clear() {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(FOLDER, { recursive: true }).catch((error) => {
      if (error.name !== 'NotFoundError') throw error;
    });
  },
};

/** Chromium 156 breaks a write off where room ends in the middle of it, in place of its quota error. */
async function write(
  writable: FileSystemWritableFileStream,
  piece: Uint8Array<ArrayBuffer>,
): Promise<void> {
  try {
    await writable.write(piece);
  } catch (error) {
    const isBrokenOff = error instanceof DOMException && error.name === 'AbortError';
    throw isBrokenOff ? new DOMException(error.message, 'QuotaExceededError') : error;
  }
}

async function newFile(): Promise<FileSystemFileHandle> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  return folder.getFileHandle('feed', { create: true });
}
