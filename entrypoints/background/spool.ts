import { givingBack, type Spool } from '~/lib/updates/spool';

const FOLDER = 'arriving';

/** The spool in the extension's own file system, which private windows may not have. */
export const fileSpool: Spool = {
  async keep(chunks) {
    const file = await newFile().catch(() => undefined);
    if (!file) return undefined;
    const writable = await file.createWritable();
    try {
      for await (const chunk of givingBack(chunks)) {
        await writable.write(chunk as Uint8Array<ArrayBuffer>);
      }
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

async function newFile(): Promise<FileSystemFileHandle> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  return folder.getFileHandle('feed', { create: true });
}
