// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { Questions } from '~/entrypoints/content-script/questions';
import type { PassageQuery, PassageResult } from '~/lib/protocol/messages';

const { asked, told } = vi.hoisted(() => ({
  asked: [] as PassageQuery[][],
  told: [] as unknown[],
}));
vi.mock('~/lib/protocol/client', () => ({
  sendToBackground: async (name: string, data: never) => {
    if (name === 'noteFault') told.push(data);
    else asked.push(data);
    return [];
  },
}));

const ended = new AbortController();
const answered: number[] = [];

/** Questions about passages of so many wordings. */
function questions(alternatives: readonly string[] = [], onAnswer = () => {}): Questions {
  const asking = {
    passage: (key: number) => ({
      kind: 'teaser' as const,
      text: `headline ${key}`,
      element: document.body,
      alternatives,
    }),
    onAnswer: (results: readonly PassageResult[]) => {
      answered.push(...results.map(({ key }) => key));
      onAnswer();
    },
    onOrphaned: () => {},
  };
  return new Questions(document, asking, ended.signal);
}

afterEach(() => {
  vi.restoreAllMocks();
  asked.length = 0;
  answered.length = 0;
});

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

it('asks about the nearest eight passages first, then about more at once, each once', async () => {
  const all = questions();
  for (const key of numbers(400)) all.add(key);
  await all.flush();
  expect(asked.map(({ length }) => length)).toEqual([8, 100, 200, 92]);
  expect(answered).toEqual(numbers(400));
});

it('asks about each wording of a headline', async () => {
  const all = questions(['another wording']);
  all.add(1);
  await all.flush();
  expect(asked[0]!.map(({ text }) => text)).toEqual(['headline 1', 'another wording']);
});

it('asks nothing anew for a list that is rendered anew, until the answers may be others', async () => {
  const all = questions();
  const ask = async () => {
    for (const key of numbers(8)) all.add(key);
    await all.flush();
  };
  await ask();
  await ask();
  expect(asked).toHaveLength(1);
  expect(answered).toEqual([...numbers(8), ...numbers(8)]);
  const late = ask();
  all.startAnew();
  await late;
  await ask();
  expect(asked).toHaveLength(2);
});

it('goes on after an answer that could not be shown', async () => {
  const show = vi.fn().mockImplementationOnce(() => {
    throw new Error('not shown');
  });
  const all = questions([], show);
  all.add(1);
  await all.flush();
  all.add(2);
  await all.flush();
  expect(answered).toEqual([1, 2]);
  expect(told).toEqual(['Error: not shown']);
});

it('are too many on a page that keeps making headlines, but not for ever', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const all = questions();
  for (const key of numbers(30_000)) if (!all.isOver) all.add(key);
  await all.flush();
  expect(answered).toHaveLength(20_000);
  expect(all.isOver).toBe(true);
  now += 60_000;
  expect(all.isOver).toBe(false);
});

it('are too many on a page that moves on without end, but not for ever', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const all = questions();
  for (let move = 0; move < 100; move++) {
    for (const key of numbers(300)) if (!all.isOver) all.add(key);
    await all.flush();
    all.startAnew(true);
  }
  expect(answered.length).toBeLessThan(20_300);
  expect(all.isOver).toBe(true);
  now += 700_000;
  all.startAnew(true);
  expect(all.isOver).toBe(false);
});

it('asks about few passages first, also where a page moved on', async () => {
  const all = questions();
  for (const key of numbers(20)) all.add(key);
  await all.flush();
  all.startAnew(true);
  for (const key of numbers(20)) all.add(key);
  await all.flush();
  expect(asked.map(({ length }) => length)).toEqual([8, 12, 8, 12]);
});
