import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '~/scripts/browsers/wait';
import type { Reader } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';
import { packedChecks } from '~/scripts/starter-pack/pack';

describe.each(readers)('damage to what %s stored', (_name, startReader) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader();
    await seesBadge();
  });
  afterAll(() => reader?.close());

  /** Visit a page with a checked headline until its badge is there. */
  async function seesBadge(): Promise<void> {
    await reader.visit('/world/nato-south-korea');
    await waitFor(async () => (await reader.badges()).length === 1, {
      what: 'the badge',
      timeout: 15_000,
    });
  }

  /** Change the stored database while no background has it open. */
  async function damage(expression: string): Promise<void> {
    const page = await reader.open('manifest.json');
    await reader.stopBackground();
    await page.evaluate(expression);
    await page.close();
  }

  /** A digest of the index that answers; the same records give the same bytes. */
  async function digestOfIndex(): Promise<string> {
    const page = await reader.open('manifest.json');
    const digest = await page.evaluate<string>(DIGEST);
    await page.close();
    return digest;
  }

  async function isBuiltAnew(whole: string): Promise<void> {
    await waitFor(async () => (await digestOfIndex()) === whole, {
      what: 'the same index as before the damage',
      timeout: 20_000,
    });
  }

  async function bytesOfCopy(): Promise<number> {
    const page = await reader.open('manifest.json');
    const bytes = await page.evaluate<number>(
      `(${COPY}).then(async (file) => (await file.getFile()).size, () => 0)`,
    );
    await page.close();
    return bytes;
  }

  it.each([
    ['a flipped byte', replacing('index.slice(0, 100), Uint8Array.of(7), index.slice(101)')],
    ['a missing half', replacing('index.slice(0, index.size / 2)')],
    ['no content at all', replacing('')],
  ])('%s in the index is noticed, and it is built anew from the records', async (_, expression) => {
    const whole = await digestOfIndex();
    await damage(expression);
    await seesBadge();
    await isBuiltAnew(whole);
  });

  it('a flipped byte in the middle of the index is noticed after it answered', async () => {
    const whole = await digestOfIndex();
    await damage(
      replacing(
        `index.slice(0, index.size - 99), Uint8Array.of(7, 7), index.slice(index.size - 97)`,
      ),
    );
    await seesBadge();
    const details = await reader.open('debug.html');
    await waitFor(async () => (await details.text()).includes('checking the index'), {
      what: 'the damage among the latest problems',
    });
    await details.close();
    await isBuiltAnew(whole);
    await seesBadge();
  });

  it('a copy of the word vectors that was cut short is made anew', async () => {
    await waitFor(async () => (await bytesOfCopy()) > 0, { what: 'a copy' });
    const whole = await bytesOfCopy();
    await damage(`(${COPY}).then(async (file) => {
      const writable = await file.createWritable();
      await writable.write(new Uint8Array(99));
      await writable.close();
    })`);
    expect(await bytesOfCopy()).toBe(99);
    await seesBadge();
    await waitFor(async () => (await bytesOfCopy()) === whole, { what: 'a whole copy' });
  });

  it('a database that a newer Obelus wrote is left alone, and the reader is told what helps', async () => {
    await damage(WRITE_AS_NEWER);
    const settings = await reader.open('options.html');
    await waitFor(async () => (await settings.text()).includes('Update Obelus.'), {
      what: 'what helps',
    });
    await settings.close();
    await damage(DELETE_DATABASE);
    await seesBadge();
  });

  it('a lost database is built anew from the starter set, without a request', async () => {
    await damage(DELETE_DATABASE);
    await seesBadge();
    const panel = await reader.open('sidepanel.html');
    await waitFor(async () => (await panel.text()).includes(`${packedChecks()} checks`), {
      what: 'all checks',
    });
    await panel.close();
    expect(await reader.foreignRequests()).toEqual([]);
  });
});

/** Expression for the handle of the copy of the word vectors. */
const COPY = `(async () => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('word-vectors');
  for await (const file of folder.values()) return file;
  throw new Error('no copy');
})()`;

/** As a version to come will have it; ours asks for a lower number. */
const WRITE_AS_NEWER = `new Promise((resolve, reject) => {
  const request = indexedDB.open('obelus', 99);
  request.onsuccess = () => { request.result.close(); resolve('written'); };
  request.onerror = () => reject(request.error);
  request.onblocked = () => reject(new Error('still open'));
})`;

const DELETE_DATABASE = `new Promise((resolve, reject) => {
  const request = indexedDB.deleteDatabase('obelus');
  request.onsuccess = () => resolve('deleted');
  request.onerror = () => reject(request.error);
  request.onblocked = () => reject(new Error('still open'));
})`;

/** Expression for a digest of the index that answers. */
const DIGEST = `new Promise((resolve, reject) => {
  const open = indexedDB.open('obelus');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const db = open.result;
    const transaction = db.transaction(['pointers', 'indexes']);
    transaction.objectStore('pointers').get('current').onsuccess = ({ target }) => {
      transaction.objectStore('indexes').get(target.result).onsuccess = async ({ target }) => {
        db.close();
        const digest = await crypto.subtle.digest('SHA-256', await target.result.arrayBuffer());
        resolve(String(new Uint8Array(digest)));
      };
    };
  };
})`;

/** Expression that replaces the index that answers by a blob of `parts` of it. */
function replacing(parts: string): string {
  return `new Promise((resolve, reject) => {
    const open = indexedDB.open('obelus');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const db = open.result;
      const transaction = db.transaction(['pointers', 'indexes'], 'readwrite');
      transaction.oncomplete = () => { db.close(); resolve('damaged'); };
      transaction.onerror = () => reject(transaction.error);
      transaction.objectStore('pointers').get('current').onsuccess = ({ target }) => {
        const key = target.result;
        const indexes = transaction.objectStore('indexes');
        indexes.get(key).onsuccess = ({ target: { result: index } }) => {
          indexes.put(new Blob([${parts}]), key);
        };
      };
    };
  })`;
}
