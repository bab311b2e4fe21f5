import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FeedContents, feedContents } from '~/bench/feed/contents';
import { type FeedServer, serveFeed } from '~/bench/feed/server';
import { waitFor } from '~/scripts/browsers/wait';
import { HOST, type Reader, type Surface } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';
import { packedChecks } from '~/scripts/starter-pack/pack';

interface SeenSubscription {
  id: string;
  kind: string;
  last?: { at: number; outcome: string; checks: number; problem?: { code: string } };
}

interface SeenStatus {
  state: string;
  checks: number;
  problem?: { code: string };
}

interface Counts {
  total: number;
  byVerdict: Record<string, number>;
}

/** Each browser's own, as source. */
const BROWSER = '(globalThis.browser ?? chrome)';

/** A page of the demo site, which is not encrypted. */
const PLAIN = `http://${HOST}/feed.json`;

/** A search that finds all. */
const NOTHING_IN_PARTICULAR = { text: '', verdicts: [], limit: 0, offset: 0 };

/** Elements of the feed: large enough to come in many chunks, small enough for a test. */
const ELEMENTS = 400;

/** Function, as source, that changes a stored subscription behind everybody's back. */
const changeStored = `(id, change) => new Promise((resolve, reject) => {
  const open = indexedDB.open('obelus');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const transaction = open.result.transaction('subscriptions', 'readwrite');
    const subscriptions = transaction.objectStore('subscriptions');
    const known = subscriptions.get(id);
    known.onsuccess = () => subscriptions.put({ ...known.result, ...change });
    transaction.oncomplete = () => {
      open.result.close();
      resolve();
    };
    transaction.onerror = () => reject(transaction.error);
  };
})`;

