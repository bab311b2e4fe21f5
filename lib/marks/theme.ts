import { aroundOf, bodyOf, rootOf } from '~/lib/page/dom';

/** By then a page that fades from one theme to the other has done so. */
const FADED_AFTER_MS = 600;

/** Relative luminance (WCAG 2.2) under which a background counts as dark. */
const DARK_BELOW = 0.18;
/** Of sRGB, as near as that needs. */
const GAMMA = 2.2;

export type Theme = 'light' | 'dark';

/**
 * Whether the page is dark where an element stands: by the first background behind it.
 *
 * @param known what was found out for other elements since the page last changed
 */
export function themeAt(element: Element, known: Map<Element, Theme>): Theme {
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
  // Digits in the name of a colour space stand behind a letter.
  const numbers = background.match(/-?\b\d[\d.e-]*/g) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers.map(Number);
  if (alpha <= 0.5) return undefined;
  return luminance(background, first, second, third) < DARK_BELOW ? 'dark' : 'light';
}

/** The canvas itself: white, or black where the page asked for a dark scheme. */
function themeOfCanvas(): Theme {
  const root = rootOf(document);
  const scheme = root ? getComputedStyle(root).colorScheme : '';
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** Computed colours are `rgb()`, or in another space where the page used one. */
function luminance(colour: string, first: number, second: number, third: number): number {
  // The lightness of OKLab and OKLCh, and that of CIE Lab and LCh.
  if (colour.startsWith('o')) return first ** 3;
  if (colour.startsWith('l')) return ((first + 16) / 116) ** 3;
  const full = colour.startsWith('r') ? 255 : 1;
  const [red, green, blue] = [first, second, third].map((value) => (value / full) ** GAMMA);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
