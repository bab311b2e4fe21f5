import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '~/lib/readers/article/article';
import { citationsIn } from './samples';

/** The article that started the project; it lives beside the repository, not in it. */
const SEED = new URL('../../../shared/seed/fact-check-nato-south-korea.txt', import.meta.url);

describe.skipIf(!existsSync(SEED))(
  'the seed article (skipped where ../shared/seed is absent)',
  () => {
    const place = 'seed.txt';
    const publisher = { name: 'Unknown publisher' };
    const outcome = readArticle(existsSync(SEED) ? readFileSync(SEED, 'utf8') : '', {
      publisher,
      origin: 'file',
      place,
    });
    const check = outcome.kind === 'check' ? outcome.check : undefined;

    it('has its claim and its verdict', () => {
      expect(check).toMatchObject({
        claim: 'NATO Chief Seeks Stronger Defense Cooperation with South Korea',
        rating: { label: 'Partially True', verdict: 'mixed' },
        lang: 'en',
      });
    });

    it('has three sections with all their paragraphs', () => {
      expect(check?.body?.known).toHaveLength(2);
      expect(check?.body?.analysis).toHaveLength(3);
      expect(check?.body?.conclusion).toHaveLength(1);
    });

    it('has eight sources, two of them translations of a third', () => {
      expect(check?.sources).toHaveLength(8);
      expect(check?.sources.filter((source) => source.sameAs !== undefined)).toEqual([
        { title: 'O que é a NATO?', lang: 'pt', sameAs: 6 },
        { title: 'Was ist die NATO?', lang: 'de', sameAs: 6 },
      ]);
      expect(check?.sources[6]?.title).toBe('What is NATO?');
    });

    it('has five citations, each with the sentence that rests on it', () => {
      const citations = check ? citationsIn(check) : [];
      expect(citations.map(({ name }) => name)).toEqual([
        'Korea JoongAng Daily',
        'NATO',
        'Yonhap News Agency',
        'NATO',
        'Korea JoongAng Daily',
      ]);
      for (const { sentence, mark } of citations) expect(sentence.endsWith(`${mark}.`)).toBe(true);
      expect(citations[1]?.source).toBe('NATO - Homepage');
    });
  },
);
