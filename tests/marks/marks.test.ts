// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeContent } from '~/lib/marks/badge';
import type { Mark } from '~/lib/marks/mark';
import { Marks } from '~/lib/marks/marks';
import { BADGE_TAG } from '~/lib/marks/tags';
import type { Passage } from '~/lib/page/passage';
import { isStillThere } from '~/lib/page/passages';

// How a badge comes and where it stands needs a layout; here it comes at once, into its headline.
vi.mock('~/lib/marks/arrivals', () => ({
  Arrivals: class {
    worked = 0;
    areComing = false;
    add = (mark: Mark) => {
      mark.since = performance.now();
      mark.passage.element.append(mark.badge.host);
    };
    comeSoon = () => {};
    clear = () => {};
  },
}));
vi.mock('~/lib/marks/positions', () => ({
  Positions: class {
    worked = 0;
    add = () => 0;
    moved = () => {};
    delete = () => {};
  },
}));
vi.mock('~/lib/marks/insertion', () => ({
  insertAgain: (again: readonly Mark[]) => {
    for (const { passage, badge } of again) passage.element.append(badge.host);
  },
}));
vi.mock('~/lib/marks/theme', () => ({ watchTheme: () => {} }));

const CONTENT: BadgeContent = {
  lang: 'en',
  dir: 'ltr',
  verdict: 'false',
  stance: 'asserts',
  words: 'False',
  short: 'False',
  more: '',
  sentence: 'False',
};

let marks: Marks;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<h2><b>Ferry</b> to run again</h2><h2>Another headline of the day</h2>';
  marks = new Marks((fault) => {
    throw fault;
  });
});
afterEach(() => {
  marks.clear();
  vi.useRealTimers();
});

const headlines = () => [...document.querySelectorAll('h2')];

function passageOf(element: Element): Passage {
  return { kind: 'teaser', text: element.textContent ?? '', element };
}

function mark(key: number, passage: Passage): void {
  marks.add([{ key, passage, content: CONTENT }], () => {});
}

/** What the page does, as an observer would tell it. */
function recordsOf(change: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

const hosts = () => [...document.querySelectorAll(BADGE_TAG)];

/** A headline whose badge the page throws away as soon as it comes, until it rests. */
function rest(): number {
  const passage = passageOf(headlines()[0]!);
  for (let key = 1; ; key++) {
    mark(key, passage);
    const [host] = hosts();
    if (!host) return key;
    host.remove();
    marks.goAlong(
      () => undefined,
      () => {},
    );
    marks.remove(key);
  }
}

it('waits no more for a badge to come again whose headline is gone', () => {
  const key = rest();
  expect(vi.getTimerCount()).toBe(1);
  marks.remove(key);
  expect(vi.getTimerCount()).toBe(0);
});

it('waits for none in the end', () => {
  rest();
  marks.clear();
  expect(vi.getTimerCount()).toBe(0);
});

describe('a badge that a page takes away alone', () => {
  /** How often it stood on the page within a minute, where the page takes it away so long after it came. */
  function times(standing: number): number {
    const passage = passageOf(headlines()[0]!);
    let key = 1;
    let seen = 0;
    mark(key, passage);
    for (let at = 0; at < 60_000; at += standing) {
      vi.advanceTimersByTime(standing);
      if (marks.isLost(key)) {
        // The next look at the page.
        marks.remove(key);
        mark(++key, passage);
      }
      if (hosts().length === 0) continue;
      seen += 1;
      hosts()[0]!.remove();
      marks.goAlong(
        (same) => same,
        () => {},
      );
    }
    return seen;
  }

  it('comes back more and more seldom', () => {
    expect(times(300)).toBeLessThan(15);
  });

  it('comes back each time to a page that brings itself up to date every second', () => {
    expect(times(1_000)).toBe(60);
  });
});

it('takes away what a page copied of a badge, and leaves the badge', () => {
  const [headline] = headlines();
  mark(1, passageOf(headline!));
  const [own] = hosts();
  for (let time = 0; time < 3; time++) document.body.append(headline!.cloneNode(true));
  expect(hosts()).toHaveLength(4);
  marks.removeCopies();
  expect(hosts()).toEqual([own]);
});

it('knows in whose headlines something changed', () => {
  const [first, second] = headlines();
  mark(1, passageOf(first!));
  mark(2, passageOf(second!));
  const touched = (change: () => void) => [...marks.touchedBy(recordsOf(change))];
  expect(touched(() => first!.querySelector('b')!.append('!'))).toEqual([1]);
  expect(touched(() => (second!.firstChild as Text).appendData('!'))).toEqual([2]);
  expect(touched(() => document.body.append('!'))).toEqual([]);
  expect(touched(() => first!.remove())).toEqual([]);
});

describe('where a headline says something else', () => {
  const say = (text: string) => {
    const records = recordsOf(() => {
      headlines()[0]!.textContent = text;
    });
    const touched = marks.touchedBy(records);
    marks.setAside(touched);
    marks.goAlong(
      (passage) => (isStillThere(passage) ? passage : undefined),
      () => {},
      touched,
    );
  };

  it('takes the badge away at once, and brings it back at once, however often', () => {
    const passage = passageOf(headlines()[0]!);
    mark(1, passage);
    const [own] = hosts();
    for (let time = 0; time < 20; time++) {
      vi.advanceTimersByTime(300);
      say('');
      expect(hosts()).toEqual([]);
      vi.advanceTimersByTime(20);
      say(passage.text);
      expect(hosts()).toEqual([own]);
    }
  });

  it('has none come where it did so since it was asked about', () => {
    const passage = passageOf(headlines()[0]!);
    say('Something else');
    mark(1, passage);
    expect(hosts()).toEqual([]);
    expect(marks.isLost(1)).toBe(true);
  });

  it('waits for the next look where that goes on several times a second', () => {
    const passage = passageOf(headlines()[0]!);
    mark(1, passage);
    vi.advanceTimersByTime(300);
    for (const text of ['', passage.text, '', passage.text]) say(text);
    expect(hosts()).toEqual([]);
    expect(marks.isLost(1)).toBe(true);
  });

  it('brings a badge that has not come yet with the next look', () => {
    const passage = passageOf(headlines()[0]!);
    const key = rest();
    say('Something else');
    say(passage.text);
    expect(marks.isLost(key)).toBe(true);
  });

  it('leaves what is away alone while other things change', () => {
    const passage = passageOf(headlines()[0]!);
    mark(1, passage);
    say('Something else');
    const find = vi.fn();
    marks.goAlong(find, () => {});
    expect(find).not.toHaveBeenCalled();
  });
});
