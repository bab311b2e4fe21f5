import { aroundOf, boxOf, rootOf } from '~/lib/page/dom';
import { GAP, type Geometry } from './placement.ts';
import type { Placeable } from './site.ts';
import { Clips, HORIZONTAL } from './written.ts';

/** From one place to another, in pixels. */
export type Offset = [x: number, y: number];

/** From an element's box to a badge's; `undefined` where the element has no box. Reads only. */
export function offsetTo(element: Element, { x, y }: DOMRect): Offset | undefined {
  const { left, top, width, height } = boxOf(element);
  return width + height === 0 ? undefined : [x - left, y - top];
}

/** How far a host must be shifted from where the layout puts it, in its own pixels. Reads only. */
export function shiftTo(
  { host, measure }: Pick<Placeable, 'host' | 'measure'>,
  { x, y }: { x: number; y: number },
): Offset {
  const actual = host.getBoundingClientRect();
  // Its nudge is a part of it while it shows more of itself.
  const [shiftX = 0, shiftY = 0] = getComputedStyle(host).translate.split(' ').map(parsePixels);
  return [(x - actual.left) / measure.scale + shiftX, (y - actual.top) / measure.scale + shiftY];
}

/** Give a badge its form and its place. Writes only. */
export function takePlace(
  { host, measure, level }: Placeable,
  { form, box }: Geometry,
  [x, y]: Offset,
): void {
  host.dataset.state = 'placed';
  host.dataset.extent = form.extent;
  host.dataset.height = form.height;
  host.style.setProperty('--level', `${level}`, 'important');
  setPixels(host, '--room-x', -box.width / measure.scale);
  setPixels(host, '--room-y', -box.height / measure.scale);
  moveBy(host, [x, y]);
  // The page may be narrower now.
  if (host.matches(':is(:hover, :focus-within)')) nudgeSoon(host);
}

/** Writes only. */
export function moveBy(host: HTMLElement, [x, y]: Offset): void {
  setPixels(host, '--shift-x', x);
  setPixels(host, '--shift-y', y);
}

/** `none` is nothing. */
function parsePixels(length: string): number {
  return Number.parseFloat(length) || 0;
}

function setPixels(host: HTMLElement, name: string, value: number): void {
  host.style.setProperty(name, `${value.toFixed(1)}px`, 'important');
}

/**
 * Whether a host can be elsewhere once it has its form: in vertical text Firefox (153) puts a box
 * of another width at another place, whatever its margins.
 */
export function mayDrift({ host }: Placeable): boolean {
  return !!host.parentElement && getComputedStyle(host.parentElement).writingMode !== HORIZONTAL;
}

/** There is nothing to stand beside. Writes only. */
export function hide(host: HTMLElement): void {
  host.dataset.state = 'hidden';
}

/** While a badge shows more of itself, move it back into sight as far as it sticks out. */
export function keepInView(host: HTMLElement): void {
  for (const type of ['pointerenter', 'pointerleave', 'focusin', 'focusout'])
    host.addEventListener(type, () => nudgeSoon(host));
}

function nudgeSoon(host: HTMLElement): void {
  requestAnimationFrame(() => nudge(host));
}

function nudge(host: HTMLElement): void {
  setPixels(host, '--nudge', 0);
  const { left, right } = host.getBoundingClientRect();
  const around = aroundOf(host);
  const clip = around && new Clips().of(around);
  const start = Math.max(0, clip?.left ?? 0);
  const width = rootOf(document)?.clientWidth ?? innerWidth;
  const out = Math.max(0, right + GAP - width, right - (clip?.right ?? width));
  const offset = out > 0 ? -Math.min(out, left - start) : Math.max(0, start - left);
  if (offset !== 0) setPixels(host, '--nudge', offset);
}
