import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { checksForPages } from '~/entrypoints/background/answers';
import type { OpenGeneration } from '~/entrypoints/background/engine';
import { putChecks } from '~/lib/store/editions';
import { makeCheck } from '../fixtures/check.ts';
import { freshDatabase } from '../fixtures/database.ts';

const database = freshDatabase();

describe('whole records', () => {
  it('tell our own pages alone which collection they are of', async () => {
    await putChecks(database(), 1, [makeCheck({ id: 'a', origin: 'file-of-mine' })]);
    const generation = { parts: [{ subscription: 'file-of-mine', number: 1 }] };
    const opened = { db: database(), generation } as unknown as OpenGeneration;
    const asking = async (url: string) =>
      (await checksForPages(opened, ['a'], { url })).map(({ id, origin }) => [id, origin]);
    const ours = fakeBrowser.runtime.getURL('/sidepanel.html');
    expect(await asking(ours)).toEqual([['a', 'file-of-mine']]);
    expect(await asking('https://news.example/')).toEqual([['a', '']]);
  });
});
