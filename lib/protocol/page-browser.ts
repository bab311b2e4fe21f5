import type Polyfill from 'webextension-polyfill';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type OwnListener = (message: unknown, sender: unknown, answer: (of: unknown) => void) => boolean;

const own = ownApi();

/** Undefined where Chromium gives a page's frame of that name in its place. */
function ownApi(): typeof Polyfill | undefined {
  try {
    const api: typeof Polyfill = Reflect.get(globalThis, 'chrome');
    return api.runtime.id ? api : undefined;
  } catch {
    return undefined; // Of another origin.
  }
}

const ownListeners = new WeakMap<Listener, OwnListener>();

/** A listener that promises its answer, as browsers without such listeners know it. */
function ownListener(listener: Listener): OwnListener {
  const answering: OwnListener = (message, sender, answer) => {
    const promised = listener(message, sender);
    void promised?.then(answer);
    return promised !== undefined;
  };
  ownListeners.set(listener, answering);
  return answering;
}

/**
 * Stands in for webextension-polyfill in the scripts that come into pages (wxt.config.ts). All of that
 * would run on every page, most of which get no badge; and in manifest version 3 browsers return promises
 * themselves, so that of what these scripts use a listener's answer alone is left to do.
 */
export default {
  get i18n() {
    return own?.i18n;
  },
  get extension() {
    return own?.extension;
  },
  runtime: {
    get id() {
      return own?.runtime?.id;
    },
    sendMessage: (message: unknown) => own?.runtime.sendMessage(message),
    onMessage: {
      addListener: (listener: Listener) =>
        own?.runtime.onMessage.addListener(ownListener(listener) as never),
      removeListener: (listener: Listener) =>
        own?.runtime.onMessage.removeListener(ownListeners.get(listener) as never),
    },
  },
};
