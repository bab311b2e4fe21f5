import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '~/scripts/browsers/wait';
import { type ChromiumReader, startChromiumReader } from '~/scripts/reader/chromium-reader';
import type { Reader } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';
import { CUT_TEXT } from './support/cut-text.ts';

const NATO = 'NATO Chief Seeks Stronger Defense Cooperation with South Korea';

describe.each(readers)('the card and the badges of a page, in %s', (_name, startReader) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader();
  });
  afterAll(() => reader?.close());

  const open = async () => {
    await reader.visit('/world/nato-south-korea');
    await waitFor(async () => (await reader.badges()).length === 1, { what: 'the badge' });
  };

  it('opens over a page that is shown on the full screen', async () => {
    await open();
    await reader.inPage(`(() => {
      const article = document.querySelector('article');
      article.addEventListener('dblclick', () => article.requestFullscreen());
      const button = document.createElement('button');
      button.id = 'full';
      button.onclick = () => article.requestFullscreen();
      article.prepend(button);
    })()`);
    await reader.click('#full');
    await waitFor(() => reader.inPage<boolean>('document.fullscreenElement !== null'), {
      what: 'the full screen',
    });
    await reader.pressBadge(NATO);
    expect(await waitFor(() => reader.cardText(), { what: 'the card' })).toContain('Partly true');
    expect(await reader.inPage(IS_CARD_SEEN)).toBe(true);
    await reader.inPage('document.exitFullscreen()');
  });

  it('fills a narrow screen from below', async () => {
    await reader.resize(400, 800);
    await open();
    await reader.pressBadge(NATO);
    await waitFor(() => reader.cardText(), { what: 'the card' });
    const [left, bottom, width] = await reader.inPage<number[]>(`(() => {
      const { left, bottom, width } = document.querySelector('obelus-card').getBoundingClientRect();
      return [left, bottom, width];
    })()`);
    expect([left, bottom]).toEqual([0, 800]);
    expect(width).toBe(await reader.inPage('document.documentElement.clientWidth'));
    await reader.press('Escape');
    await reader.resize(1_280, 900);
  });

  it('leaves no word in what a reader view copies', async () => {
    await open();
    const copied = await reader.inPage<string>(
      "document.querySelector('article').cloneNode(true).textContent",
    );
    expect(copied).not.toMatch(/Partly true|Rated/);
  });
});

