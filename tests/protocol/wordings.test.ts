import { describe, expect, it } from 'vitest';
import type { FoundMatch, PassageQuery } from '~/lib/protocol/messages';
import { numbered, oneForEach } from '~/lib/protocol/wordings';

const DENYING = 'No, Napoleon was not unusually short';
const ASSERTING = 'Napoleon was unusually short';
const ASKED: PassageQuery[] = [
  { key: 7, text: 'Something else', kind: 'teaser', lang: 'en' },
  { key: 9, text: DENYING, kind: 'headline', lang: 'en' },
  { key: 9, text: ASSERTING, kind: 'headline', lang: 'en' },
];

function match(id: string, facts: Partial<FoundMatch>): FoundMatch {
  return {
    id,
    probability: 0.9,
    outcome: 'shown',
    stance: 'asserts',
    explanation: { field: 'claim', aligned: [], differs: [] },
    check: { id } as FoundMatch['check'],
    ...facts,
  };
}

describe('wordings of one passage', () => {
  it('are told by what the page shows, though its metadata assert what the headline denies', () => {
    const results = [
      { key: 1, matches: [match('napoleon', { probability: 0.98, stance: 'denies' })] },
      { key: 2, matches: [match('napoleon', { probability: 0.99, stance: 'asserts' })] },
    ];
    const [nothing, one] = oneForEach(results, ASKED);
    expect(nothing).toEqual({ key: 7, matches: [] });
    expect(one).toMatchObject({ key: 9, matches: [{ id: 'napoleon', stance: 'denies' }] });
    expect(one!.matches[0]!.wording).toBeUndefined();
  });

  it('count where the one on the page finds nothing, or nothing for a badge, and say which it was', () => {
    const results = [
      { key: 1, matches: [match('a', { outcome: 'possible', probability: 0.5 })] },
      { key: 2, matches: [match('a', { probability: 0.9 }), match('b', { probability: 0.8 })] },
    ];
    const [, one] = oneForEach(results, ASKED);
    expect(one!.matches.map(({ id, wording }) => [id, wording])).toEqual([
      ['a', ASSERTING],
      ['b', ASSERTING],
    ]);
  });

  it('leave what is possible in its order, behind what is shown, the surest first', () => {
    const possible = (id: string, probability: number) =>
      match(id, { outcome: 'possible', probability });
    const results = [
      {
        key: 1,
        matches: [match('a', { probability: 0.8 }), possible('b', 0.4), possible('c', 0.5)],
      },
      { key: 2, matches: [match('d', { probability: 0.9 }), possible('e', 0.6)] },
    ];
    const [, one] = oneForEach(results, ASKED);
    expect(one!.matches.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c', 'e']);
  });

  it('keep passages apart, whichever of them were answered', () => {
    expect(numbered(ASKED).map(({ key }) => key)).toEqual([0, 1, 2]);
    const results = [
      { key: 2, matches: [match('a', {})] },
      { key: 0, matches: [match('c', {})] },
      { key: 5, matches: [match('d', {})] },
    ];
    expect(oneForEach(results, ASKED).map(({ key }) => key)).toEqual([7, 9]);
  });
});
