import type { Agreement, VerdictCount } from '~/lib/check/agreement';
import type { Check, TextRange } from '~/lib/check/check';
import type { MediaCategory } from '~/lib/check/media-category';
import type { Verdict } from '~/lib/check/verdict';
import type { Problem } from '~/lib/diagnosis/problems';
import type { TimedStage } from '~/lib/diagnosis/start-up';
import type { Facets, Filters } from '~/lib/index/facets';
import type { Match } from '~/lib/match/decision';
import type { PassageKind } from '~/lib/page/passage';
import type { Format } from '~/lib/readers/detect';
import type { Problem as UpdateProblem } from '~/lib/store/problem';
import type { ListedPublisher } from '~/lib/store/publishers';
import type { Dismissal, Job, Subscription } from '~/lib/store/rows';
import type { SubscriptionDraft, SubscriptionPatch } from '~/lib/updates/subscription';

/** A passage, or one wording of it, as it is sent for matching. */
export interface PassageQuery {
  /** The asker's own number for it. */
  key: number;
  /** The same number for all wordings of one passage; `key` where it has one. */
  passage?: number;
  text: string;
  kind: PassageKind;
  /** BCP 47 tag of the page's language; empty when the page does not say. */
  lang: string;
}

/** The few facts of a check that badges and lists show without its whole record. */
export interface CheckSummary {
  id: string;
  claim: string;
  title?: string;
  verdict: Verdict;
  /** The publisher's own words; of a category its English name. */
  label: string;
  /** What the publisher gave instead of words. */
  category?: MediaCategory;
  publisher: string;
  published?: string;
  lang: string;
  url?: string;
}

export interface FoundMatch extends Match {
  check: CheckSummary;
  /** What was matched, where that is another wording of the passage than the page shows. */
  wording?: string;
  /**
   * How many publishers came to which verdict on the check's claim, the check's own among them, in
   * the order of the scale. Only where the passage matched checks of several.
   */
  agreement?: VerdictCount[];
}

/** How the publishers of all checks of one claim stand to each other. */
export interface ClaimAgreement extends Agreement {
  /** The other checks of the claim, newest first. */
  others: CheckSummary[];
}

/** What was found for one passage, best match first; passages without a match are left out. */
export interface PassageResult {
  key: number;
  matches: FoundMatch[];
}

/** What the page's content script knows of its page. */
export interface PageReport {
  host: string;
  passages: ReportedPassage[];
}

export interface ReportedPassage {
  key: number;
  text: string;
  kind: PassageKind;
  matches: FoundMatch[];
}

/** The index that answers now. */
export interface IndexStatus {
  /** While a new one is `building`, the old one answers: `checks` is 0 only before the first. */
  state: 'ready' | 'building' | 'failed';
  checks: number;
  publishers: number;
  /** ISO date of the newest check. */
  newest?: string;
  /** Milliseconds since 1970 when this generation was built. */
  builtAt?: number;
  bytes: number;
  /** While `building`: share of the work that is done, 0 to 1, where that can be told. */
  progress?: number;
  /** What the reader should know, in any state; the interface has a sentence for it. */
  problem?: UpdateProblem;
}

export interface SearchQuery extends Filters {
  text: string;
  limit: number;
  offset: number;
}

export interface SearchResult {
  check: CheckSummary;
  /** Where the query's words stand in `check.claim`, UTF-16 offsets. */
  marks: TextRange[];
}

export interface SearchAnswer extends Facets {
  /** Number of checks that match text and filters. */
  total: number;
  results: SearchResult[];
}

/** How the background's present life began, and what went wrong in it. Nothing of any page. */
export interface StartUpReport {
  stages: TimedStage[];
  problems: Problem[];
  /** What the search runs as; JavaScript where WebAssembly is forbidden. */
  searchRunsAs: 'WebAssembly' | 'JavaScript';
}

