// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { SidePanel } from '~/components/search/SidePanel';
import type { Verdict } from '~/lib/check/verdict';
import { sendToBackground } from '~/lib/protocol/client';
import type {
  ClaimAgreement,
  FoundMatch,
  PassageQuery,
  SearchAnswer,
  SearchQuery,
} from '~/lib/protocol/messages';
import { expectPassages, expectSearch } from '~/lib/protocol/validation';
import { readSettings, updateSettings } from '~/lib/settings/store';
import { noteOpened } from '~/lib/store/history';
import { axeViolations } from './axe.ts';
import { fakeI18n } from './fake-i18n.ts';
import { aCheck, aMatch } from './fixtures.ts';

vi.mock('~/lib/protocol/client');

const STATUS = { state: 'ready', checks: 3, publishers: 1, builtAt: Date.now(), bytes: 1 };

const CHECKS = [
  aCheck({ id: 'a', claim: 'The ferry is late' }),
  aCheck({ id: 'b', claim: 'The ferry is free', rating: { label: 'No', verdict: 'false' } }),
  aCheck({ id: 'c', claim: 'The bridge is new', rating: { label: 'Yes', verdict: 'true' } }),
];

/** What the latest search asked for. */
let asked: SearchQuery;
/** How many checks are found beside those that are listed. */
let more: number;
/** What matchPassages finds for a text. */
let matches: Record<string, FoundMatch[]>;
let agreement: ClaimAgreement | null;
const notedOpened = vi.fn();
const addedFile = vi.fn();

/** Questions that wait for an answer, oldest first; answered at once while `undefined`. */
let waiting: { query: SearchQuery; answer: () => void }[] | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  fakeI18n();
  location.hash = '';
  waiting = undefined;
  more = 0;
  matches = {};
  agreement = null;
  vi.clearAllMocks();
  vi.mocked(sendToBackground).mockImplementation((async (name: string, data: unknown) => {
    if (name === 'indexStatus') return STATUS;
    if (name === 'getChecks') return CHECKS.filter(({ id }) => (data as string[]).includes(id));
    if (name === 'agreements') return [agreement];
    if (name === 'noteOpened') return notedOpened(data);
    if (name === 'addFile') return addedFile(data);
    if (name === 'subscriptions' || name === 'jobs') return [];
    if (name === 'matchPassages') {
      const passages = data as PassageQuery[];
      return passages
        .map(({ key, text }) => ({ key, matches: matches[text] ?? [] }))
        .filter((one) => one.matches.length > 0);
    }
    const query = data as SearchQuery;
    asked = query;
    const line = waiting;
    if (line) await new Promise<void>((answer) => line.push({ query, answer }));
    return answerTo(query);
  }) as never);
});
afterEach(cleanup);

