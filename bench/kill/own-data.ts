import { PACK_VERSION } from '~/lib/readers/pack/header';
import { toCheck } from '../support/bench-check.ts';
import type { ExtensionPage } from './extension-page.ts';
import type { Stored } from './stored.ts';

const STORAGE = '(globalThis.browser ?? chrome).storage.local';

/** Expression for the settings as they are stored. */
const SETTINGS = `${STORAGE}.get('settings').then(JSON.stringify)`;

/** Checks in each file that the reader gives. */
const FILE_CHECKS = 20;

/**
 * What is the reader's own in a run: settings, files, and a dismissal more before each kill. It
 * remembers what was acknowledged, and tells what is missing later.
 */
export class OwnData {
  readonly #dismissals: string[] = [];
  #files = 0;
  #settings = '';

  /** Choose settings and give a file. */
  async begin(page: ExtensionPage): Promise<void> {
    this.#settings = await page.evaluate(
      `${STORAGE}.set({ settings: { welcomed: true, reach: 'sites', sites: ['a.example'],
        sitesOff: ['b.example'], carefulness: 2 } }).then(() => ${SETTINGS})`,
    );
    await this.giveFile(page);
  }

  async giveFile(page: ExtensionPage): Promise<void> {
    const number = this.#files;
    const header = { obelusPack: PACK_VERSION, name: 'Mine', checks: FILE_CHECKS };
    const checks = Array.from({ length: FILE_CHECKS }, (_, at) => {
      const claim = `The reader's own claim number ${at} of file ${number}`;
      return toCheck({ id: `own-${number}-${at}`, claim, lang: 'en', rating: 'False' });
    });
    const text = [header, ...checks].map((line) => JSON.stringify(line)).join('\n');
    const upload = await page.upload(`mine-${number}.jsonl`, `${text}\n`);
    await page.ask('addFile', { upload, name: `mine-${number}.jsonl` });
    this.#files += 1;
  }

  async dismiss(page: ExtensionPage): Promise<void> {
    const text = `Headline number ${this.#dismissals.length} that was no such claim`;
    const { id } = await page.ask<{ id: string }>('dismissMatch', { check: 'some:check', text });
    this.#dismissals.push(id);
  }

  /** How many of the reader's things are not there. */
  async missing(page: ExtensionPage, stored: Stored): Promise<number> {
    const settings = await page.evaluate<string>(SETTINGS);
    const kept = new Set(stored.dismissals);
    const lost = this.#dismissals.filter((id) => !kept.has(id)).length;
    const names = stored.subscriptions.filter((name) => name.startsWith('mine-'));
    // A file that is not read yet still waits whole; one that was read may be about to answer.
    const whole = stored.readFiles + stored.waitingFiles;
    return (
      lost +
      (settings === this.#settings ? 0 : 1) +
      (this.#files - names.length) +
      Math.max(0, this.#files - whole)
    );
  }

  /** Whether all files have been read. */
  isRead({ fileChecks }: Stored): boolean {
    return fileChecks === this.#files * FILE_CHECKS;
  }
}
