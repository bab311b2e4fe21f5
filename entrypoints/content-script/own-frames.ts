import { BADGE_TAG } from '~/lib/marks/tags';
import type { Stop } from '~/lib/marks/walk';
import { listen, nameOf, queryAll } from '~/lib/page/dom';
import { articleFrames } from '~/lib/page/frames';
import { Furniture } from '~/lib/page/furniture';
import { sendToBackground } from '~/lib/protocol/client';

/**
 * Has articles read that a page shows in frames of its own origin. The page's own script decides,
 * so that no other page pays: in a frame nothing of Obelus runs until it is asked for.
 */
export class OwnFrames {
  /** Documents that are read already; a frame that moves on has another one. */
  readonly #read = new WeakSet<Document>();

  constructor(
    private readonly document: Document,
    signal: AbortSignal,
  ) {
    const onLoad = ({ target, isTrusted }: Event) => {
      if (isTrusted && target instanceof Element && /^i?frame$/.test(nameOf(target))) this.look();
    };
    listen(document, 'load', onLoad, { capture: true, signal });
  }

  look(): void {
    const frames = articleFrames(this.document, new Furniture());
    const fresh = frames.filter(({ document }) => !this.#read.has(document));
    if (fresh.length === 0) return;
    for (const { document } of fresh) this.#read.add(document);
    const indexes = fresh.map(({ index }) => index);
    void sendToBackground('readFrames', indexes).catch(() => {}); // The page itself is read.
  }
}

/** Badges of articles in a page's frames, in their order there. */
export function badgesInFrames(page: Document): Stop[] {
  return articleFrames(page, new Furniture()).flatMap(({ element, document }) => {
    const hosts = [...queryAll(document, `${BADGE_TAG}[data-state=placed]`)];
    return hosts.map((host) => ({ element, host: host as HTMLElement }));
  });
}
