import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '~/scripts/browsers/wait';
import type { Reader, Surface } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';

const CLAIM = 'The harbour bell was cast from a pirate’s cannon';

interface Offered {
  id: string;
  claim: string;
}

describe.each(readers)('checks on a fact-checker’s page in %s', (_name, startReader) => {
  let reader: Reader;
  let page: Surface;
  beforeAll(async () => {
    reader = await startReader({ hosts: ['fullfact.org'] });
    page = await reader.open('manifest.json');
  });
  afterAll(() => reader?.close());

  /** Ask the background about the tab that is being read, as the popup does. */
  async function ask<Answer>(type: string): Promise<Answer> {
    const url = await reader.inPage<string>('location.href');
    const answer = await page.evaluate<{ res: Answer; err?: { message: string } }>(
      `(async () => {
        const api = globalThis.browser ?? chrome;
        const tab = (await api.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
        return api.runtime.sendMessage({
          id: 1, type: ${JSON.stringify(type)}, data: tab.id, timestamp: 0,
        });
      })()`,
    );
    if (answer.err) throw new Error(answer.err.message);
    return answer.res;
  }

  it('are offered, kept on the click alone, and then make badges', async () => {
    await reader.visit('/world/nato-south-korea', 'fullfact.org');
    await reader.inPage(mark('https://fullfact.org/bell'));
    const offered = await ask<Offered[]>('reviewsOnPage');
    expect(offered.map(({ claim }) => claim)).toEqual([CLAIM]);
    // An offer changes nothing.
    expect((await ask<Offered[]>('reviewsOnPage')).length).toBe(1);

    expect(await ask('keepReviews')).toBe(1);
    await waitFor(async () => (await ask<Offered[]>('reviewsOnPage')).length === 0, {
      what: 'the check to be in the index',
      timeout: 20_000,
    });
    await reader.visit('/world/nato-south-korea');
    await reader.inPage(`document.querySelector('h1').textContent = ${JSON.stringify(CLAIM)}`);
    await waitFor(
      async () => (await reader.badges()).some(({ passage }) => passage.includes(CLAIM)),
      { what: 'its badge' },
    );
  });

  it('are not taken from whoever else carries them, nor in another’s name', async () => {
    await reader.visit('/world/nato-south-korea');
    await reader.inPage(mark('https://fullfact.org/forged'));
    expect(await ask('reviewsOnPage')).toEqual([]);
    await reader.visit('/world/nato-south-korea', 'fullfact.org');
    await reader.inPage(mark('https://www.snopes.com/forged'));
    expect(await ask('reviewsOnPage')).toEqual([]);
  });
});

/** Expression that puts a ClaimReview with this address into the page. */
function mark(url: string): string {
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    claimReviewed: CLAIM,
    datePublished: '2026-05-02',
    inLanguage: 'en',
    author: { '@type': 'Organization', name: 'Full Fact', url: new URL('/', url).href },
    reviewRating: { '@type': 'Rating', alternateName: 'False' },
  };
  return `(() => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = ${JSON.stringify(JSON.stringify(review))};
    document.head.append(script);
  })()`;
}
