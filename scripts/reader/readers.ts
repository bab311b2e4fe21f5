import { startChromiumReader } from './chromium-reader.ts';
import { startFirefoxReader } from './firefox-reader.ts';
import type { Reader } from './reader.ts';

/** Every browser that the tests read with, for `describe.each`. */
export const readers: [name: string, start: () => Promise<Reader>][] = [
  ['Chromium', () => startChromiumReader()],
  ['Firefox', () => startFirefoxReader()],
];
