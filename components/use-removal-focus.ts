import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a list whose buttons remove their own items: the focus goes on to the button that took the
 * removed one's place, or, where none is left, wherever `whenEmpty` gives it.
 *
 * @param count how many items there are; the list's component stays when there are none
 */
export function useRemovalFocus<List extends HTMLElement>(
  count: number,
  whenEmpty: () => void,
): { list: RefObject<List | null>; removing: (index: number) => void } {
  const list = useRef<List>(null);
  const removed = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (removed.current === undefined) return;
    const left = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = left[Math.min(removed.current, left.length - 1)];
    removed.current = undefined;
    if (next) next.focus();
    else whenEmpty();
  }, [count]);
  return {
    list,
    removing: (index) => {
      removed.current = index;
    },
  };
}
