import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sleep, waitFor } from '~/scripts/browsers/wait';
import { HOST, type Reader, type Surface } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';
import { axeViolations } from './support/axe.ts';
import { borderlineHeadline } from './support/borderline.ts';

const ARTICLE = '/world/nato-south-korea';
const NATO = 'NATO Chief Seeks Stronger Defense Cooperation with South Korea';
/** By then a page has told its count: one that is told something in the browser's cache is thrown out. */
const COUNTED_AFTER_MS = 1_500;

describe.each(readers)('what a reader chooses, in %s', (name, startReader) => {
  let reader: Reader;
  let options: Surface | undefined;
  beforeAll(async () => {
    reader = await startReader();
  });
  afterEach(() => closeOptions());
  afterAll(() => reader?.close());

  async function openOptions(): Promise<Surface> {
    options = await reader.open('options.html');
    await says(options, 'Starter set');
    return options;
  }

  async function closeOptions(): Promise<void> {
    await options?.close();
    options = undefined;
  }

  const says = (surface: Surface, text: string | RegExp) =>
    waitFor(async () => ((await surface.text()).match(text) ? true : undefined), {
      what: `${text}`,
    });
  const badges = (count: number) =>
    waitFor(async () => (await reader.badges()).length === count, { what: `${count} badges` });

  it('“Not this claim” takes the badge away, and Undo brings it back', async () => {
    await reader.visit(ARTICLE);
    await badges(1);
    await dismiss();
    await badges(0);
    await reader.pressInCard('.undo-note button');
    await badges(1);
    await reader.visit(ARTICLE);
    await badges(1);
  });

  it('a dismissed match stays away for good, until it is undone in the settings', async () => {
    await reader.visit(ARTICLE);
    await badges(1);
    await dismiss();
    await badges(0);
    await reader.stopBackground();
    await reader.visit('/');
    await badges(4); // The same headline stands there too.
    const page = await openOptions();
    await says(page, NATO);
    await page.click('.dismissals button');
    await says(page, 'None yet.');
    await closeOptions();
    await badges(5);
  });

  it('a match that is dismissed in another tab is gone from a page that is open, and comes back', async () => {
    await reader.visit('/');
    await badges(5);
    await reader.inPage(WATCH_BADGES);
    const page = await openOptions();
    // As the card in another tab does.
    await page.evaluate(DISMISS_NATO);
    await closeOptions();
    await badges(4);
    const again = await openOptions();
    await says(again, NATO);
    await again.click('.dismissals button');
    await closeOptions();
    await badges(5);
    expect(await reader.inPage('window.badgeChanges')).toEqual({ came: 1, gone: 1, shifts: 0 });
  });

  // Firefox keeps no page in its cache while it is driven from outside.
  it.skipIf(name === 'Firefox')(
    'a match that was dismissed meanwhile is gone from a page that the reader goes back to',
    async () => {
      await reader.visit('/');
      await badges(5);
      await reader.inPage('window.wasLeft = true');
      await sleep(COUNTED_AFTER_MS);
      await reader.visit(ARTICLE);
      await badges(1);
      await dismiss();
      await badges(0);
      await reader.inPage('void history.back()');
      // Out of the browser's cache of pages: one that is loaded anew would show none by itself.
      await waitFor(() => reader.inPage<boolean>('window.wasLeft === true'), {
        what: 'the page that was left',
      });
      await badges(4);
      const page = await openOptions();
      await says(page, NATO);
      await page.click('.dismissals button');
      await closeOptions();
      await badges(5);
    },
  );

  it('a page that is open gets the badges of what is added, and keeps the others as they are', async () => {
    await reader.visit('/');
    await badges(5);
    await reader.inPage(WATCH_BADGES);
    const page = await openOptions();
    await page.evaluate(giveFile('[data-add-files]', 'ferry.jsonld', FERRY_REVIEW));
    await says(page, /ferry\.jsonld File In use Updated today: 1 check/);
    // Until somebody sees the page again, it may stay as it was.
    await closeOptions();
    await badges(6);
    expect((await reader.badges()).map(({ passage }) => passage)).toContain(FERRY);
    expect(await reader.inPage('window.badgeChanges')).toEqual({ came: 1, gone: 0, shifts: 0 });
    const again = await openOptions();
    await press(again, 'Remove');
    await press(again, 'Remove it');
    await waitFor(async () => !(await again.text()).includes('ferry.jsonld'), {
      what: 'the file to be gone',
    });
    await closeOptions();
    await badges(5);
    expect(await reader.inPage('window.badgeChanges')).toEqual({ came: 1, gone: 1, shifts: 0 });
  });

  // As above.
  it.skipIf(name === 'Firefox')(
    'a page that was left while its site was off is marked again once the site is on',
    async () => {
      await reader.visit('/');
      await badges(5);
      await reader.inPage('window.wasLeft = true');
      const switchSite = async (sitesOff: string[]) => {
        const page = await openOptions();
        await page.evaluate(setSitesOff(sitesOff));
        await page.close();
      };
      await switchSite([HOST]);
      await badges(0);
      await sleep(COUNTED_AFTER_MS);
      await reader.visit(ARTICLE);
      await switchSite([]);
      await badges(1);
      await reader.inPage('void history.back()');
      await waitFor(() => reader.inPage<boolean>('window.wasLeft === true'), {
        what: 'the page that was left',
      });
      await badges(5);
    },
  );

  it('a less careful setting gives a badge that a more careful one does not', async () => {
    const headline = await borderlineHeadline();
    const page = await openOptions();
    await chooseCare(page, 0);
    await reader.visit(ARTICLE);
    await badges(1);
    await reader.inPage(`document.querySelector('h1').textContent = ${JSON.stringify(headline)}`);
    await badges(0);
    await chooseCare(page, 3);
    await badges(1);
    expect((await reader.badges())[0]?.passage).toContain(headline);
    await chooseCare(page, 1);
    await badges(0);
  });

  it('the welcome page offers a feed, and asks nobody for it before the reader agrees', async () => {
    const welcome = await reader.open('welcome.html');
    await says(welcome, 'It comes from storage.googleapis.com');
    expect(await reader.foreignRequests()).toEqual([]);
    await welcome.click('.offer .button');
    await says(welcome, 'Data Commons Fact Check Will be tried again');
    await welcome.close();
    const page = await openOptions();
    await says(page, 'Data Commons Fact Check Feed · from storage.googleapis.com');
    await press(page, 'Remove');
    await says(page, 'You can subscribe to it again.');
    await press(page, 'Remove it');
    await says(page, 'Fetch this feed');
  });

  it('a file from the reader’s own device is read, found by search, and removed', async () => {
    const page = await openOptions();
    await page.evaluate(giveFile('[data-add-files]', 'harbour.jsonld', CLAIM_REVIEW));
    await says(page, /harbour\.jsonld File In use Updated today: 1 check/);
    const panel = await reader.open('sidepanel.html');
    await panel.click('input[type=search]');
    await panel.type('harbour bell');
    await says(panel, 'The harbour bell was cast from a pirate’s cannon');
    await panel.close();
    await press(page, 'Remove');
    await waitFor(() => page.evaluate<boolean>("document.activeElement.matches('.confirm *')"), {
      what: 'the focus in the question',
    });
    await press(page, 'Remove it');
    await waitFor(async () => !(await page.text()).includes('harbour.jsonld'), {
      what: 'the file to be gone',
    });
    await waitFor(() => page.evaluate<boolean>('document.activeElement !== document.body'), {
      what: 'the focus to be near where the file was',
    });
  });

  it('export, erase and import give everything back', async () => {
    await reader.visit(ARTICLE);
    await badges(1);
    await dismiss();
    await badges(0);
    const page = await openOptions();
    await chooseCare(page, 2);
    await says(page, NATO);

    await page.evaluate(CATCH_EXPORT);
    await press(page, 'Export all');
    const exported = await waitFor(() => page.evaluate<string | null>('window.exported ?? null'), {
      what: 'the export',
    });
    expect(exported).toContain(NATO);

    await press(page, 'Erase all');
    await says(page, 'This deletes your settings');
    await press(page, 'Erase all of it');
    await says(page, 'Erased.');
    await says(page, 'None yet.');
    expect(await careOf(page)).toBe(1);
    expect(
      await page.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)'),
    ).toEqual([]);

    await page.evaluate(giveFile('[data-import]', 'obelus.jsonl', exported));
    await says(page, /1 dismissed match\./);
    await says(page, NATO);
    expect(await careOf(page)).toBe(2);
    await page.click('.dismissals button');
    await chooseCare(page, 1);
  });

  it('the page of settings has no accessibility violation in the dark', async () => {
    const page = await openOptions();
    await page.click('input[name=theme][value=dark], .segments__choice:nth-child(3) input');
    await waitFor(
      () => page.evaluate<boolean>("document.documentElement.dataset.theme === 'dark'"),
      {
        what: 'the dark theme',
      },
    );
    await says(page, 'By verdict');
    expect(await axeViolations((expression) => page.evaluate(expression))).toEqual([]);
    await page.click('.segments__choice:nth-child(1) input');
  });

  /** Open the article's card and say in it that it is about another claim. */
  async function dismiss(): Promise<void> {
    await reader.pressBadge(NATO);
    await waitFor(() => reader.cardText(), { what: 'the card' });
    await reader.pressInCard('.check-card__dismiss button');
  }
});

