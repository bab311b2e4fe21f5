// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Changed } from '~/lib/page/changes';
import { HiddenPassages } from '~/lib/page/hidden-passages';
import { readMetadata } from '~/lib/page/metadata';
import type { Passage } from '~/lib/page/passage';
import { PageReading } from '~/lib/page/passages';
import { watchContent } from '~/lib/page/watch';

const LINKED = '<h2><a href="/local/ferry-to-run-again">Ferry to run again from Monday</a></h2>';

let ended: AbortController;
beforeEach(() => {
  ended = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a page that changes', () => {
  /** Watches, and says how much work each look is told to have been. */
  function watch(worked: () => number, faults: unknown[] = []): Changed[] {
    const seen: Changed[] = [];
    const isOurs = () => false;
    watchContent(
      document,
      isOurs,
      () => {},
      async (changed) => {
        seen.push(changed);
        return worked();
      },
      (fault) => faults.push(fault),
      ended.signal,
    );
    return seen;
  }

  const add = () => document.body.append(document.createElement('p'));

  it('is looked at once for changes that come together', async () => {
    const seen = watch(() => 0);
    add();
    await vi.advanceTimersByTimeAsync(100);
    add();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toHaveProperty('size', 2);
  });

  /** A page on which everything stands so far below the top of the screen. */
  const standAt = (top: number) =>
    vi
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockImplementation(() => new DOMRect(0, top, 100, 20));

  it('is looked at the more seldom the more work that makes, far from the reader', async () => {
    standAt(50_000);
    const seen = watch(() => 100);
    const timer = setInterval(add, 20);
    await vi.advanceTimersByTimeAsync(60_000);
    clearInterval(timer);
    // 100 ms of work, twelve times in a minute, are 2 %.
    expect(seen.length).toBeGreaterThanOrEqual(10);
    expect(seen.length).toBeLessThanOrEqual(12);
  });

  it('is looked at near the reader each second or two, however much changes elsewhere', async () => {
    standAt(50_000);
    const seen = watch(() => 30);
    const timer = setInterval(add, 20);
    await vi.advanceTimersByTimeAsync(60_000);
    const near = document.createElement('h2');
    vi.mocked(Element.prototype.getBoundingClientRect).mockImplementation(function (this: Element) {
      return new DOMRect(0, this === near ? 10 : 50_000, 100, 20);
    });
    document.body.append(near);
    await vi.advanceTimersByTimeAsync(1_500);
    clearInterval(timer);
    expect(seen.some((changed) => changed !== 'page' && changed.has(near))).toBe(true);
  });

  it('never has more than a twentieth of the thread, even for what is near the reader', async () => {
    standAt(10);
    const seen = watch(() => 200);
    const timer = setInterval(add, 20);
    await vi.advanceTimersByTimeAsync(60_000);
    clearInterval(timer);
    expect(seen.length).toBeGreaterThanOrEqual(12);
    expect(seen.length).toBeLessThanOrEqual(16);
  });

  it('that only loses items of a list has nothing new', async () => {
    const list = document.createElement('ul');
    list.innerHTML = '<li>One</li> <li>Two</li> <li>Three</li>';
    document.body.append(list);
    const heading = document.createElement('h2');
    heading.innerHTML = '<span>Live</span> Ferry to run again';
    document.body.append(heading);
    const seen = watch(() => 0);
    for (const child of [list.firstChild!, list.childNodes[1]!]) child.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual([]);
    heading.firstElementChild!.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual([new Set([heading])]);
  });

  it('does not wait long for a change or two, even where a look is much work', async () => {
    const seen = watch(() => 60);
    for (let change = 1; change <= 2; change++) {
      add();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(seen).toHaveLength(change);
    }
  });

  it('is looked at again after a look that went wrong', async () => {
    const faults: unknown[] = [];
    const fault = new Error('a finder of ours');
    const seen = watch(() => {
      if (seen.length === 1) throw fault;
      return 0;
    }, faults);
    add();
    await vi.advanceTimersByTimeAsync(1_000);
    add();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toHaveLength(2);
    expect(faults).toEqual([fault]);
  });

  it('has its clock read more and more seldom, and all else as before', async () => {
    const clock = document.createElement('p');
    const calm = document.createElement('p');
    document.body.append(clock, calm);
    const seen = watch(() => 1);
    const looksAt = (element: Element) =>
      seen.filter((changed) => changed !== 'page' && changed.has(element)).length;
    for (let second = 0; second < 3_600; second++) {
      clock.textContent = `Updated ${second} seconds ago`;
      if (second % 120 === 0) calm.textContent = `The news of minute ${second / 60}`;
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(looksAt(calm)).toBe(30);
    expect(looksAt(clock)).toBeGreaterThan(5);
    expect(looksAt(clock)).toBeLessThan(20);
    const before = looksAt(clock);
    // It is quiet, changes, and is read for what it says in the end.
    await vi.advanceTimersByTimeAsync(3_600_000);
    clock.textContent = 'The ferry runs again';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looksAt(clock)).toBe(before + 2);
  });

  it('is looked at as a whole after a storm', async () => {
    const seen = watch(() => 0);
    for (let at = 0; at < 1_500; at++) add();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual(['page']);
  });

  it('is not looked at after the end', async () => {
    const seen = watch(() => 0);
    add();
    ended.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen).toEqual([]);
  });

  it('has a new main headline when its heading is replaced', () => {
    document.body.innerHTML = '<h1>Ferry to run again from Monday</h1>';
    const reading = new PageReading(document, readMetadata(document));
    for (const find of reading.whole()) find();
    document.body.innerHTML = '<h1>Ferry will not run before Friday</h1>';
    const found = [...reading.changed(new Set([document.body]))].flatMap((find) => find());
    expect(found.map(({ kind, text }) => [kind, text])).toEqual([
      ['headline', 'Ferry will not run before Friday'],
    ]);
  });
});

