import { startChromiumReader } from './chromium-reader.ts';
import { startFirefoxReader } from './firefox-reader.ts';
import type { Reader, ReaderOptions } from './reader.ts';

/** Every browser that the tests read with, for `describe.each`. */
export const readers: [name: string, start: (options?: ReaderOptions) => Promise<Reader>][] = [
  ['Chromium', startChromiumReader],
  ['Firefox', startFirefoxReader],
];
