import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The way from a citation to its source and back. */
export interface SourceJump {
  /** Whether the source list is unfolded. */
  open: boolean;
  setOpen: (open: boolean) => void;
  /** Position of the source that a citation has led to. */
  target: number | undefined;
  register: (index: number, element: HTMLElement | null) => void;
  goToSource: (source: number, from: HTMLElement) => void;
  goBack: () => void;
}

/**
 * Lead from a citation to its source: unfold the list, scroll there, give it the focus, and
 * remember the citation for the way back.
 */
export function useSourceJump(initiallyOpen: boolean): SourceJump {
  const [open, setOpen] = useState(initiallyOpen);
  // A new object for every jump, so that a second jump to the same source moves again.
  const [jump, setJump] = useState<{ source: number; from: HTMLElement }>();
  const elements = useRef(new Map<number, HTMLElement>());

  useLayoutEffect(() => {
    const element = jump && elements.current.get(jump.source);
    if (element) moveTo(element);
  }, [jump]);

  return {
    open,
    setOpen,
    target: jump?.source,
    register: (index, element) => {
      if (element) elements.current.set(index, element);
      else elements.current.delete(index);
    },
    goToSource: (source, from) => {
      setOpen(true);
      setJump({ source, from });
    },
    goBack: () => {
      setJump(undefined);
      if (jump) moveTo(jump.from);
    },
  };
}

function moveTo(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}
