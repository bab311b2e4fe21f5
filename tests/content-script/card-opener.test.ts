// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardOpener } from '~/entrypoints/content-script/card-opener';
import type { BadgeContent } from '~/lib/marks/badge';
import type { Mark } from '~/lib/marks/mark';
import { type CardRequest, provideCardScript } from '~/lib/protocol/card-script';
import type { FoundMatch } from '~/lib/protocol/messages';

/** How the background answers a request for records; by itself at once. */
const { records } = vi.hoisted(() => ({
  records: {
    answer: async (ids: string[]): Promise<{ id: string }[]> => ids.map((id) => ({ id })),
  },
}));
vi.mock('~/lib/protocol/client', () => ({
  sendToBackground: async (name: string, data: string[]) => {
    if (name === 'getChecks') return records.answer(data);
    if (name === 'agreements') throw new Error('nobody counts');
  },
}));

const MATCHES = [{ id: 'a check' } as FoundMatch];

let opened: CardRequest[];
let open: string[];
let opener: CardOpener;
beforeEach(() => {
  opened = [];
  open = [];
  provideCardScript({
    open: (request) => {
      opened.push(request);
      open.push(request.passage);
      const element = document.createElement('div');
      const close = () => open.splice(open.indexOf(request.passage), 1);
      return { element, place: () => {}, close };
    },
    tellDismissal: () => ({ element: document.body, place: () => {}, close: () => {} }),
  });
  opener = new CardOpener(document, '2026-11-30', () => {});
});
afterEach(() => document.body.replaceChildren());

function markOf(text: string, kind: 'teaser' | 'headline' = 'headline'): Mark {
  const host = document.createElement('div');
  const button = host.appendChild(document.createElement('button'));
  document.body.append(host);
  const badge = { host, button, full: button, short: button };
  const passage = { kind, text, element: document.body };
  return { key: 1, passage, content: {} as BadgeContent, badge, since: 0 };
}

it('opens a card though nobody can say who agrees, and closes it by the same badge', async () => {
  const mark = markOf('one');
  await opener.open(mark, MATCHES);
  expect(open).toEqual(['one']);
  expect(mark.badge.button.getAttribute('aria-expanded')).toBe('true');
  await opener.open(mark, MATCHES);
  expect(open).toEqual([]);
  expect(mark.badge.button.getAttribute('aria-expanded')).toBe('false');
});

it('opens the card of the badge that was pressed last, whichever records come first', async () => {
  const { answer } = records;
  let late = () => {};
  records.answer = (ids) =>
    new Promise((resolve) => {
      late = () => resolve(ids.map((id) => ({ id })));
    });
  const first = opener.open(markOf('one'), MATCHES);
  records.answer = answer;
  await opener.open(markOf('two'), MATCHES);
  late();
  await first;
  expect(opened.map(({ passage }) => passage)).toEqual(['two']);
  expect(open).toEqual(['two']);
});

it('opens no card for a badge that the page took away meanwhile', async () => {
  const mark = markOf('one');
  const opening = opener.open(mark, MATCHES);
  mark.badge.host.remove();
  await opening;
  expect(opened).toEqual([]);
});

it('tells the article’s date where it is the passage’s own, not in a teaser of another story', async () => {
  await opener.open(markOf('one'), MATCHES);
  await opener.open(markOf('two', 'teaser'), MATCHES);
  expect(opened.map(({ articleDate }) => articleDate)).toEqual(['2026-11-30', undefined]);
});
