import { describe, expect, it } from 'vitest';
import { SearchError } from '~/lib/readers/factchecktools/errors';
import { searchUrl } from '~/lib/readers/factchecktools/request';
import {
  type FetchedPage,
  readSearchPage,
  searchClaims,
} from '~/lib/readers/factchecktools/search';
import { readJson } from '~/lib/readers/json/documents';

const OPTIONS = { origin: 'google', place: 'answer' };

function claim(number: number) {
  return {
    text: `The bridge fell for the ${number}th time`,
    claimant: 'Ada Quist',
    claimDate: '2025-05-01T00:00:00Z',
    claimReview: [
      {
        publisher: { name: 'Harbour Facts', site: 'harbourfacts.example' },
        url: `https://harbourfacts.example/${number}`,
        title: 'Did it fall?',
        reviewDate: '2025-05-03T10:00:00Z',
        textualRating: 'False',
        languageCode: 'en',
      },
    ],
  };
}

const page = (body: unknown, status = 200): FetchedPage => ({ status, body: JSON.stringify(body) });

describe('claims of an answer, one to a line', () => {
  it('are read as the answer is', () => {
    const lines = [claim(1), claim(2)];
    expect(readJson(lines, OPTIONS)).toEqual(readJson([{ claims: lines }], OPTIONS));
    expect(readJson(lines, OPTIONS)).toMatchObject([{ kind: 'check' }, { kind: 'check' }]);
  });
});

describe('searchUrl', () => {
  it('asks what was asked, escaped, and nothing else', () => {
    const url = new URL(
      searchUrl({
        query: ' bridge & fell ',
        languageCode: 'en',
        maxAgeDays: 30,
        key: 'k=1',
        pageToken: undefined,
      }),
    );
    expect(url.origin + url.pathname).toBe(
      'https://factchecktools.googleapis.com/v1alpha1/claims:search',
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      query: 'bridge & fell',
      languageCode: 'en',
      maxAgeDays: '30',
      key: 'k=1',
    });
  });

  it('needs words or a publisher', () => {
    expect(() => searchUrl({ query: ' ', key: 'k' })).toThrow(RangeError);
    expect(searchUrl({ reviewPublisherSiteFilter: 'a.example', key: 'k' })).toContain('a.example');
  });
});

describe('readSearchPage', () => {
  it('gives a check for each review of a claim', () => {
    const reviews = claim(1).claimReview;
    const second = {
      ...reviews[0],
      publisher: { site: 'port.example' },
      url: 'https://www.port.example/1',
    };
    const answer = readSearchPage(
      page({ claims: [{ ...claim(1), claimReview: [...reviews, second] }] }),
      OPTIONS,
    );
    expect(answer.outcomes).toMatchObject([
      {
        check: {
          claim: 'The bridge fell for the 1th time',
          claimant: 'Ada Quist',
          claimDate: '2025-05-01',
          title: 'Did it fall?',
          rating: { label: 'False', verdict: 'false' },
          publisher: { name: 'Harbour Facts', site: 'harbourfacts.example' },
          url: 'https://harbourfacts.example/1',
          published: '2025-05-03',
          lang: 'en',
          origin: 'google',
        },
      },
      { check: { publisher: { name: 'port.example', site: 'port.example' } } },
    ]);
  });

  it('takes the site from the address, whatever the answer says', () => {
    const forged = claim(1);
    forged.claimReview[0]!.publisher.site = 'trusted.example';
    expect(readSearchPage(page({ claims: [forged] }), OPTIONS).outcomes).toMatchObject([
      { check: { publisher: { site: 'harbourfacts.example' } } },
    ]);
  });

  it.each([
    ['a claim without reviews', { claims: [{ text: 'x' }] }, 'claim without a review'],
    ['a claim that is none', { claims: [7] }, 'claim that is no object'],
    [
      'a review without a rating',
      { claims: [{ text: 'x', claimReview: [{}] }] },
      'review without a rating',
    ],
    [
      'a claim without words',
      { claims: [{ claimReview: [{ textualRating: 'F' }] }] },
      'claim without a text',
    ],
    [
      'nobody',
      { claims: [{ text: 'x', claimReview: [{ textualRating: 'F', url: 'javascript:1' }] }] },
      'review without a publisher',
    ],
  ])('rejects %s', (_, body, reason) => {
    expect(readSearchPage(page(body), OPTIONS).outcomes).toEqual([
      { kind: 'rejected', reason, place: 'answer (claim 1)' },
    ]);
  });

  it('finds nothing in an empty answer', () => {
    expect(readSearchPage(page({}), OPTIONS)).toEqual({ outcomes: [] });
  });

  const error = (code: number, message: string, status: string, reason?: string) =>
    page({ error: { code, message, status, details: reason ? [{ reason }] : undefined } }, code);

  it.each([
    [
      'key',
      error(
        400,
        'API key not valid. Please pass a valid API key.',
        'INVALID_ARGUMENT',
        'API_KEY_INVALID',
      ),
    ],
    ['key', error(400, 'API key expired. Please renew the API key.', 'INVALID_ARGUMENT')],
    ['request', error(400, 'Invalid value at pageSize', 'INVALID_ARGUMENT')],
    [
      'forbidden',
      error(
        403,
        'The API has not been used in this project.',
        'PERMISSION_DENIED',
        'SERVICE_DISABLED',
      ),
    ],
    ['quota', error(403, 'Quota exceeded for quota metric', 'PERMISSION_DENIED')],
    ['quota', error(429, 'Too many', 'RESOURCE_EXHAUSTED', 'RATE_LIMIT_EXCEEDED')],
    ['service', error(503, 'Unavailable', 'UNAVAILABLE')],
    ['service', { status: 502, body: '<html>Bad gateway</html>' }],
    ['unreadable', { status: 200, body: '<html>Sign in to the hotel network</html>' }],
    ['unreadable', { status: 200, body: '{"claims":[{"te' }],
    ['unreadable', { status: 304, body: '' }],
  ])('tells a problem with the %s', (problem, fetched) => {
    try {
      readSearchPage(fetched, OPTIONS);
      expect.unreachable();
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(SearchError);
      expect(thrown).toMatchObject({ problem, status: fetched.status });
      expect((thrown as SearchError).message).toMatch(/\.$/);
    }
  });
});

describe('searchClaims', () => {
  it('goes through the pages and asks for the next only when it is wanted', async () => {
    const urls: string[] = [];
    const fetchPage = async (url: string) => {
      urls.push(url);
      const token = new URL(url).searchParams.get('pageToken');
      return token === null
        ? page({ claims: [claim(1), claim(2)], nextPageToken: 'two' })
        : page({ claims: [claim(3)] });
    };
    const search = searchClaims({ query: 'bridge', key: 'k' }, { origin: 'google', fetchPage });
    await search.next();
    await search.next();
    expect(urls).toHaveLength(1);
    expect(await search.next()).toMatchObject({
      value: { check: { claim: 'The bridge fell for the 3th time' } },
    });
    expect(await search.next()).toMatchObject({ done: true });
    expect(urls).toHaveLength(2);
  });

  it('does not go round in circles', async () => {
    let pages = 0;
    const fetchPage = async () => {
      pages += 1;
      return page({ claims: [claim(pages)], nextPageToken: 'again' });
    };
    const outcomes = [];
    for await (const outcome of searchClaims(
      { query: 'x', key: 'k' },
      { origin: 'g', fetchPage },
    )) {
      outcomes.push(outcome);
    }
    expect(outcomes).toHaveLength(2);
  });
});
