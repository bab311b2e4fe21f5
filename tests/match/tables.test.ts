import { describe, expect, it } from 'vitest';
import { runToEnd } from '~/lib/index/steps';
import { isOnlyOfMedia, mediaTerms } from '~/lib/match/media';
import { preparing } from '~/lib/match/preparing';
import { analyse } from '~/lib/text/analyse';

const terms = (text: string, lang: string) => analyse(text, lang).map(({ term }) => term);

describe('the tables that matching makes ahead', () => {
  it('know the words for pictures as texts in these languages have them', () => {
    const written = [
      ['Photographs and footage', 'en'],
      ['Una fotografía', 'es'],
      ['A gravação', 'pt'],
      ['Un enregistrement', 'fr'],
      ['Eine Aufnahme', 'de'],
      ['Nagranie', 'pl'],
      ['На снимок', 'ru'],
      ['Rekaman', 'id'],
    ] as const;
    for (const [text, lang] of written) {
      const known = terms(text, lang).filter((term) => mediaTerms().has(term));
      expect(known, text).not.toEqual([]);
    }
  });

  it('answer the same whether or not they were made ahead', () => {
    const claim = terms('A video shows troops in the capital', 'en');
    const passage = terms('Troops enter the capital', 'en');
    const before = isOnlyOfMedia(claim, passage);
    runToEnd(preparing());
    expect([before, isOnlyOfMedia(claim, passage)]).toEqual([true, true]);
  });
});
