import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

/** Google's Fact Check Tools, played on this machine. */
export interface FactCheckTools {
  /** What was asked so far. */
  asked: {
    query: string;
    key: string;
    /** Null where all were asked for. */
    language: string | null;
    site: string | null;
    headers: IncomingHttpHeaders;
  }[];
  /** Status of the next answers; 200 until it is changed. */
  status: number;
  /** Lead what a page asks Google to here. */
  answerFor(page: Page): Promise<void>;
  close(): void;
}

const GOOGLE = 'https://factchecktools.googleapis.com';

/** A server on loopback that knows checks of one claim. */
export async function playFactCheckTools(claim: string, site: string): Promise<FactCheckTools> {
  const server = createServer(({ url = '', headers }, response) => {
    const { searchParams } = new URL(url, GOOGLE);
    played.asked.push({
      query: searchParams.get('query') ?? '',
      key: searchParams.get('key') ?? '',
      language: searchParams.get('languageCode'),
      site: searchParams.get('reviewPublisherSiteFilter'),
      headers,
    });
    response.writeHead(played.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(played.status === 200 ? answer(claim, site) : REFUSAL));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const played: FactCheckTools = {
    asked: [],
    status: 200,
    // The browser takes no other address for https; all before that, its permissions and the
    // page's own policy, is the browser's.
    async answerFor(page) {
      await page.route(`${GOOGLE}/**`, async (route) => {
        const request = route.request();
        const { pathname, search } = new URL(request.url());
        const answered = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
          headers: await request.allHeaders(),
        });
        await route.fulfill({
          status: answered.status,
          contentType: 'application/json',
          body: await answered.text(),
        });
      });
    },
    close: () => server.close(),
  };
  return played;
}

const REFUSAL = { error: { code: 429, message: 'Quota exceeded', status: 'RESOURCE_EXHAUSTED' } };

function answer(text: string, site: string): object {
  const review = {
    publisher: { name: 'Quay Street Checks', site },
    url: `https://${site}/checks/1`,
    title: 'What the bridge is made of',
    reviewDate: '2026-03-01T00:00:00Z',
    textualRating: 'Mostly false',
    languageCode: 'en',
  };
  return { claims: [{ text, claimDate: '2026-02-01T00:00:00Z', claimReview: [review] }] };
}
