import { isHidden, listen } from '~/lib/page/dom';
import { KnownPassages } from '~/lib/page/known-passages';
import type { Metadata } from '~/lib/page/metadata';
import { watchReturn, whenIdle } from '~/lib/page/watch';
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
  /** Ends what works on the page. */
  readonly #ended = new AbortController();
  /** Ends also the wait for the reader to come back to it. */
  readonly #gone = new AbortController();
  readonly #known = new KnownPassages<FoundMatch>();
  readonly #badges: Badges;
  readonly #looks: Looks;
  /** When the page was last looked at as a whole, in milliseconds since 1970; 0 once it was left. */
  #since = Date.now();
  /** Whether what was found may be wrong now. */
  #isOutdated = false;

  constructor(
    private readonly document: Document,
    metadata: Metadata,
  ) {
    const known = this.#known;
    const { signal } = this.#ended;
    const onOrphaned = () => this.end();
    const badges = new Badges(document, known, metadata.published, onOrphaned, signal);
    const questions = new Questions(
      document,
      {
        passage: (key) => known.get(key)?.passage,
        onAnswer: (results) => {
          badges.show(results);
          known.answered(results);
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
    listen(this.document, 'visibilitychange', this.#onSight, { signal: this.#ended.signal });
    this.#askOnReturn();
    this.#looks.start();
  }

  /**
   * What was found may be outdated then, or the reader has switched the site on again. The frames of a
   * page are looked at, or left, with it.
   */
  #askOnReturn(): void {
    if (window !== top) return;
    const ask = () => void sendToBackground('pageReturned', this.#since).catch(() => {}); // It stays as it was.
    watchReturn(this.document, ask, this.#gone.signal);
  }

  /** Once somebody sees the page; several changes at once are looked at together. */
  #renew(): void {
    this.#since = Date.now();
    this.#isOutdated = true;
    whenIdle(this.#onSight);
  }

  /** The page may have come into the reader's sight. */
  readonly #onSight = (): void => {
    // Whoever comes back from removing the extension should find no badge that does nothing.
    if (!isExtensionAlive()) this.end();
    if (!this.#isOutdated || isHidden(this.document) || this.#ended.signal.aborted) return;
    this.#isOutdated = false;
    this.#looks.renew();
  };

  /** Leave the page as it was, for good. */
  end(): void {
    this.#gone.abort();
    this.#ended.abort();
  }

  /** Leave the page as it was, until the reader comes back to it. */
  #stop(): void {
    this.#since = 0;
    this.#ended.abort();
  }

  #answerMessages(): void {
    const stops = [
      onMessage('pageReport', () => this.#report()),
      onMessage('revealPassage', ({ data }) => this.#badges.reveal(data)),
      onMessage('closeCard', () => this.#badges.closeCard()),
      onMessage('focusBadge', ({ data }) => this.#badges.focus(data)),
      onMessage('renew', () => this.#renew()),
      onMessage('stop', () => this.#stop()),
    ];
    this.#ended.signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
  }

  #report(): PageReport {
    return {
      host: location.hostname,
      passages: this.#known.withFound().map(({ key, passage, found }) => ({
        key,
        text: passage.text,
        kind: passage.kind,
        matches: [...found],
      })),
    };
  }
}