describe('keys, voices and paper, in Chromium', () => {
  let reader: ChromiumReader;
  beforeAll(async () => {
    reader = await startChromiumReader();
    // Without smooth scrolling a click lands where it is aimed.
    await (await reader.page()).emulateMedia({ reducedMotion: 'reduce' });
    await reader.visit('/');
    await waitFor(async () => (await reader.badges()).length === 5, { what: 'five badges' });
  });
  afterAll(() => reader?.close());

  const key = async (command: string) => {
    const worker = await reader.chromium.serviceWorker();
    await worker.evaluate(`chrome.commands.onCommand.dispatch('${command}')`);
  };
  /** Passage of the badge that has the focus. */
  const focused = async () =>
    reader.chromium.evaluateInContentWorld<string | null>(
      await reader.page(),
      `document.activeElement.localName === 'obelus-badge'
        ? chrome.dom.openOrClosedShadowRoot(document.activeElement).activeElement
            .getAttribute('aria-description')
        : null`,
    );
  const focusMovesTo = (passage: string) =>
    waitFor(async () => (await focused())?.includes(passage), { what: `the focus at ${passage}` });

  /** The badge that has the focus: what is seen of its publisher's words, and what is cut off. */
  const grown = async () =>
    reader.chromium.evaluateInContentWorld<{ passage: string; said: string; cut: string[] }>(
      await reader.page(),
      `((root) => ({
        passage: root.activeElement.getAttribute('aria-description'),
        said: root.querySelector('.more').innerText,
        cut: (${CUT_TEXT})(root),
      }))(chrome.dom.openOrClosedShadowRoot(document.activeElement))`,
    );

  it('tells screen readers once how many badges there are', async () => {
    const said = await waitFor(
      async () =>
        reader.chromium.evaluateInContentWorld<string | undefined>(
          await reader.page(),
          `((host) => host && chrome.dom.openOrClosedShadowRoot(host).querySelector('[role=status]')
            ?.textContent || undefined)(document.querySelector('obelus-announcer'))`,
        ),
      { what: 'the announcement' },
    );
    expect(said).toContain('5 checked claims on this page');
  });

  it('goes from badge to badge in the page’s order, round the end', async () => {
    await key('next-badge');
    await focusMovesTo('NATO Chief Seeks');
    await key('next-badge');
    await focusMovesTo('MMR vaccine');
    await key('previous-badge');
    await focusMovesTo('NATO Chief Seeks');
    await key('previous-badge');
    await focusMovesTo('Great Wall');
  });

  it('goes on to the next badge from an open card', async () => {
    await reader.pressBadge('MMR vaccine');
    await waitFor(() => reader.cardText(), { what: 'the card' });
    await key('next-badge');
    await focusMovesTo('NATO chief expresses');
    expect(await reader.cardText()).toBeUndefined();
  });

  it('shows all that its publisher said beside a badge on a narrow screen', async () => {
    const { width, height } = (await reader.page()).viewportSize()!;
    await reader.resize(320, height);
    // Whoever uses keys sees where the focus is, and the badge grows.
    await reader.press('Shift');
    for (const _ of await reader.badges()) {
      const before = await focused();
      await key('next-badge');
      await waitFor(async () => (await focused()) !== before, { what: 'the focus to move on' });
      await reader.inPage(TWO_FRAMES); // In the first it comes back onto the page.
      const { passage, said, cut } = await grown();
      expect(said, passage).toContain('“');
      expect(cut, passage).toEqual([]);
    }
    await reader.resize(width, height);
  });

  it('shows all of it inside a box that cuts off what sticks out', async () => {
    const { width, height } = (await reader.page()).viewportSize()!;
    await reader.resize(480, height);
    await reader.inPage(`(() => {
      for (const { parentElement } of document.querySelectorAll('obelus-badge')) {
        parentElement.style.overflow = 'hidden';
        parentElement.style.marginInlineEnd = '24px';
      }
    })()`);
    await reader.press('Shift');
    for (const _ of await reader.badges()) {
      const before = await focused();
      await key('next-badge');
      await waitFor(async () => (await focused()) !== before, { what: 'the focus to move on' });
      await reader.inPage(TWO_FRAMES);
      // Of what is wider than its box the beginning is seen.
      const cut = await reader.inPage<number>(`(({ activeElement: host }) => {
        const [own, box] = [host, host.parentElement].map((one) => one.getBoundingClientRect());
        return own.width > box.width ? box.left - own.left : own.right - box.right;
      })(document)`);
      expect(cut, (await grown()).passage).toBeLessThan(1);
    }
    await reader.inPage(`(() => {
      for (const { parentElement } of document.querySelectorAll('obelus-badge')) {
        parentElement.removeAttribute('style');
      }
    })()`);
    await reader.resize(width, height);
  });

  it('leaves a badge in its place that is open no more, though nobody said that the pointer left', async () => {
    // As where a sheet comes between them, in Firefox.
    const moved = await reader.inPage<number>(`(() => {
      const host = document.querySelector('obelus-badge[data-state=placed]');
      const { left } = host.getBoundingClientRect();
      host.style.setProperty('--nudge', '-50px', 'important');
      const moved = host.getBoundingClientRect().left - left;
      host.style.setProperty('--nudge', '0px', 'important');
      return moved;
    })()`);
    expect(moved).toBe(0);
  });

  it('prints no badge', async () => {
    const page = await reader.page();
    await page.emulateMedia({ media: 'print' });
    const shown = "getComputedStyle(document.querySelector('obelus-badge')).display";
    expect(await reader.inPage(shown)).toBe('none');
    await page.emulateMedia({ media: null });
  });
});

const TWO_FRAMES =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))';

/** Whether the middle of the card is what the reader sees there. */
const IS_CARD_SEEN = `(() => {
  const card = document.querySelector('obelus-card');
  const { left, top, width, height } = card.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === card;
})()`;
