import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sleep, waitFor } from '~/scripts/browsers/wait';
import { type ChromiumReader, startChromiumReader } from '~/scripts/reader/chromium-reader';
import type { Reader } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';

// Pages that are built otherwise than most, each under `/gallery/kinds`.

const CLAIMS = {
  inShadow: 'The lighthouse was sold for a single crown',
  inShadowLater: 'Two thirds of all herring are left-handed',
  inDialog: 'Gulls have learnt to open lunch boxes',
  first: 'The harbour froze over in the middle of June',
  second: 'Half the fleet runs on electricity by now',
  walled: 'The old brewery is to become a prison',
  behindWall: 'Seals outnumber the people of the island',
  strict: 'The tram bridge was built the wrong way round',
  inText: "The town's clock has been slow by nine minutes since it was built",
  restless: 'The old mill grinds salt for the roads',
  bare: 'Every bench in the park has a number',
  endless: 'The ferry line has never made a profit',
};

describe.each(readers)('pages of many kinds, in %s', (_name, startReader) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader({ claims: Object.values(CLAIMS).map((claim) => ({ claim })) });
    await reader.waitToBeAsked();
  });
  afterAll(() => reader?.close());

  const check = async (page: string) => {
    await reader.visit(`/gallery/kinds/${page}`);
    await reader.checkThisPage();
  };
  const passages = async () => (await reader.badges()).map(({ passage }) => passage);
  /** Waits until these passages, and no others, have badges. */
  const marked = (...expected: string[]) =>
    waitFor(async () => `${await passages()}` === `${expected}`, { what: `badges: ${expected}` });
  const cardSays = async (text: string) =>
    waitFor(async () => (await reader.cardText())?.includes(text), { what: 'the card' });

  it('reads open shadow trees, and what comes into them later', async () => {
    await check('shadow');
    const count = `[...document.querySelector('story-list').shadowRoot.querySelectorAll('story-card')]
      .map(({ shadowRoot }) => shadowRoot.querySelectorAll('article obelus-badge').length).join()`;
    await waitFor(async () => (await reader.inPage(count)) === '1', { what: 'the first badge' });
    await reader.inPage(
      `document.querySelector('story-list').add(${JSON.stringify(CLAIMS.inShadowLater)}, 2)`,
    );
    await waitFor(async () => (await reader.inPage(count)) === '1,1', { what: 'the second badge' });
  });

  it('shows the badge of a card that has no slot for it', async () => {
    await check('slotted');
    await marked(CLAIMS.second);
    const width = "document.querySelector('obelus-badge').getBoundingClientRect().width";
    expect(await reader.inPage(width)).toBeGreaterThan(22);
    await reader.pressBadge(CLAIMS.second);
    await cardSays(CLAIMS.second);
  });

  it('opens the card inside a modal dialog, where it can be used', async () => {
    await check('modal');
    await reader.click('#open');
    await marked(CLAIMS.inDialog);
    await reader.pressBadge(CLAIMS.inDialog);
    await cardSays(CLAIMS.inDialog);
    expect(await reader.inPage(IS_CARD_ON_TOP)).toBe(true);
    await reader.press('Escape');
    await waitFor(async () => (await reader.cardText()) === undefined, { what: 'no card' });
    expect(await reader.inPage('document.querySelector("dialog").open')).toBe(true);
  });

  it('follows a page that moves on without a load', async () => {
    await check('moves');
    await marked(CLAIMS.first);
    await reader.click('#next');
    await marked(CLAIMS.second);
  });

  it('brings badges back that a page takes away alone, its headlines left as they are', async () => {
    await check('morphs');
    await marked(CLAIMS.first, CLAIMS.second, CLAIMS.restless);
    await sleep(300); // What goes as soon as it came waits for the next look.
    await reader.inPage('morph(), 0');
    await marked(CLAIMS.first, CLAIMS.second, CLAIMS.restless);
  });

  it('keeps badges, and an open card, where a page renders its headlines anew all the time', async () => {
    const all = [CLAIMS.first, CLAIMS.second, `${CLAIMS.restless}.`];
    await check('ticker');
    await marked(...all);
    await reader.pressBadge(CLAIMS.second);
    await cardSays(CLAIMS.second);
    await sleep(300); // What goes as soon as it came waits for the next look.
    expect(await reader.inPage('renderAgain(8)')).toBe(3);
    await cardSays(CLAIMS.second);
    await marked(...all);
    const underlined = "[...CSS.highlights.get('obelus')].join()";
    expect(await reader.inPage(underlined)).toContain(CLAIMS.restless);
  });

  it('keeps the focus on a badge whose headline a page renders anew', async () => {
    await check('ticker');
    await marked(CLAIMS.first, CLAIMS.second, `${CLAIMS.restless}.`);
    await sleep(300);
    const badge = "document.querySelectorAll('obelus-badge')[1]";
    await reader.inPage(`${badge}.focus(), 0`);
    expect(await reader.inPage(`document.activeElement === ${badge}`)).toBe(true);
    await reader.inPage('renderAgain(3)');
    expect(await reader.inPage(`document.activeElement === ${badge}`)).toBe(true);
  });

  it('has one badge for each headline where a page copies them, and none at once where one says else', async () => {
    await check('ticker');
    await marked(CLAIMS.first, CLAIMS.second, `${CLAIMS.restless}.`);
    await sleep(300);
    const copy = `{ const list = document.getElementById('list'); list.replaceWith(list.cloneNode(true)); }`;
    const count = "document.querySelectorAll('obelus-badge').length";
    await reader.inPage(`(() => ${copy})()`);
    await waitFor(async () => (await reader.inPage(count)) === 3, { what: 'the copies’ end' });
    await marked(CLAIMS.first, CLAIMS.second, `${CLAIMS.restless}.`);
    const left = await reader.inPage(`new Promise((done) => {
      document.querySelector('h3 a').textContent = 'Herring is cheap this year';
      setTimeout(() => done(${count}));
    })`);
    expect(left).toBe(2);
  });

  it('adds nothing to an island whose script has not come yet, and marks it all the same', async () => {
    await check('island');
    await marked(CLAIMS.first, CLAIMS.second);
    await reader.inPage('takeOver().then(() => 0)');
    expect(await reader.inPage('errors.join()')).toBe('');
    await sleep(1_000);
    await marked(CLAIMS.first, CLAIMS.second);
  });

  describe('keeps a badge beside its headline', () => {
    const isBeside = (passage: string) => `(() => {
      const [host, heading] = ['obelus-badge', 'h3'].map((name) => document.querySelector('${passage} ' + name));
      const range = document.createRange();
      range.selectNodeContents(heading.firstChild);
      const [badge, text] = [host, range].map((of) => of.getBoundingClientRect());
      const isFar = badge.left > text.right + 12 || badge.left < text.right;
      return !isFar && Math.abs((badge.top + badge.bottom - text.top - text.bottom) / 2) < 4;
    })()`;
    const areBeside = ['li:first-child', 'li:last-child'].map(isBeside).join(' && ');
    // What only moves is placed anew within a second.
    const becomeBeside = () =>
      waitFor(() => reader.inPage(areBeside), {
        what: 'badges beside their headlines',
        timeout: 3_000,
      });

    it('when a picture comes late, and in the page’s colours', async () => {
      await check('restless');
      await marked(CLAIMS.restless, CLAIMS.bare);
      await becomeBeside();
      await reader.inPage('grow()');
      await reader.inPage("document.documentElement.className = 'dark', 0");
      const themes = `[...document.querySelectorAll('obelus-badge')].map(({ dataset }) => dataset.theme).join()`;
      await waitFor(async () => (await reader.inPage(themes)) === 'dark,dark', {
        what: 'dark badges',
      });
      await becomeBeside();
    });

    it('when the picture comes in the very moment that the badge does', async () => {
      await reader.visit('/gallery/kinds/restless');
      await reader.inPage(GROW_WITH_BADGE);
      await reader.checkThisPage();
      await marked(CLAIMS.restless, CLAIMS.bare);
      await becomeBeside();
    });
  });

  it('lets a header that stays in front cover badges as it covers their headlines', async () => {
    await check('in-front');
    await marked(CLAIMS.restless, CLAIMS.bare);
    const atBadge = `(() => {
      const { left, top, width, height } = document.querySelector('obelus-badge').getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
    })()`;
    const isAtBadge = (name: string) =>
      waitFor(async () => (await reader.inPage(atBadge)) === name, {
        what: `${name} at the badge`,
      });
    const scrollUnder = () =>
      reader.inPage(
        `window.scrollTo(0, document.querySelector('h3').getBoundingClientRect().top - 40), 0`,
      );
    await isAtBadge('obelus-badge');
    await scrollUnder();
    await isAtBadge('header');
    // One with no level of its own: by the order of the page, badges would be in front of it.
    await reader.inPage(
      "window.scrollTo(0, 0), document.querySelector('header').style.zIndex = 'auto', 0",
    );
    await isAtBadge('obelus-badge');
    await scrollUnder();
    await isAtBadge('header');
    await reader.inPage('window.scrollTo(0, 0), 0');
    await isAtBadge('obelus-badge');
  });

  it('reads what an attribute or a style hid, however deep its words stand, when it is shown', async () => {
    await check('tabs');
    await sleep(1_000); // Until the page was read.
    await reader.inPage('open(), 0');
    await marked(CLAIMS.first, CLAIMS.second);
  });

  it('marks a slide that was cut off, when it has come', async () => {
    await check('slides');
    const states = `[...document.querySelectorAll('obelus-badge')].map(({ dataset }) => dataset.state).join()`;
    const become = (expected: string) =>
      waitFor(async () => (await reader.inPage(states)) === expected, { what: expected });
    await become('placed,hidden');
    await sleep(2_000); // No look from when it came is due any more.
    await reader.inPage(
      "document.querySelector('.slides').style.transform = 'translateX(-500px)', 0",
    );
    await become('placed,placed');
  });

  it('is dark where the page is dark, in whatever colour space it says so', async () => {
    await check('colours');
    const { first, second, restless, bare, endless, walled } = CLAIMS;
    await marked(first, second, restless, bare, endless, walled);
    const themes = `[...document.querySelectorAll('obelus-badge')].map(({ dataset }) => dataset.theme).join()`;
    expect(await reader.inPage(themes)).toBe('light,dark,dark,dark,dark,light');
  });

  it('leaves no trace in the layout of what a page makes of its badges', async () => {
    await check('copied');
    const badge = "document.querySelector('obelus-badge')";
    await waitFor(() => reader.inPage(`${badge}?.dataset.state === 'placed'`), { what: 'badge' });
    await reader.inPage('copy(), 0');
    const lefts = `[...document.querySelectorAll('h3 a')].map((link) => link.getBoundingClientRect().left)`;
    const [original, copy] = await reader.inPage<number[]>(lefts);
    expect(copy).toBe(original);
    // Without its place it would lie over the headline.
    await reader.inPage(
      `((host) => { for (const { name } of [...host.attributes]) host.removeAttribute(name); })(${badge}), 0`,
    );
    expect(await reader.inPage(`${badge}.checkVisibility({ visibilityProperty: true })`)).toBe(
      false,
    );
  });

  it('marks what stands before a paywall, and lets the wall lie over the rest', async () => {
    await check('paywall');
    await waitFor(async () => (await passages()).includes(CLAIMS.walled), { what: 'the badge' });
    const seen = `[...document.querySelectorAll('obelus-badge')].map((host) => {
      const { left, top, width, height } = host.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === host;
    }).join()`;
    await waitFor(async () => (await reader.inPage<string>(seen)).startsWith('true'), {
      what: 'the badge before the wall',
    });
    expect(await reader.inPage(`document.elementFromPoint(innerWidth / 2, 400).localName`)).toBe(
      'div',
    );
  });

  it('marks a page with the strictest policy, without an error of its own', async () => {
    await check('strict');
    await marked(CLAIMS.strict);
    const height = 'document.querySelector("obelus-badge").getBoundingClientRect().height';
    await waitFor(async () => (await reader.inPage(height)) === 22, { what: 'a badge with style' });
    await reader.pressBadge(CLAIMS.strict);
    await cardSays(CLAIMS.strict);
    expect(await reader.inPage('window.violations.join()')).toBe('');
  });

  it('comes back by itself, once, to what is open when it is updated', async () => {
    await reader.allowEverywhere();
    await reader.visit('/gallery/kinds/updated');
    const badge = "document.querySelector('obelus-badge')";
    await waitFor(() => reader.inPage(`${badge}?.dataset.state === 'placed'`), { what: 'badge' });
    await reader.inPage(`${badge}.setAttribute('data-old', ''), 0`);
    await reader.reloadExtension();
    const hosts = "[...document.querySelectorAll('obelus-badge')]";
    const ages = `${hosts}.map(({ dataset }) => 'old' in dataset ? 'old' : 'new').join()`;
    await waitFor(async () => (await reader.inPage(ages)) === 'new', {
      what: 'a new badge in the place of the old one',
      timeout: 15_000,
    });
    // What is left of the old one goes when the reader comes back from elsewhere.
    await reader.inPage("document.dispatchEvent(new Event('visibilitychange')), 0");
    const underlines = "CSS.highlights.get('obelus')?.size";
    await waitFor(async () => (await reader.inPage(underlines)) === 1, { what: 'the underline' });
    await reader.pressBadge(CLAIMS.inText);
    await cardSays(CLAIMS.inText);
  });

  it('adds nothing to a page before its scripts had their turn: these would take it for a fault', async () => {
    await reader.allowEverywhere();
    await reader.visit('/gallery/kinds/hydrated');
    await marked(CLAIMS.first, CLAIMS.second);
    expect(await reader.inPage("document.querySelector('main').dataset.hydrated")).toBe('');
    expect(await reader.inPage('errors.join()')).toBe('');
  });

  it('underlines a sentence as long as its mark has room, and no longer: a line alone says nothing', async () => {
    await reader.waitToBeAsked();
    await check('crowded');
    const state = "document.querySelector('obelus-badge')?.dataset.state";
    const underlines = "CSS.highlights.get('obelus')?.size ?? 0";
    const becomes = (...expected: [string, number]) =>
      waitFor(async () => `${await reader.inPage(`[${state}, ${underlines}]`)}` === `${expected}`, {
        what: `${expected}`,
      });
    const layOut = (name: string) =>
      reader.inPage(`document.getElementById('minutes').className = '${name}', 0`);
    await becomes('hidden', 0);
    await sleep(300); // A change in the frame in which it came would not be told from how it came.
    await layOut('airy');
    await becomes('placed', 1);
    await layOut('crowded');
    await becomes('hidden', 0);
  });

  it('fills a sentence while its badge is asked, since all badges of a paragraph stand at its end', async () => {
    await reader.waitToBeAsked();
    await check('updated');
    await waitFor(async () => (await passages()).length === 1, { what: 'the badge' });
    const filled = "[...(CSS.highlights.get('obelus-asked') ?? [])].join()";
    expect(await reader.inPage(filled)).toBe('');
    await reader.pressBadge(CLAIMS.inText); // The pointer stays on it.
    await cardSays(CLAIMS.inText);
    expect(await reader.inPage(filled)).toContain(CLAIMS.inText);
    await reader.inPage("document.querySelector('obelus-badge').closest('p').remove(), 0");
    await waitFor(async () => (await reader.inPage(filled)) === '', { what: 'the end of it' });
  });

  it('reads an article in a frame of the same site, and neither widgets nor advertisements', async () => {
    await reader.waitToBeAsked();
    await check('framed');
    const inFrame = (id: string) => `document.getElementById('${id}').contentDocument`;
    const badges = (id: string) => `${inFrame(id)}.querySelectorAll('obelus-badge').length`;
    await waitFor(() => reader.inPage(`${badges('story')} === 1`), { what: 'the framed badge' });
    await marked(CLAIMS.second);
    // The frame's own script: it follows when the frame moves on.
    await reader.inPage(`${inFrame('story')}.getElementById('next').click()`);
    const passage = `${inFrame('story')}.querySelector('h1 obelus-badge, main obelus-badge')`;
    await waitFor(() => reader.inPage(`${passage}?.dataset.state === 'placed'`), {
      what: 'the badge of the frame’s next story',
    });
    const others = ['small', 'empty', 'furniture'].map(badges).join(' + ');
    expect(await reader.inPage(others)).toBe(0);
  });

  it('reads the frames of a frameset', async () => {
    await check('frames');
    const badges = (at: number) =>
      `frames[${at}].document.querySelectorAll('obelus-badge').length > 0`;
    await waitFor(() => reader.inPage(`${badges(0)} && ${badges(1)}`), {
      what: 'badges in both frames',
    });
  });

  it('marks the beginning of a hundred thousand headlines, one a megabyte long, without an error', async () => {
    await check('endless');
    await marked(CLAIMS.endless);
    expect(await reader.inPage('errors.join()')).toBe('');
  });

  it.each([
    ['the page grows elsewhere without end', GROW_BELOW],
    ['all the rest of it is made anew, again and again', STORM_BELOW],
  ])('marks what comes onto the screen while %s, without an error', async (_what, change) => {
    await check('moves');
    await marked(CLAIMS.first);
    await reader.inPage(change);
    await sleep(1_000);
    const heading = `<h3><a href="/2026/stories/late">${CLAIMS.endless}</a></h3>`;
    await reader.inPage(`document.body.insertAdjacentHTML('afterbegin', '${heading}'), 0`);
    await marked(CLAIMS.endless, CLAIMS.first);
    expect(await reader.inPage('errors.join()')).toBe('');
  });
});

