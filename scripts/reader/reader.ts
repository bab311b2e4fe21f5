import type { OwnClaim } from './own-pack.ts';

/**
 * A reader with a browser: what tests and pictures do and see, the same in Chromium and in Firefox. Pages of
 * the demo site are visited by path; the browser takes them for http://harbour-courier.example.
 */
export interface Reader {
  readonly browser: 'chromium' | 'firefox';

  /** Load a page of the demo site, under its own host or one of `hosts`, and wait until it has loaded; badges may come later. */
  visit(path: string, host?: string): Promise<void>;
  /** From now on Obelus looks at a page only when the reader asks, as `checkThisPage` does. */
  waitToBeAsked(): Promise<void>;
  /** Ask for this page, as the popup's button does. */
  checkThisPage(): Promise<void>;
  /** Badges on the page, in page order. */
  badges(): Promise<SeenBadge[]>;
  /** Click, with a real pointer, the badge of a passage that begins so. */
  pressBadge(passage: string): Promise<void>;
  /** Click, with a real pointer, an element inside the open card or the note that follows it. */
  pressInCard(selector: string): Promise<void>;
  /** Value of a function, given as its source, of the open card's shadow root. */
  inCard<T>(read: string): Promise<T>;
  /** The toolbar popup over the page that is being read; in Firefox its page in a tab behind. */
  openPopup(): Promise<PopupSurface>;
  /** Text of the open card; `undefined` when none is open. */
  cardText(): Promise<string | undefined>;
  /** Press a key for real. */
  press(key: 'Escape' | 'Tab' | 'Enter'): Promise<void>;
  /** Click, with a real pointer, an element of the page itself. */
  click(selector: string): Promise<void>;
  /** Value of an expression in the page's own world. */
  inPage<T>(expression: string): Promise<T>;

  /** Open a page of the extension in a tab. */
  open(page: string): Promise<Surface>;
  /** End the background as the browser does when it is idle, or worse. */
  stopBackground(): Promise<void>;
  /** Have Obelus come to every page by itself; it does so from the start. */
  allowEverywhere(): Promise<void>;
  /** Reload the extension as an update does, while its pages stay open. */
  reloadExtension(): Promise<void>;
  /** Close the browser and start it again with the same profile. */
  restart(): Promise<void>;
  /** Addresses of all requests since the start that only the extension can have caused. */
  foreignRequests(): Promise<string[]>;
  screenshot(file: string): Promise<void>;
  /** A PNG of what the tab shows. */
  picture(): Promise<Buffer>;
  /** Set the size of the tab's page, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** How to start a reader; both browsers understand it. */
export interface ReaderOptions {
  /** Claims that the extension is to know instead of the starter set. */
  claims?: readonly OwnClaim[];
  /** Claims that it is to know beside the starter set. */
  moreClaims?: readonly OwnClaim[];
  /** Megabytes that the browser lets the extension store; as many as it likes unless told. */
  room?: number;
  /** More hosts that the demo site answers for. */
  hosts?: readonly string[];
  /** Language of the interface, a folder of `_locales` or `pseudo`; the browser's own unless told. */
  language?: string;
}

/** Badges in their places: one that is only being measured is not seen, pressed or spoken yet. */
export const SEEN_BADGES = 'obelus-badge:not([data-state=measuring])';

/** A badge as its reader sees and hears it. */
export interface SeenBadge {
  /** Text of its passage. */
  passage: string;
  /** What it shows: the verdict, or what the passage does with the claim. */
  words: string;
  /** The publisher and its own rating. */
  said: string;
  /** What screen readers hear. */
  sentence: string;
  stance: string;
}

/** The toolbar popup. */
export interface PopupSurface {
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** A page of the extension in a tab of its own. */
export interface Surface {
  /** Visible text, white space collapsed. */
  text(): Promise<string>;
  click(selector: string): Promise<void>;
  /** Type into the element that has the focus. */
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  /** Set the size of the page, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export const HOST = 'harbour-courier.example';

/** The hosts that the demo site answers for, and its port. */
export function hostsOf({ hosts = [] }: ReaderOptions, port: number): Record<string, number> {
  return Object.fromEntries([HOST, ...hosts].map((host) => [host, port]));
}

/** Expression, in a page of the extension, that asks for the tab that shows `url`. */
export function askFor(url: string): string {
  const message = `{ id: 1, type: 'checkThisPage', data: tab.id, timestamp: Date.now() }`;
  return `chrome.tabs.query({}).then((tabs) => {
    const tab = tabs.find((tab) => tab.url === ${JSON.stringify(url)});
    return chrome.runtime.sendMessage(${message});
  }).then(({ err }) => { if (err) throw new Error(err.message); })`;
}
