/**
 * Source of a function of a document or shadow root: the beginnings of elements that stand out of
 * the page sideways, or hide a part of their text, of what stands in an empty field or of what is
 * chosen. What only screen readers are told is cut on purpose.
 */
export const CUT_TEXT = `(root) => [...root.querySelectorAll('*')].filter((element) => {
  if (element.placeholder && element.value === '') {
    element.value = element.placeholder;
    const isCut = element.scrollWidth > element.clientWidth + 1;
    element.value = '';
    return isCut;
  }
  if (element.localName === 'select') {
    const free = element.cloneNode();
    free.append(element.selectedOptions[0].cloneNode(true));
    free.style.cssText = 'position: absolute; width: max-content; max-width: none';
    element.after(free);
    const isCut = free.offsetWidth > element.offsetWidth + 1;
    free.remove();
    return isCut;
  }
  if (!element.textContent || element.closest('.visually-hidden, style, script, option')) return false;
  const { left, right, width, height } = element.getBoundingClientRect();
  if (width <= 1 || height <= 1) return false;
  const style = getComputedStyle(element);
  if (style.display === 'inline') return false;
  const out = left < -1 || right > document.documentElement.clientWidth + 1;
  const hides = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
  const below = style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
  return out || hides || below;
}).map((element) => element.outerHTML.slice(0, 160))`;
