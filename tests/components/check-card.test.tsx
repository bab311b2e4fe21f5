// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckCard } from '~/components/CheckCard';
import german from '../../public/_locales/de/messages.json';
import { axeViolations } from './axe.ts';
import { fakeI18n } from './fake-i18n.ts';
import { aCheck, aMatch } from './fixtures.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

beforeEach(() => fakeI18n());
afterEach(cleanup);

/** The unfolded or folded section with this title. */
function section(title: string): HTMLDetailsElement {
  return screen.getByText(title).closest('details')!;
}

describe('CheckCard', () => {
  it('says the verdict, the own words of the publisher, who, and when', () => {
    render(<CheckCard check={aCheck()} now={NOW} />);
    const card = screen.getByRole('dialog', { name: 'Fact-check: Partly true' });
    expect(card.textContent).toContain('Partly true');
    expect(card.textContent).toContain('“Half Right”');
    expect(card.textContent).toContain('The harbour will close in May');
    expect(card.textContent).toContain('Bay Area Checks');
    expect(card.textContent).toContain('2 May 2026, 7 months ago');
  });

  it('names a category of pictures in the reader’s language, as nobody’s own words', () => {
    fakeI18n('de', german);
    const rating = { label: 'Staged content', category: 'staged', verdict: 'other' } as const;
    render(<CheckCard check={aCheck({ rating, lang: 'fr' })} now={NOW} />);
    const name = screen.getByText('Gestellter Inhalt');
    expect(name.getAttribute('lang')).toBeNull();
  });

  it('holds all sections, the conclusion first and unfolded', () => {
    render(<CheckCard check={aCheck()} />);
    const titles = [...document.querySelectorAll('summary')].map((title) => title.textContent);
    expect(titles).toEqual([
      'Conclusion',
      'What we know',
      'Analysis',
      'Sources2',
      'Is this check wrong?',
    ]);
    expect(section('Conclusion').open).toBe(true);
    expect(section('Analysis').open).toBe(false);
    expect(section('Analysis').textContent).toContain('One berth closes');
  });

  it('unfolds what there is when there is no conclusion', () => {
    const body = { known: ['Known.'], analysis: ['Analysed.'], conclusion: [] };
    render(<CheckCard check={aCheck({ body, citations: [] })} />);
    expect(section('What we know').open).toBe(true);
  });

  it('leads from a citation to its source and back', () => {
    render(<CheckCard check={aCheck()} />);
    const citation = screen.getByRole('button', { name: 'Source 2: Harbour Gazette' });
    fireEvent.click(citation);
    expect(section('Sources').open).toBe(true);
    expect(document.activeElement?.textContent).toContain('Minister meets envoys');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the text' }));
    expect(document.activeElement).toBe(citation);
  });

  it('lets no line begin with the full stop behind a citation', () => {
    render(<CheckCard check={aCheck()} />);
    const citation = screen.getByRole('button', { name: 'Source 2: Harbour Gazette' });
    expect(citation.closest('.citation-unit')!.textContent).toBe('Harbour Gazette.');
    expect(citation.closest('p')!.textContent).toContain('Harbour Gazette.');
    expect(citation.closest('p')!.textContent).not.toContain('..');
  });

  it('leads to the same source a second time', () => {
    render(<CheckCard check={aCheck()} />);
    const citation = screen.getByRole('button', { name: 'Source 2: Harbour Gazette' });
    fireEvent.click(citation);
    citation.focus();
    fireEvent.click(citation);
    expect(document.activeElement?.textContent).toContain('Minister meets envoys');
  });

  it('leaves a citation without a source as it was written', () => {
    render(<CheckCard check={aCheck()} />);
    expect(section('What we know').textContent).toContain('spoke of ferries (Port Office).');
    expect(screen.queryByRole('button', { name: /Port Office/ })).toBeNull();
  });

  it('renders script in a publisher name as text', () => {
    const name = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    render(<CheckCard check={aCheck({ publisher: { name } })} />);
    expect(screen.getByRole('dialog').textContent).toContain(name);
    expect(document.querySelector('script, img')).toBeNull();
  });

  it('links to nothing but the web', () => {
    const urls = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//no.example'];
    const sources = urls.map((url) => ({ title: `Source at ${url}`, url }));
    render(<CheckCard check={aCheck({ sources, citations: [], url: 'javascript:alert(1)' })} />);
    expect(screen.getByText('Source at javascript:alert(1)')).toBeTruthy();
    expect(document.querySelector('a')).toBeNull();
  });

  it('tells other sites nothing about the reader', () => {
    render(<CheckCard check={aCheck()} />);
    for (const link of document.querySelectorAll('a')) {
      expect(link.rel).toBe('noreferrer noopener');
      expect(link.target).toBe('_blank');
    }
    expect(
      screen.getByRole('link', { name: /^Read the fact-check at Bay Area Checks/ }),
    ).toBeTruthy();
  });

  it('gathers the same source in other languages under its primary', () => {
    const sources = [
      { title: 'O que é a NATO?', lang: 'pt', sameAs: 2 },
      { title: 'Homepage' },
      { title: 'What is NATO?', lang: 'en' },
      { title: 'Was ist die NATO?', lang: 'de', sameAs: 2 },
    ];
    render(<CheckCard check={aCheck({ sources, citations: [] })} />);
    const list = section('Sources').querySelector('ol')!;
    expect(list.children).toHaveLength(2);
    const others = within(list).getByRole('list', { name: 'Same source in other languages' });
    expect(others.parentElement!.textContent).toMatch(/^What is NATO\?/);
    expect(others.textContent).toContain('O que é a NATO?Portuguese');
    expect(others.textContent).toContain('Was ist die NATO?German');
  });

  it.each([
    ['false', 'denies', 'False claim, debunked here', 'This passage rejects the claim.'],
    ['true', 'denies', 'True claim, denied here', 'This passage denies the claim.'],
    ['false', 'reports', 'Claim reported here, rated False', 'This passage reports the claim'],
  ] as const)('words a %s claim that the passage %s', (verdict, stance, wording, notice) => {
    const check = aCheck({ rating: { label: 'x', verdict } });
    render(<CheckCard check={check} match={aMatch(check, { stance })} passageText="Passage" />);
    expect(screen.getByRole('dialog', { name: `Fact-check: ${wording}` }).textContent).toContain(
      notice,
    );
  });

  it.each([
    ['retracted', 'has withdrawn this fact-check'],
    ['superseded', 'A newer fact-check by this publisher'],
  ] as const)('says when a check is %s', (status, notice) => {
    render(<CheckCard check={aCheck({ status })} />);
    expect(screen.getByRole('dialog').textContent).toContain(notice);
  });

  it.each([
    ['2025-12-02', 'checked 7 months after this article'],
    ['2027-01-01', 'checked 6 months before this article'],
    ['2026-07-05', 'checked 3 days before this article'],
    ['2026-07-02', 'checked on the day of this article'],
  ])('says how far the check is from an article of %s', (articleDate, text) => {
    const check = aCheck({ published: '2026-05-02', reviewed: '2026-07-02' });
    render(<CheckCard check={check} articleDate={articleDate} />);
    expect(screen.getByRole('dialog').textContent).toContain(text);
  });

  it('says nothing of an article whose date is none', () => {
    render(<CheckCard check={aCheck()} articleDate="soon" />);
    expect(screen.getByRole('dialog').textContent).not.toContain('this article');
  });

  it.each([
    ['agree', [['false', ['A', 'B', 'C']]], '3 publishers agree'],
    [
      'lean',
      [
        ['mostly-false', ['A']],
        ['false', ['B']],
      ],
      '2 publishers lean the same way',
    ],
    [
      'differ',
      [
        ['true', ['A']],
        ['false', ['B']],
      ],
      '2 publishers differ',
    ],
  ] as const)('shows how several publishers %s, with their names', (summary, counted, title) => {
    const verdicts = counted.map(([verdict, names]) => ({ verdict, publishers: [...names] }));
    render(<CheckCard check={aCheck()} agreement={{ summary, verdicts }} />);
    const section = screen.getByRole('region', { name: title });
    const items = within(section).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('.agreement__names')!.textContent)).toEqual(
      counted.map(([, names]) => (names.length > 1 ? 'A, B and C' : names[0])),
    );
    const shares = [...section.querySelectorAll<HTMLElement>('.verdict-bar > span')];
    expect(shares.map(({ style }) => Number(style.flexGrow))).toEqual(
      counted.map(([, names]) => names.length),
    );
  });

  it('speaks of no agreement where one publisher checked the claim', () => {
    const verdicts = [{ verdict: 'false' as const, publishers: ['A'] }];
    render(<CheckCard check={aCheck()} agreement={{ summary: 'single', verdicts }} />);
    expect(document.querySelector('.agreement')).toBeNull();
  });

  it('copies the address of the fact-check, and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    vi.useFakeTimers({ shouldAdvanceTime: true });
    render(<CheckCard check={aCheck()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith('https://checks.example/harbour');
    // A while later it can be seen to work once more.
    act(() => void vi.advanceTimersByTime(10_000));
    expect(screen.queryByText('Copied')).toBeNull();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('shows the address where the browser does not let it copy', async () => {
    vi.stubGlobal('navigator', {});
    render(<CheckCard check={aCheck()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('https://checks.example/harbour')).toBeTruthy();
    vi.unstubAllGlobals();
  });

  it('tells how to object to a check, and to a match', () => {
    const check = aCheck();
    render(<CheckCard check={check} match={aMatch(check)} passageText="Passage" />);
    const fold = section('Is this check wrong?');
    expect(fold.textContent).toContain('Only Bay Area Checks can correct it.');
    expect(fold.querySelector('a')!.href).toBe('https://checks.example/');
    expect(fold.textContent).toContain('Press “Not this claim”.');
    expect(fold.textContent).toContain('no more checks of this publisher');
  });

  it('sends objections to our own texts to us, and to the switch that there is for them', () => {
    render(<CheckCard check={aCheck({ origin: 'starter', url: undefined })} />);
    const { textContent } = section('Is this check wrong?');
    expect(textContent).toContain('written for the Obelus project');
    expect(textContent).not.toContain('this publisher');
    expect(textContent).toContain('switch the collection off in the settings');
  });

  it('asks nobody to name the address of a check that has none', () => {
    render(<CheckCard check={aCheck({ url: undefined })} />);
    const { textContent } = section('Is this check wrong?');
    expect(textContent).toContain('Write to them and quote the claim.');
    expect(textContent).not.toContain('the address of the fact-check');
  });

  it('says plainly who wrote the starter set', () => {
    render(<CheckCard check={aCheck({ origin: 'starter', url: undefined })} />);
    expect(screen.getByText(/^Written for the Obelus project, not by a newsroom\./)).toBeTruthy();
  });

  it('does not call the checks of others its own that the starter set points to', () => {
    render(<CheckCard check={aCheck({ origin: 'starter', url: 'https://desk.example/1' })} />);
    expect(screen.queryByText(/^Written for the Obelus project/)).toBeNull();
  });

  it('says that only the verdict is known when there is no text', () => {
    render(<CheckCard check={aCheck({ body: undefined, citations: [], sources: [] })} />);
    const note = screen.getByText(/holds only the verdict/);
    expect(screen.queryByText('Sources')).toBeNull();
    // The way to the text stands in its place, before all that is folded.
    const link = screen.getByRole('link', { name: /^Read the fact-check at/ });
    expect(link.compareDocumentPosition(note)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says that a check with a text names no sources', () => {
    render(<CheckCard check={aCheck({ citations: [], sources: [] })} />);
    expect(screen.getByText('This fact-check lists no sources.')).toBeTruthy();
  });

  it('closes, opens the side panel, and offers a place for the focus', () => {
    const onClose = vi.fn();
    const onOpenInSidePanel = vi.fn();
    render(<CheckCard check={aCheck()} onClose={onClose} onOpenInSidePanel={onOpenInSidePanel} />);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open in side panel' }));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onOpenInSidePanel).toHaveBeenCalledOnce();
    expect(document.querySelector<HTMLElement>('[data-initial-focus]')!.tabIndex).toBe(-1);
  });

  it('breaks no accessibility rule', async () => {
    const check = aCheck({ status: 'retracted', origin: 'starter' });
    const { container } = render(
      <CheckCard
        check={check}
        match={aMatch(check)}
        passageText="The harbour closes in May"
        onClose={() => {}}
        onOpenInSidePanel={() => {}}
      />,
    );
    expect(await axeViolations(container)).toEqual([]);
  });
});
