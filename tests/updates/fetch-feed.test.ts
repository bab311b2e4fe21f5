import { afterEach, describe, expect, it, vi } from 'vitest';
import { UpdateError } from '~/lib/store/problem';
import { fetchFeed } from '~/lib/updates/fetch-feed';

const url = 'https://feeds.example/a.json';
const never = new Promise<never>(() => {});

afterEach(() => void vi.useRealTimers());

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (error) => error,
  );
  if (!(error instanceof UpdateError)) throw new Error(`no UpdateError: ${error}`);
  return error.problem.code;
}

/** `silenceMs`: of a server that is to be too silent; any other may be as slow as this machine. */
async function readAll(fetch: typeof globalThis.fetch, silenceMs?: number): Promise<number> {
  const signal = new AbortController().signal;
  const answer = await fetchFeed({ url }, { signal, fetch, silenceMs });
  let bytes = 0;
  if (answer.kind === 'changed') for await (const chunk of answer.chunks) bytes += chunk.length;
  return bytes;
}

const streamOf = (pull: UnderlyingDefaultSource<Uint8Array>['pull']) =>
  new Response(new ReadableStream({ pull }));

describe('fetching a feed', () => {
  it.each([
    'http://feeds.example/a.json',
    'ftp://x.example/a',
    'https://me:pw@x.example/',
    'a',
  ])('is refused for %s before anything is asked', async (url) => {
    const { signal } = new AbortController();
    const fetch = () => Promise.reject(new Error('asked'));
    expect(await codeOf(fetchFeed({ url }, { signal, fetch }))).toBe('address');
  });

  it('ends when the server is silent, before or amid the answer', async () => {
    expect(await codeOf(readAll(abortable(never), 30))).toBe('timeout');
    const stuck = async (_: unknown, init?: RequestInit) => {
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new Uint8Array(10));
          init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
        },
      });
      return new Response(stream);
    };
    expect(await codeOf(readAll(stuck, 30))).toBe('timeout');
  });

  it('ends when the server sends a byte now and then, and goes on for ever', async () => {
    const drip = async () =>
      streamOf(async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        controller.enqueue(new Uint8Array(1));
      });
    expect(await codeOf(readAll(drip, 30))).toBe('timeout');
  });

  it('ends when the server sends just enough, and goes on for days', async () => {
    vi.useFakeTimers();
    const trickle = async () =>
      streamOf(async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 30_000));
        controller.enqueue(new Uint8Array(20_000));
      });
    const { signal } = new AbortController();
    const answer = await fetchFeed({ url }, { signal, fetch: trickle });
    if (answer.kind !== 'changed') throw new Error('nothing came');
    const chunks = answer.chunks[Symbol.asyncIterator]();
    let waited = 0;
    const all = async () => {
      while (!(await chunks.next()).done) waited += 30;
    };
    const ended = codeOf(all());
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(await ended).toBe('timeout');
    expect(waited / 3_600).toBe(4);
  });

  it('waits for a slow reader of its own as long as that takes', async () => {
    vi.useFakeTimers(); // By a real clock a busy machine would be the silent server.
    const chunks = [new Uint8Array(10), new Uint8Array(10), new Uint8Array(10)];
    const fetch = async () =>
      streamOf((controller) => {
        const chunk = chunks.pop();
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      });
    const { signal } = new AbortController();
    const answer = await fetchFeed({ url }, { signal, fetch, silenceMs: 30 });
    if (answer.kind !== 'changed') throw new Error('nothing came');
    let bytes = 0;
    for await (const chunk of answer.chunks) {
      bytes += chunk.length;
      await vi.advanceTimersByTimeAsync(40);
    }
    expect(bytes).toBe(30);
  });

  it('takes "unchanged" from nobody who was not asked for news', async () => {
    const { signal } = new AbortController();
    const fetch = async () => new Response(null, { status: 304 });
    expect(await codeOf(fetchFeed({ url }, { signal, fetch }))).toBe('server');
    const asked = await fetchFeed({ url, etag: '"one"' }, { signal, fetch });
    expect(asked).toEqual({ kind: 'unchanged' });
  });

  it('ends an answer that is larger than any feed, whether it says so or just goes on', async () => {
    const chunk = new Uint8Array(2 ** 26);
    let given = 0;
    const endless = async () =>
      streamOf((controller) => {
        given += 1;
        controller.enqueue(chunk);
      });
    expect(await codeOf(readAll(endless))).toBe('large');
    expect(given).toBeLessThan(20);
    const headers = { 'Content-Length': String(2 ** 30 + 1) };
    expect(await codeOf(readAll(async () => new Response('{', { headers })))).toBe('large');
  });

  it('tells an answer that is shorter than it said', async () => {
    const fetch = async () => new Response('half', { headers: { 'Content-Length': '8' } });
    expect(await codeOf(readAll(fetch))).toBe('broken');
  });

  describe('that leads to where Obelus may not go', () => {
    /** As browsers do it: the way is not taken, and nobody is told where it leads. */
    const sentOn: typeof globalThis.fetch = async (_, init) => {
      if (init?.redirect !== 'manual') throw new TypeError('Failed to fetch');
      return Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    };

    it('is told apart from a missing connection', async () => {
      expect(await codeOf(readAll(sentOn))).toBe('redirect');
      const offline = () => Promise.reject(new TypeError('Failed to fetch'));
      expect(await codeOf(readAll(offline))).toBe('network');
    });

    it('is not taken for that where the connection was only lost for a moment', async () => {
      const flaky: typeof globalThis.fetch = async (_, init) => {
        if (init?.redirect !== 'manual') throw new TypeError('Failed to fetch');
        return new Response('{}');
      };
      expect(await codeOf(readAll(flaky))).toBe('network');
    });

    it('is not taken for a fault of ours where the connection is lost again', async () => {
      const flaky: typeof globalThis.fetch = async (_, init) => {
        if (init?.redirect !== 'manual') throw new TypeError('Failed to fetch');
        return streamOf((controller) => controller.error(new TypeError('reset')));
      };
      expect(await codeOf(readAll(flaky))).toBe('network');
    });
  });

  it('tells a line that broke', async () => {
    const fetch = async () => streamOf((controller) => controller.error(new TypeError('reset')));
    expect(await codeOf(readAll(fetch))).toBe('network');
  });
});

/** A request that only an abort ends. */
function abortable(answer: Promise<Response>): typeof fetch {
  return (_, init) =>
    Promise.race([
      answer,
      new Promise<never>((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      }),
    ]);
}
