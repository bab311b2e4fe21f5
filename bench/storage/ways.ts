/**
 * The ways to keep a file of megabytes that a service worker can read. Each function runs inside
 * the worker of the extension, so it sees nothing of this module.
 */
export const WAYS = ['idb-blob', 'idb-buffer', 'opfs', 'cache', 'packaged'] as const;
export type Way = (typeof WAYS)[number];

/** The packaged file that everything starts from. */
export const FILE = 'bench-index.bin';

/** Stores the packaged file in every other way; returns its bytes. */
export async function storeInAllWays(file: string): Promise<number> {
  const buffer = await (await fetch(`/${file}`)).arrayBuffer();
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bench', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('files');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise((resolve, reject) => {
    const transaction = db.transaction('files', 'readwrite');
    transaction.objectStore('files').put(new Blob([buffer]), 'idb-blob');
    transaction.objectStore('files').put(buffer, 'idb-buffer');
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle('bench', { create: true });
  const writable = await handle.createWritable();
  await writable.write(buffer);
  await writable.close();
  await (await caches.open('bench')).put('https://bench.example/file', new Response(buffer));
  return buffer.byteLength;
}

/** Milliseconds from nothing to the file's bytes in memory, and how many there are. */
export async function readIn(way: Way, file: string): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const fromDatabase = async (): Promise<ArrayBuffer> => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bench', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const value = await new Promise<Blob | ArrayBuffer>((resolve, reject) => {
      const request = db.transaction('files').objectStore('files').get(way);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    return value instanceof Blob ? value.arrayBuffer() : value;
  };
  const fromDirectory = async () => {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle('bench')).getFile()).arrayBuffer();
  };
  const fromCache = async () => {
    const found = await (await caches.open('bench')).match('https://bench.example/file');
    if (!found) throw new Error('not in the cache');
    return found.arrayBuffer();
  };
  const fromPackage = async () => (await fetch(`/${file}`)).arrayBuffer();
  const readers = {
    'idb-blob': fromDatabase,
    'idb-buffer': fromDatabase,
    opfs: fromDirectory,
    cache: fromCache,
    packaged: fromPackage,
  };
  const buffer = await readers[way]();
  return { ms: performance.now() - start, bytes: buffer.byteLength };
}
