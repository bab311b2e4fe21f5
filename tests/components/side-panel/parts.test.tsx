// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SidePanel } from '~/components/search/SidePanel';
import { sendToBackground } from '~/lib/protocol/client';
import type { PassageQuery } from '~/lib/protocol/messages';
import { expectPassages } from '~/lib/protocol/validation';
import { readSettings } from '~/lib/settings/store';
import { noteOpened } from '~/lib/store/history';
import { axeViolations } from '../axe.ts';
import { aMatch } from '../fixtures.ts';
import { CHECKS, claims, fakeBackground, goTo, key } from './panel.ts';

vi.mock('~/lib/protocol/client');

const background = fakeBackground();

describe('the parts of the panel', () => {
  it('list checks of one claim once, with how many agree', async () => {
    const ferry = 'The ferry is late again this year.';
    const counts = [{ verdict: 'mixed' as const, publishers: 2 }];
    background.matches[ferry] = [
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
    background.matches[ferry] = [
      aMatch(CHECKS[0]!),
      aMatch(CHECKS[1]!, { outcome: 'possible' }),
      aMatch(CHECKS[2]!, { outcome: 'withheld' }),
    ];
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
    expect(sentences[0]!.textContent).toContain('Publisher not switched on');
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
    background.matches = { [last]: [aMatch(CHECKS[0]!)] };
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

  it.each([
    ['5G networks spread COVID-19.', 'of few words'],
    ['Vaccines cause autism!', 'of three words'],
    ['Did lemmings ever commit mass suicide?', 'that is a question'],
    ['地球是平的。', 'without spaces'],
    [`The ferry is late${' and late'.repeat(50)}.`, 'of very many words'],
  ])('compare %j, a sentence %s, wherever it stands in a text', async (sentence) => {
    background.matches[sentence] = [aMatch(CHECKS[0]!)];
    render(<SidePanel />);
    goTo('Check a text');
    fireEvent.input(screen.getByLabelText('A text to check'), {
      target: { value: `Here is what my aunt wrote to me.\n${sentence}` },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Check this text' }));
    expect(await screen.findByText('Checks found for 1 of 2 sentences')).toBeTruthy();
    expect(claims()).toEqual(['The ferry is late']);
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
    background.agreement = {
      summary: 'agree',
      verdicts: [{ verdict: 'mixed', publishers: ['Bay Area Checks', 'Harbour Facts'] }],
      others: [aMatch(CHECKS[2]!).check],
    };
    location.hash = '#check=a';
    render(<SidePanel />);
    expect(await screen.findByRole('region', { name: '2 publishers agree' })).toBeTruthy();
    await waitFor(() => expect(background.notedOpened).toHaveBeenCalledWith('a'));
    fireEvent.click(screen.getByRole('button', { name: /The bridge is new/ }));
    expect(await screen.findByRole('heading', { name: 'The bridge is new' })).toBeTruthy();
  });

  it('is not noted as opened in a private window', async () => {
    background.isPrivate = true;
    location.hash = '#check=a';
    render(<SidePanel />);
    expect(await screen.findByRole('heading', { name: 'The ferry is late' })).toBeTruthy();
    await new Promise((later) => setTimeout(later, 20));
    expect(background.notedOpened).not.toHaveBeenCalled();
  });
});
