import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sleep, waitFor } from '~/scripts/browsers/wait';
import { ChromiumReader } from '~/scripts/reader/chromium-reader';
import type { Reader } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';

// A page that does what a page can against badges and card. What it sees is in `window.seen`.

const CALM = 'Nothing on this page is as it seems';
const FIGHTER = 'Ferries to the island run on rapeseed oil';
/** On a page whose forms have fields, and whose body has pictures, named like all properties of the DOM. */
const NAMED = [
  'The lighthouse was sold to a circus',
  'A form around a headline hides nothing',
  'Forms before and behind this headline',
  'The harbour master keeps forms inside headlines',
];

/** A search for all checks. */
const EVERYTHING = { text: '', verdicts: [], limit: 10, offset: 0 };

interface Seen {
  errors: string[];
  roots: number;
  rendered: number;
}

describe.each(readers)('a page that fights, in %s', (_name, startReader) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader({ claims: [CALM, FIGHTER, ...NAMED].map((claim) => ({ claim })) });
    await reader.waitToBeAsked();
    await reader.visit('/gallery/hostile');
    await reader.checkThisPage();
    await waitFor(async () => (await reader.badges()).some(({ passage }) => passage === CALM), {
      what: 'the badge',
    });
  });
  afterAll(() => reader?.close());

  // As text: the page has taken the means to read lists away.
  const seen = async () => JSON.parse(await reader.inPage('JSON.stringify(seen)')) as Seen;
  const heightOf = (tag: string) =>
    reader.inPage<number>(`document.querySelector('${tag}')?.offsetHeight ?? 0`);
  const isOnTop = (tag: string) =>
    reader.inPage<boolean>(`(() => {
      const element = document.querySelector('${tag}');
      const { offsetWidth, offsetHeight } = element;
      for (let y = 0; y < innerHeight; y += 5)
        for (let x = 0; x < innerWidth; x += 5)
          if (document.elementFromPoint(x, y) === element) return offsetWidth * offsetHeight > 100;
      return false;
    })()`);

  it('cannot hide or enlarge a badge', async () => {
    expect(await heightOf('obelus-badge')).toBe(22);
    expect(await isOnTop('obelus-badge')).toBe(true);
  });

  it('cannot press a badge', async () => {
    await sleep(300);
    expect(await reader.cardText()).toBeUndefined();
  });

  it('sees neither inside of a badge or the card, nor presses the card’s buttons', async () => {
    await reader.pressBadge(CALM);
    expect(await waitFor(() => reader.cardText(), { what: 'the card' })).toContain(CALM);
    await sleep(300); // Long enough for a few rounds of the page's own presses.
    expect(await reader.cardText()).toContain(CALM);
    expect(await isOnTop('obelus-card')).toBe(true);
    expect(await seen()).toMatchObject({ errors: [], roots: 0 });
  });

  it('learns nothing of the reader’s checks through a content script that it took over', async () => {
    // Firefox lets nobody into that world from outside.
    if (!(reader instanceof ChromiumReader)) return;
    const page = await reader.page();
    for (const type of ['searchChecks', 'indexStatus', 'subscriptions', 'dismissals']) {
      const message = { id: 1, type, data: EVERYTHING, timestamp: 1 };
      const answer = await reader.chromium.evaluateInContentWorld<string>(
        page,
        `chrome.runtime.sendMessage(${JSON.stringify(message)}).then(
          JSON.stringify, ({ message }) => message)`,
      );
      expect(answer, type).toContain('only our own pages');
    }
  });

  it('is left alone where it throws a badge away again and again', async () => {
    const times = await waitFor(
      async () => {
        const { rendered } = await seen();
        await sleep(2_000);
        return rendered > 0 && (await seen()).rendered === rendered ? rendered : undefined;
      },
      { what: 'the end of the fight', timeout: 20_000 },
    );
    expect(times).toBeLessThanOrEqual(5);
    expect((await reader.badges()).map(({ passage }) => passage)).toEqual([CALM]);
  });

  it('keeps no badge away by what its forms and pictures are called', async () => {
    await reader.visit('/gallery/clobbered');
    const isShadowed = 'typeof document.querySelector !== "function"';
    expect(await reader.inPage<boolean>(isShadowed)).toBe(true);
    await reader.checkThisPage();
    await waitFor(async () => (await reader.inPage<number>('placed()')) === NAMED.length, {
      what: 'the badges',
    });
    await reader.inPage('calm()');
    expect((await reader.badges()).map(({ passage }) => passage)).toEqual(NAMED);
  });
});