/** A search as simple as can be: checks whose claim contains the text. */
function answerTo({ text, verdicts, limit }: SearchQuery): SearchAnswer {
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

function field(): HTMLInputElement {
  return screen.getByRole('searchbox', { name: 'Search all fact-checks' });
}

function type(text: string): void {
  fireEvent.input(field(), { target: { value: text } });
}

function key(name: string): void {
  fireEvent.keyDown(document.activeElement!, { key: name });
}

function claims(): (string | null)[] {
  return [...document.querySelectorAll('.check-item__text')].map((item) => item.textContent);
}

describe('SidePanel', () => {
  it('lists the newest when nothing is searched for', async () => {
    const { container } = render(<SidePanel />);
    expect(await screen.findByText('3 checks, newest first')).toBeTruthy();
    expect(claims()).toEqual(CHECKS.map(({ claim }) => claim));
    expect(document.activeElement).toBe(field());
    expect(await axeViolations(container)).toEqual([]);
  });

  it('searches as one types, and marks the words', async () => {
    render(<SidePanel />);
    type('bridge');
    await waitFor(() => expect(claims()).toEqual(['The bridge is new']));
    expect(document.querySelector('mark')!.textContent).toBe('bridge');
  });

  it('lets the latest search win, whenever the answers come', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    waiting = [];
    type('ferry');
    await waitFor(() => expect(waiting).toHaveLength(1));
    type('bridge');
    await waitFor(() => expect(waiting).toHaveLength(2));
    const [early, late] = waiting;
    await act(async () => late!.answer());
    await waitFor(() => expect(claims()).toEqual(['The bridge is new']));
    await act(async () => early!.answer());
    await new Promise((later) => setTimeout(later, 20));
    expect(claims()).toEqual(['The bridge is new']);
  });

  it('filters by verdict, with counts', async () => {
    render(<SidePanel />);
    const chip = await screen.findByRole('button', { name: 'False 1' });
    fireEvent.click(chip);
    await waitFor(() => expect(claims()).toEqual(['The ferry is free']));
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'True 1' }));
    await waitFor(() => expect(claims()).toHaveLength(2));
  });

  it('moves through results with the arrow keys, opens with Enter, goes back with Escape', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    key('ArrowDown');
    key('ArrowDown');
    expect(document.activeElement!.textContent).toContain('The ferry is free');
    key('End');
    key('ArrowDown');
    expect(document.activeElement!.textContent).toContain('The bridge is new');
    key('Home');
    key('ArrowUp');
    expect(document.activeElement).toBe(field());
    key('ArrowDown');
    key('ArrowDown');
    (document.activeElement as HTMLElement).click();
    expect(await screen.findByText('One berth closes; the rest stays open.')).toBeTruthy();
    key('Escape');
    await screen.findByRole('searchbox');
    expect(document.activeElement!.textContent).toContain('The ferry is free');
    key('Escape');
    expect(document.activeElement).toBe(field());
  });

  it('clears the search with Escape and opens the first result with Enter', async () => {
    render(<SidePanel />);
    type('bridge');
    await waitFor(() => expect(claims()).toHaveLength(1));
    field().focus();
    key('Escape');
    await waitFor(() => expect(claims()).toHaveLength(3));
    expect(field().value).toBe('');
    key('Enter');
    expect(await screen.findByRole('heading', { name: 'The ferry is late' })).toBeTruthy();
  });

  it('says when nothing was found', async () => {
    render(<SidePanel />);
    type('zeppelin');
    expect(await screen.findByText('Nothing found')).toBeTruthy();
  });

  it('asks for no more results and no longer texts than a search may have', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    more = 1_000;
    type('ferry');
    for (;;) {
      await waitFor(() => expect(field().closest('.search')!.innerHTML).toContain('1,002 checks'));
      const button = screen.queryByRole('button', { name: 'Show more' });
      if (!button) break;
      const before = asked.limit;
      fireEvent.click(button);
      await waitFor(() => expect(asked.limit).toBeGreaterThan(before));
      await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull());
    }
    expect(screen.getByText(/^Only the first .+ are listed\. More words or a filter/)).toBeTruthy();
    expect(asked.limit).toBeGreaterThanOrEqual(200);
    expect(() => expectSearch(asked)).not.toThrow();
    const longest = 'x'.repeat(field().maxLength);
    expect(() => expectSearch({ ...asked, text: longest })).not.toThrow();
  });

  it('says when the search fails, and tries again', async () => {
    const answers = vi.mocked(sendToBackground).getMockImplementation()!;
    vi.mocked(sendToBackground).mockRejectedValue(new Error('asleep'));
    render(<SidePanel />);
    const again = await screen.findByRole('button', { name: 'Try again' });
    vi.mocked(sendToBackground).mockImplementation(answers);
    fireEvent.click(again);
    await waitFor(() => expect(claims()).toHaveLength(3));
  });

  it('opens the check named in its address, unfolded', async () => {
    location.hash = `#check=${encodeURIComponent('b')}`;
    const { container } = render(<SidePanel />);
    expect(await screen.findByRole('heading', { name: 'The ferry is free' })).toBeTruthy();
    const folded = [...document.querySelectorAll('details:not([open])')];
    expect(folded.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Is this check wrong?'),
    ]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('opens the check that the background asks for, before and after it was opened', async () => {
    await fakeBrowser.storage.session.set({ 'sidepanel:open': { id: 'a', at: Date.now() } });
    render(<SidePanel />);
    expect(await screen.findByRole('heading', { name: 'The ferry is late' })).toBeTruthy();
    await fakeBrowser.storage.session.set({ 'sidepanel:open': { id: 'c', at: Date.now() } });
    expect(await screen.findByRole('heading', { name: 'The bridge is new' })).toBeTruthy();
  });

  it('checks the text that it is asked for, whatever it shows', async () => {
    location.hash = '#check=b';
    render(<SidePanel />);
    await screen.findByRole('heading', { name: 'The ferry is free' });
    const text = 'The ferry leaves at nine.';
    matches = { [text]: [aMatch(CHECKS[0]!)] };
    await fakeBrowser.storage.session.set({ 'sidepanel:open': { text, at: Date.now() } });
    expect(await screen.findByText(/Checks found for 1 of 1 sentence/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('A text to check').value).toBe(text);
    expect(screen.getByRole('button', { name: /The ferry is late/ })).toBeTruthy();
  });

  it('leaves alone a request from long ago, and one that is none', async () => {
    await fakeBrowser.storage.session.set({ 'sidepanel:open': { id: 'a', at: 1 } });
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    await fakeBrowser.storage.session.set({ 'sidepanel:open': 'c' });
    await new Promise((later) => setTimeout(later, 20));
    expect(screen.queryByText('Back to the results')).toBeNull();
  });

  it('says when a check is no longer here', async () => {
    location.hash = '#check=gone';
    render(<SidePanel />);
    expect(await screen.findByText('This check is no longer here')).toBeTruthy();
    key('Escape');
    expect(await screen.findByRole('searchbox')).toBeTruthy();
  });
});

/** Open one of the panel's parts. */
function goTo(tab: string): void {
  fireEvent.click(screen.getByRole('tab', { name: tab }));
}

/** As a press on their heading does; the test's DOM has no such press. */
async function openFilters(): Promise<void> {
  const fold = document.querySelector<HTMLDetailsElement>('.filters details')!;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  await screen.findByLabelText('Publisher');
}

function choose(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

describe('the filters', () => {
  it('offer publishers and languages with their counts, and keep those that are chosen', async () => {
    const { container } = render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    await openFilters();
    const options = [...screen.getByLabelText<HTMLSelectElement>('Publisher').options];
    expect(options.map(({ text }) => text)).toEqual([
      'All publishers',
      'Bay Area Checks (2)',
      'Harbour Facts (1)',
    ]);
    choose('Publisher', 'Harbour Facts');
    choose('Language', 'en');
    await waitFor(() =>
      expect(asked).toMatchObject({ publishers: ['Harbour Facts'], langs: ['en'] }),
    );
    expect(await axeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove filter: Harbour Facts' }));
    await waitFor(() => expect(asked).toMatchObject({ publishers: [], langs: ['en'] }));
  });

  it('take what arrow keys pass in a closed list for chosen only on Enter', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    await openFilters();
    const list = screen.getByLabelText<HTMLSelectElement>('Publisher');
    for (const name of ['Bay Area Checks', 'Harbour Facts']) {
      fireEvent.keyDown(list, { key: 'ArrowDown' });
      fireEvent.change(list, { target: { value: name } });
    }
    expect(asked.publishers).toEqual([]);
    fireEvent.keyDown(list, { key: 'Enter' });
    await waitFor(() => expect(asked.publishers).toEqual(['Harbour Facts']));
  });

  it('draw the years, and keep the one that is pressed until it is pressed again', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    await openFilters();
    const names = [...document.querySelectorAll('.years__bar')].map(
      (bar) => bar.ariaLabel ?? bar.getAttribute('aria-label'),
    );
    expect(names).toHaveLength(16);
    expect(names[0]).toBe('1999–2011: 1 check');
    expect(names.slice(-3)).toEqual(['2024: 2 checks', '2025: 0 checks', '2026: 4 checks']);
    fireEvent.click(screen.getByRole('button', { name: '2024: 2 checks' }));
    await waitFor(() => expect(asked).toMatchObject({ from: '2024-01-01', to: '2024-12-31' }));
    expect(screen.getByText('from 1 Jan 2024')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '2024: 2 checks', pressed: true }));
    await waitFor(() => expect(asked.from).toBeUndefined());
  });

  it('take a date of the reader’s own', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    await openFilters();
    choose('From', '2024-03-05');
    await waitFor(() => expect(asked.from).toBe('2024-03-05'));
    choose('From', '');
    await waitFor(() => expect(asked.from).toBeUndefined());
  });
});

