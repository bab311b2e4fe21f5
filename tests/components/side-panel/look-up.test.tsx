// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { SidePanel } from '~/components/search/SidePanel';
import { updateSettings } from '~/lib/settings/store';
import { choose, fakeBackground, type } from './panel.ts';

vi.mock('~/lib/protocol/client');

const background = fakeBackground();

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

  /** What the latest question asked for. */
  const asked = () => {
    const { searchParams } = new URL(fetched.mock.calls.at(-1)![0]);
    return {
      query: searchParams.get('query'),
      lang: searchParams.get('languageCode'),
      site: searchParams.get('reviewPublisherSiteFilter'),
    };
  };
  const typeSite = (value: string) =>
    fireEvent.input(screen.getByLabelText('Publisher’s site'), { target: { value } });

  it('asks in all languages and for all publishers, until the reader chooses', async () => {
    const button = await ready();
    fireEvent.click(button);
    await screen.findByText('1 check from Google');
    expect(asked()).toEqual({ query: 'moon lamp', lang: null, site: null });
    choose('Language', 'de');
    // Another question: what came for all languages is no answer to it.
    expect(screen.queryByText('1 check from Google')).toBeNull();
    typeSite('https://www.orbit-facts.example/moon/lamp?x=1');
    expect(fetched).toHaveBeenCalledTimes(1);
    fetched.mockResolvedValue(new Response('{}'));
    fireEvent.click(button);
    expect(await screen.findByText(/no such check/)).toBeTruthy();
    expect(asked()).toEqual({ query: 'moon lamp', lang: 'de', site: 'orbit-facts.example' });
  });

  it('offers the reader’s own language first', async () => {
    await ready();
    const { options } = screen.getByLabelText('Language') as HTMLSelectElement;
    expect([...options].slice(0, 3).map(({ text }) => text)).toEqual([
      'All languages',
      'English',
      'Albanian',
    ]);
  });

  it('sends a language that was typed by its name as the tag that Google knows, or none', async () => {
    const button = await ready();
    type('moon lang:french');
    fireEvent.click(button);
    await screen.findByText('1 check from Google');
    expect(asked()).toEqual({ query: 'moon', lang: 'fr', site: null });
    fetched.mockResolvedValue(new Response(JSON.stringify(answer)));
    type('moon lang:klingon');
    fireEvent.click(button);
    await waitFor(() => expect(asked()).toEqual({ query: 'moon', lang: null, site: null }));
  });

  it('takes the one language that the search above is narrowed to, and sends no typed filter as words', async () => {
    const button = await ready();
    type('lang:pt moon  verdict:false lamp');
    fireEvent.click(button);
    await screen.findByText('1 check from Google');
    expect(asked()).toEqual({ query: 'moon lamp', lang: 'pt', site: null });
    choose('Language', '');
    fetched.mockResolvedValue(new Response(JSON.stringify(answer)));
    fireEvent.click(button);
    await screen.findByText('1 check from Google');
    expect(asked().lang).toBeNull();
  });

  it('asks for all that a publisher checked, without a word', async () => {
    const button = await ready();
    type('');
    expect(button).toHaveProperty('disabled', true);
    choose('Language', 'de');
    expect(button).toHaveProperty('disabled', true);
    typeSite('orbit-facts.example');
    fireEvent.click(button);
    await screen.findByText('1 check from Google');
    expect(asked()).toEqual({ query: null, lang: 'de', site: 'orbit-facts.example' });
  });

  it('says what is no site and sends nothing, until it is one', async () => {
    const button = await ready();
    typeSite('Orbit Facts');
    fireEvent.click(button);
    const site = screen.getByLabelText('Publisher’s site');
    expect(
      screen.getByText(/“Orbit Facts” is not the address/).closest('[role=alert]'),
    ).toBeTruthy();
    expect(site.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(site);
    expect(request).not.toHaveBeenCalled();
    typeSite('orbit-facts.example');
    expect(site.getAttribute('aria-invalid')).toBe('false');
    fireEvent.click(button);
    expect(await screen.findByText('1 check from Google')).toBeTruthy();
  });

  it('has what was chosen on the way back from a check', async () => {
    const button = await ready();
    choose('Language', 'en');
    typeSite('orbit-facts.example');
    fireEvent.click(button);
    fireEvent.click(await screen.findByRole('button', { name: /The moon is a lamp/ }));
    await screen.findByRole('link', { name: /Read the fact-check at Orbit Facts/ });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the results' }));
    expect(await screen.findByText('1 check from Google')).toBeTruthy();
    expect(await screen.findByLabelText('Publisher’s site')).toHaveProperty(
      'value',
      'orbit-facts.example',
    );
    expect(screen.getByLabelText('Language')).toHaveProperty('value', 'en');
  });

  it('names what is kept by all that was asked for', async () => {
    const button = await ready();
    choose('Language', 'de');
    typeSite('orbit-facts.example');
    fireEvent.click(button);
    fireEvent.click(await screen.findByRole('button', { name: 'Keep these on this device' }));
    await waitFor(() => expect(background.addedFile).toHaveBeenCalled());
    expect(background.addedFile.mock.calls[0]![0]).toMatchObject({
      name: 'Google: moon lamp · orbit-facts.example · German',
    });
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
