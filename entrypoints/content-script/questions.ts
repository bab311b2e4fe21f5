import { languageOf } from '~/lib/page/dom';
import type { Passage } from '~/lib/page/passage';
import { sendToBackground } from '~/lib/protocol/client';
import { MAX_PASSAGES } from '~/lib/protocol/limits';
import type { PassageQuery, PassageResult } from '~/lib/protocol/messages';
import { numbered, oneForEach } from '~/lib/protocol/wordings';
import { isExtensionAlive } from './extension.ts';
import { noteFault } from './faults.ts';

/**
 * Passages in a page's first message, its second, and each later one: few at first, so that the
 * first badges come soon, then more, because a message costs more than what is in it.
 */
const FULL = [8, 100, MAX_PASSAGES] as const;
/**
 * Questions about one page, and how many more each second: a page that keeps making headlines is no
 * page to read, but one that is open all day still has news in the evening.
 */
const MAX_ASKED = 20_000;
const MORE_PER_SECOND = 1;
/** From then on, in milliseconds, a page that moves on begins with none: no reader reads all day so fast. */
const ANEW_AFTER_MS = 600_000;
/** Answers that are kept; a page that has more wordings asks anew. */
const MAX_KEPT = 2_000;
/** No language tag is longer; what a page writes there may be. */
const MAX_LANG = 35;

/** What the questions of a page need of it. */
interface Asking {
  /** A passage by its number; `undefined` when it is gone. */
  passage(key: number): Passage | undefined;
  /** That was found for each passage that was asked about; for many nothing. */
  onAnswer(results: readonly PassageResult[]): void;
  /** The extension was updated or removed. */
  onOrphaned(): void;
}

/** Asks the background which passages of a page are checked claims, a message full at a time. */
export class Questions {
  #pending: number[] = [];
  /** What was found, by wordings: a page that renders a list anew has nothing new to ask. */
  #kept = new Map<string, PassageResult['matches']>();
  /** Fulfilled when what was asked so far is answered. */
  #answered: Promise<unknown> = Promise.resolve();
  #asked = 0;
  /** About the addresses before this one. */
  #askedBefore = 0;
  /** When the page came, or its questions began anew. */
  #since = performance.now();

  constructor(
    private readonly document: Document,
    private readonly asking: Asking,
    private readonly signal: AbortSignal,
  ) {}

  /** Whether this page has asked too much for now. */
  get isOver(): boolean {
    const more = ((performance.now() - this.#since) / 1_000) * MORE_PER_SECOND;
    const asked = this.#askedBefore + this.#asked + this.#pending.length;
    return asked >= MAX_ASKED + more;
  }

  /**
   * The page moved on to another address, or its questions have other answers now.
   * @param isMove then what was asked a short while ago counts on: a page may move on without end
   */
  startAnew(isMove = false): void {
    const now = performance.now();
    const isNew = !isMove || now - this.#since > ANEW_AFTER_MS;
    this.#askedBefore = isNew ? 0 : this.#askedBefore + this.#asked;
    if (isNew) this.#since = now;
    this.#asked = 0;
    // Another one: an answer that is on its way goes into the old one.
    this.#kept = new Map();
  }

  /** Ask about a passage, once a message is full; what was answered before is so again at once. */
  add(key: number): void {
    const matches = this.#kept.get(this.#wordings(key));
    if (matches) this.asking.onAnswer([{ key, matches }]);
    else this.#pending.push(key);
    if (this.#pending.length === this.#full) void this.flush();
  }

  /** Ask about what is left. One question at a time: a second would delay the answer to the first. */
  flush(): Promise<unknown> {
    // What one question ran into is not the next one's.
    this.#answered = this.#answered.then(() => this.#askAll()).catch(noteFault);
    return this.#answered;
  }

  /** How many passages fill the next message. */
  get #full(): number {
    const [first, second, later] = FULL;
    if (this.#asked === 0) return first;
    return this.#asked === first ? second : later;
  }

  async #askAll(): Promise<void> {
    while (this.#pending.length > 0 && !this.signal.aborted) {
      const kept = this.#kept;
      const asked = this.#takeMessage();
      const answer = asked.length > 0 && (await this.#answer(numbered(asked)));
      if (!answer || this.signal.aborted) continue;
      const results = oneForEach(answer, asked);
      if (kept.size + results.length > MAX_KEPT) kept.clear();
      for (const { key, matches } of results) kept.set(this.#wordings(key), matches);
      this.asking.onAnswer(results);
    }
  }

  #wordings(key: number): string {
    const { kind, text, alternatives = [] } = this.asking.passage(key) ?? {};
    return [kind, text, ...alternatives].join('\n');
  }

  /** What the next message holds: whole passages, with all their wordings, as many as are taken. */
  #takeMessage(): PassageQuery[] {
    const full = this.#full;
    const asked: PassageQuery[] = [];
    let taken = 0;
    for (const key of this.#pending.slice(0, full)) {
      const queries = this.#queries(key).slice(0, MAX_PASSAGES);
      if (asked.length + queries.length > MAX_PASSAGES) break;
      asked.push(...queries);
      taken += 1;
    }
    this.#asked += taken;
    this.#pending.splice(0, taken);
    return asked;
  }

  /** A headline is asked about in several wordings. */
  #queries(key: number): PassageQuery[] {
    const passage = this.asking.passage(key);
    if (!passage) return [];
    const lang = languageOf(this.document).slice(0, MAX_LANG);
    const { kind, text, alternatives = [] } = passage;
    return [text, ...alternatives].map((wording) => ({ key, text: wording, kind, lang }));
  }

  /** Asked twice, because the background may have died over the first question. */
  async #answer(queries: PassageQuery[]): Promise<PassageResult[] | undefined> {
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        return await sendToBackground('matchPassages', queries);
      } catch {
        if (!isExtensionAlive()) this.asking.onOrphaned();
        if (this.signal.aborted) return undefined;
      }
    }
    return undefined;
  }
}
