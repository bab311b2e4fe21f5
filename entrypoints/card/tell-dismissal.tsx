import { render } from 'preact';
import { DismissalNote } from '~/components/DismissalNote';
import style from '~/components/styles/card.css?inline';
import { CardHost } from '~/lib/marks/card-host';
import type { CardHandle, DismissalRequest } from '~/lib/protocol/card-script';

/** Long enough to read a sentence and to move the pointer there, twice over. */
const SHOWN_MS = 8_000;

/**
 * Tell what came of a dismissal, and offer to take it back; the note goes by itself, but not under the
 * pointer or the focus.
 */
export function tellDismissal(request: DismissalRequest): CardHandle {
  const host = new CardHost(request.document, style);
  render(<DismissalNote dismissed={request.dismissed} onUndo={request.onUndo} />, host.content);
  host.show(request.beside);
  host.element.dataset.theme = request.theme;
  if (request.takeFocus) {
    host.content.querySelector<HTMLElement>('[data-initial-focus]')?.focus({ preventScroll: true });
  }
  const isInUse = () =>
    host.element.matches(':hover') || request.document.activeElement === host.element;
  const timer = setInterval(() => {
    if (!isInUse()) request.onClose();
  }, SHOWN_MS);
  return {
    element: host.element,
    place: () => host.place(request.beside),
    close: () => {
      clearInterval(timer);
      host.hide();
      render(null, host.content);
    },
  };
}
