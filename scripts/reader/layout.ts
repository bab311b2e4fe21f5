import type { Box } from './pictures.ts';

/** What a page looks like to a measuring eye; all boxes in pixels of the viewport. */
export interface Layout {
  /** Boxes of every element of the page itself, in document order. */
  elements: string[];
  /** Sum of layout shifts since the first look; stays 0 where the browser does not tell (Firefox). */
  shift: number;
  badges: SeenPlace[];
  /** Lines that are underlined, with room for the line below them. */
  underlined: Box[];
}

/** Where a badge stands. */
export interface SeenPlace extends Box {
  inViewport: boolean;
  /** Whether all of it can be seen and pressed: nothing of the page lies over its corners. */
  onTop: boolean;
  /** Whether it is inside an element that follows a click. */
  inLink: boolean;
  /** How much of itself it shows, and how high it is. */
  form: string;
  /** Text of the page below it: how high and wide the part is that it covers. */
  covers: { text: string; box: Box }[];
}

/** Runs in the page: what is said there is the page's own view. */
function lookAtLayout(): Layout {
  const page = window as unknown as { seenShift?: { sum: number } };
  page.seenShift ??= watchShift();
  const hosts = [...document.querySelectorAll<HTMLElement>('obelus-badge')].filter(
    (host) => getComputedStyle(host).visibility === 'visible',
  );
  const texts = hosts.length > 0 ? textBoxes() : [];
  return {
    elements: [...document.querySelectorAll('body *')].filter(isOfPage).map(describe),
    shift: page.seenShift.sum,
    badges: hosts.map(placeOf),
    underlined: underlinedLines(),
  };

  function watchShift(): { sum: number } {
    const seen = { sum: 0 };
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: false });
    return seen;
  }

  function isOfPage({ localName }: Element): boolean {
    return !localName.startsWith('obelus-');
  }

  function describe(element: Element): string {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { id, localName } = element;
    return `${localName}${id && `#${id}`} ${[x, y, width, height].map((n) => n.toFixed(2)).join(' ')}`;
  }

  function placeOf(host: HTMLElement): SeenPlace {
    const { left, top, right, bottom } = host.getBoundingClientRect();
    const corners = [
      [left + 5, top + 5],
      [right - 5, top + 5],
      [left + 5, bottom - 5],
      [right - 5, bottom - 5],
    ] as const;
    return {
      left,
      top,
      right,
      bottom,
      form: `${host.dataset.extent} ${host.dataset.height}`,
      inViewport: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
      onTop: corners.every(([x, y]) => document.elementFromPoint(x, y) === host),
      inLink: host.closest('a[href], button, label, summary') !== null,
      covers: texts.flatMap(({ text, box }) => {
        const common = {
          left: Math.max(left, box.left),
          top: Math.max(top, box.top),
          right: Math.min(right, box.right),
          bottom: Math.min(bottom, box.bottom),
        };
        const isCovered = common.right - common.left > 0.5 && common.bottom - common.top > 0.5;
        return isCovered ? [{ text, box: common }] : [];
      }),
    };
  }

  function underlinedLines(): Box[] {
    const ranges = CSS.highlights?.get('obelus') ?? [];
    return [...ranges].flatMap((range) =>
      [...(range as Range).getClientRects()].map(({ left, top, right, bottom }) => ({
        left: left - 2,
        top,
        right: right + 2,
        bottom: bottom + 6,
      })),
    );
  }

  function textBoxes(): { text: string; box: DOMRect }[] {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !/\S/.test(node.nodeValue ?? '')) continue;
      if (parent.closest('script, style, noscript, obelus-badge, obelus-card')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNodeContents(node);
      const text = (node.nodeValue ?? '').trim().slice(0, 40);
      for (const box of range.getClientRects()) if (box.width > 1) found.push({ text, box });
    }
    return found;
  }
}

/** `lookAtLayout` as an expression for the page. */
export const LOOK_AT_LAYOUT = `((__name) => (${lookAtLayout})())((fn) => fn)`;