const FERRY = 'Ferry timetable gains two late sailings for the summer';

/** Expression that counts the badges that come and go from now on, and what moves on the page. */
const WATCH_BADGES = `(() => {
  const changes = (window.badgeChanges = { came: 0, gone: 0, shifts: 0 });
  const badgesIn = (nodes) => [...nodes].filter(({ localName }) => localName === 'obelus-badge').length;
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      changes.came += badgesIn(addedNodes);
      changes.gone += badgesIn(removedNodes);
    }
  }).observe(document, { childList: true, subtree: true });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) changes.shifts += value;
    }).observe({ type: 'layout-shift' });
})()`;

/** Expression, in a page of ours, that dismisses the check of a headline. */
const DISMISS_NATO = `(async () => {
  const { runtime } = globalThis.browser ?? chrome;
  const ask = async (type, data) =>
    (await runtime.sendMessage({ id: 1, timestamp: Date.now(), type, data })).res;
  const text = ${JSON.stringify(NATO)};
  const query = { key: 0, text, kind: 'teaser', lang: 'en' };
  const [{ matches }] = await ask('matchPassages', [query]);
  await Promise.all(matches.map(({ id }) => ask('dismissMatch', { check: id, text })));
})()`;

/** Expression that switches sites off, as the popup does, and on again. */
function setSitesOff(sites: readonly string[]): string {
  return `(async () => {
    const { local } = (globalThis.browser ?? chrome).storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...settings, sitesOff: ${JSON.stringify(sites)} } });
  })()`;
}

