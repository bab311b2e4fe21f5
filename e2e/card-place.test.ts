import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '~/scripts/browsers/wait';
import { type ChromiumReader, startChromiumReader } from '~/scripts/reader/chromium-reader';

/** The middle of a link of the page that shows above the card. */
const LINK_ABOVE = `(() => {
  const card = document.querySelector('obelus-card').getBoundingClientRect();
  const { left, top, width, height } = [...document.querySelectorAll('a')]
    .map((link) => link.getBoundingClientRect())
    .find((box) => box.width > 0 && box.top > 0 && box.bottom < card.top);
  return [left + width / 2, top + height / 2];
})()`;

/** The card's upper edge, and the lower ones of the headline that it is about. */
const EDGES = `(() => {
  const headline = [...document.querySelectorAll('h3')].find(
    ({ textContent }) => textContent.includes('Volcanoes emit'));
  return [document.querySelector('obelus-card'), headline].map((one) => one.getBoundingClientRect())
    .map((box, at) => at === 0 ? box.top : box.bottom);
})()`;

describe('where the card stands, in Chromium', () => {
  let reader: ChromiumReader;
  beforeAll(async () => {
    reader = await startChromiumReader();
  });
  afterAll(() => reader?.close());

  const open = async (passage: string) => {
    await reader.visit('/');
    await waitFor(async () => (await reader.badges()).length === 5, { what: 'five badges' });
    await reader.pressBadge(passage);
    await waitFor(() => reader.cardText(), { what: 'the card' });
  };

  it('leaves the headline free that it is about, where there is room below', async () => {
    await open('Volcanoes emit');
    const [card, headline] = await reader.inPage<[number, number]>(EDGES);
    expect(card).toBeGreaterThanOrEqual(headline);
  });

  it('leaves it free in a low window too, where above the badge is hardly more room', async () => {
    await reader.resize(960, 540);
    await reader.visit('/world/nato-south-korea');
    await waitFor(async () => (await reader.badges()).length === 1, { what: 'the badge' });
    await reader.inPage('scrollTo(0, 0)');
    await reader.inPage("document.querySelector('obelus-badge').focus()");
    await reader.press('Enter');
    await waitFor(() => reader.cardText(), { what: 'the card' });
    // Its badge stands in the headline's last line.
    const [card, badge] = await reader.inPage<[number, number]>(
      `['obelus-card', 'obelus-badge'].map((tag) =>
        document.querySelector(tag).getBoundingClientRect()).map(({ top }) => top)`,
    );
    expect(card).toBeGreaterThan(badge);
    await reader.press('Escape');
    await reader.resize(1_280, 900);
  });

  it('is in the viewport as a whole where that is low, as it is at 200 % zoom', async () => {
    await reader.resize(640, 380);
    await open('NATO Chief Seeks');
    const inside = `(() => {
      const { top, bottom } = document.querySelector('obelus-card').getBoundingClientRect();
      return top >= 0 && bottom <= document.documentElement.clientHeight;
    })()`;
    // With its badge in the middle, and near either edge.
    for (const block of ['center', 'start', 'end']) {
      await reader.press('Escape');
      await reader.inPage(
        `document.querySelector('obelus-badge').scrollIntoView({ block: '${block}' })`,
      );
      await reader.inPage("document.querySelector('obelus-badge').focus()");
      await reader.press('Enter');
      await waitFor(() => reader.cardText(), { what: 'the card' });
      expect(await reader.inPage(inside), block).toBe(true);
    }
    await reader.press('Escape');
    await reader.resize(1_280, 900);
  });

  it('a press beside a sheet closes it and follows no link of the page', async () => {
    await reader.resize(400, 800);
    await open('NATO Chief Seeks');
    const [x, y] = await reader.inPage<[number, number]>(LINK_ABOVE);
    await (await reader.page()).mouse.click(x, y);
    await waitFor(async () => (await reader.cardText()) === undefined, { what: 'no card' });
    expect(await reader.inPage('location.pathname')).toBe('/');
    expect(await reader.inPage('document.activeElement.localName')).toBe('obelus-badge');
    // Then the page is the reader's again.
    await (await reader.page()).mouse.click(x, y);
    await waitFor(async () => (await reader.inPage('location.pathname')) !== '/', {
      what: 'the link to be followed',
    });
    await reader.resize(1_280, 900);
  });

  it('is on the screen of a phone, also where the page is wider than that', async () => {
    const page = await reader.page();
    const session = await page.context().newCDPSession(page);
    const phone = { width: 390, height: 800, deviceScaleFactor: 1, mobile: true };
    await session.send('Emulation.setDeviceMetricsOverride', phone);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await reader.visit('/world/nato-south-korea');
    await reader.inPage(
      "document.body.append(Object.assign(document.createElement('div'), {\
      style: 'width: 1600px; height: 1px' }))",
    );
    await waitFor(async () => (await reader.badges()).length === 1, { what: 'the badge' });
    await reader.inPage('scrollTo(0, 0)');
    await reader.pressBadge('NATO Chief Seeks');
    await waitFor(() => reader.cardText(), { what: 'the card' });
    const [left, bottom, width] = await reader.inPage<number[]>(`(() => {
      const { left, bottom, width } = document.querySelector('obelus-card').getBoundingClientRect();
      return [left - visualViewport.offsetLeft, bottom - visualViewport.offsetTop, width];
    })()`);
    expect([left, Math.round(bottom!), width]).toEqual([0, 800, 390]);
    await session.send('Emulation.clearDeviceMetricsOverride');
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  });
});
