// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SidePanel } from '~/components/search/SidePanel';
import { axeViolations } from '../axe.ts';
import { choose, fakeBackground, openFilters } from './panel.ts';

vi.mock('~/lib/protocol/client');

const background = fakeBackground();

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
      expect(background.asked).toMatchObject({ publishers: ['Harbour Facts'], langs: ['en'] }),
    );
    expect(await axeViolations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove filter: Harbour Facts' }));
    await waitFor(() => expect(background.asked).toMatchObject({ publishers: [], langs: ['en'] }));
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
    expect(background.asked.publishers).toEqual([]);
    fireEvent.keyDown(list, { key: 'Enter' });
    await waitFor(() => expect(background.asked.publishers).toEqual(['Harbour Facts']));
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
    await waitFor(() =>
      expect(background.asked).toMatchObject({ from: '2024-01-01', to: '2024-12-31' }),
    );
    expect(screen.getByText('from 1 Jan 2024')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '2024: 2 checks', pressed: true }));
    await waitFor(() => expect(background.asked.from).toBeUndefined());
  });

  it('take a date of the reader’s own', async () => {
    render(<SidePanel />);
    await screen.findByText('3 checks, newest first');
    await openFilters();
    choose('From', '2024-03-05');
    await waitFor(() => expect(background.asked.from).toBe('2024-03-05'));
    choose('From', '');
    await waitFor(() => expect(background.asked.from).toBeUndefined());
  });
});
