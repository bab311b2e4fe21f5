import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitFor } from '~/scripts/browsers/wait';
import type { ChromiumReader } from '~/scripts/reader/chromium-reader';
import type { PopupSurface, Reader, Surface } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';
import { AGREEING } from '~/scripts/shots/claims';

/** The fold with the sources: after conclusion, what is known and analysis. */
const SOURCES = '.check__sections > .fold:nth-of-type(4) > summary';

// What readers come for, and the clicks that each may take at most (docs/design.md lists them). The
// toolbar button counts, keys do not.
describe.each(readers)('five things that readers do, in %s', (_name, startReader) => {
  let reader: Reader;
  let clicks: number;
  beforeAll(async () => {
    reader = await startReader({ moreClaims: AGREEING });
  });
  afterAll(() => reader?.close());
  beforeEach(() => {
    clicks = 0;
  });

  const badgesOn = async (path: string, count: number) => {
    await reader.visit(path);
    await badges(count);
  };
  const badges = (count: number) =>
    waitFor(async () => (await reader.badges()).length === count, { what: `${count} badges` });
  const cardSays = (text: string) =>
    waitFor(async () => (await reader.cardText())?.includes(text), { what: `“${text}”` });

  async function pressBadge(passage: string): Promise<void> {
    clicks++;
    await reader.pressBadge(passage);
    await waitFor(() => reader.cardText(), { what: 'the card' });
  }

  async function pressInCard(selector: string): Promise<void> {
    clicks++;
    const scroll = "scrollIntoView({ block: 'center', behavior: 'instant' })";
    await reader.inCard(`(root) => void root.querySelector('${selector}').${scroll}`);
    await reader.pressInCard(selector);
  }

  async function openPopup(): Promise<PopupSurface> {
    clicks++;
    return reader.openPopup();
  }

  /** Press the first element that matches once it is there, and is not about to go. */
  async function press(
    surface: Pick<Surface, 'evaluate'>,
    selector: string,
    text = '',
  ): Promise<void> {
    clicks++;
    const found = `[...document.querySelectorAll(${JSON.stringify(selector)})]
      .find((element) => element.textContent.includes(${JSON.stringify(text)}))`;
    await waitFor(() => surface.evaluate<boolean>(`${found} !== undefined`), {
      what: `${selector} ${text}`,
    });
    await surface.evaluate(`(${found}.click(), 1)`);
  }

  const says = (surface: Pick<Surface, 'evaluate'>, text: string | RegExp) =>
    waitFor(
      async () =>
        (await surface.evaluate<string>('document.body.innerText.replace(/\\s+/g, " ")')).match(
          text,
        ) !== null,
      { what: `${text}` },
    );

  it('from the first badge to the evidence: two clicks', async () => {
    await badgesOn('/world/nato-south-korea', 1);
    await pressBadge('NATO Chief Seeks');
    // One click: the verdict, in whose words, and the conclusion.
    await cardSays('Partially True');
    await cardSays('as describing a finished partnership');
    // Two: every source, with its link.
    await pressInCard(SOURCES);
    await waitFor(
      () => reader.inCard<boolean>(`(root) => root.querySelector('.sources a').checkVisibility()`),
      { what: 'the links to the sources' },
    );
    expect(clicks).toBe(2);
    await reader.press('Escape');
  });

  it('who else checked a claim, and since when that was known: one click', async () => {
    await badgesOn('/science/great-wall', 1);
    await pressBadge('Great Wall');
    await cardSays('4 publishers lean the same way');
    await cardSays('checked 7 months before this article');
    const names =
      '(root) => [...root.querySelectorAll(".agreement li")].map((one) => one.textContent)';
    expect(await reader.inCard<string[]>(names)).toEqual([
      'Mostly false Quay Street Checks',
      expect.stringMatching(/^False Obelus starter set, Orbit Facts,? and The Lantern Desk$/),
    ]);
    expect(clicks).toBe(1);
    await reader.press('Escape');
  });

  it('what each of them says, also one whose claim the page does not make: two clicks', async () => {
    await badgesOn('/science/great-wall', 1);
    await pressBadge('Great Wall');
    await cardSays('Also checked');
    const others =
      '(root) => [...root.querySelectorAll(".check-card__others li")].map((one) => one.textContent)';
    const isOf = (publisher: string) => expect.stringContaining(publisher);
    const listed = await reader.inCard<string[]>(others);
    expect(listed).toHaveLength(3);
    expect(listed).toEqual(
      expect.arrayContaining(['The Lantern Desk', 'Quay Street Checks', 'starter set'].map(isOf)),
    );
    const quay = listed.findIndex((text) => text.includes('Quay Street Checks'));
    await pressInCard(`.check-card__others li:nth-child(${quay + 1}) button`);
    await waitFor(
      () =>
        reader.inCard<boolean>('(root) => root.querySelector("h1").textContent === "Mostly false"'),
      { what: 'the check of Quay Street' },
    );
    expect(clicks).toBe(2);
    expect(await reader.inCard<string[]>(others)).toContainEqual(isOf('Orbit Facts'));
    await reader.press('Escape');
  });

  it('copies the address of a fact-check, also on a page that came over http', async () => {
    await badgesOn('/science/great-wall', 1);
    await pressBadge('Great Wall');
    await cardSays('Copy link');
    await pressInCard('.copy-link button');
    await cardSays('Copied');
    await reader.press('Escape');
    if (reader.browser === 'chromium') {
      const page = await (reader as ChromiumReader).page();
      await page.locator('input[type=email]').first().focus();
      await page.keyboard.press('Control+V');
      const pasted = await page.locator('input[type=email]').first().inputValue();
      expect(pasted).toMatch(/^https:\/\/orbit-facts\.example\/\d+$/);
    }
  });

  it('a check of a topic from last year by one publisher: five clicks, or none', async () => {
    const panel = await reader.open('sidepanel.html');
    await says(panel, 'checks, newest first');
    await panel.type('moon');
    await press(panel, '.filters summary');
    clicks += 2; // A list of the browser's own: open it, and choose.
    await waitFor(
      () =>
        panel.evaluate<boolean>(`(() => {
          const select = document.querySelector('.filters select');
          if (!select) return false;
          select.value = 'Orbit Facts';
          if (select.value !== 'Orbit Facts') return false;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        })()`),
      { what: 'the publisher among those that are offered' },
    );
    await says(panel, 'Orbit Facts ');
    await press(panel, '.years__bar[aria-label^="2025"]');
    await says(panel, /\b1 check\b/);
    await press(panel, '.check-item__button');
    await says(panel, 'Read the fact-check at Orbit Facts');
    expect(clicks).toBe(5);

    await press(panel, '.check-page__nav button');
    await waitFor(() => panel.evaluate('document.querySelector("input[type=search]") !== null'), {
      what: 'the search',
    });
    await panel.close();
    const typed = await reader.open('sidepanel.html');
    await says(typed, 'checks, newest first');
    await typed.type('mooon publisher:orbit year:2025');
    await says(typed, /\b1 check\b/);
    await typed.press('Enter');
    await says(typed, 'Read the fact-check at Orbit Facts');
    await typed.close();
  });

  it('a wrong match is corrected with two clicks, and a third takes that back', async () => {
    // Four publishers checked it: all of them go.
    await badgesOn('/science/great-wall', 1);
    const marked = (await reader.badges())[0]!.said;
    await pressBadge('Great Wall');
    await pressInCard('.check-card__dismiss button');
    await badges(0);
    expect(clicks).toBe(2);
    await waitFor(
      () =>
        reader
          .inCard<boolean>(
            '(root) => root.querySelector(".undo-note")?.textContent.startsWith("The badge is gone") === true',
          )
          .catch(() => false),
      { what: 'the way back' },
    );
    await pressInCard('.undo-note button');
    await waitFor(async () => (await reader.badges())[0]?.said === marked, {
      what: 'the badge to come back',
    });
    expect(clicks).toBe(3);
  });

  it('Obelus is stopped on one site with two clicks', async () => {
    await badgesOn('/', 5);
    const popup = await openPopup();
    await says(popup, 'harbour-courier.example');
    await press(popup, '[role=switch]');
    await badges(0);
    expect(clicks).toBe(2);
    await press(popup, '[role=switch]');
    await badges(5);
    await popup.close();
  });

  it('how old the index is: one click', async () => {
    await badgesOn('/', 5);
    const popup = await openPopup();
    await says(popup, /\d checks · newest from .+ · updated today/);
    expect(clicks).toBe(1);
    await popup.close();
  });
});
