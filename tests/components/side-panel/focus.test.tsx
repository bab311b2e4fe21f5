// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { SidePanel } from '~/components/search/SidePanel';
import { aCheck } from '../fixtures.ts';
import { CHECKS, choose, claims, fakeBackground, field, openFilters, type } from './panel.ts';

vi.mock('~/lib/protocol/client');

fakeBackground();

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
