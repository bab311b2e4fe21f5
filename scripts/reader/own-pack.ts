import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Check } from '~/lib/check/check';
import { VERDICTS } from '~/lib/check/verdict';
import { type BuildTarget, buildExtension } from '~/scripts/browsers/build';

/** A claim that an extension of our own making is to know. */
export interface OwnClaim {
  claim: string;
  lang?: string;
}

/**
 * Copies the built extension into `folder` and gives it a starter pack of these claims, so that
 * pages of any text can have badges. Every verdict occurs. Nothing else differs from what readers
 * get. Returns `folder`.
 */
export async function extensionWithClaims(
  target: BuildTarget,
  folder: string,
  claims: readonly OwnClaim[],
): Promise<string> {
  cpSync(await buildExtension(target), folder, { recursive: true });
  const header = { obelusPack: 1, name: 'claims of a test', checks: claims.length };
  const lines = [header, ...claims.map(checkOf)].map((line) => JSON.stringify(line));
  writeFileSync(path.join(folder, 'starter-pack.jsonl'), `${lines.join('\n')}\n`);
  return folder;
}

function checkOf({ claim, lang = 'en' }: OwnClaim, at: number): Check {
  const verdict = VERDICTS[at % VERDICTS.length]!;
  return {
    id: `own:${at}`,
    claim,
    lang,
    rating: { label: verdict, verdict },
    publisher: { name: 'The Testing Desk' },
    published: '2026-01-01',
    citations: [],
    sources: [],
    appearances: [],
    keywords: [],
    status: 'current',
    origin: 'starter',
  };
}
