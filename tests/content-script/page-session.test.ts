// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageSession } from '~/entrypoints/content-script/page-session';
import * as dom from '~/lib/page/dom';
import { readMetadata } from '~/lib/page/metadata';
import * as visible from '~/lib/page/visible';
import type { PassageQuery } from '~/lib/protocol/messages';

/** What the background was told, what it answers and says, and the badges that the page has. */
const { sent, answers, heard, badges, came } = vi.hoisted(() => ({
  sent: [] as [name: string, data: unknown][],
  answers: new Map<string, (data: never) => unknown>(),
  heard: new Map<string, () => void>(),
  badges: new Map<number, string>(),
  /** Every badge that came, also those that are gone. */
  came: [] as string[],
}));
vi.mock('~/lib/protocol/client', () => ({
  sendToBackground: async (name: string, data: never) => {
    sent.push([name, data]);
    return answers.get(name)?.(data);
  },
  onMessage: (name: string, answer: () => void) => {
    heard.set(name, answer);
    return () => heard.delete(name);
  },
}));
vi.mock('~/lib/marks/marks', () => ({
  Marks: class {
    worked = 0;
    areComing = false;
    isLost = () => false;
    goAlong = () => {};
    touchedBy = () => new Set();
    setAside = () => {};
    removeCopies = () => {
      searched++;
    };
    remove = (key: number) => badges.delete(key);
    clear = () => badges.clear();
    get = (key: number) => (badges.has(key) ? { content: {} } : undefined);
    add = (entries: { key: number; passage: { text: string } }[]) => {
      for (const { key, passage } of entries) badges.set(key, passage.text);
      came.push(...entries.map(({ passage }) => passage.text));
    };
    get size() {
      return badges.size;
    }
  },
}));
vi.mock('~/components/badge-content', () => ({ badgeContent: () => ({}) }));
vi.mock('~/components/i18n', () => ({ tCount: () => '' }));
vi.mock('~/lib/marks/announcer', () => ({ announce: () => () => {} }));

/** How often the page was looked through for copies of badges. */
let searched = 0;

const CLAIM = 'The lighthouse was sold to a circus';

const teaser = (text: string) =>
  `<article><h2><a href="/2026/11/a-story-of-the-day">${text}</a></h2></article>`;

let session: PageSession;
beforeEach(() => {
  listeners.length = 0;
  for (const target of [window, Document.prototype]) collectListeners(target);
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
  answers.set('matchPassages', (asked: PassageQuery[]) =>
    asked
      .filter(({ text }) => text.startsWith(CLAIM))
      .map(({ key }) => ({ key, matches: [{ id: 'a check', outcome: 'shown' }] })),
  );
});
afterEach(() => {
  session.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  sent.length = 0;
  badges.clear();
  answers.clear();
  came.length = 0;
});

async function look(body: string): Promise<void> {
  document.body.innerHTML = body;
  session = new PageSession(document, readMetadata(document));
  session.start();
  await vi.advanceTimersByTimeAsync(5_000);
}

/** What listens for events of the browser's: no script can send one. */
const listeners: [type: string, listener: (event: object) => void, signal?: AbortSignal][] = [];
function collectListeners(target: EventTarget): void {
  const add = target.addEventListener;
  vi.spyOn(target, 'addEventListener').mockImplementation(function (
    this: EventTarget,
    type: string,
    listener: unknown,
    options?: unknown,
  ) {
    const { signal } = (options ?? {}) as AddEventListenerOptions;
    listeners.push([type, listener as (event: object) => void, signal]);
    add.call(this, type, listener as EventListener, options as AddEventListenerOptions);
  });
}
function browserSends(event: string, persisted = false): void {
  for (const [type, listener, signal] of listeners)
    if (type === event && !signal?.aborted) listener({ type, persisted, isTrusted: true });
}

const told = (name: string) => sent.filter(([sent]) => sent === name).map(([, data]) => data);

it('marks what is a checked claim, also of what the page adds, and counts it', async () => {
  await look(teaser(CLAIM) + teaser('Nothing else of note happened in town'));
  expect([...badges.values()]).toEqual([CLAIM]);
  document.body.insertAdjacentHTML('beforeend', teaser(`${CLAIM} again`));
  await vi.advanceTimersByTimeAsync(5_000);
  expect([...badges.values()]).toEqual([CLAIM, `${CLAIM} again`]);
  expect(told('countBadges')).toEqual([1, 2]);
});

it('loses one passage where one goes wrong, tells why, and reads what comes later', async () => {
  const { isVisible } = visible;
  vi.spyOn(visible, 'isVisible').mockImplementation((element) => {
    if (element.textContent === 'A headline that nobody can look at') throw new Error('broken');
    return isVisible(element);
  });
  await look(teaser('A headline that nobody can look at') + teaser(CLAIM));
  document.body.insertAdjacentHTML('beforeend', teaser(`${CLAIM} again`));
  await vi.advanceTimersByTimeAsync(5_000);
  expect([...badges.values()]).toEqual([CLAIM, `${CLAIM} again`]);
  expect(told('noteFault')).toContain('Error: broken');
});

it('takes a badge away with its passage', async () => {
  await look(teaser(CLAIM) + teaser(`${CLAIM} again`));
  document.querySelector('article')!.remove();
  document.body.insertAdjacentHTML('beforeend', '<p>More.</p>');
  await vi.advanceTimersByTimeAsync(5_000);
  expect([...badges.values()]).toEqual([`${CLAIM} again`]);
});

