// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Arrivals } from '~/lib/marks/arrivals';
import { type BadgeContent, createBadge } from '~/lib/marks/badge';
import type { Mark } from '~/lib/marks/mark';

const CONTENT: BadgeContent = {
  lang: 'en',
  dir: 'ltr',
  verdict: 'false',
  stance: 'asserts',
  words: 'False',
  short: 'False',
  more: '',
  sentence: 'Checked: false',
};

/** Milliseconds of work so far, where each question about the layout takes half of one. */
let clock = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const { getBoundingClientRect } = Element.prototype;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    clock += 0.5;
    return getBoundingClientRect.call(this);
  });
  const { getComputedStyle } = window;
  // jsdom knows no style of what stands before and behind an element.
  vi.stubGlobal('getComputedStyle', (element: Element) => getComputedStyle(element));
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Document.prototype.getAnimations = () => [];
  Element.prototype.getAnimations = () => [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** The mark of a headline in a card like no other. */
function markOf(key: number): Mark {
  const card = document.createElement('article');
  card.className = `card-${key}`;
  card.innerHTML = `<h3><a href="/${key}">A headline of the card number ${key}</a></h3><p>More.</p>`;
  document.body.append(card);
  const passage = { kind: 'teaser', text: `${key}`, element: card.firstElementChild! } as const;
  const badge = createBadge(document, CONTENT, () => {});
  return { key, passage, content: CONTENT, badge };
}

// A reader notices when a page does nothing else for longer than about eight milliseconds.
it('adds badges in slices, each of them once, where to look at the page is dear', () => {
  const placed: Mark[] = [];
  const arrivals = new Arrivals(
    () => true,
    (marks) => placed.push(...marks),
    (error) => {
      throw error;
    },
  );
  const marks = Array.from({ length: 24 }, (_, at) => markOf(at));
  for (const mark of marks) arrivals.add(mark);
  arrivals.comeSoon();
  const slices: number[] = [];
  while (vi.getTimerCount() > 0 && slices.length < 1_000) {
    const before = clock;
    vi.advanceTimersToNextTimer();
    slices.push(clock - before);
  }
  expect(placed.map(({ key }) => key).sort((a, b) => a - b)).toEqual(marks.map(({ key }) => key));
  expect(marks.every(({ badge }) => badge.host.isConnected)).toBe(true);
  expect(Math.max(...slices)).toBeLessThanOrEqual(8);
  expect(arrivals.areComing).toBe(false);
});

it('brings all badges but the one that goes wrong, and later ones', () => {
  const placed: number[] = [];
  const faults: [string, number | undefined][] = [];
  const arrivals = new Arrivals(
    () => true,
    (marks) => {
      placed.push(...marks.map(({ key }) => key));
      if (placed.at(-1) === 9) throw new Error('cannot be placed');
      return marks.length;
    },
    (error, mark) => faults.push([String(error), mark?.key]),
  );
  const add = (mark: Mark) => {
    clock += 1_000; // What comes in quick succession is gathered.
    arrivals.add(mark);
    arrivals.comeSoon();
    vi.runAllTimers();
  };
  const bad = markOf(3);
  vi.spyOn(bad.badge.host, 'attachShadow').mockImplementation(() => {
    throw new Error('has no shadow');
  });
  for (const mark of [markOf(1), markOf(2), bad, markOf(4)]) arrivals.add(mark);
  arrivals.comeSoon();
  vi.runAllTimers();
  expect(placed.sort()).toEqual([1, 2, 4]);
  expect(bad.badge.host.isConnected).toBe(false);
  add(markOf(9));
  add(markOf(5));
  expect(placed).toEqual([1, 2, 4, 9, 5]);
  expect(faults).toEqual([
    ['Error: has no shadow', 3],
    ['Error: cannot be placed', undefined],
  ]);
  expect(arrivals.areComing).toBe(false);
});
