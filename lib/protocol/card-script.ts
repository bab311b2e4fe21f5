import type { Check } from '~/lib/check/check';
import type { ClaimAgreement, FoundMatch } from './messages.ts';

/**
 * How the content script and the card's script, which comes later into the same isolated world,
 * find each other. No page can see that world.
 */
export interface CardScript {
  open(request: CardRequest): CardHandle;
  /** After "not this claim": a note with the way back, or that it was not kept. */
  tellDismissal(request: DismissalRequest): CardHandle;
}

export interface CardRequest {
  document: Document;
  /** The badge's element. */
  beside: HTMLElement;
  /** Text of the passage that was matched. */
  passage: string;
  /** The checks shown for it, best first; at least one. */
  entries: CardEntry[];
  /** ISO date of the article that the passage belongs to, where the page tells it. */
  articleDate?: string;
  onClose: () => void;
  /** Another of the checks was chosen. */
  onSelect: (id: string) => void;
  onOpenInSidePanel: (id: string) => void;
  /** "Not this claim" of one of the checks. */
  onDismiss: (id: string) => void;
}

export interface CardEntry {
  check: Check;
  match: FoundMatch;
  /** Where several publishers checked its claim. */
  agreement?: ClaimAgreement;
}

/**
 * What came of "not this claim": the badge is gone, or shows another check, or is there again because
 * nothing could be kept.
 */
export type Dismissed = 'gone' | 'other' | 'notKept';

export interface DismissalRequest {
  document: Document;
  /** The passage's element: the badge is gone. */
  beside: HTMLElement;
  /** Of the page at that place. */
  theme: string;
  /** Whether the card had the focus. */
  takeFocus: boolean;
  dismissed: Dismissed;
  /** The way back, where there is something to take back. */
  onUndo?: () => void;
  /** Time is over. */
  onClose: () => void;
}

export interface CardHandle {
  /** The card's element in the page. */
  element: Element;
  /** Put it beside the badge again, after the page scrolled or was resized. */
  place: () => void;
  close: () => void;
}

const NAME = 'obelusCard';

/** The card's script, once it has come. */
export function cardScript(): CardScript | undefined {
  return Reflect.get(globalThis, NAME);
}

/**
 * Called by the card's script when it is injected: the content script in the same world finds it.
 */
export function provideCardScript(script: CardScript): void {
  Reflect.set(globalThis, NAME, script);
}
