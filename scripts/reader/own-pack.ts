import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Check } from '~/lib/check/check';
import { VERDICTS, type Verdict } from '~/lib/check/verdict';
import { type BuildTarget, buildExtension } from '~/scripts/browsers/build';

/** A claim that an extension of our own making is to know. */
export interface OwnClaim {
  claim: string;
  lang?: string;
  /** One after the other where it is not given, so that every verdict occurs. */
  verdict?: Verdict;
  /** Name and site; the claim's check has an address there. */
  publisher?: { name: string; site: string };
  /** ISO date. */
  published?: string;
  status?: Check['status'];
}

/**
 * Copies the built extension into `folder` and gives it a starter pack of these claims, alone or
 * beside the packaged ones, so that pages of any text can have badges. Nothing else differs from what readers
 * get. Returns `folder`.
 */
export async function extensionWithClaims(
  target: BuildTarget,
  folder: string,
  claims: readonly OwnClaim[],
  place: 'alone' | 'beside' = 'alone',
): Promise<string> {
  cpSync(await buildExtension(target), folder, { recursive: true });
  const pack = path.join(folder, 'starter-pack.jsonl');
  const packaged = place === 'alone' ? [] : readFileSync(pack, 'utf8').trim().split('\n').slice(1);
  const lines = [...packaged, ...claims.map((own, at) => JSON.stringify(checkOf(own, at)))];
  const header = { obelusPack: 1, name: 'claims of a test', checks: lines.length };
  writeFileSync(pack, `${[JSON.stringify(header), ...lines].join('\n')}\n`);
  return folder;
}

/** As a publisher would write it: "Mostly false". */
function inWords(verdict: Verdict): string {
  const words = verdict.replaceAll('-', ' ');
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}

function checkOf(own: OwnClaim, at: number): Check {
  const { claim, lang = 'en', publisher, published = '2026-01-01', status = 'current' } = own;
  const verdict = own.verdict ?? VERDICTS[at % VERDICTS.length]!;
  return {
    id: `own:${at}`,
    claim,
    lang,
    rating: { label: inWords(verdict), verdict },
    publisher: publisher ?? { name: 'The Testing Desk' },
    url: publisher && `https://${publisher.site}/${at}`,
    published,
    citations: [],
    sources: [],
    appearances: [],
    keywords: [],
    status,
    origin: 'starter',
  };
}
