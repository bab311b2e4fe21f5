import { sleep } from '~/scripts/browsers/wait';
import type { ChromiumReader } from '~/scripts/reader/chromium-reader';
import { type Layout, LOOK_AT_LAYOUT } from '~/scripts/reader/layout';
import { type Box, Pictures } from '~/scripts/reader/pictures';

/** What badges did to one page. */
export interface MarkedPage {
  url: string;
  badges: number;
  /** Badges within the picture, and how many of them something of the page hides. */
  inPicture: number;
  hidden: number;
  /** Badges inside what follows a click. */
  inLink: number;
  /** Badges with no room for words. */
  icons: number;
  /** Badges over written text, and the parts of it that they cover. */
  coveringText: number;
  covered?: Box[];
  /** Pixels that differ, badges and underlines left out, and what differs without them. */
  changedPixels: number;
  /** Where those pixels are. */
  changed?: Box;
  /** Whether two looks without badges differ; there, pixels are not compared. */
  movesByItself: boolean;
  /** Elements whose box is not where it was. */
  moved: number;
  cls: number;
}

/** Big enough for what most pages show, so that nothing scrolls between two pictures. */
const VIEWPORT = { width: 1_280, height: 5_000 };
/** A page is as it will be when its badges do not change for so long. */
const CALM_MS = 700;
const LATEST_MS = 15_000;
/** Share of a covered box that must be ink: below it the badge stands on blank paper. */
const INK = 0.03;

/**
 * Goes to a page twice and looks at it, to learn what changes by itself; then asks Obelus to mark
 * it, and looks again.
 */
export async function markPage(
  reader: ChromiumReader,
  url: string,
): Promise<MarkedPage & { picture: Buffer }> {
  await reader.resize(VIEWPORT.width, VIEWPORT.height);
  const first = await look(reader, url);
  const before = await look(reader, url);
  await reader.checkThisPage();
  const after = await calm(reader);
  const picture = await reader.picture();
  const pictures = new Pictures(before.picture, picture);
  // An animation goes on at the same page, a lottery is drawn at each load.
  const own = [
    ...before.animated,
    ...new Pictures(first.picture, before.picture).changedTiles(),
    ...new Pictures(before.earlier, before.picture).changedTiles(),
  ];
  const isOwn = (at: number) => first.layout.elements[at] !== before.layout.elements[at];
  const moved = before.layout.elements.filter(
    (box, at) => box !== after.elements[at] && !isOwn(at),
  ).length;
  const ours = [...after.badges, ...after.underlined];
  const covered = after.badges.map(({ covers }) =>
    covers.map(({ box }) => box).filter((box) => pictures.inkBefore(box) > INK),
  );
  const { pixels, around } = pictures.changedOutside([...ours, ...own]);
  return {
    url,
    badges: after.badges.length,
    inPicture: after.badges.filter(({ inViewport }) => inViewport).length,
    hidden: after.badges.filter(({ inViewport, onTop }) => inViewport && !onTop).length,
    inLink: after.badges.filter(({ inLink }) => inLink).length,
    icons: after.badges.filter(({ form }) => form.startsWith('icon')).length,
    coveringText: covered.filter((boxes) => boxes.length > 0).length,
    covered: covered.flat(),
    changedPixels: pixels,
    changed: around,
    movesByItself: own.length > 0,
    moved,
    cls: after.shift,
    picture,
  };
}

/** A page without badges: two pictures, some time apart, and its boxes. */
interface Look {
  earlier: Buffer;
  picture: Buffer;
  layout: Layout;
  /** What an animation of the page's own runs on, and the field where a caret blinks. */
  animated: Box[];
}

const ANIMATED = `[
  ...document.getAnimations().map(({ effect }) => effect?.target),
  document.activeElement?.closest('input, textarea'),
].flatMap((element) => {
  const box = element?.getBoundingClientRect();
  return box ? [{ left: box.left, top: box.top, right: box.right, bottom: box.bottom }] : [];
})`;

async function look(reader: ChromiumReader, url: string): Promise<Look> {
  await reader.visit(url);
  const earlier = await stillPicture(reader);
  const layout = await reader.inPage<Layout>(LOOK_AT_LAYOUT);
  const animated = await reader.inPage<Box[]>(ANIMATED);
  return { earlier, picture: await reader.picture(), layout, animated };
}

/** A picture of a page that has stopped changing by itself. */
async function stillPicture(reader: ChromiumReader): Promise<Buffer> {
  let last = await reader.picture();
  for (let tries = 0; tries < 5; tries++) {
    await sleep(CALM_MS);
    const picture = await reader.picture();
    if (picture.equals(last)) break;
    last = picture;
  }
  return last;
}

async function calm(reader: ChromiumReader): Promise<Layout> {
  const end = Date.now() + LATEST_MS;
  let [last, since] = ['', Date.now()];
  for (;;) {
    const layout = await reader.inPage<Layout>(LOOK_AT_LAYOUT);
    const now = JSON.stringify(layout.badges);
    if (now !== last) [last, since] = [now, Date.now()];
    const patience = layout.badges.length > 0 ? CALM_MS : 3 * CALM_MS;
    if (Date.now() - since > patience || Date.now() > end) return layout;
    await sleep(150);
  }
}
