import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Verdict } from '~/lib/check/verdict';
import { sendToBackground } from '~/lib/protocol/client';
import type {
  ClaimAgreement,
  FoundMatch,
  PassageQuery,
  SearchAnswer,
  SearchQuery,
} from '~/lib/protocol/messages';
import { fakeI18n } from '../fake-i18n.ts';
import { aCheck, aMatch } from '../fixtures.ts';

const STATUS = { state: 'ready', checks: 3, publishers: 1, builtAt: Date.now(), bytes: 1 };

export const CHECKS = [
  aCheck({ id: 'a', claim: 'The ferry is late' }),
  aCheck({ id: 'b', claim: 'The ferry is free', rating: { label: 'No', verdict: 'false' } }),
  aCheck({ id: 'c', claim: 'The bridge is new', rating: { label: 'Yes', verdict: 'true' } }),
];

/** The number of the panel's window. */
export const WINDOW = 3;

/** What a panel's background is asked, and what it answers. */
interface Background {
  /** What the latest search asked for. */
  asked: SearchQuery;
  /** How many checks are found beside those that are listed. */
  more: number;
  /** What matchPassages finds for a text. */
  matches: Record<string, FoundMatch[]>;
  agreement: ClaimAgreement | null;
  notedOpened: Mock<(id: unknown) => void>;
  addedFile: Mock<(file: unknown) => void>;
  /** Whether the panel's window is a private one. */
  isPrivate: boolean;
  /** Questions that wait for an answer, oldest first; answered at once while `undefined`. */
  waiting: { query: SearchQuery; answer: () => void }[] | undefined;
}

/** A background with three checks for the tests of a file, which mocks `~/lib/protocol/client`. */
export function fakeBackground(): Background {
  const background = { notedOpened: vi.fn(), addedFile: vi.fn() } as unknown as Background;
  beforeEach(() => {
    fakeBrowser.reset();
    fakeI18n();
    location.hash = '';
    Object.assign(background, { waiting: undefined, more: 0, matches: {}, agreement: null });
    background.isPrivate = false;
    vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue(undefined as never);
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockImplementation((async () => ({
      id: WINDOW,
      incognito: background.isPrivate,
    })) as never);
    vi.clearAllMocks();
    vi.mocked(sendToBackground).mockImplementation(((name: string, data: unknown) =>
      answerOf(background, name, data)) as never);
  });
  afterEach(cleanup);
  return background;
}

async function answerOf(background: Background, name: string, data: unknown): Promise<unknown> {
  if (name === 'indexStatus') return STATUS;
  if (name === 'getChecks') return CHECKS.filter(({ id }) => (data as string[]).includes(id));
  if (name === 'agreements') return [background.agreement];
  if (name === 'noteOpened') return background.notedOpened(data);
  if (name === 'addFile') return background.addedFile(data);
  if (name === 'eraseAll') return undefined;
  if (name === 'subscriptions' || name === 'jobs') return [];
  if (name === 'matchPassages') {
    const passages = data as PassageQuery[];
    return passages
      .map(({ key, text }) => ({ key, matches: background.matches[text] ?? [] }))
      .filter((one) => one.matches.length > 0);
  }
  const query = data as SearchQuery;
  background.asked = query;
  const line = background.waiting;
  if (line) await new Promise<void>((answer) => line.push({ query, answer }));
  return answerTo(query, background.more);
}

/** A search as simple as can be: checks whose claim contains the text. */
function answerTo({ text, verdicts, limit }: SearchQuery, more: number): SearchAnswer {
  const found = CHECKS.filter(({ claim }) => claim.includes(text));
  const byVerdict: Partial<Record<Verdict, number>> = {};
  for (const { rating } of found) byVerdict[rating.verdict] = (byVerdict[rating.verdict] ?? 0) + 1;
  const shown = found.filter(
    ({ rating }) => verdicts.length === 0 || verdicts.includes(rating.verdict),
  );
  const results = shown.slice(0, limit).map((check) => {
    const at = check.claim.indexOf(text);
    const marks: [number, number][] = text ? [[at, at + text.length]] : [];
    return { check: aMatch(check).check, marks };
  });
  const facets = {
    byVerdict,
    byPublisher: [
      { value: 'Bay Area Checks', count: 2 },
      { value: 'Harbour Facts', count: 1 },
    ],
    byLang: [{ value: 'en', count: 3 }],
    byYear: [
      { value: 1999, count: 1 },
      { value: 2024, count: 2 },
      { value: 2026, count: 4 },
    ],
  };
  return { total: shown.length + more, ...facets, results };
}

export function field(): HTMLInputElement {
  return screen.getByRole('searchbox', { name: 'Search all fact-checks' });
}

export function type(text: string): void {
  fireEvent.input(field(), { target: { value: text } });
}

export function key(name: string): void {
  fireEvent.keyDown(document.activeElement!, { key: name });
}

export function claims(): (string | null)[] {
  return [...document.querySelectorAll('.check-item__text')].map((item) => item.textContent);
}

/** Open one of the panel's parts. */
export function goTo(tab: string): void {
  fireEvent.click(screen.getByRole('tab', { name: tab }));
}

/** As a press on their heading does; the test's DOM has no such press. */
export async function openFilters(): Promise<void> {
  const fold = document.querySelector<HTMLDetailsElement>('.filters details')!;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  await screen.findByLabelText('Publisher');
}

export function choose(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}
