import type { Check } from '~/lib/check/check';
import type { Mark } from '~/lib/marks/mark';
import { BADGE_TAG } from '~/lib/marks/tags';
import { activeIn, hasFocus, nameOf } from '~/lib/page/dom';
import { type CardHandle, cardScript, type Dismissed } from '~/lib/protocol/card-script';
import { sendToBackground } from '~/lib/protocol/client';
import type { ClaimAgreement, FoundMatch } from '~/lib/protocol/messages';

/**
 * Opens and closes the page's one card. Its code comes into the page when the first badge is
 * opened; most pages never need it.
 */
export class CardOpener {
  #open: { mark: Mark; handle: CardHandle; closed: AbortController } | undefined;
  #note: { key: number; handle: CardHandle; closed: AbortController } | undefined;
  /** Number of the newest request; an older one that is answered late opens nothing. */
  #request = 0;

  /**
   * @param articleDate ISO date of the page's article, empty where it is not told; to be emptied
   * when the page moves on to another one
   * @param onDismiss the reader said "not this claim" of a check that a mark shows
   */
  constructor(
    private readonly document: Document,
    public articleDate: string,
    private readonly onDismiss: (mark: Mark, checkId: string) => void,
  ) {}

  /** Open the card for a mark, or close it when it is open for that mark. */
  async open(mark: Mark, matches: readonly FoundMatch[]): Promise<void> {
    const again = this.#open?.mark === mark;
    this.close();
    if (again || matches.length === 0) return;
    const request = ++this.#request;
    const [checks, agreements] = await checksOf(matches);
    const script = cardScript();
    // Another badge was pressed meanwhile, or the page has changed.
    if (request !== this.#request || !mark.badge.host.isConnected) return;
    if (!script || checks.length === 0) return;
    const handle = script.open({
      document: this.document,
      beside: mark.badge.host,
      passage: mark.passage.text,
      entries: checks.flatMap((check) => {
        const match = matches.find(({ id }) => id === check.id);
        return match ? [{ check, match, agreement: agreements.get(check.id) }] : [];
      }),
      articleDate: isOfArticle(mark) ? this.articleDate : undefined,
      onClose: () => this.close(),
      onSelect: noteOpened,
      onOpenInSidePanel: (id) => void sendToBackground('openInSidePanel', id).catch(() => {}),
      onDismiss: (id) => this.onDismiss(mark, id),
    });
    const closed = new AbortController();
    this.#open = { mark, handle, closed };
    mark.badge.button.setAttribute('aria-expanded', 'true');
    noteOpened(checks[0]!.id);
    this.#listen(mark, handle, closed.signal);
  }

  /**
   * Tell what came of "not this claim" in the card, which closes, and offer to take it back; to be
   * called before the mark goes. Nothing is told where the card's code is gone.
   */
  tellDismissal({ key, badge, passage }: Mark, dismissed: Dismissed, onUndo?: () => void): void {
    const takeFocus =
      this.#open !== undefined && activeIn(this.document) === this.#open.handle.element;
    this.close();
    const closed = new AbortController();
    const handle = cardScript()?.tellDismissal({
      document: this.document,
      beside: passage.element as HTMLElement,
      theme: badge.host.dataset.theme ?? 'light',
      takeFocus,
      dismissed,
      onUndo:
        onUndo &&
        (() => {
          this.#closeNote();
          onUndo();
        }),
      onClose: () => this.#closeNote(),
    });
    if (!handle) return;
    this.#note = { key, handle, closed };
    this.#keepPlaced(handle, closed.signal, () => this.#closeNote());
  }

  #closeNote(): void {
    this.#note?.closed.abort();
    this.#note?.handle.close();
    this.#note = undefined;
  }

  /** Close what is open for this passage. */
  closeFor(key: number): void {
    if (this.#open?.mark.key === key) this.close();
    if (this.#note?.key === key) this.#closeNote();
  }

  /** Close the card; the focus goes back to its badge if it was in the card. */
  close(): void {
    this.#request++;
    this.#closeNote();
    if (!this.#open) return;
    const { mark, handle, closed } = this.#open;
    this.#open = undefined;
    closed.abort();
    const hadFocus = activeIn(this.document) === handle.element;
    handle.close();
    mark.badge.button.setAttribute('aria-expanded', 'false');
    if (hadFocus) mark.badge.button.focus({ preventScroll: true });
  }

  #listen({ badge }: Mark, handle: CardHandle, signal: AbortSignal): void {
    const { element } = handle;
    const onPointer = (event: Event) => {
      const path = event.composedPath();
      if (event.isTrusted && !path.includes(element) && !path.includes(badge.host)) this.close();
    };
    const onLeave = () => {
      // By Tab past the end; a window that loses the focus changes nothing.
      setTimeout(() => {
        const active = activeIn(this.document);
        if (!hasFocus(this.document) || signal.aborted) return;
        if (active === element || badge.host.matches(':focus-within')) return;
        this.close();
        // To another badge: there it stays.
        if (active && nameOf(active) === BADGE_TAG) return;
        badge.button.focus({ preventScroll: true });
      });
    };
    element.addEventListener('focusout', onLeave, { signal });
    addEventListener('pointerdown', onPointer, { capture: true, signal });
    this.#keepPlaced(handle, signal, () => this.close());
  }

  /** Keep something where it belongs while the page moves, until Escape. */
  #keepPlaced({ place }: CardHandle, signal: AbortSignal, onEscape: () => void): void {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      // The page's own dialog below must not close with it.
      event.stopPropagation();
      event.preventDefault();
      onEscape();
    };
    addEventListener('keydown', onKey, { capture: true, signal });
    addEventListener('resize', place, { signal });
    addEventListener('scroll', place, { capture: true, passive: true, signal });
  }
}

/** A teaser leads to another article, whose date this page does not tell. */
function isOfArticle({ passage }: Mark): boolean {
  return passage.kind !== 'teaser';
}

function noteOpened(id: string): void {
  void sendToBackground('noteOpened', id).catch(() => {}); // A history is no reason to fail.
}

/** By id of a check; of a claim that one publisher alone has checked, none. */
type Agreements = Map<string, ClaimAgreement | undefined>;

/**
 * The records for a card and who agrees on them, with the card's code beside them; none when nobody
 * answers any more.
 */
async function checksOf(matches: readonly FoundMatch[]): Promise<[Check[], Agreements]> {
  const ids = matches.map(({ id }) => id);
  try {
    const [checks, agreements] = await Promise.all([
      sendToBackground('getChecks', ids),
      sendToBackground('agreements', ids).catch(() => []), // The card says less, but it opens.
      cardScript() ?? sendToBackground('loadCard'),
    ]);
    return [checks, new Map(agreements.map((agreement, at) => [ids[at]!, agreement ?? undefined]))];
  } catch {
    return [[], new Map()]; // The extension was updated or removed; the badge goes with the next look.
  }
}
