import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListKeys } from './use-list-keys.ts';
import type { Answered } from './use-search.ts';

interface Arrival {
  /** Whether the search may take the focus at all. */
  takeFocus: boolean;
  /** The check that the reader comes back from. */
  returnedFrom: string | undefined;
}

/** At the start the focus goes to where the reader left off, or to the field. */
export function useFirstFocus(
  keys: ListKeys,
  answered: Answered | undefined,
  { takeFocus, returnedFrom }: Arrival,
): void {
  useLayoutEffect(() => {
    if (!takeFocus) return;
    const results = answered?.answer.results ?? [];
    const index = results.findIndex(({ check }) => check.id === returnedFrom);
    if (index >= 0) keys.focusItem(index);
    // It is at the top. To find that out would cost a layout of its own.
    else keys.fieldRef.current?.focus({ preventScroll: true });
  }, []);
}

/** The button to try again is gone once there is an answer: then its focus goes to the field. */
export function useFocusAfterFailure(keys: ListKeys, failed: boolean): void {
  const hadFailed = useRef(failed);
  useLayoutEffect(() => {
    if (hadFailed.current && !failed && document.activeElement === document.body) {
      keys.fieldRef.current?.focus();
    }
    hadFailed.current = failed;
  }, [failed]);
}
