import { useRef } from 'preact/hooks';

/**
 * For a list that comes back, maybe late: gives the focus to the item that the reader left it by,
 * once. The result makes the `ref` of each item's button from its id.
 */
export function useFocusOnReturn(
  returnedFrom: string | undefined,
): (id: string) => ((element: HTMLElement | null) => void) | undefined {
  const isDue = useRef(returnedFrom !== undefined);
  const focus = useRef((element: HTMLElement | null) => {
    if (!element || !isDue.current) return;
    isDue.current = false;
    element.focus();
  });
  return (id) => (id === returnedFrom ? focus.current : undefined);
}
