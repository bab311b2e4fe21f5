import type { Page } from 'playwright-core';
import type { Chromium } from '~/scripts/browsers/chromium';
import { readStored, type Stored } from './stored.ts';

/** In the extension's own pages. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<{ res: unknown; err?: { message: string } }>;
  };
};

/** A page of the extension from which the bench asks and looks. */
export class ExtensionPage {
  private constructor(private readonly page: Page) {}

  static async in(chromium: Chromium): Promise<ExtensionPage> {
    // Any file has the extension's origin; this one runs no code of its own.
    const page = await chromium.openExtensionPage('manifest.json');
    // tsx keeps the names of functions with a helper, which a page does not have.
    await page.evaluate('globalThis.__name = (named) => named');
    return new ExtensionPage(page);
  }

  /** Asks the background in the form of lib/protocol's messages; a death meanwhile rejects. */
  ask<Answer>(type: string, data?: unknown): Promise<Answer> {
    return this.page.evaluate(
      async ([type, data]) => {
        const message = { id: 1, type, data, timestamp: Date.now() };
        const answer = await chrome.runtime.sendMessage(message);
        if (!answer) throw new Error('The background died over the question.');
        if (answer.err) throw new Error(answer.err.message);
        return answer.res;
      },
      [type, data] as const,
    ) as Promise<Answer>;
  }

  stored(): Promise<Stored> {
    return this.page.evaluate(readStored);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression);
  }

  /** A file among the uploads, as the options page puts it there; its number. */
  upload(name: string, text: string): Promise<number> {
    return this.page.evaluate(
      ([name, text]) =>
        new Promise<number>((resolve, reject) => {
          const open = indexedDB.open('obelus');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const db = open.result;
            const transaction = db.transaction('uploads', 'readwrite');
            const row = { name, file: new Blob([text]), at: Date.now() };
            const added = transaction.objectStore('uploads').add(row);
            transaction.oncomplete = () => {
              db.close();
              resolve(Number(added.result));
            };
            transaction.onerror = () => reject(transaction.error);
          };
        }),
      [name, text] as const,
    );
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
