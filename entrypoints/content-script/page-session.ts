import { listen } from '~/lib/page/dom';
import { KnownPassages } from '~/lib/page/known-passages';
import type { Metadata } from '~/lib/page/metadata';
import { watchReturn } from '~/lib/page/watch';
import { onMessage, sendToBackground } from '~/lib/protocol/client';
import type { FoundMatch, PageReport } from '~/lib/protocol/messages';
import { Badges } from './badges.ts';
import { isExtensionAlive } from './extension.ts';
import { Looks } from './looks.ts';
import { Questions } from './questions.ts';

/**
 * Obelus on one page, from its first look to its end: finds passages, asks the background which
 * are checked claims, and marks those.
 */
export class PageSession {
  readonly #ended = new AbortController();
  readonly #known = new KnownPassages<FoundMatch>();
  readonly #badges: Badges;
  readonly #looks: Looks;

  constructor(
    private readonly document: Document,
    metadata: Metadata,
    private readonly news: boolean,
  ) {
    const known = this.#known;
    const { signal } = this.#ended;
    const onOrphaned = () => this.end();
    const badges = new Badges(document, known, metadata.published, onOrphaned, signal);
    const questions = new Questions(
      document,
      {
        passage: (key) => known.get(key)?.passage,
        onAnswer: (keys, results) => {
          badges.show(results);
          known.answered(keys);
        },
        onOrphaned,
      },
      signal,
    );
    this.#badges = badges;
    this.#looks = new Looks(document, metadata, { known, badges, questions, onOrphaned }, signal);
  }

  start(): void {
    this.#answerMessages();
    // It can wake up while the page is being read.
    void sendToBackground('getReady').catch(() => {}); // It will say so when it is asked.
    // Whoever comes back from removing the extension should find no badge that does nothing.
    const onReturn = () => !isExtensionAlive() && this.end();
    listen(this.document, 'visibilitychange', onReturn, { signal: this.#ended.signal });
    this.#askOnReturn();
    this.#looks.start();
  }

  /** What was found may be outdated then; the frames of a page are looked at, or left, with it. */
  #askOnReturn(): void {
    if (window !== top) return;
    const since = Date.now();
    const ask = () => void sendToBackground('pageReturned', since).catch(() => {}); // It stays as it was.
    watchReturn(this.document, ask, this.#ended.signal);
  }

  /** Leave the page as it was. */
  end(): void {
    this.#ended.abort();
  }

  #answerMessages(): void {
    const stops = [
      onMessage('pageReport', () => this.#report()),
      onMessage('revealPassage', ({ data }) => this.#badges.reveal(data)),
      onMessage('focusBadge', ({ data }) => this.#badges.focus(data)),
      onMessage('stop', () => this.end()),
    ];
    this.#ended.signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
  }

  #report(): PageReport {
    return {
      host: location.hostname,
      news: this.news,
      passages: this.#known.withFound().map(({ key, passage, found }) => ({
        key,
        text: passage.text,
        kind: passage.kind,
        matches: [...found],
      })),
    };
  }
}
