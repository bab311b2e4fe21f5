// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { Badges } from '~/entrypoints/content-script/badges';
import type { Mark } from '~/lib/marks/mark';
import { KnownPassages } from '~/lib/page/known-passages';
import type { Passage } from '~/lib/page/passage';
import {
  type CardRequest,
  type DismissalRequest,
  provideCardScript,
} from '~/lib/protocol/card-script';
import type { FoundMatch } from '~/lib/protocol/messages';

/** The badges that the page has, by passage, each with what opens its card. */
const { badges } = vi.hoisted(() => ({ badges: new Map<number, () => Promise<void>>() }));
vi.mock('~/lib/protocol/client', () => ({
  sendToBackground: async (name: string, data: string[]) => {
    if (name === 'getChecks') return data.map((id) => ({ id }));
    if (name === 'dismissMatch') throw new Error('no more dismissals are kept');
    return [];
  },
}));
vi.mock('~/lib/marks/marks', () => ({
  Marks: class {
    focusOnArrival = () => {};
    get = (key: number) => (badges.has(key) ? { content: {} } : undefined);
    remove = (key: number) => badges.delete(key);
    add = (entries: Mark[], open: (mark: Mark) => void) => {
      for (const entry of entries) {
        const host = document.body.appendChild(document.createElement('div'));
        const badge = { host, button: host.appendChild(document.createElement('button')) };
        badges.set(entry.key, async () => open({ ...entry, badge } as unknown as Mark));
      }
    };
    get size() {
      return badges.size;
    }
  },
}));
vi.mock('~/components/badge-content', () => ({ badgeContent: () => ({}) }));
vi.mock('~/components/i18n', () => ({ tCount: () => '' }));
vi.mock('~/entrypoints/content-script/extension', () => ({ isExtensionAlive: () => true }));

it('brings the badge back where "not this claim" was not kept, and says so instead of that it is gone', async () => {
  let card: CardRequest | undefined;
  const notes = new Set<DismissalRequest>();
  provideCardScript({
    open: (request) => {
      card = request;
      return { element: document.createElement('div'), place: () => {}, close: () => {} };
    },
    tellDismissal: (request) => {
      notes.add(request);
      const close = () => notes.delete(request);
      return { element: document.body, place: () => {}, close };
    },
  });
  const element = document.body.appendChild(document.createElement('p'));
  const passage: Passage = { kind: 'headline', text: 'Goldfish forget', element };
  const known = new KnownPassages<FoundMatch>();
  const [key = 0] = known.note([passage]).fresh;
  const shown = new Badges(document, known, '', () => {}, new AbortController().signal);
  shown.show([{ key, matches: [{ id: 'a', outcome: 'shown' } as FoundMatch] }]);
  await badges.get(key)?.();
  await vi.waitFor(() => expect(card).toBeDefined());
  card?.onDismiss('a');
  const told = () => [...notes].map(({ dismissed, onUndo }) => [dismissed, onUndo !== undefined]);
  expect([badges.size, told()]).toEqual([0, [['gone', true]]]);
  await vi.waitFor(() => expect([badges.size, told()]).toEqual([1, [['notKept', false]]]));
});
