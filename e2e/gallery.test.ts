import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sleep, waitFor } from '~/scripts/browsers/wait';
import { type Layout, LOOK_AT_LAYOUT, type SeenPlace } from '~/scripts/reader/layout';
import { type Box, Pictures } from '~/scripts/reader/pictures';
import type { Reader } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';
import { GALLERY, type GalleryPage } from './gallery/layouts.ts';

// Every layout that a news page may have, with badges in it, in a viewport that shows all of it.

const VIEWPORT = { width: 1_280, height: 1_100 };
/** How far from its passage's card a badge may be: it seems to touch it. */
const AT_HOME = 4;
/** Share of ink in a covered box from which on something is written there. */
const INK = 0.03;
/** Where to keep the pictures, for whoever wants to look at them. */
const { OBELUS_PICTURES } = process.env;

/** A layout's passages: the card of each, and the whole layout. */
interface Cards {
  section: Box;
  cards: Box[];
  /** Small pictures that no badge may hide. */
  kept: Box[];
  /** Whether there is room for more than an icon. */
  mustHaveWords: boolean;
  /** Whether all badges must stand where nothing was drawn, be it by a style sheet alone. */
  mustBeBlank: boolean;
}

/** A page of the gallery before and after its badges came. */
interface Seen {
  before: Layout;
  after: Layout;
  pictures: Pictures;
  cards: Record<string, Cards>;
}

describe.each(readers)('badges in every layout, in %s', (name, startReader) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader({ claims: GALLERY.flatMap(({ claims }) => claims) });
    await reader.waitToBeAsked();
    await reader.resize(VIEWPORT.width, VIEWPORT.height);
  });
  afterAll(() => reader?.close());

  async function look({ path: page, badges }: GalleryPage): Promise<Seen> {
    await reader.visit(page);
    const before = await reader.inPage<Layout>(LOOK_AT_LAYOUT);
    const picture = await reader.picture();
    await reader.checkThisPage();
    // One that is missing, or one too many, is for the tests to tell.
    await waitFor(async () => (await places()).length >= badges, {
      what: 'the badges',
      timeout: 5_000,
    }).catch(() => {});
    await sleep(500);
    const after = await reader.inPage<Layout>(LOOK_AT_LAYOUT);
    const marked = await reader.picture();
    keep(`${name}${page.replaceAll('/', '.')}.png`, marked);
    const cards = await reader.inPage<Record<string, Cards>>(READ_CARDS);
    return { before, after, pictures: new Pictures(picture, marked), cards };
  }

  const places = async () => (await reader.inPage<Layout>(LOOK_AT_LAYOUT)).badges;

  describe.each(GALLERY)('$path', (page) => {
    let seen: Seen;
    beforeAll(async () => {
      seen = await look(page);
    });

    it.each(page.layouts)('$id: one badge at each passage, free to see and to press ($label)', ({
      id,
    }) => {
      const { section, cards, kept, mustHaveWords, mustBeBlank } = seen.cards[id]!;
      const here = seen.after.badges.filter((badge) => distance(middleOf(badge), section) === 0);
      const icons = here.filter(({ form }) => form.startsWith('icon'));
      if (mustHaveWords) expect(icons).toEqual([]);
      const overInk = here.filter((badge) => seen.pictures.inkBefore(badge) > INK);
      if (mustBeBlank) expect(overInk).toEqual([]);
      const homes = here.map((badge) => nearest(badge, cards));
      expect(homes.sort((a, b) => a - b)).toEqual(cards.map((_, at) => at));
      expect(here.flatMap((badge) => faultsOf(badge, seen.pictures))).toEqual([]);
      const isHidden = (box: Box) => here.some((badge) => distance(badge, middleOf(box)) === 0);
      expect(kept.filter(isHidden)).toEqual([]);
    });

    it('moves nothing', () => {
      expect(seen.after.elements).toEqual(seen.before.elements);
      expect(seen.after.shift).toBe(0);
    });

    it('changes no pixel beside the badges', () => {
      expect(seen.pictures.changedOutside(seen.after.badges)).toEqual({ pixels: 0 });
    });
  });
});

function faultsOf(badge: SeenPlace, pictures: Pictures): string[] {
  const { inViewport, onTop, inLink, covers, form } = badge;
  return [
    ...(inViewport ? [] : ['sticks out of the viewport']),
    ...(onTop ? [] : ['is covered']),
    ...(inLink ? ['is part of a link'] : []),
    ...covers
      .filter(({ box }) => pictures.inkBefore(box) > INK)
      .map(({ text }) => `covers “${text}”`),
  ].map((fault) => `${form} ${fault}`);
}

/** Number of the card whose badge this is; -1 when it is at home in none. */
function nearest(badge: Box, cards: readonly Box[]): number {
  const distances = cards.map((card) => distance(middleOf(badge), card));
  const home = distances.indexOf(Math.min(...distances));
  return cards[home] && distance(badge, cards[home]) <= AT_HOME ? home : -1;
}

function middleOf({ left, top, right, bottom }: Box): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { left: x, top: y, right: x, bottom: y };
}

/** How far two boxes are apart; 0 when they touch. */
function distance(one: Box, other: Box): number {
  const across = Math.max(other.left - one.right, one.left - other.right);
  const down = Math.max(other.top - one.bottom, one.top - other.bottom);
  return Math.max(0, across, down);
}

const READ_CARDS = `Object.fromEntries([...document.querySelectorAll('.layout')].map((section) => {
  const boxOf = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const claims = [...section.querySelectorAll('[data-claim]:not([data-full])')];
  const cards = claims.map((claim) => boxOf(claim.closest('[data-card]')));
  const kept = [...section.querySelectorAll('[data-kept]')].map(boxOf);
  const mustHaveWords = section.querySelector('[data-words]') !== null;
  const mustBeBlank = section.matches('[data-blank]');
  return [section.id, { section: boxOf(section), cards, kept, mustHaveWords, mustBeBlank }];
}))`;

function keep(file: string, picture: Buffer): void {
  if (!OBELUS_PICTURES) return;
  mkdirSync(OBELUS_PICTURES, { recursive: true });
  writeFileSync(path.join(OBELUS_PICTURES, file), picture);
}
