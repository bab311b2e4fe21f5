import { type PageScript, toExpression } from '~/scripts/browsers/page-script';
import { readStored, type Stored } from './stored.ts';

/** In the extension's own pages. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<{ res: unknown; err?: { message: string } }>;
  };
};

/** A tab of either browser. */
interface Tab {
  evaluate<Result>(expression: string): Promise<Result>;
  close(): Promise<void>;
}

/** A page of the extension from which the bench asks and looks. */
export class ExtensionPage {
  private constructor(private readonly tab: Tab) {}

  static on(tab: Tab): ExtensionPage {
    return new ExtensionPage(tab);
  }

  /** Asks the background in the form of lib/protocol's messages; a death meanwhile rejects. */
  ask<Answer>(type: string, data?: unknown): Promise<Answer> {
    const ask = async (type: string, data?: unknown) => {
      const message = { id: 1, type, data, timestamp: Date.now() };
      const answer = await chrome.runtime.sendMessage(message);
      if (!answer) throw new Error('The background died over the question.');
      if (answer.err) throw new Error(answer.err.message);
      return answer.res;
    };
    return this.#call(ask, type, data) as Promise<Answer>;
  }

  stored(): Promise<Stored> {
    return this.#call(readStored);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.tab.evaluate(expression);
  }

  /** A file among the uploads, as the options page puts it there; its number. */
  upload(name: string, text: string): Promise<number> {
    const keep = (name: string, text: string) =>
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
      });
    return this.#call(keep, name, text);
  }

  close(): Promise<void> {
    return this.tab.close();
  }

  #call<Args extends unknown[], Result>(
    script: PageScript<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return this.tab.evaluate<Result>(toExpression(script, args));
  }
}
