// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WhyMatched } from '~/components/WhyMatched';
import type { Explanation } from '~/lib/match/decision';
import { fakeI18n } from './fake-i18n.ts';
import { aCheck, aMatch } from './fixtures.ts';

const PASSAGE = 'Seoul port shuts in May';

beforeEach(() => fakeI18n());
afterEach(cleanup);

function renderWhy(explanation: Partial<Explanation>, probability = 0.95): void {
  const check = aCheck();
  const full: Explanation = { field: 'claim', aligned: [], differs: [], ...explanation };
  const match = aMatch(check, { explanation: full, probability });
  render(<WhyMatched match={match} passageText={PASSAGE} check={check} />);
}

/** The marked words of the texts, passage first, as `kind: word`. */
function marks(): string[][] {
  return [...document.querySelectorAll('blockquote')].map((text) =>
    [...text.querySelectorAll('mark')].map((mark) => `${mark.dataset.kind}: ${mark.textContent}`),
  );
}

describe('WhyMatched', () => {
  it('marks the aligned words in both texts, near ones otherwise than same ones', () => {
    renderWhy({
      aligned: [
        { passage: [20, 23], check: [26, 29], kind: 'same' },
        { passage: [6, 10], check: [4, 11], kind: 'near' },
        { passage: [11, 16], check: [17, 22], kind: 'near' },
      ],
    });
    expect(marks()).toEqual([
      ['near: port', 'near: shuts', 'same: May'],
      ['near: harbour', 'near: close', 'same: May'],
    ]);
    expect(document.querySelector('blockquote')!.textContent).toBe(PASSAGE);
    expect(screen.getByText('Similar word')).toBeTruthy();
  });

  it('leaves out ranges that do not fit the text', () => {
    renderWhy({ aligned: [{ passage: [20, 99], check: [-1, 3], kind: 'same' }] });
    expect(marks()).toEqual([[], []]);
    expect(document.querySelector('blockquote')!.textContent).toBe(PASSAGE);
  });

  it('compares with the headline where that is what matched', () => {
    renderWhy({ field: 'title' });
    expect(screen.getByText('Fact check: will the harbour close?')).toBeTruthy();
    expect(screen.getByText('Headline of the fact-check')).toBeTruthy();
  });

  it('lists what differs', () => {
    renderWhy({
      differs: [
        { kind: 'number', side: 'passage', text: '40' },
        { kind: 'negation', side: 'check', text: 'not' },
      ],
    });
    const items = [...document.querySelectorAll('dl > div')].map((item) => item.textContent);
    expect(items).toEqual([
      'Numberonly on this page: “40”',
      'Negationonly in the fact-check: “not”',
    ]);
  });

  it.each([
    [0.99, 'Almost certainly the same claim'],
    [0.9, 'Very likely the same claim'],
    [0.75, 'Probably the same claim'],
    [0.5, 'Possibly the same claim'],
    [0.1, 'Perhaps only on the same subject'],
  ])('says a probability of %d in words', (probability, words) => {
    renderWhy({}, probability);
    expect(screen.getByText(words)).toBeTruthy();
  });
});