describe('pages of many kinds, in Chromium alone', () => {
  let reader: ChromiumReader;
  beforeAll(async () => {
    reader = await startChromiumReader({
      claims: [CLAIMS.first, CLAIMS.second, CLAIMS.strict, CLAIMS.inText].map((claim) => ({
        claim,
      })),
    });
  });
  afterAll(() => reader?.close());

  const badges = () => reader.inPage<number>("document.querySelectorAll('obelus-badge').length");
  const oneBadge = (what: string) =>
    waitFor(async () => (await badges()) === 1, { what, timeout: 20_000 });

  it('copies nothing of a badge with the text around it', async () => {
    await reader.waitToBeAsked();
    await reader.visit('/gallery/kinds/updated');
    await reader.checkThisPage();
    await oneBadge('the badge');
    const page = await reader.page();
    const more = '<p>That was all.</p><div contenteditable id="letter"></div>';
    await reader.inPage(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '${more}')`,
    );
    await reader.inPage(
      `getSelection().setBaseAndExtent(document.querySelector('h1'), 0, document.querySelector('p + p'), 1)`,
    );
    const badge = "document.querySelector('main obelus-badge')";
    await reader.inPage(`${badge}.focus(), 0`);
    await page.keyboard.press('Control+c');
    const isBack = `!${badge}.hidden && document.activeElement === ${badge}`;
    await waitFor(() => reader.inPage(isBack), { what: 'the badge again, and its focus' });
    await page.focus('#letter');
    await page.keyboard.press('Control+v');
    const letter = "document.getElementById('letter')";
    await waitFor(() => reader.inPage(`${letter}.textContent.includes('all')`), { what: 'text' });
    expect(await reader.inPage(`${letter}.querySelectorAll('obelus-badge, button').length`)).toBe(
      0,
    );
    // It may be placed anew meanwhile, as the page has grown.
    await waitFor(() => reader.inPage(`${badge}.checkVisibility({ visibilityProperty: true })`), {
      what: 'the badge to be seen again',
    });
  });

  it('keeps an opened badge in sight where the window gets narrower', async () => {
    await reader.waitToBeAsked();
    await reader.visit('/gallery/kinds/moves');
    await reader.checkThisPage();
    await oneBadge('the badge');
    const page = await reader.page();
    const badge = "document.querySelector('obelus-badge')";
    await waitFor(() => reader.inPage(`${badge}.dataset.state === 'placed'`), {
      what: 'its place',
    });
    await reader.inPage(`${badge}.focus(), 0`);
    const before = page.viewportSize()!;
    for (const width of [700, 560, 440]) {
      await page.setViewportSize({ ...before, width });
      await sleep(500);
      const right = `Math.round(${badge}.getBoundingClientRect().right)`;
      expect(await reader.inPage(right), `${width} pixels`).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize(before);
  });

  it('prints no underline', async () => {
    await reader.waitToBeAsked();
    await reader.visit('/gallery/kinds/updated');
    await reader.checkThisPage();
    await oneBadge('the badge');
    const line = `getComputedStyle(document.querySelector('p'), '::highlight(obelus)').textDecorationLine`;
    expect(await reader.inPage(line)).toBe('underline');
    const page = await reader.page();
    await page.emulateMedia({ media: 'print' });
    expect(await reader.inPage(line)).toBe('none');
    await page.emulateMedia({ media: null });
  });

  it('steps into frames of the page and out of them, in page order, from an open card too', async () => {
    await reader.waitToBeAsked();
    await reader.visit('/gallery/kinds/framed');
    await reader.inPage(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<h2><a href="/2026/stories/bridge">${CLAIMS.strict}</a></h2>'), 0`,
    );
    await reader.checkThisPage();
    const page = await reader.page();
    const inFrame = page.frameLocator('#story');
    await inFrame.locator('obelus-badge[data-state=placed]').waitFor();
    await waitFor(async () => (await badges()) === 2, { what: 'the badges of the page itself' });
    /** Passage of the badge that has the focus. */
    const focused = () =>
      reader.chromium.evaluateInContentWorld<string | undefined>(
        page,
        `((active) => {
          const host = active.contentDocument?.activeElement ?? active;
          return host.localName === 'obelus-badge'
            ? chrome.dom.openOrClosedShadowRoot(host).activeElement?.getAttribute('aria-description')
            : undefined;
        })(document.activeElement)`,
      );
    const stepTo = async (command: string, passage: string) => {
      const worker = await reader.chromium.serviceWorker();
      await worker.evaluate(`chrome.commands.onCommand.dispatch('${command}')`);
      await waitFor(async () => (await focused()) === passage, { what: `the focus at ${passage}` });
    };
    await stepTo('next-badge', CLAIMS.second);
    await stepTo('next-badge', CLAIMS.first);
    await stepTo('next-badge', CLAIMS.strict);
    await stepTo('previous-badge', CLAIMS.first);
    await inFrame.locator('obelus-badge').click();
    await inFrame.locator('obelus-card').waitFor();
    await stepTo('next-badge', CLAIMS.strict);
    expect(await inFrame.locator('obelus-card').count()).toBe(0);
    await stepTo('next-badge', CLAIMS.second);
    await stepTo('previous-badge', CLAIMS.strict);
  });

  it('leaves nothing but a trace on a page that is no news', async () => {
    await reader.allowEverywhere();
    await reader.visit('/shop');
    const page = await reader.page();
    const left = await reader.chromium.evaluateInContentWorld<boolean[]>(
      page,
      `[
      globalThis.obelusSession !== undefined,
      chrome.runtime.onMessage.hasListeners(),
      document.querySelector('obelus-badge, obelus-announcer') !== null,
    ]`,
    );
    expect(left).toEqual([false, false, false]);
  });

  // The last test: nothing of the extension answers any more.
  it('has no orphan of an extension that was switched off, when the reader comes back', async () => {
    await reader.visit('/gallery/kinds/moves');
    await oneBadge('the badge');
    const worker = await reader.chromium.serviceWorker();
    // Outside of the developer mode Chromium does not load the folder again.
    await worker.evaluate('setTimeout(() => chrome.runtime.reload(), 100), 0');
    await waitFor(
      async () => {
        // As if another tab had been in front meanwhile; tabs without a window are always seen.
        await reader.inPage("document.dispatchEvent(new Event('visibilitychange')), 0");
        return (await badges()) === 0;
      },
      { what: 'the end of the badge', timeout: 15_000 },
    );
  });
});