it('takes a badge away where a headline says something else, and brings it back', async () => {
  await look(teaser(CLAIM) + teaser(`${CLAIM} again`));
  const link = document.querySelector('h2 a')!;
  link.textContent = 'Nothing else of note happened in town';
  await vi.advanceTimersByTimeAsync(5_000);
  expect([...badges.values()]).toEqual([`${CLAIM} again`]);
  link.textContent = CLAIM;
  await vi.advanceTimersByTimeAsync(5_000);
  expect([...badges.values()]).toEqual([`${CLAIM} again`, CLAIM]);
});

it('asks twice where the background died over a question, and goes on where it is dead', async () => {
  let times = 0;
  answers.set('matchPassages', () => {
    times++;
    throw new Error('no answer');
  });
  await look(teaser(CLAIM));
  expect(times).toBe(2);
  answers.set('matchPassages', (asked: PassageQuery[]) =>
    asked.map(({ key }) => ({ key, matches: [{ id: 'a check', outcome: 'shown' }] })),
  );
  document.body.insertAdjacentHTML('beforeend', teaser(`${CLAIM} again`));
  await vi.advanceTimersByTimeAsync(5_000);
  expect([...badges.values()]).toEqual([`${CLAIM} again`]);
});

it('tells its count again where the browser forgot it: after Back, and once a prepared page is visited', async () => {
  await look(teaser(CLAIM));
  const come = (persisted: boolean) => browserSends('pageshow', persisted);
  come(false);
  expect(told('countBadges')).toEqual([1]);
  come(true);
  browserSends('prerenderingchange');
  expect(told('countBadges')).toEqual([1, 1, 1]);
});

it('asks what to do with a page that is shown again, and says when it was first looked at', async () => {
  vi.setSystemTime(1_000_000);
  await look(teaser(CLAIM));
  const come = (persisted: boolean) => browserSends('pageshow', persisted);
  come(false);
  expect(told('pageReturned')).toEqual([]);
  come(true);
  browserSends('prerenderingchange');
  browserSends('resume');
  expect(told('pageReturned')).toEqual([1_000_000, 1_000_000, 1_000_000]);
});

it('hears of no return that a page makes up', async () => {
  await look(teaser(CLAIM));
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  for (const type of ['prerenderingchange', 'resume']) document.dispatchEvent(new Event(type));
  expect(told('pageReturned')).toEqual([]);
  expect(told('countBadges')).toEqual([1]);
});

/** From now on these passages alone are checked claims, as after an update of the index. */
function find(...texts: string[]): void {
  answers.set('matchPassages', (asked: PassageQuery[]) =>
    asked
      .filter(({ text }) => texts.includes(text))
      .map(({ key }) => ({ key, matches: [{ id: 'a check', outcome: 'shown' }] })),
  );
}

it('asks anew when what was found may be outdated: badges come and go, and those that stay are left alone', async () => {
  const texts = [CLAIM, `${CLAIM} again`, 'Nothing else of note happened in town'];
  await look(texts.map(teaser).join(''));
  expect(came).toEqual(texts.slice(0, 2));
  find(texts[0]!, texts[2]!);
  heard.get('renew')!();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(new Set(badges.values())).toEqual(new Set([texts[0], texts[2]]));
  expect(came).toEqual(texts);
  expect(told('countBadges')).toEqual([2]);
});

it('asks once where several changes come together, and in sight of the reader alone', async () => {
  await look(teaser(CLAIM));
  const questions = () => told('matchPassages').length;
  expect(questions()).toBe(1);
  const hidden = vi.spyOn(dom, 'isHidden').mockReturnValue(true);
  for (let change = 0; change < 3; change++) heard.get('renew')!();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(questions()).toBe(1);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(questions()).toBe(2);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(questions()).toBe(2);
});

it('says where it was left when the page is shown again, and nothing once another session follows it', async () => {
  await look(teaser(CLAIM));
  const come = () => browserSends('pageshow', true);
  heard.get('stop')!();
  expect(badges.size).toBe(0);
  come();
  expect(told('pageReturned')).toEqual([0]);
  session.end();
  come();
  expect(told('pageReturned')).toEqual([0]);
});

it('leaves the page as it was in the end, and reads no more of it', async () => {
  await look(teaser(CLAIM));
  session.end();
  document.body.insertAdjacentHTML('beforeend', teaser(`${CLAIM} again`));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(badges.size).toBe(0);
  expect(told('countBadges')).toEqual([1, 0]);
});

it('looks for copies of badges once in a look, however many headlines say something else', async () => {
  await look(Array.from({ length: 50 }, (_, at) => teaser(`${CLAIM} ${at}`)).join(''));
  searched = 0;
  for (const link of document.querySelectorAll('h2 a')) link.textContent += ' again';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(came).toHaveLength(100);
  expect(searched).toBe(1);
});

it('reads a headline each time that counts minutes', async () => {
  await look(teaser(`${CLAIM} <span>1</span> minutes ago`));
  for (let minutes = 2; minutes < 15; minutes++) {
    document.querySelector('h2 span')!.textContent = `${minutes}`;
    await vi.advanceTimersByTimeAsync(60_000);
    expect([...badges.values()]).toEqual([`${CLAIM} ${minutes} minutes ago`]);
  }
});
