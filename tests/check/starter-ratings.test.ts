import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Check } from '~/lib/check/check';
import { siteOf } from '~/lib/check/http-url';
import { verdictOf } from '~/lib/check/rating';
import { PACK } from '../../scripts/starter-pack/pack.ts';

it('every label of the starter set means the verdict that stands beside it', () => {
  const [, ...lines] = readFileSync(PACK, 'utf8').trim().split('\n');
  const wrong = lines
    .map((line) => JSON.parse(line) as Check)
    .map(({ rating, lang, url }) => ({
      label: rating.label,
      verdict: rating.verdict,
      read: verdictOf(rating.label, lang, siteOf(url ?? '')).verdict,
    }))
    .filter(({ verdict, read }) => verdict !== read);
  expect(wrong).toEqual([]);
});
