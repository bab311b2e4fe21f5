import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Arrow keys through a list that hangs under a field. */
export interface ListKeys {
  fieldRef: RefObject<HTMLInputElement | null>;
  /** Gives an item's button its place in the list. */
  registerItem: (index: number, element: HTMLButtonElement | null) => void;
  /** 0 for the one item that Tab reaches, -1 for the others. */
  tabIndexOf: (index: number) => 0 | -1;
  onKeyDown: (event: KeyboardEvent) => void;
  focusItem: (index: number) => void;
}

/**
 * The keys of a search: Down goes from the field into the list and on through it, Up goes back,
 * Home and End to its ends, Enter in the field opens the first item, Escape goes to the field and
 * from there clears it.
 *
 * @param isCurrent whether the list answers what is in the field: where it does not yet, Enter waits
 */
export function useListKeys(count: number, clear: () => void, isCurrent: boolean): ListKeys {
  const fieldRef = useRef<HTMLInputElement>(null);
  const items = useRef(new Map<number, HTMLButtonElement>());
  const [current, setCurrent] = useState(0);
  const isEnterWaiting = useRef(false);

  useLayoutEffect(() => {
    if (isCurrent && isEnterWaiting.current) openFirst();
  }, [isCurrent]);

  const openFirst = () => {
    isEnterWaiting.current = !isCurrent;
    if (isCurrent) items.current.get(0)?.click();
  };

  const focusItem = (index: number) => {
    const item = items.current.get(index);
    if (!item) return;
    setCurrent(index);
    item.focus();
    item.scrollIntoView({ block: 'nearest' });
  };

  const inField = (event: KeyboardEvent): boolean => {
    if (event.key === 'ArrowDown') focusItem(0);
    else if (event.key === 'Enter') openFirst();
    else if (event.key === 'Escape') clear();
    else return false;
    return true;
  };

  const inList = (event: KeyboardEvent, index: number): boolean => {
    if (event.key === 'ArrowDown') focusItem(index + 1);
    else if (event.key === 'ArrowUp' && index > 0) focusItem(index - 1);
    else if (event.key === 'Home') focusItem(0);
    else if (event.key === 'End') focusItem(count - 1);
    else if (event.key === 'ArrowUp' || event.key === 'Escape') fieldRef.current?.focus();
    else return false;
    return true;
  };

  return {
    fieldRef,
    registerItem: (index, element) => {
      if (element) items.current.set(index, element);
      else items.current.delete(index);
    },
    tabIndexOf: (index) => (index === Math.min(current, count - 1) ? 0 : -1),
    onKeyDown: (event) => {
      // Enter and arrows that choose among an input method's suggestions are not ours.
      if (event.isComposing) return;
      isEnterWaiting.current = false;
      const index = indexOf(items.current, event.target);
      const handled =
        event.target === fieldRef.current
          ? inField(event)
          : index !== undefined && inList(event, index);
      if (handled) event.preventDefault();
    },
    focusItem,
  };
}

function indexOf(
  items: ReadonlyMap<number, HTMLButtonElement>,
  target: EventTarget | null,
): number | undefined {
  for (const [index, element] of items) if (element === target) return index;
  return undefined;
}
