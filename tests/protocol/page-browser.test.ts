import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Answer = (of: unknown) => void;
type OwnListener = (message: unknown, sender: unknown, answer: Answer) => boolean;

/** As a browser gives it to a script on a page. */
function ownApi() {
  const listeners = new Set<OwnListener>();
  return {
    listeners,
    runtime: {
      id: 'abc' as string | undefined,
      sendMessage: vi.fn(async (message: unknown) => ({ heard: message })),
      onMessage: {
        addListener: (listener: OwnListener) => void listeners.add(listener),
        removeListener: (listener: OwnListener) => void listeners.delete(listener),
      },
    },
    i18n: { getMessage: (name: string) => `the ${name}` },
  };
}

const pageBrowser = async () => (await import('~/lib/protocol/page-browser')).default;

describe('the browser, for scripts on pages', () => {
  let api: ReturnType<typeof ownApi>;
  beforeEach(() => {
    vi.resetModules();
    api = ownApi();
    vi.stubGlobal('chrome', api);
  });
  afterEach(() => vi.unstubAllGlobals());

  /** What a message gets, and whether its sender is told to wait for it. */
  async function ask(message: unknown) {
    const [listener] = api.listeners;
    const answer = vi.fn<Answer>();
    const isAwaited = listener?.(message, {}, answer);
    await Promise.resolve();
    return { isAwaited, answers: answer.mock.calls.flat() };
  }

  it('sends the answer that a listener promises', async () => {
    const browser = await pageBrowser();
    browser.runtime.onMessage.addListener((message) => Promise.resolve(`${message}, too`));
    expect(await ask('hello')).toEqual({ isAwaited: true, answers: ['hello, too'] });
  });

  it('leaves to others what a listener does not answer', async () => {
    const browser = await pageBrowser();
    browser.runtime.onMessage.addListener(() => undefined);
    expect(await ask('hello')).toEqual({ isAwaited: false, answers: [] });
  });

  it('takes a listener away again', async () => {
    const browser = await pageBrowser();
    const listener = () => undefined;
    browser.runtime.onMessage.addListener(listener);
    browser.runtime.onMessage.removeListener(listener);
    expect(api.listeners.size).toBe(0);
  });

  it('asks the background, and knows the texts', async () => {
    const browser = await pageBrowser();
    expect(await browser.runtime.sendMessage('hello')).toEqual({ heard: 'hello' });
    expect(browser.i18n?.getMessage('verdict')).toBe('the verdict');
  });

  it('notices that its extension has gone', async () => {
    const browser = await pageBrowser();
    expect(browser.runtime.id).toBe('abc');
    api.runtime.id = undefined;
    expect(browser.runtime.id).toBeUndefined();
  });

  it.each([
    ['of its own origin', { length: 0 }],
    [
      'of another origin',
      new Proxy(
        {},
        {
          get: () => {
            throw new DOMException('Blocked', 'SecurityError');
          },
        },
      ),
    ],
  ])('is as good as gone where the page has put a frame %s', async (_, frame) => {
    vi.stubGlobal('chrome', frame);
    const browser = await pageBrowser();
    expect(browser.runtime.id).toBeUndefined();
  });
});
