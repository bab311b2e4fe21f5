import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** After it, in milliseconds, what moves the focus itself, because it knows better where, has done so. */
const PATIENCE_MS = 100;

const FOCUSABLE = ':is(a[href], button, input, select, textarea, summary):not(:disabled, [hidden])';

/** One step from what has the focus up to the whole page. */
interface Step {
  parent: Element;
  /** Which of its children leads down. */
  index: number;
}

/**
 * Where what has the focus goes from the page, as a collection that is removed or an update that is
 * cancelled, nothing has it, and a screen reader begins at the top. So it goes on to what took that
 * place, or else to what is nearest.
 *
 * @returns for the element around all that the page may take away
 */
export function useKeptFocus<Area extends HTMLElement>(): RefObject<Area | null> {
  const area = useRef<Area>(null);
  useEffect(() => {
    const around = area.current!;
    let steps: Step[] = [];
    let focused: Element | undefined;
    const onFocus = ({ target }: FocusEvent) => {
      focused = target as Element;
      steps = stepsTo(focused, around);
    };
    const onBlur = ({ target }: FocusEvent) =>
      setTimeout(() => {
        // The reader went elsewhere.
        const isLeft = focused === target && document.activeElement !== target;
        if (isLeft && focused?.isConnected) focused = undefined;
      });
    const onGone = () => {
      if (focused?.isConnected === false && document.activeElement === document.body)
        // It is near what was in sight; nobody asked the page to move.
        nearestIn(steps)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (focused?.isConnected === false) setTimeout(onGone, PATIENCE_MS);
    });
    observer.observe(around, { childList: true, subtree: true });
    around.addEventListener('focusin', onFocus);
    around.addEventListener('focusout', onBlur);
    return () => {
      observer.disconnect();
      around.removeEventListener('focusin', onFocus);
      around.removeEventListener('focusout', onBlur);
    };
  }, []);
  return area;
}

/** The way from an element up to one around it, the nearest first. */
function stepsTo(element: Element, around: Element): Step[] {
  const steps: Step[] = [];
  for (let at = element; at !== around && at.parentElement; at = at.parentElement) {
    const parent = at.parentElement;
    steps.push({ parent, index: [...parent.children].indexOf(at) });
  }
  return steps;
}

/** What can have the focus where the way once led, behind it or else before it. */
function nearestIn(steps: readonly Step[]): HTMLElement | undefined {
  for (const { parent, index } of steps) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const near =
      focusableIn(children.slice(index))[0] ?? focusableIn(children.slice(0, index)).at(-1);
    if (near) return near;
  }
  return undefined;
}

function focusableIn(elements: readonly Element[]): HTMLElement[] {
  return elements
    .flatMap((element) => [element, ...element.querySelectorAll(FOCUSABLE)])
    .filter((element): element is HTMLElement => element.matches(FOCUSABLE) && isSeen(element));
}

/** What is folded away takes no focus. The unit tests' environment cannot tell. */
function isSeen(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}
