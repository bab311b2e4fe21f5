import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isOwnPage, own } from '~/entrypoints/background/senders';

const OURS = fakeBrowser.runtime.getURL('');
const ORIGIN = OURS.replace(/\/$/, '');

describe('an answer for our own pages', () => {
  it.each([
    ['a page of ours', { url: `${OURS}options.html`, origin: ORIGIN }, true],
    ['one of a browser that tells no origin', { url: `${OURS}options.html` }, true],
    ['a content script', { url: 'https://news.example/', origin: 'https://news.example' }, false],
    ['one that claims our address', { url: OURS, origin: 'https://news.example' }, false],
    ['a page whose host begins like ours', { url: `${ORIGIN}.example/` }, false],
    ['nobody', {}, false],
  ])('is given to %s: %j', (_who, sender, isGiven) => {
    expect(isOwnPage(sender)).toBe(isGiven);
    const answer = vi.fn(() => 'secret');
    const ask = () => own(answer)({ data: undefined, sender });
    if (isGiven) expect(ask()).toBe('secret');
    else expect(ask).toThrow('only our own pages');
    expect(answer).toHaveBeenCalledTimes(isGiven ? 1 : 0);
  });
});
