import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type BuildTarget, buildExtension } from '~/scripts/browsers/build';
import { extensionWithClaims } from './own-pack.ts';
import { PSEUDO, writePseudoLocale } from './pseudo-locale.ts';
import type { ReaderOptions } from './reader.ts';

/** Folder of the extension that a reader starts with; what differs from the build is in `folder`. */
export async function extensionFor(
  target: BuildTarget,
  folder: string,
  { claims, moreClaims, language }: ReaderOptions,
): Promise<string> {
  const built = await buildExtension(target);
  if (claims) await extensionWithClaims(target, folder, claims);
  else if (moreClaims) await extensionWithClaims(target, folder, moreClaims, 'beside');
  else if (language) cpSync(built, folder, { recursive: true });
  else return built;
  if (language) speakOnly(language, path.join(folder, '_locales'));
  return folder;
}

/**
 * Puts a language in the place of the one that extensions fall back to, and takes the others away.
 * So every browser shows it, also one that came without its own words in this language.
 */
function speakOnly(language: string, locales: string): void {
  const messages = (locale: string) => path.join(locales, locale, 'messages.json');
  if (language === PSEUDO) writePseudoLocale(messages('en'), messages('en'));
  else if (language !== 'en') cpSync(messages(language), messages('en'));
  for (const other of readdirSync(locales)) {
    if (other !== 'en') rmSync(path.join(locales, other), { recursive: true });
  }
}
