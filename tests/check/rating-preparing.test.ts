import { beforeEach, describe, expect, it, vi } from 'vitest';

/** In languages that know them, and in ones that do not. */
const LABELS = [
  ['False', 'en'],
  ['Falsch', 'en'],
  ['Это не фейк', 'en'],
  ['Angeblich falsch', 'fr'],
  ['تضليل', 'ar'],
  ['Nada que ver', 'pt'],
] as const;

async function verdicts({ prepared }: { prepared: boolean }) {
  const { verdictOf } = await import('~/lib/check/rating');
  const { preparingRatings } = await import('~/lib/check/rating/preparing');
  if (prepared) for (const _ of preparingRatings());
  return LABELS.map(([label, lang]) => verdictOf(label, lang));
}

describe('the tables of ratings', () => {
  // Each time from the beginning.
  beforeEach(() => vi.resetModules());

  it('answer the same whether or not they were made ahead', async () => {
    const before = await verdicts({ prepared: false });
    vi.resetModules();
    expect(await verdicts({ prepared: true })).toEqual(before);
  });
});
