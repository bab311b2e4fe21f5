import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedContents } from '~/bench/feed/contents';
import { type FeedServer, serveFeed } from '~/bench/feed/server';
import { buildExtension } from '~/scripts/browsers/build';
import { type Chromium, launchChromium } from '~/scripts/browsers/chromium';
import { waitFor } from '~/scripts/browsers/wait';

interface Feed {
  id: string;
  last?: { outcome: string; checks: number; problem?: { code: string } };
}

/** Only Chromium lets a test say how much room there is. */
describe('on a full disk', () => {
  let chromium: Chromium;
  let page: Page;
  let server: FeedServer;

  beforeAll(async () => {
    chromium = await launchChromium({ extension: await buildExtension('chrome') });
    await chromium.grantHosts('*://*/*');
    page = await chromium.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  async function ask<Answer>(type: string, data?: unknown): Promise<Answer> {
    const message = JSON.stringify({ id: 1, type, data, timestamp: 0 });
    const { res, err } = await page.evaluate<{ res: Answer; err?: { message: string } }>(
      `chrome.runtime.sendMessage(${message})`,
    );
    if (err) throw new Error(err.message);
    return res;
  }

  async function setQuota(quotaSize?: number): Promise<void> {
    const origin = new URL(page.url()).origin;
    const session = await chromium.context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
    await session.detach();
  }

  function ended(outcome: string): Promise<Feed> {
    return waitFor(
      async () => {
        const all = await ask<(Feed & { kind: string })[]>('subscriptions');
        const feed = all.find(({ kind }) => kind === 'feed');
        return feed?.last?.outcome === outcome ? feed : undefined;
      },
      { what: `the update to end: ${outcome}`, timeout: 30_000 },
    );
  }

  const total = async () =>
    (await ask<{ total: number }>('searchChecks', { text: '', verdicts: [], limit: 0, offset: 0 }))
      .total;

  it('the old checks answer, the reader is told, and with room again all is well', async () => {
    const first = await feedContents({ elements: 400, seed: 5 });
    // Packed, so that nobody knows beforehand how much room it will take.
    const second = await feedContents({ elements: 6_000, seed: 6 });
    server = await serveFeed({ body: first.body, etag: first.etag });
    await ask('addSubscription', { name: 'Daily', url: server.url, format: 'datafeed' });
    const { id } = await ended('changed');
    const before = await total();
    expect(before).toBeGreaterThan(first.checks);

    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
    await setQuota(usage + 2 * 2 ** 20);
    server.serve({ body: second.body, etag: second.etag, gzip: true });
    await ask('refreshSubscription', id);
    expect((await ended('failed')).last?.problem?.code).toBe('space');
    expect(await total()).toBe(before);
    await page.getByText('There is too little room on this device').first().waitFor();

    await setQuota();
    await ask('refreshSubscription', id);
    expect((await ended('changed')).last?.checks).toBe(second.checks);
    await waitFor(async () => (await total()) === before - first.checks + second.checks, {
      what: 'the new checks to answer',
    });
  });
});
