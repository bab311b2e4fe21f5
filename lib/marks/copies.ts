import { activeIn, listen, nameOf } from '~/lib/page/dom';

/**
 * Leave badges out of what a reader copies. Chromium copies what stands in a closed shadow tree as
 * well, with all of its style: an empty button would come with the text. Ends with `signal`.
 *
 * @param hosts those of all badges
 */
export function leaveOutOfCopies(hosts: () => readonly HTMLElement[], signal: AbortSignal): void {
  const onCopy = () => {
    const selection = getSelection();
    const copied = hosts().filter((host) => selection?.containsNode(host, true));
    const focused = copied.find((host) => host.matches(':focus-within'));
    for (const host of copied) host.hidden = true;
    // The browser reads what is selected right after the event.
    setTimeout(() => {
      for (const host of copied) host.hidden = false;
      // What is hidden loses the focus.
      if (focused) focusAgain(focused);
    });
  };
  listen(document, 'copy', onCopy, { capture: true, signal });
}

/** Frames in which a badge that was hidden is placed again; before, it may lose the focus once more. */
const FRAMES = 20;

function focusAgain(host: HTMLElement, frames = FRAMES): void {
  const active = activeIn(document);
  if (active && active !== host && nameOf(active) !== 'body') return; // The reader went elsewhere.
  host.focus({ preventScroll: true });
  if (frames > 0) requestAnimationFrame(() => focusAgain(host, frames - 1));
}