/** Work on a list far below the screen, as source; what errors the page hears of is noted. */
const below = (work: string) => `(() => {
  window.errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
  const list = document.body.appendChild(document.createElement('section'));
  list.style.marginTop = '9000px';
  ${work}
  return 0;
})()`;

/** Fifty headlines a second come. */
const GROW_BELOW = below(`
  let at = 0;
  setInterval(() => {
    const town = 'x' + at++;
    list.insertAdjacentHTML('beforeend', '<h3><a href="/2026/stories/' + town + '">The market of ' + town + ' opens anew after the flood</a></h3>');
    if (list.childElementCount > 200) list.firstElementChild.remove();
  }, 20);
`);

/**
 * Two thousand headlines are taken away and come back in other words, forty times; in one go, as
 * pages do that write their markup anew.
 */
const STORM_BELOW = below(`
  let rounds = 0;
  const timer = setInterval(() => {
    const heading = (at) => '<h3><a href="/2026/stories/s' + at + '">Story ' + at + ' of round ' + rounds + ' in the storm</a></h3>';
    list.innerHTML = Array.from({ length: 2000 }, (_, at) => heading(at)).join('');
    if (++rounds === 40) clearInterval(timer);
  }, 50);
`);

/** Right after a badge was placed, before the browser lays the page out again. */
const GROW_WITH_BADGE = `new MutationObserver((_, observer) => {
  if (!document.querySelector('obelus-badge[data-state=placed]')) return;
  observer.disconnect();
  grow();
}).observe(document, { subtree: true, attributeFilter: ['data-state'] }), 0`;

/** Whether the middle of the card is what the reader sees there. */
const IS_CARD_ON_TOP = `(() => {
  const card = document.querySelector('obelus-card');
  const { left, top, width, height } = card.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === card;
})()`;