/** Messages that the background answers; the name says who sends. */
export interface BackgroundProtocol {
  /** Content script: passages will follow; nothing is told of the page. */
  getReady(): void;
  /** Content script: is any of these passages a checked claim? Order is kept. */
  matchPassages(passages: PassageQuery[]): PassageResult[];
  /** Content script: this page's verdict count, for the toolbar; that of a frame is not shown. */
  countBadges(count: number): void;
  /**
   * Content script of a page: it is shown again, or at last, after it was last looked at as a whole
   * `since` (milliseconds since 1970). It is asked to `renew`, or left, where that is outdated. 0
   * where it was left already: Obelus comes back where it may.
   */
  pageReturned(since: number): void;
  /** Content script: an error of ours cost a passage or a badge. For the page of technical details. */
  noteFault(words: string): void;
  /** Content script of a page: read these of its frames too, by their place among all (`window[i]`). */
  readFrames(indexes: number[]): void;
  /** Content script: bring the card's code into this frame (first opening only). */
  loadCard(): void;
  /**
   * Card and own pages: whole records, in the order of `ids`; unknown ids are left out. To the card
   * without an `origin` that names a collection of the reader's.
   */
  getChecks(ids: string[]): Check[];
  /**
   * Card and own pages: for each id, in order, how the publishers of its claim stand to each other;
   * `null` where fewer than two have checked it.
   */
  agreements(ids: string[]): (ClaimAgreement | null)[];
  /** Card and own pages: the reader has opened this check. Kept as long as they want a history. */
  noteOpened(id: string): void;
  /** Own pages only: search as you type over all checks. An empty text lists the newest. */
  searchChecks(query: SearchQuery): SearchAnswer;
  /** Own pages only: whose checks the index holds, most checks first. */
  publishers(): ListedPublisher[];
  /** Own pages only: which index answers. */
  indexStatus(): IndexStatus;
  /** Own pages only: how the background started, for the page of technical details. */
  startUpReport(): StartUpReport;
  /** Card: open a check in the side panel (a user's click stands behind it). */
  openInSidePanel(id: string): void;
  /** Content script of a private window, before it begins: whether the reader switched its site off there. */
  isOffInPrivate(): boolean;
  /** Popup: run on this tab now, under the permission of the click. */
  checkThisPage(tabId: number): void;
  /**
   * Popup: the fact-checks in the page of a known publisher that are not in the index. Empty for
   * other pages.
   */
  reviewsOnPage(tabId: number): CheckSummary[];
  /** Popup: keep those for good; they answer in a moment. Returns how many there were. */
  keepReviews(tabId: number): number;
  /** Own pages only, as all up to `eraseAll`: where checks come from, in the order in which they count. */
  subscriptions(): Subscription[];
  /** Subscribe to a feed and fetch it. The page has asked for the permission of its host. */
  addSubscription(draft: SubscriptionDraft): Subscription;
  changeSubscription(change: { id: string; patch: SubscriptionPatch }): Subscription;
  /** Its checks answer until the next generation is built. The starter set can only be switched off. */
  removeSubscription(id: string): void;
  /** Ask a feed for news now; all that are on without an id. */
  refreshSubscription(id?: string): void;
  /** The queue, in its order, and how the latest work of each subscription ended. */
  jobs(): Job[];
  /** Stop a job; what answers stays as it is. */
  cancelJob(id: number): void;
  /** Read a file that the page put among the uploads (`keepUpload`): a file cannot be sent. */
  addFile(file: { upload: number; name: string; format?: Format }): Subscription;
  /** The reader's dismissals, the newest first. */
  dismissals(): Dismissal[];
  /** Delete everything that is stored, settings too, and begin again as after an installation. */
  eraseAll(): void;
  /** Card and own pages: "not this claim", for this passage and wherever else it stands. */
  dismissMatch(match: { check: string; text: string }): Dismissal;
  /** Card and own pages: a dismissed match may be shown again. */
  undoDismissal(id: string): void;
}

/** Messages that open pages of ours hear. */
export interface SurfaceProtocol {
  /** Background: updates, what answers, or what the reader keeps has changed; ask again. */
  changed(): void;
}

/** Messages that a page's content script answers. */
export interface ContentProtocol {
  /** Popup: what was found on this page. */
  pageReport(): PageReport;
  /** Popup: scroll to a passage and give its badge the focus. */
  revealPassage(key: number): void;
  /** Background, to all frames: close the card; the focus goes back from it to its badge. */
  closeCard(): void;
  /**
   * Background: keyboard command; opens nothing, moves the focus, into frames of the page too. Whether
   * there is a badge.
   */
  focusBadge(direction: 'next' | 'previous'): boolean;
  /** Background: what was found may be outdated; ask again, once somebody sees the page. */
  renew(): void;
  /** Background: the reader switched this site off. */
  stop(): void;
}