/** A made-up fact-check, as its publisher would mark it up. */
const CLAIM_REVIEW = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://harbour-checks.example/bell',
  claimReviewed: 'The harbour bell was cast from a pirate’s cannon',
  datePublished: '2026-05-02',
  inLanguage: 'en',
  author: {
    '@type': 'Organization',
    name: 'Harbour Checks',
    url: 'https://harbour-checks.example',
  },
  reviewRating: {
    '@type': 'Rating',
    alternateName: 'False',
    ratingValue: 1,
    bestRating: 5,
    worstRating: 1,
  },
});

/** One that a publisher would have made whose checks get badges. */
const FERRY_REVIEW = JSON.stringify({
  ...JSON.parse(CLAIM_REVIEW),
  url: 'https://fullfact.org/made-up/ferry',
  claimReviewed: FERRY,
  author: { '@type': 'Organization', name: 'Full Fact', url: 'https://fullfact.org' },
});

/** Press the button with these words. */
async function press(page: Surface, words: string): Promise<void> {
  await page.evaluate(
    `[...document.querySelectorAll('button')].find((b) => b.textContent === ${JSON.stringify(words)}).click()`,
  );
}

/** The place of the chosen carefulness, 0 for the most careful. */
function careOf(page: Surface): Promise<number> {
  return page.evaluate(
    "[...document.querySelectorAll('input[name=carefulness]')].findIndex((radio) => radio.checked)",
  );
}

async function chooseCare(page: Surface, place: number): Promise<void> {
  await page.evaluate(`document.querySelectorAll('input[name=carefulness]')[${place}].click()`);
  await waitFor(async () => (await careOf(page)) === place, { what: 'the choice' });
}

/** Expression that keeps what would be downloaded, for a browser without a download folder. */
const CATCH_EXPORT = `(() => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => { window.exported = text; });
    return make.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
})()`;

/** Expression that gives a file to a picker, as the browser does once somebody has chosen it. */
function giveFile(selector: string, name: string, text: string): string {
  return `(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    const picker = document.querySelector(${JSON.stringify(selector)});
    picker.files = files.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  })()`;
}
