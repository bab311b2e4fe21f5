// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { badgeContent } from '~/components/badge-content';
import { createBadge } from '~/lib/marks/badge';
import arabic from '../../public/_locales/ar/messages.json';
import german from '../../public/_locales/de/messages.json';
import { fakeI18n } from './fake-i18n.ts';
import { aCheck, aMatch } from './fixtures.ts';

const FALSE = aCheck({ rating: { label: 'Pants on fire', verdict: 'false' } });
const COUNTS = [
  { verdict: 'mixed' as const, publishers: 1 },
  { verdict: 'false' as const, publishers: 3 },
];

describe('what a badge says of several fact-checks', () => {
  beforeEach(() => fakeI18n());

  it('is how many agree, and whose words the verdict has', () => {
    const { agreement, sentence } = badgeContent({ ...aMatch(FALSE), agreement: COUNTS }, 2);
    expect(agreement).toMatchObject({ short: '3 of 4', words: '3 of 4 fact-checks agree' });
    expect(sentence).toBe(
      'False: 3 of 4 fact-checks agree. Bay Area Checks: “Pants on fire”. Show the evidence.',
    );
  });

  it('leaves the verdict of a claim that is only reported in its place', () => {
    const match = { ...aMatch(FALSE, { stance: 'reports' }), agreement: COUNTS };
    expect(badgeContent(match, 0).sentence).toMatch(
      /^Claim reported here, rated False \(3 of 4 fact-checks agree\)\. Bay/,
    );
  });

  it('does not say that others agree with the only one', () => {
    const counts = [
      { verdict: 'true' as const, publishers: 3 },
      { ...COUNTS[1]!, publishers: 1 },
    ];
    expect(badgeContent({ ...aMatch(FALSE), agreement: counts }, 0).sentence).toMatch(
      /^False: 1 of 4 fact-checks says so\./,
    );
  });

  it('says how many more there are where nobody knows whether they are of the same claim', () => {
    const { agreement, sentence } = badgeContent(aMatch(FALSE), 2);
    expect(agreement).toBeUndefined();
    expect(sentence).toBe(
      'False. Bay Area Checks: “Pants on fire” and 2 more checks. Show the evidence.',
    );
  });

  it('is drawn as a ring that nobody has to hear', () => {
    const content = badgeContent({ ...aMatch(FALSE), agreement: COUNTS }, 0);
    const { full, button } = createBadge(document, content, () => {});
    expect(full.querySelectorAll('.ring path[data-same=true]')).toHaveLength(3);
    expect(full.querySelectorAll('.ring path')).toHaveLength(4);
    expect(full.querySelector('.ring')!.getAttribute('aria-hidden')).toBe('true');
    expect(button.getAttribute('aria-label')).toBe(content.sentence);
  });

  it('names a category in the reader’s language, without quotation marks', () => {
    const rating = {
      label: 'Edited content',
      category: 'edited',
      verdict: 'altered-media',
    } as const;
    const match = aMatch(aCheck({ rating }));
    expect(badgeContent(match, 0).more).toBe('Bay Area Checks: Edited content');
    fakeI18n('de', german);
    expect(badgeContent(match, 0).more).toBe('Bay Area Checks: Bearbeiteter Inhalt');
  });

  it('stands in the direction of its own language, the publisher’s words in theirs', () => {
    fakeI18n('ar', arabic);
    const { button } = createBadge(document, badgeContent(aMatch(FALSE), 0), () => {});
    expect([button.lang, button.dir]).toEqual(['ar', 'rtl']);
    expect(button.querySelector<HTMLElement>('.more')!.dir).toBe('auto');
  });
});