describe('the focus', () => {
  it('goes to the field when the search is cleared, and stays when a filter is removed', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    type('ferry');
    fireEvent.click(await screen.findByRole('button', { name: 'Clear the search' }));
    expect(document.activeElement).toBe(field());
    await openFilters();
    choose('Publisher', 'Harbour Facts');
    choose('Language', 'en');
    const drop = async (name: string) => {
      const button = await screen.findByRole('button', { name: `Remove filter: ${name}` });
      button.focus();
      fireEvent.click(button);
    };
    await drop('Harbour Facts');
    await waitFor(() =>
      expect(document.activeElement!.ariaLabel ?? document.activeElement!.textContent).toContain(
        'English',
      ),
    );
    await drop('English');
    await waitFor(() => expect(document.activeElement).toBe(field()));
  });

  it('goes on at the first of the results that were asked for', async () => {
    const many = Array.from({ length: 40 }, (_, at) => aCheck({ id: `n${at}`, claim: `No ${at}` }));
    CHECKS.push(...many);
    try {
      render(<SidePanel />);
      await screen.findByText('43 checks, newest first');
      fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
      await waitFor(() => expect(claims()).toHaveLength(43));
      expect(document.activeElement!.textContent).toContain('No 27');
    } finally {
      CHECKS.length = 3;
    }
  });

  it('stays at what is under way, and moves to what takes the place of a form', async () => {
    Object.assign(fakeBrowser, { permissions: { request: () => new Promise(() => {}) } });
    render(<SidePanel />);
    type('moon lamp');
    fireEvent.input(await screen.findByLabelText('Your key'), { target: { value: 'my-key' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this key here' }));
    const ask = await screen.findByRole('button', { name: 'Ask Google' });
    expect(document.activeElement).toBe(ask);
    fireEvent.click(ask);
    expect(await screen.findByRole('button', { name: 'Asking…' })).toBe(document.activeElement);
    fireEvent.click(screen.getByRole('button', { name: 'Forget my key' }));
    expect(await screen.findByLabelText('Your key')).toBe(document.activeElement);
  });
});

describe('the parts of the panel', () => {
  it('list checks of one claim once, with how many agree', async () => {
    const ferry = 'The ferry is late again this year.';
    const counts = [{ verdict: 'mixed' as const, publishers: 2 }];
    matches[ferry] = [
      aMatch(CHECKS[0]!, { agreement: counts }),
      aMatch(CHECKS[1]!, { agreement: counts }),
      aMatch(CHECKS[2]!),
    ];
    render(<SidePanel />);
    goTo('Check a text');
    fireEvent.input(screen.getByLabelText('A text to check'), { target: { value: ferry } });
    fireEvent.click(screen.getByRole('button', { name: 'Check this text' }));
    expect(await screen.findByText('2 of 2 fact-checks agree')).toBeTruthy();
    expect(claims()).toEqual(['The ferry is late', 'The bridge is new']);
  });

  it('are reached with the arrow keys', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    screen.getByRole('tab', { name: 'Search' }).focus();
    key('ArrowRight');
    expect(document.activeElement!.textContent).toBe('Check a text');
    expect(screen.getByRole('tab', { name: 'Check a text', selected: true })).toBeTruthy();
    key('ArrowLeft');
    key('ArrowLeft');
    expect(document.activeElement!.textContent).toBe('Opened');
  });

  it('check a pasted text claim by claim, and keep it on the way to a check and back', async () => {
    const ferry = 'The ferry is late again this year.';
    matches[ferry] = [aMatch(CHECKS[0]!), aMatch(CHECKS[1]!, { outcome: 'possible' })];
    const { container } = render(<SidePanel />);
    goTo('Check a text');
    const box = screen.getByRole('textbox', { name: 'A text to check' });
    fireEvent.input(box, {
      target: { value: `${ferry} Nobody ever checked this second sentence.` },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Check this text' }));
    expect(await screen.findByText('Checks found for 1 of 2 sentences')).toBeTruthy();
    const sentences = [...document.querySelectorAll('.check-text__claims > li')];
    expect(sentences[0]!.textContent).toContain('The ferry is late');
    expect(sentences[0]!.textContent).toContain('Possibly related');
    expect(sentences[1]!.textContent).toContain('That does not make it true');
    expect(await axeViolations(container)).toEqual([]);
    fireEvent.click(sentences[0]!.querySelector('button')!);
    await screen.findByRole('heading', { name: 'The ferry is late' });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the results' }));
    expect(screen.getByText('Checks found for 1 of 2 sentences')).toBeTruthy();
  });

  it('compares every sentence of a long text, in messages that the background takes', async () => {
    const sentences = Array.from(
      { length: 240 },
      (_, at) => `The ferry number ${at} sails at noon.`,
    );
    const last = sentences.at(-1)!;
    matches = { [last]: [aMatch(CHECKS[0]!)] };
    render(<SidePanel />);
    goTo('Check a text');
    fireEvent.input(screen.getByLabelText('A text to check'), {
      target: { value: sentences.join('\n') },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Check this text' }));
    expect(await screen.findByText('Checks found for 1 of 240 sentences')).toBeTruthy();
    for (const [name, data] of vi.mocked(sendToBackground).mock.calls) {
      if (name === 'matchPassages') expect(() => expectPassages(data)).not.toThrow();
    }
  });

  it('says how much of a text that is too long is compared, and loses none of it', async () => {
    const long = `${'The ferry sails at noon today. '.repeat(700)}The very last one is late.`;
    render(<SidePanel />);
    goTo('Check a text');
    const box = screen.getByLabelText<HTMLTextAreaElement>('A text to check');
    fireEvent.input(box, { target: { value: long } });
    expect(box.value).toBe(long);
    expect(
      screen.getByText('The text is too long. Its first 20,000 characters are compared.'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Check this text' }));
    await screen.findByText(/Checks found for 0 of/);
    const compared = vi
      .mocked(sendToBackground)
      .mock.calls.flatMap(([name, data]) =>
        name === 'matchPassages' ? (data as PassageQuery[]) : [],
      );
    expect(compared.length).toBeGreaterThan(600);
    expect(compared.some(({ text }) => text.includes('last'))).toBe(false);
  });

  it('gives the focus back to the item that a check was opened from', async () => {
    await noteOpened('a', Date.now());
    await noteOpened('c', Date.now());
    render(<SidePanel />);
    goTo('Opened');
    await screen.findByText('2 checks that you opened');
    fireEvent.click(screen.getByRole('button', { name: /The bridge is new/ }));
    await screen.findByRole('heading', { name: 'The bridge is new' });
    key('Escape');
    const focusedItem = () => document.activeElement!.closest('.check-item')?.textContent;
    await waitFor(() => expect(focusedItem()).toContain('The bridge is new'));
    // Whoever leaves for another part is not back from there.
    goTo('Search');
    goTo('Opened');
    await screen.findByText('2 checks that you opened');
    expect(focusedItem()).toBeUndefined();
  });

  it('lists what was opened, the latest first, and erases it', async () => {
    await noteOpened('a', Date.now());
    await noteOpened('c', Date.now());
    const { container } = render(<SidePanel />);
    goTo('Opened');
    expect(await screen.findByText('2 checks that you opened')).toBeTruthy();
    expect(claims()).toEqual(['The ferry is late', 'The bridge is new']);
    expect(await axeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Erase this list' }));
    fireEvent.click(screen.getByRole('button', { name: 'Erase it' }));
    expect(await screen.findByText('Nothing opened yet')).toBeTruthy();
  });

  it('does not say that nothing was opened when nobody answers', async () => {
    await noteOpened('a', Date.now());
    const usual = vi.mocked(sendToBackground).getMockImplementation()!;
    vi.mocked(sendToBackground).mockImplementation(((name: string, data: unknown) =>
      name === 'getChecks'
        ? Promise.reject(new Error('gone'))
        : usual(name as never, data as never)) as never);
    render(<SidePanel />);
    goTo('Opened');
    expect(await screen.findByText('The search is not answering')).toBeTruthy();
    expect(screen.queryByText('Nothing opened yet')).toBeNull();
  });

  it('remembers nothing once that is switched off', async () => {
    render(<SidePanel />);
    goTo('Opened');
    const choice = await screen.findByRole('switch', { name: 'Remember the checks that I open' });
    expect((choice as HTMLInputElement).checked).toBe(true);
    fireEvent.click(choice);
    expect(await screen.findByText('Obelus does not remember what you open.')).toBeTruthy();
    expect((await readSettings()).history).toBe(false);
  });
});

describe('a check in full', () => {
  it('shows who else checked its claim, leads there, and is noted as opened', async () => {
    agreement = {
      summary: 'agree',
      verdicts: [{ verdict: 'mixed', publishers: ['Bay Area Checks', 'Harbour Facts'] }],
      others: [aMatch(CHECKS[2]!).check],
    };
    location.hash = '#check=a';
    render(<SidePanel />);
    expect(await screen.findByRole('region', { name: '2 publishers agree' })).toBeTruthy();
    await waitFor(() => expect(notedOpened).toHaveBeenCalledWith('a'));
    fireEvent.click(screen.getByRole('button', { name: /The bridge is new/ }));
    expect(await screen.findByRole('heading', { name: 'The bridge is new' })).toBeTruthy();
  });
});

describe('the look-up online', () => {
  const answer = {
    claims: [
      {
        text: 'The moon is a lamp',
        claimReview: [
          {
            publisher: { name: 'Orbit Facts', site: 'orbit-facts.example' },
            url: 'https://orbit-facts.example/lamp',
            textualRating: 'False',
            languageCode: 'en',
          },
        ],
      },
    ],
  };
  const request = vi.fn((_: unknown) => Promise.resolve(true));
  const fetched = vi.fn();

  beforeEach(() => {
    Object.assign(fakeBrowser, { permissions: { request } });
    request.mockResolvedValue(true);
    fetched.mockResolvedValue(new Response(JSON.stringify(answer)));
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => vi.unstubAllGlobals());

  /** The panel with a key and something to ask. */
  async function ready() {
    await fakeBrowser.storage.local.set({ 'lookup-key': 'my-key' });
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    type('moon lamp');
    return screen.findByRole('button', { name: 'Ask Google' });
  }

  it('asks for a key first, and keeps it out of the settings', async () => {
    render(<SidePanel />);
    fireEvent.input(await screen.findByLabelText('Your key'), { target: { value: ' my-key ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this key here' }));
    await screen.findByRole('button', { name: 'Forget my key' });
    expect(JSON.stringify(await updateSettings({}))).not.toContain('my-key');
    expect(await fakeBrowser.storage.local.get('lookup-key')).toEqual({ 'lookup-key': 'my-key' });
  });

  it('sends nothing but on a click, and then to one host alone', async () => {
    const button = await ready();
    expect(request).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
    fireEvent.click(button);
    expect(await screen.findByText('1 check from Google')).toBeTruthy();
    expect(request).toHaveBeenCalledWith({
      origins: ['https://factchecktools.googleapis.com/*'],
    });
    const [address, options] = fetched.mock.calls[0]!;
    expect(new URL(address).searchParams.get('query')).toBe('moon lamp');
    expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    fireEvent.click(screen.getByRole('button', { name: /The moon is a lamp/ }));
    expect(
      await screen.findByRole('link', { name: /Read the fact-check at Orbit Facts/ }),
    ).toBeTruthy();
  });

  it('has what was found on the way back from a check, and not for another question', async () => {
    fireEvent.click(await ready());
    fireEvent.click(await screen.findByRole('button', { name: /The moon is a lamp/ }));
    await screen.findByRole('link', { name: /Read the fact-check at Orbit Facts/ });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the results' }));
    expect(await screen.findByText('1 check from Google')).toBeTruthy();
    type('moon lamps');
    await waitFor(() => expect(screen.queryByText(/from Google, not kept/)).toBeNull());
    type('moon lamp');
    expect(await screen.findByText('1 check from Google')).toBeTruthy();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('reads no answer without end', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        if (pulled > 100) controller.close();
        else controller.enqueue(new Uint8Array(1_000_000).fill(0x20));
      },
    });
    fetched.mockResolvedValue(new Response(endless));
    fireEvent.click(await ready());
    expect(await screen.findByText(/Google did not answer properly/)).toBeTruthy();
    expect(pulled).toBeLessThan(20);
  });

  it('sends nothing when no access is given', async () => {
    request.mockResolvedValue(false);
    fireEvent.click(await ready());
    expect(await screen.findByText('No access was given, so nothing was sent.')).toBeTruthy();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says what is wrong with a key', async () => {
    const error = { error: { code: 400, details: [{ reason: 'API_KEY_INVALID' }] } };
    fetched.mockResolvedValue(new Response(JSON.stringify(error), { status: 400 }));
    fireEvent.click(await ready());
    expect(await screen.findByText(/Google does not accept this key/)).toBeTruthy();
  });

  it('says when there is no connection', async () => {
    fetched.mockRejectedValue(new TypeError('failed'));
    fireEvent.click(await ready());
    expect(await screen.findByText(/Google could not be reached/)).toBeTruthy();
  });
});