describe('a hidden passage', () => {
  let cross: (target: Element) => void;
  let observed: Set<Element>;
  beforeEach(() => {
    observed = new Set();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(onCross: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
          cross = (target) => onCross([{ isIntersecting: true, target }]);
        }
        observe = (element: Element) => observed.add(element);
        unobserve = (element: Element) => observed.delete(element);
        disconnect = () => observed.clear();
      },
    );
  });

  function hidden(): { passage: Passage; revealed: Passage[]; waiting: HiddenPassages } {
    document.body.innerHTML = LINKED;
    const element = document.querySelector('h2')!;
    const passage: Passage = { kind: 'teaser', text: element.textContent, element };
    const revealed: Passage[] = [];
    const waiting = new HiddenPassages((all) => revealed.push(...all.flat()), ended.signal);
    waiting.add([passage]);
    return { passage, revealed, waiting };
  }

  const show = (visible: () => boolean) =>
    Object.assign(Element.prototype, { checkVisibility: visible });
  afterEach(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));

  it('is told of once it can be seen', async () => {
    show(() => true);
    const { passage, revealed } = hidden();
    cross(passage.element);
    await vi.advanceTimersByTimeAsync(0);
    expect(revealed).toEqual([{ ...passage, visible: true }]);
    expect(observed.size).toBe(0);
  });

  it('that fades in is looked at again', async () => {
    let visible = false;
    show(() => visible);
    const { passage, revealed } = hidden();
    cross(passage.element);
    await vi.advanceTimersByTimeAsync(400);
    expect(revealed).toEqual([]);
    visible = true;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(revealed).toEqual([{ ...passage, visible: true }]);
  });

  it('is not told of when it says something else meanwhile', async () => {
    show(() => true);
    const { passage, revealed } = hidden();
    passage.element.textContent = 'Something else stands here now';
    cross(passage.element);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(revealed).toEqual([]);
  });

  it('is waited for in its latest wording alone', async () => {
    show(() => true);
    const { passage, revealed, waiting } = hidden();
    for (let second = 0; second < 100; second++) {
      passage.element.textContent = `Updated ${second} seconds ago`;
      waiting.add([{ ...passage, text: passage.element.textContent }]);
    }
    passage.element.textContent += ', updated 98 seconds ago';
    cross(passage.element);
    await vi.advanceTimersByTimeAsync(0);
    expect(revealed.map(({ text }) => text)).toEqual(['Updated 99 seconds ago']);
  });

  it('is forgotten with its element', () => {
    const { passage, waiting } = hidden();
    passage.element.remove();
    waiting.forgetGone();
    expect(observed.size).toBe(0);
  });
});
