// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chart } from '~/bench/growth/chart';

const draw = (points: [number, number][], name = 'size') => {
  const svg = chart('<Growth>', [{ title: 'File & all', unit: 'MB', curves: [{ name, points }] }]);
  // Throws nothing, but makes a document of its own of what is no XML.
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  expect(root.localName).toBe('svg');
  return root;
};

/** Places of the dots of the only curve. */
const dots = (root: Element) =>
  [...root.querySelectorAll('circle')].map((dot) => [
    Number(dot.getAttribute('cx')),
    Number(dot.getAttribute('cy')),
  ]);

describe('chart', () => {
  it('draws a power law as a straight line', () => {
    const [first, second, third] = dots(
      draw([
        [10, 3],
        [100, 30],
        [1_000, 300],
      ]),
    );
    const slope = (a: number[], b: number[]) => (b[1]! - a[1]!) / (b[0]! - a[0]!);
    expect(slope(first!, second!)).toBeCloseTo(slope(second!, third!), 1);
    expect(slope(first!, second!)).toBeLessThan(0); // Upwards: y grows downwards in SVG.
  });

  it('puts linear growth on the dotted line, and slower growth under it', () => {
    const end = (root: Element) => {
      const line = root.querySelector('.linear')!;
      return [Number(line.getAttribute('x2')), Number(line.getAttribute('y2'))];
    };
    const linear = draw([
      [10, 1],
      [1_000, 100],
    ]);
    expect(end(linear)[0]).toBeCloseTo(dots(linear)[1]![0]!, 0);
    expect(end(linear)[1]).toBeCloseTo(dots(linear)[1]![1]!, 0);
    const slower = draw([
      [10, 1],
      [1_000, 10],
    ]);
    expect(dots(slower)[1]![1]! - end(slower)[1]!).toBeGreaterThanOrEqual(0);
  });

  it('writes what it is given as text', () => {
    const root = draw(
      [
        [1, 1],
        [10, 10],
      ],
      '<b>x</b>',
    );
    expect(root.querySelector('b')).toBeNull();
    expect(root.textContent).toContain('<b>x</b>');
    expect(root.textContent).toContain('File & all');
  });

  it('draws one point without a line', () => {
    expect(dots(draw([[10, 3]]))).toHaveLength(1);
  });
});
