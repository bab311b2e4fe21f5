import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '~/lib/check/address';
import type { Check } from '~/lib/check/check';
import { checkId } from '~/lib/check/identity';
import { isRepublished, withoutRepublished } from '~/lib/check/republished';
import { makeCheck } from '../fixtures/check.ts';

const CLAIM = 'The old lighthouse will be torn down in spring';

/** A check with the id that a reader would give it. */
function published(fields: Partial<Check>): Check {
  const check = makeCheck({
    claim: CLAIM,
    publisher: { name: 'Harbour Facts', site: 'harbourfacts.example' },
    ...fields,
  });
  const { publisher, url, claim, rating } = check;
  return { ...check, id: fields.id ?? checkId({ publisher, url, claim, label: rating.label }) };
}

const url = 'https://harbourfacts.example/lighthouse';

describe('addressOf', () => {
  it.each([
    'http://www.harbourfacts.example/lighthouse/',
    'https://m.harbourfacts.example/lighthouse?utm_source=mail&fbclid=1#top',
    'https://harbourfacts.example/lighthouse/amp/',
    'https://amp.harbourfacts.example/lighthouse.amp?outputType=amp',
    'https://www.google.com/amp/s/harbourfacts.example/lighthouse',
    'https://harbourfacts-example.cdn.ampproject.org/c/s/harbourfacts.example/lighthouse/amp',
  ])('finds the page behind %s', (form) => {
    expect(addressOf(form)).toBe(addressOf(url));
  });

  it.each([
    'https://harbourfacts.example/lighthouse?id=2',
    'https://harbourfacts.example/Lighthouse',
    'https://harbourfacts.example/',
    'https://other.example/lighthouse',
  ])('keeps another page apart: %s', (other) => {
    expect(addressOf(other)).not.toBe(addressOf(url));
  });

  it('has nothing to say of what is no URL', () => {
    expect(addressOf('javascript:alert(1)')).toBeUndefined();
    expect(addressOf('https://')).toBeUndefined();
  });
});

describe('isRepublished', () => {
  it('sees one page through two addresses, though the claim is worded differently', () => {
    const claim = 'A lighthouse is to be razed';
    const pointer = published({ url: `${url}?utm_source=x`, claim, origin: 'starter' });
    expect(isRepublished(published({ url }), pointer)).toBe(true);
  });

  it('keeps the claims of a page apart that checks many', () => {
    const [one, further] = [published({ url }), published({ url, claim: 'The pier is for sale' })];
    expect(isRepublished(one, further)).toBe(false);
    expect(isRepublished(further, { ...further, url: `${url}/amp` })).toBe(true);
    // Which of the two another source means, its words alone can tell.
    const pointer = published({ url, claim: 'A lighthouse is to be razed', origin: 'starter' });
    expect(withoutRepublished([one, further, pointer])).toHaveLength(3);
    const copy = published({ url, claim: 'The pier is for sale!', origin: 'feed' });
    expect(withoutRepublished([one, further, copy])).toHaveLength(2);
  });

  it('takes the same words of the same publisher for one within two weeks', () => {
    const first = published({ url, published: '2025-03-01' });
    const again = (date: string) => published({ url: `${url}-again`, published: date });
    expect(isRepublished(first, again('2025-03-15'))).toBe(true);
    expect(isRepublished(first, again('2025-03-16'))).toBe(false);
  });

  it('finds what is syndicated under another host', () => {
    const carried = published({
      url: 'https://portal.example/a',
      publisher: { name: 'HARBOUR FACTS', site: 'portal.example' },
      claim: CLAIM.toUpperCase(),
    });
    expect(isRepublished(published({ url }), carried)).toBe(true);
  });

  it('never takes a correction, a retraction or another publisher for a copy', () => {
    const check = published({ url });
    const corrected = published({ url, rating: { label: 'True', verdict: 'true' } });
    expect(isRepublished(check, corrected)).toBe(false);
    expect(isRepublished(check, { ...check, status: 'retracted' })).toBe(false);
    const other = { name: 'Quay Desk', site: 'quay.example' };
    expect(
      isRepublished(check, published({ url: 'https://quay.example/1', publisher: other })),
    ).toBe(false);
  });

  it('does not take short claims for telling', () => {
    const one = published({ url, claim: 'A video' });
    expect(isRepublished(one, published({ url: `${url}-2`, claim: 'A video' }))).toBe(false);
  });
});

const body = { known: [], analysis: [], conclusion: ['No.'] };
const sources = [{ title: 'Port register' }];

/** Records among which many are the same. */
const anyRecord = fc
  .record({
    url: fc.constantFrom(undefined, url, `${url}/amp`, `${url}-2`),
    claim: fc.constantFrom(CLAIM, CLAIM.toLowerCase(), 'The pier is for sale'),
    published: fc.constantFrom(undefined, '2025-03-01', '2025-03-10', '2025-03-20', '2025-09-01'),
    publisher: fc.constantFrom({ name: 'Harbour Facts' }, { name: 'Quay', site: 'quay.example' }),
    body: fc.constantFrom(undefined, body),
    status: fc.constantFrom('current' as const, 'retracted' as const),
    title: fc.constantFrom(undefined, 'What becomes of the lighthouse'),
    origin: fc.constantFrom('feed', 'starter'),
  })
  .map(published);

describe('withoutRepublished', () => {
  it('keeps the record with the text, then with sources, then the newest', () => {
    const plain = published({ url: `${url}?utm_id=1`, published: '2025-01-01' });
    const newer = published({ url, published: '2025-02-01' });
    const sourced = published({ url: `${url}/amp`, sources });
    const full = published({ url: `${url}/`, body });
    expect(withoutRepublished([plain, newer])).toEqual([newer]);
    expect(withoutRepublished([plain, newer, sourced])).toEqual([sourced]);
    expect(withoutRepublished([plain, full, newer, sourced])).toEqual([full]);
  });

  it('keeps the publisher’s own record before a fuller one elsewhere', () => {
    const own = published({ url });
    const carried = published({ url: 'https://portal.example/a', body });
    expect(withoutRepublished([carried, own])).toEqual([own]);
  });

  it('keeps the same records in any order of the input', () => {
    fc.assert(
      fc.property(
        fc.array(anyRecord, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (checks, at) => {
          const once = withoutRepublished(checks);
          const shuffled = checks
            .map((check) => ({ check, place: at.next().value as number }))
            .sort((a, b) => a.place - b.place)
            .map(({ check }) => check);
          expect(written(withoutRepublished(shuffled))).toEqual(written(once));
        },
      ),
    );
  });
});

function written(checks: readonly Check[]): string[] {
  return checks.map((check) => JSON.stringify(check)).sort();
}
