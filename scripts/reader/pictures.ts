import { PNG } from 'pngjs';

/** A box in the picture, in pixels from its top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Colour steps (of 255) that two renderings of the same thing may differ by: smoothed edges. */
const NOISE = 8;

/** Side of the squares in which a page's own movement is told. */
const TILE = 32;

/** Two pictures of the same page, decoded. */
export class Pictures {
  readonly #before: PNG;
  readonly #after: PNG;

  /** @throws when their sizes differ */
  constructor(before: Buffer, after: Buffer) {
    this.#before = PNG.sync.read(before);
    this.#after = PNG.sync.read(after);
    const size = ({ width, height }: PNG) => `${width} by ${height}`;
    if (size(this.#before) !== size(this.#after))
      throw new Error(`pictures of ${size(this.#before)} and ${size(this.#after)} pixels`);
  }

  /**
   * Pixels that differ anywhere but in `boxes`, which smoothed edges may pass by a pixel: how many,
   * and the box around them.
   */
  changedOutside(boxes: readonly Box[]): { pixels: number; around?: Box } {
    const { width, height } = this.#before;
    const free = new Uint8Array(width * height);
    for (const { left, top, right, bottom } of boxes) {
      for (let y = Math.max(0, Math.floor(top) - 1); y < Math.min(height, bottom + 1); y++)
        free.fill(
          1,
          y * width + Math.max(0, Math.floor(left) - 1),
          y * width + Math.min(width, Math.ceil(right) + 1),
        );
    }
    let pixels = 0;
    const around: Box = { left: width, top: height, right: 0, bottom: 0 };
    for (let at = 0; at < free.length; at++) {
      if (free[at] || !this.#differs(at)) continue;
      pixels++;
      const [x, y] = [at % width, Math.floor(at / width)];
      around.left = Math.min(around.left, x);
      around.right = Math.max(around.right, x + 1);
      around.top = Math.min(around.top, y);
      around.bottom = Math.max(around.bottom, y + 1);
    }
    return pixels === 0 ? { pixels } : { pixels, around };
  }

  /**
   * Squares of the picture in which something differs, and those around them: where a page moves by
   * itself, two pictures show only two moments of it.
   */
  changedTiles(): Box[] {
    const { width, height } = this.#before;
    const changed = new Set<string>();
    for (let at = 0; at < width * height; at++) {
      if (!this.#differs(at)) continue;
      const [column, row] = [at % width, Math.floor(at / width)].map((n) => Math.floor(n / TILE));
      changed.add(`${column} ${row}`);
    }
    return [...changed].map((tile) => {
      const [column = 0, row = 0] = tile.split(' ').map(Number);
      const [left, top] = [(column - 1) * TILE, (row - 1) * TILE];
      return {
        left: Math.max(0, left),
        top: Math.max(0, top),
        right: left + 3 * TILE,
        bottom: top + 3 * TILE,
      };
    });
  }

  /** Share of the pixels in a box of the first picture that are not of its commonest colour. */
  inkBefore({ left, top, right, bottom }: Box): number {
    const { width, height, data } = this.#before;
    const colours = new Map<number, number>();
    let all = 0;
    for (let y = Math.max(0, Math.round(top)); y < Math.min(height, Math.round(bottom)); y++) {
      for (let x = Math.max(0, Math.round(left)); x < Math.min(width, Math.round(right)); x++) {
        // Of each channel the upper bits: what a smoothed edge or a gradient adds is no ink.
        const colour = data.readUInt32BE(4 * (y * width + x)) & 0xe0e0e000;
        colours.set(colour, (colours.get(colour) ?? 0) + 1);
        all++;
      }
    }
    return all === 0 ? 0 : 1 - Math.max(...colours.values()) / all;
  }

  #differs(at: number): boolean {
    const [one, other] = [this.#before.data, this.#after.data];
    for (let channel = 4 * at; channel < 4 * at + 4; channel++)
      if (Math.abs(one[channel]! - other[channel]!) > NOISE) return true;
    return false;
  }
}
