// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { isVisible } from '~/lib/page/visible';

/** As Chromium 120 has it, the least that is supported: it came before the options' later names. */
function checkVisibility(
  this: HTMLElement,
  options: { checkOpacity?: boolean; checkVisibilityCSS?: boolean } = {},
): boolean {
  const { opacity, visibility, display } = this.style;
  if (options.checkOpacity && opacity === '0') return false;
  return display !== 'none' && !(options.checkVisibilityCSS && visibility === 'hidden');
}

afterEach(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));

it.each([
  'opacity: 0',
  'visibility: hidden',
  'display: none',
])('what a page hides with %s is hidden for the oldest browsers, too', (style) => {
  Object.assign(Element.prototype, { checkVisibility });
  document.body.innerHTML = `<p style="${style}">Hidden</p><p>Seen</p>`;
  const [hidden, seen] = document.querySelectorAll('p');
  expect(isVisible(hidden!)).toBe(false);
  expect(isVisible(seen!)).toBe(true);
});