describe.each(readers)('a feed in %s', (_name, startReader) => {
  let reader: Reader;
  let page: Surface;
  let server: FeedServer;
  let first: FeedContents;
  let second: FeedContents;
  let half: FeedContents;
  let packaged: Counts;
  const starter = packedChecks();

  beforeAll(async () => {
    const plan = { elements: ELEMENTS, seed: 3, malformed: 0.01 };
    first = await feedContents(plan);
    second = await feedContents({ ...plan, changed: 0.2, retracted: 0.1 });
    half = await feedContents({ ...plan, retracted: 0.5 });
    server = await serveFeed({ body: first.body, etag: first.etag });
    reader = await startReader();
    page = await reader.open('debug.html');
    packaged = await ask<Counts>('searchChecks', NOTHING_IN_PARTICULAR);
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  async function ask<Answer>(type: string, data?: unknown): Promise<Answer> {
    const message = JSON.stringify({ id: 1, type, data, timestamp: 0 });
    const answer = await page.evaluate<{ res: Answer; err?: { message: string } }>(
      `${BROWSER}.runtime.sendMessage(${message})`,
    );
    if (answer.err) throw new Error(answer.err.message);
    return answer.res;
  }

  function change(id: string, to: object): Promise<void> {
    return page.evaluate(`(${changeStored})(${JSON.stringify(id)}, ${JSON.stringify(to)})`);
  }

  async function feedId(): Promise<string> {
    const all = await ask<SeenSubscription[]>('subscriptions');
    return all.find(({ kind }) => kind === 'feed')!.id;
  }

  /** Whether an update is under way: one that is asked for meanwhile is the same one. */
  async function isBusy(): Promise<boolean> {
    const jobs = await ask<{ state: string }[]>('jobs');
    return jobs.some(({ state }) => ['fetching', 'reading', 'building'].includes(state));
  }

  /** The feed as it is noted once its update with this outcome is over. */
  function ended(outcome: string, problem?: string): Promise<SeenSubscription> {
    return waitFor(
      async () => {
        const all = await ask<SeenSubscription[]>('subscriptions');
        const feed = all.find(({ kind }) => kind === 'feed');
        const isSo = feed?.last?.outcome === outcome && feed.last.problem?.code === problem;
        return isSo && !(await isBusy()) ? feed : undefined;
      },
      { what: `the update to end: ${outcome} ${problem ?? ''}`, timeout: 28_000 },
    );
  }

  /** The index that answers has exactly these checks, with these verdicts. */
  async function answersWith({ checks, verdicts }: FeedContents): Promise<void> {
    await waitFor(async () => (await ask<SeenStatus>('indexStatus')).checks === starter + checks, {
      what: `${starter} and ${checks} checks`,
      timeout: 28_000,
    });
    const counted = await ask<Counts>('searchChecks', NOTHING_IN_PARTICULAR);
    expect(counted.total).toBe(starter + checks);
    const expected = Object.keys({ ...packaged.byVerdict, ...verdicts }).map((verdict) => [
      verdict,
      (packaged.byVerdict[verdict] ?? 0) + (verdicts[verdict] ?? 0),
    ]);
    expect(counted.byVerdict).toEqual(Object.fromEntries(expected));
  }

  it('is fetched once it is subscribed to, and never by browsing', async () => {
    expect(server.asked.times).toBe(0);
    await ask('addSubscription', { name: 'Daily', url: server.url });
    await ended('changed');
    await answersWith(first);
    await reader.visit('/world/nato-south-korea');
    await waitFor(async () => (await reader.badges()).length === 1, { what: 'the badge' });
    expect(server.asked.times).toBe(1);
  });

  it('is not sent again when nothing is new', async () => {
    await ask('refreshSubscription', await feedId());
    await ended('unchanged');
    expect(server.asked.unchanged).toBe(1);
    await answersWith(first);
  });

  it('that is added again is sent whole, because it may have to be read in another form', async () => {
    await ask('addSubscription', { name: 'Daily, again', url: server.url });
    await ended('changed');
    expect(server.asked.unchanged).toBe(1);
    await answersWith(first);
  });

  it.each([
    ['an error', { status: 500 }, 'server'],
    ['half of it, and a broken line', { cutAt: 200_000 }, 'network'],
    ['half of it, as if that were all', { endAt: 200_000 }, 'broken'],
    ['a page of another site', { status: 404 }, 'missing'],
    ['more than is ever taken', { headers: { 'Content-Length': String(2 ** 31) } }, 'large'],
    ['the way to where anybody on the line can change it', { redirectTo: PLAIN }, 'redirect'],
  ])('leaves the old checks answering when the server sends %s', async (_, way, code) => {
    server.serve({ body: second.body, etag: second.etag, ...way });
    await ask('refreshSubscription', await feedId());
    await ended('failed', code);
    await answersWith(first);
  });

  it('is not asked again by itself before the server wants it', async () => {
    server.serve({ body: second.body, status: 503, headers: { 'Retry-After': '7200' } });
    await ask('refreshSubscription', await feedId());
    await ended('failed', 'server');
    const jobs = await ask<{ notBefore?: number }[]>('jobs');
    const wait = Math.max(...jobs.map(({ notBefore = 0 }) => notBefore)) - Date.now();
    expect(wait / 60_000).toBeGreaterThan(119);
    expect(wait / 60_000).toBeLessThan(151);
  });

  it('that comes slowly and packed replaces what changed and drops what is gone', async () => {
    server.serve({ body: second.body, etag: second.etag, pauseMs: 20, gzip: true });
    await ask('refreshSubscription', await feedId());
    await ended('changed');
    await answersWith(second);
  });

  it('that has another ETag and nothing else answers as before', async () => {
    server.serve({ body: second.body, etag: '"another"' });
    const { at } = (await ended('changed')).last!;
    await ask('refreshSubscription', await feedId());
    await waitFor(async () => (await ended('changed')).last!.at > at, { what: 'the update' });
    await answersWith(second);
  });

  it('is asked though the last update is noted for a day to come: the clock was set back', async () => {
    const { times } = server.asked;
    const { id, last } = await ended('changed');
    const nextMonth = Date.now() + 30 * 86_400_000;
    await change(id, { last: { ...last, at: nextMonth } });
    // Any work has the queue look at what is due.
    await ask('refreshSubscription', 'starter');
    await waitFor(() => server.asked.times > times, { what: 'the feed to be asked for' });
    expect((await ended('unchanged')).last!.at).toBeLessThan(nextMonth);
    await answersWith(second);
  });

  it('that an import wants in other languages answers in these, though nothing is new', async () => {
    const id = await feedId();
    await change(id, { languages: ['mi'] });
    await ask('refreshSubscription');
    await answersWith({ ...second, checks: 0, verdicts: {} });
    await ask('changeSubscription', { id, patch: { languages: [] } });
    await answersWith(second);
  });

  it('of which half is retracted answers with the other half', async () => {
    server.serve({ body: half.body, etag: half.etag });
    await ask('refreshSubscription', await feedId());
    await answersWith(half);
    server.serve({ body: second.body, etag: second.etag });
    await ask('refreshSubscription', await feedId());
    await answersWith(second);
  });

  it('is told to a panel that is open and did nothing itself', async () => {
    const panel = await reader.open('sidepanel.html');
    const shows = ({ checks }: FeedContents) =>
      waitFor(async () => (await panel.text()).includes(`${starter + checks} checks`), {
        what: `the panel to tell of ${starter + checks} checks`,
        timeout: 20_000,
      });
    await shows(second);
    server.serve({ body: first.body, etag: first.etag });
    await ask('refreshSubscription', await feedId());
    await shows(first);
    server.serve({ body: second.body, etag: second.etag });
    await ask('refreshSubscription', await feedId());
    await shows(second);
    await panel.close();
  });

  it('goes on by itself after the background died over it', async () => {
    server.serve({ body: first.body, etag: first.etag, pauseMs: 100 });
    await ask('refreshSubscription', await feedId());
    await waitFor(
      async () => (await ask<{ state: string }[]>('jobs')).some(({ state }) => state === 'reading'),
      { what: 'the update to begin' },
    );
    await reader.stopBackground();
    await answersWith(second);
    server.serve({ body: first.body, etag: first.etag });
    await ask('refreshSubscription', await feedId());
    await answersWith(first);
  });

  it('whose access the reader took away is fetched as soon as it is given again', async () => {
    server.serve({ body: second.body, etag: second.etag });
    await page.evaluate(`${BROWSER}.permissions.remove({ origins: ['*://*/*'] })`);
    await ask('refreshSubscription', await feedId());
    await ended('failed', 'permission');
    await answersWith(first);
    await reader.allowEverywhere();
    await ended('changed');
    await answersWith(second);
    server.serve({ body: first.body, etag: first.etag });
    await ask('refreshSubscription', await feedId());
    await answersWith(first);
  });

  it('is gone with all that it brought when the reader removes it', async () => {
    await ask('removeSubscription', await feedId());
    await answersWith({ ...first, checks: 0, verdicts: {} });
  });
});
