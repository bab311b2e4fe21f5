import { aroundOf, bodyOf, rootOf } from '~/lib/page/dom';

/** By then a page that fades from one theme to the other has done so. */
const FADED_AFTER_MS = 600;

/** Relative luminance (WCAG 2.2) under which a background counts as dark. */
const DARK_BELOW = 0.18;

export type Theme = 'light' | 'dark';

/**
 * Whether the page is dark where an element stands: by the first background behind it.
 *
 * @param known what was found out for other elements since the page last changed
 */
export function themeAt(element: Element, known = new Map<Element, Theme>()): Theme {
  const passed: Element[] = [];
  let theme: Theme | undefined;
  for (let at: Element | null = element; at && !theme; at = aroundOf(at)) {
    theme = known.get(at) ?? themeOf(getComputedStyle(at).backgroundColor);
    passed.push(at);
  }
  theme ??= themeOfCanvas();
  for (const at of passed) known.set(at, theme);
  return theme;
}

/**
 * Tell when the page may have become dark or light: with the system, or by a switch of its own,
 * which is an attribute of its root or its body. Ends with `signal`.
 */
export function watchTheme(document: Document, onChange: () => void, signal: AbortSignal): void {
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(onChange, FADED_AFTER_MS);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  const observer = new MutationObserver(soon);
  for (const element of [rootOf(document), bodyOf(document)])
    if (element) observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Of a background; `undefined` where one sees through it. */
function themeOf(background: string): Theme | undefined {
  const colour = parse(background);
  if (!colour || colour.alpha <= 0.5) return undefined;
  return luminance(colour) < DARK_BELOW ? 'dark' : 'light';
}

/** The canvas itself: white, or black where the page asked for a dark scheme. */
function themeOfCanvas(): Theme {
  const root = rootOf(document);
  const scheme = root ? getComputedStyle(root).colorScheme : '';
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

interface Colour {
  rgb: [number, number, number];
  alpha: number;
}

/** Computed colours are `rgb()`, or another function where the page used one; those stay unread. */
function parse(colour: string): Colour | undefined {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (!parts) return undefined;
  return {
    rgb: [Number(parts[1]), Number(parts[2]), Number(parts[3])],
    alpha: parts[4] === undefined ? 1 : Number(parts[4]),
  };
}

function luminance({ rgb }: Colour): number {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
