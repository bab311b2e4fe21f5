// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { Bars } from '~/lib/marks/bars';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it('cuts a badge off at a bar, though the page has just thrown another one away', () => {
  let cross: IntersectionObserverCallback = () => {};
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: IntersectionObserverCallback) {
        cross = callback;
      }
      observe() {}
    },
  );
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
  const box = new DOMRect(0, 10, 100, 20);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
  const [lost, there, bar] = [0, 1, 2].map(() => document.createElement('div'));
  document.body.append(lost!, there!, bar!);
  bar!.style.position = 'sticky';
  // As in browsers: an error for what is no document.
  Document.prototype.elementsFromPoint = function () {
    if (!(this instanceof Document)) throw new TypeError('Illegal invocation');
    return [lost!, there!, bar!];
  };
  const bars = new Bars(new AbortController().signal);
  const crossed = [lost!, there!].map((target) => {
    bars.add(target);
    return { target, isIntersecting: true, boundingClientRect: new DOMRect(0, 500, 100, 20) };
  });
  cross(crossed as unknown as IntersectionObserverEntry[], {} as IntersectionObserver);
  lost!.remove();
  document.dispatchEvent(new Event('scroll'));
  expect(there!.style.getPropertyValue('--cut')).toContain('inset');
});
