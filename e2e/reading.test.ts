import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '~/scripts/browsers/wait';
import type { Reader } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';
import { EXPECTED } from './support/expectations.ts';

const NATO = 'NATO Chief Seeks Stronger Defense Cooperation with South Korea';

describe.each(readers)('reading the news in %s', (_name, startReader) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader();
  });
  afterAll(() => reader?.close());

  /** The badges of a page, once there are as many as expected. */
  async function badgesOf(path: string) {
    const expected = EXPECTED[path] ?? [];
    await reader.visit(path);
    return waitFor(
      async () => {
        const badges = await reader.badges();
        return badges.length >= expected.length ? badges : undefined;
      },
      { what: `${expected.length} badges on ${path}`, timeout: 15_000 },
    );
  }

  it.each(
    Object.entries(EXPECTED),
  )('marks the checked claims of %s and nothing else', async (path, expected) => {
    await badgesOf(path);
    await quiet(); // One badge too many may come late.
    const seen = (await reader.badges()).map(({ passage, stance }) => [passage, stance]);
    expect(seen).toHaveLength(expected.length);
    for (const [at, [passage, stance]] of expected.entries()) {
      expect(seen[at]?.[0]).toContain(passage);
      expect(seen[at]?.[1]).toBe(stance);
    }
  });

  it('marks claims inside an article’s text, each after its paragraph', async () => {
    await reader.visit('/science/night-school');
    const badges = await waitFor(
      async () => {
        const found = await reader.badges();
        return found.length >= 2 ? found : undefined;
      },
      { what: 'two badges', timeout: 15_000 },
    );
    expect(badges[0]?.passage).toContain('Goldfish have a three-second memory.');
    expect(badges[1]?.passage).toContain('Lightning never strikes the same place twice.');
  });

  it('says that a denied claim is debunked here, instead of branding the headline', async () => {
    const badges = await badgesOf('/');
    expect(badges[1]?.sentence).toMatch(/False claim, debunked here/);
  });

  it('opens the card: verdict, own words, all three sections, all eight sources', async () => {
    await badgesOf('/world/nato-south-korea');
    expect((await reader.badges())[0]?.sentence).toMatch(/Partly true/);
    await reader.pressBadge(NATO);
    const card = await waitFor(() => reader.cardText(), { what: 'the card' });
    expect(card).toContain('Partly true');
    expect(card).toContain('“Partially True”');
    for (const section of ['What we know', 'Analysis', 'Conclusion'])
      expect(card).toContain(section);
    for (const source of SEED_SOURCES) expect(card).toContain(source);
  });

  it('closes the card with Escape and gives the focus back to the badge', async () => {
    await badgesOf('/world/nato-south-korea');
    await reader.pressBadge(NATO);
    await waitFor(() => reader.cardText(), { what: 'the card' });
    await reader.press('Escape');
    expect(await reader.cardText()).toBeUndefined();
    expect(await reader.inPage('document.activeElement.localName')).toBe('obelus-badge');
  });

  it('closes the card when the reader clicks elsewhere', async () => {
    await badgesOf('/world/nato-south-korea');
    await reader.pressBadge(NATO);
    await waitFor(() => reader.cardText(), { what: 'the card' });
    await reader.click('article p');
    expect(await reader.cardText()).toBeUndefined();
  });

  it('stays on the page when a badge inside a big link is pressed', async () => {
    await badgesOf('/');
    await reader.pressBadge('Is the Great Wall of China');
    await waitFor(() => reader.cardText(), { what: 'the card' });
    expect(await reader.inPage('location.pathname')).toBe('/');
  });

  it('lets no page press its buttons or look inside', async () => {
    await badgesOf('/world/nato-south-korea');
    await reader.inPage("document.querySelector('obelus-badge').click()");
    await quiet();
    expect(await reader.cardText()).toBeUndefined();
    expect(await reader.inPage("document.querySelector('obelus-badge').shadowRoot")).toBeNull();
    expect(await reader.inPage("document.querySelector('h1').textContent.trim()")).toBe(NATO);
  });

  it('follows a page that changes without loading anew', async () => {
    await reader.visit('/live');
    const texts = async () => (await reader.badges()).map(({ passage }) => passage).join(' | ');
    const sees = (text: string) =>
      waitFor(async () => (await texts()).includes(text) || undefined, {
        what: `a badge at “${text}”`,
      });
    const seesNo = (text: string) =>
      waitFor(async () => !(await texts()).includes(text) || undefined, {
        what: `no badge at “${text}”`,
      });
    await sees('Volcanoes emit more carbon dioxide');
    await reader.click('#load-more');
    await sees('Lightning never strikes the same place twice');
    await reader.click('#recycle');
    await seesNo('Harbour master retires');
    await seesNo('Volcanoes emit more carbon dioxide');
    await reader.click('a[data-soft][href="/world/nato-seoul"]');
    await sees('NATO chief expresses interest');
    expect(await reader.inPage('location.pathname')).toBe('/world/nato-seoul');
    await seesNo('Lightning never strikes');
  });

  it('says in the popup that a page is no news, and lists what it found there once it was asked', async () => {
    await reader.visit('/about');
    await reader.inPage(
      `void (document.querySelector('h1').textContent = ${JSON.stringify(NATO)})`,
    );
    const popup = await reader.openPopup();
    const says = (text: string) =>
      waitFor(
        async () => (await popup.evaluate<string>('document.body.innerText')).includes(text),
        {
          what: `the popup to say “${text}”`,
        },
      );
    await says('This does not look like news');
    await popup.evaluate(
      "[...document.querySelectorAll('button')].find((b) => b.textContent === 'Check this page').click()",
    );
    await says('1 checked claim on this page');
    await popup.close();
  });

  it('moves nothing on the page', async () => {
    await badgesOf('/');
    const withBadges = await reader.inPage(BOXES);
    await reader.inPage(
      "document.querySelectorAll('obelus-badge').forEach((host) => host.remove())",
    );
    expect(withBadges).toBe(await reader.inPage(BOXES));
  });

  it('answers after the background was stopped', async () => {
    await badgesOf('/world/nato-south-korea');
    await reader.stopBackground();
    expect(await badgesOf('/world/nato-seoul')).toHaveLength(1);
  });

  it('still knows everything after the browser was restarted', async () => {
    await reader.restart();
    expect(await badgesOf('/world/nato-south-korea')).toHaveLength(1);
  });

  it('causes not one request while the reader browses', async () => {
    for (const path of ['/', '/world/nato-seoul', '/live', '/shop']) await badgesOf(path);
    await reader.visit('/world/nato-south-korea');
    await badgesOf('/world/nato-south-korea');
    await reader.pressBadge(NATO);
    await waitFor(() => reader.cardText(), { what: 'the card' });
    expect(await reader.foreignRequests()).toEqual([]);
  });
});

/** Every box of the page's own content, as one string. */
const BOXES = `JSON.stringify([...document.querySelectorAll('body *:not(obelus-badge)')].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height];
}))`;

const SEED_SOURCES = [
  'NATO - Homepage',
  'NATO chief expresses interest in increased defense cooperation with Seoul',
  'O que é a NATO?',
  'NATO and the Republic of Korea discuss cooperation at NATO HQ',
  'Was ist die NATO?',
  'NATO summit offers strategic opportunity for Korea',
  'What is NATO?',
  'Defense chief says cooperation with NATO will strengthen ties',
];

/** Long enough for anything that should not happen to happen. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 700));
}
