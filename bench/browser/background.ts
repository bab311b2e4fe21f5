import type { Page } from 'playwright-core';
import type { StartUpReport } from '~/lib/protocol/messages';
import type { Chromium } from '~/scripts/browsers/chromium';
import { waitFor } from '~/scripts/browsers/wait';
import type { BenchQuery } from '../support/bench-check.ts';

/** In the extension's own pages. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<{ res: unknown; err?: { message: string } }>;
  };
};

/** Passages in one message, as the content script sends them. */
const BATCH = 50;

/** Longest time for the first import of a big starter pack. */
const IMPORT_MS = 20 * 60_000;

/** The extension's background as one of its own pages sees it. */
export class Background {
  constructor(
    readonly chromium: Chromium,
    private readonly page: Page,
  ) {}

  static async of(chromium: Chromium): Promise<Background> {
    // Any file has the extension's origin; this one runs no code of its own.
    return new Background(chromium, await chromium.openExtensionPage('manifest.json'));
  }

  /** Asks in the form of lib/protocol's messages. */
  ask<Answer>(type: string, data?: unknown): Promise<Answer> {
    return this.page.evaluate(
      async ([type, data]) => {
        const message = { id: 1, type, data, timestamp: Date.now() };
        const { res, err } = await chrome.runtime.sendMessage(message);
        if (err) throw new Error(err.message);
        return res;
      },
      [type, data] as const,
    ) as Promise<Answer>;
  }

  /** Waits until an index of `checks` answers. */
  async ready(checks: number): Promise<void> {
    await waitFor(
      async () => (await this.ask<{ checks: number }>('indexStatus')).checks >= checks,
      { what: `an index of ${checks} checks`, timeout: IMPORT_MS, every: 2_000 },
    );
  }

  startUp(): Promise<StartUpReport> {
    return this.ask('startUpReport');
  }

  /** Milliseconds for a page of headlines, asked as the content script does, and how many match. */
  async matchPage(headlines: readonly BenchQuery[]): Promise<{ ms: number; found: number }> {
    const passages = headlines.map(({ text, lang = '' }, key) => ({
      key,
      text,
      lang,
      kind: 'headline',
    }));
    return this.page.evaluate(
      async ([passages, batch]) => {
        const start = performance.now();
        let found = 0;
        for (let at = 0; at < passages.length; at += batch) {
          const data = passages.slice(at, at + batch);
          const message = { id: at, type: 'matchPassages', data, timestamp: Date.now() };
          const { res, err } = await chrome.runtime.sendMessage(message);
          if (err) throw new Error(err.message);
          found += (res as unknown[]).length;
        }
        return { ms: performance.now() - start, found };
      },
      [passages, BATCH] as const,
    );
  }

  /** Bytes of the background's heap after a collection, and of the buffers beside it. */
  async heap(): Promise<{ used: number; buffers: number }> {
    const worker = await this.chromium.serviceWorker();
    await worker.send('HeapProfiler.enable');
    await worker.send('HeapProfiler.collectGarbage');
    const usage = await worker.send('Runtime.getHeapUsage');
    await worker.send('HeapProfiler.disable');
    const { usedSize, backingStorageSize = 0 } = usage as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return { used: usedSize, buffers: backingStorageSize };
  }
}
