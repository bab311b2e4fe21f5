import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedContents } from '~/bench/feed/contents';
import { type FeedServer, type Serving, serveFeed } from '~/bench/feed/server';
import { waitFor } from '~/scripts/browsers/wait';
import type { Reader, Surface } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';
import { packedChecks } from '~/scripts/starter-pack/pack';

/** Megabytes that the extension may store; Firefox gives no site less than ten. */
const ROOM = 64;
/** Elements of a feed: about five megabytes, and with its index as much in the database. */
const ELEMENTS = 4_000;
/**
 * White space that makes of it a feed that waits in a file however it comes. Chromium keeps to a
 * forced limit in files alone, and tells pages that there are ten gigabytes left.
 */
const PADDING = 17 * 2 ** 20;

interface SeenSubscription {
  id: string;
  kind: string;
  last?: { at: number; outcome: string; checks: number; problem?: { code: string } };
}

describe.each(readers)('a device without room in %s', (_name, startReader) => {
  let reader: Reader;
  let page: Surface;
  let server: FeedServer;
  let packed: Serving;
  beforeAll(async () => {
    const { body } = await feedContents({ elements: ELEMENTS, seed: 5 });
    // Packed, so that nobody knows before how much it will be.
    packed = { body, gzip: true };
    server = await serveFeed(packed);
    reader = await startReader({ room: ROOM });
    await seesBadge();
    page = await reader.open('manifest.json');
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  async function seesBadge(): Promise<void> {
    await reader.visit('/world/nato-south-korea');
    await waitFor(async () => (await reader.badges()).length === 1, {
      what: 'the badge',
      timeout: 15_000,
    });
  }

  async function ask<Answer>(type: string, data?: unknown): Promise<Answer> {
    const message = JSON.stringify({ id: 1, type, data, timestamp: 0 });
    const answer = await page.evaluate<{ res: Answer; err?: { message: string } }>(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${message})`,
    );
    if (answer.err) throw new Error(answer.err.message);
    return answer.res;
  }

  async function feed(): Promise<SeenSubscription | undefined> {
    const all = await ask<SeenSubscription[]>('subscriptions');
    return all.find(({ kind }) => kind === 'feed');
  }

  function ended(outcome: string): Promise<SeenSubscription> {
    return waitFor(
      async () => {
        const seen = await feed();
        return seen?.last?.outcome === outcome ? seen : undefined;
      },
      { what: `the update to end: ${outcome}`, timeout: 50_000 },
    );
  }

  /** The settings, opened anew, tell of it; and what answered before still does. */
  async function isTold(): Promise<void> {
    const status = () => ask<{ checks: number; problem?: { code: string } }>('indexStatus');
    await waitFor(async () => (await status()).problem?.code === 'space', {
      what: 'the problem',
      timeout: 50_000,
    });
    expect((await status()).checks).toBe(packedChecks());
    const options = await reader.open('options.html');
    await waitFor(async () => (await options.text()).includes('too little room on this device'), {
      what: 'the sentence',
    });
    await options.close();
    await seesBadge();
  }

  it('says so in a sentence, and the old index still answers', async () => {
    await ask('dismissMatch', DISMISSED);
    await page.evaluate(FILL);
    await page.evaluate(emptied(LEFT));
    await ask('addSubscription', { name: 'Daily', url: server.url, format: 'datafeed' });
    const { last } = await ended('failed');
    expect(last?.problem?.code).toBe('space');
    await isTold();
  });

  it('says so of a feed that says how large it is, and leaves nothing of it', async () => {
    server.serve({ body: Buffer.concat([packed.body, Buffer.alloc(PADDING, ' ')]) });
    const before = (await ended('failed')).last!.at;
    await ask('refreshSubscription', (await ended('failed')).id);
    await waitFor(async () => (await ended('failed')).last!.at > before, {
      what: 'the update to end',
      timeout: 50_000,
    });
    expect((await ended('failed')).last?.problem?.code).toBe('space');
    await seesBadge();
  });

  it('says so where not even that can be written down', async () => {
    await page.evaluate(FILL);
    const { id } = await ended('failed');
    // Where no job finds room, the click is refused.
    const refused = await ask('refreshSubscription', id).catch((error: Error) => error);
    if (refused) expect(String(refused)).toMatch(/quota/i);
    await isTold();
  });

  it('takes the feed once there is room again', async () => {
    await page.evaluate(emptied());
    server.serve(packed);
    // It may have gone on by itself already.
    await ask('refreshSubscription', (await feed())!.id);
    const { last } = await ended('changed');
    await waitFor(
      async () =>
        (await ask<{ checks: number }>('indexStatus')).checks === packedChecks() + last!.checks,
      { what: 'its checks to answer', timeout: 50_000 },
    );
    const kept = await ask<{ check: string; text: string }[]>('dismissals');
    expect(kept).toEqual([expect.objectContaining(DISMISSED)]);
  });
});

/** Something of the reader's own. */
const DISMISSED = { check: 'some-check', text: 'The ferry sank' };

/** Bytes that are left again where rows shall find room and no feed. */
const LEFT = 2 * 2 ** 20;

/** Expression that stores bytes of no use until there is no room for a page of the database. */
const FILL = `(async () => {
  const root = await navigator.storage.getDirectory();
  const fill = async (name, size) => {
    const file = await root.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    await writable.write(new Uint8Array(size));
    await writable.close();
  };
  for (let size = 8 * 2 ** 20; size >= 2 ** 11; size /= 2) {
    for (let full = false; !full; ) {
      const name = 'filler-' + size + '-' + crypto.randomUUID();
      await fill(name, size).catch((error) => {
        // Chromium breaks a write off where room ends in the middle of it.
        if (!['QuotaExceededError', 'AbortError'].includes(error.name)) throw error;
        full = true;
      });
      if (full) await root.removeEntry(name).catch(() => {}); // It may not have come to be.
    }
  }
})()`;

/** Expression that gives back so much room, or all. */
function emptied(bytes = Number.MAX_SAFE_INTEGER): string {
  return `(async () => {
    const root = await navigator.storage.getDirectory();
    let bytes = ${bytes};
    const names = await Array.fromAsync(root.keys());
    const sizeOf = (name) => Number(name.split('-')[1]);
    const fillers = names.filter((name) => name.startsWith('filler'));
    for (const name of fillers.sort((one, other) => sizeOf(one) - sizeOf(other))) {
      if (bytes <= 0) break;
      await root.removeEntry(name);
      bytes -= sizeOf(name);
    }
  })()`;
}
