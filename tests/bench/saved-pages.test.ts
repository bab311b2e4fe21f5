import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type SavedPages, serveSavedPages } from '~/bench/browser/saved-pages';

const folder = mkdtempSync(path.join(tmpdir(), 'obelus-saved-'));
mkdirSync(path.join(folder, 'articles'));
for (let number = 0; number < 6; number++) {
  writeFileSync(path.join(folder, 'articles', `${number}.html.gz`), gzipSync(`<p>page ${number}`));
}
writeFileSync(path.join(folder, 'plain.html'), '<p>plain');
writeFileSync(path.join(folder, 'index.jsonl'), '{}');
afterAll(() => rmSync(folder, { recursive: true }));

let served: SavedPages | undefined;
afterEach(() => served?.close());

async function get(address: string): Promise<[status: number, text: string]> {
  const response = await fetch(`http://127.0.0.1:${served?.port}${address}`);
  return [response.status, await response.text()];
}

describe('saved pages', () => {
  it('are served unpacked, from folders below too, and nothing else is', async () => {
    served = await serveSavedPages(folder, 100);
    expect(served.count).toBe(7);
    expect(await get('/0')).toEqual([200, '<p>page 0']);
    expect(await get('/6')).toEqual([200, '<p>plain']);
    for (const other of ['/7', '/index.jsonl', '/../etc/passwd', '/app.js', '/']) {
      expect((await get(other))[0], other).toBe(404);
    }
    expect((await get('/blank'))[0]).toBe(200);
  });

  it('are chosen evenly where there are too many', async () => {
    served = await serveSavedPages(folder, 2);
    expect(served.count).toBe(2);
    expect([await get('/0'), await get('/1')]).toEqual([
      [200, '<p>page 0'],
      [200, '<p>page 3'],
    ]);
  });

  it('must be there', async () => {
    await expect(serveSavedPages(path.join(folder, 'articles', '..', 'none'), 1)).rejects.toThrow();
  });
});
