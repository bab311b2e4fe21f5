/** A curve of a panel; points of x and y, both above zero. */
export interface Curve {
  name: string;
  points: readonly [x: number, y: number][];
}

/** One small chart of the picture. */
export interface Panel {
  title: string;
  /** Unit of the values, as it stands behind a number. */
  unit: string;
  curves: readonly Curve[];
}

const WIDTH = 360;
const HEIGHT = 210;
const MARGIN = { left: 56, right: 118, top: 34, bottom: 34 };
const COLUMNS = 2;

const STYLE = `
  svg { font: 12px system-ui, sans-serif; background: #fff; color: #1d1b18; }
  text { fill: currentColor; }
  .title { font-weight: 600; font-size: 13px; }
  .soft { fill: #5d584f; }
  .grid { stroke: #e4dfd3; }
  .linear { stroke: #8a8477; stroke-dasharray: 2 4; }
  .curve { fill: none; stroke-width: 2; }
  .c0 { stroke: #24488f; } .c1 { stroke: #a0440a; } .c2 { stroke: #13694a; }
  .d0 { fill: #24488f; } .d1 { fill: #a0440a; } .d2 { fill: #13694a; }
  @media (prefers-color-scheme: dark) {
    svg { background: #181715; color: #ebe6dc; }
    .soft { fill: #aba498; } .grid { stroke: #38352f; } .linear { stroke: #807a70; }
    .c0 { stroke: #a6bff5; } .c1 { stroke: #f49d61; } .c2 { stroke: #70cf9f; }
    .d0 { fill: #a6bff5; } .d1 { fill: #f49d61; } .d2 { fill: #70cf9f; }
  }`;

/**
 * An SVG of panels with logarithmic axes, where a power law is a straight line. The dotted line of
 * each panel is what linear growth from the first curve's first point would be.
 */
export function chart(title: string, panels: readonly Panel[]): string {
  const rows = Math.ceil(panels.length / COLUMNS);
  const [width, height] = [WIDTH * COLUMNS, HEIGHT * rows];
  const drawn = panels.map((panel, at) => {
    const [x, y] = [(at % COLUMNS) * WIDTH, Math.floor(at / COLUMNS) * HEIGHT];
    return `<g transform="translate(${x} ${y})">${panelOf(panel)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title><style>${STYLE}</style>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function panelOf({ title, unit, curves }: Panel): string {
  const points = curves.flatMap((curve) => curve.points);
  const x = scale(
    points.map(([value]) => value),
    MARGIN.left,
    WIDTH - MARGIN.right,
  );
  const y = scale(
    points.map(([, value]) => value),
    HEIGHT - MARGIN.bottom,
    MARGIN.top,
  );
  return [
    `<text class="title" x="12" y="20">${escaped(title)}</text>`,
    ...decades(y.from, y.to).map((value) => gridLine(value, unit, y.at(value))),
    ...curves[0]!.points.map(([value]) => xLabel(value, x.at(value))),
    linear(curves[0]!.points, x, y),
    ...curves.map((curve, at) => curveOf(curve, { at, unit, x, y })),
  ].join('\n');
}

interface Scale {
  from: number;
  to: number;
  at(value: number): number;
}

function scale(values: readonly number[], start: number, end: number): Scale {
  // A little more than the values, so that no curve lies on the edge.
  const [from, to] = [Math.min(...values) / 1.3, Math.max(...values) * 1.3];
  const at = (value: number) =>
    start + ((end - start) * Math.log(value / from)) / Math.log(to / from);
  return { from, to, at };
}

/** The powers of ten within a range. */
function decades(from: number, to: number): number[] {
  const first = Math.ceil(Math.log10(from));
  const last = Math.floor(Math.log10(to));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => 10 ** (first + at));
}

function gridLine(value: number, unit: string, y: number): string {
  const label = `${short(value)} ${unit}`;
  return (
    `<line class="grid" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${px(y)}" y2="${px(y)}"/>` +
    `<text class="soft" x="${MARGIN.left - 6}" y="${px(y + 4)}" text-anchor="end">${escaped(label)}</text>`
  );
}

function xLabel(value: number, x: number): string {
  const y = HEIGHT - MARGIN.bottom + 18;
  return `<text class="soft" x="${px(x)}" y="${y}" text-anchor="middle">${short(value)}</text>`;
}

function linear([first, ...rest]: Curve['points'], x: Scale, y: Scale): string {
  const last = rest.at(-1);
  if (!first || !last) return '';
  // It ends where the panel does, or where the curve does.
  const end = Math.min(last[0], (first[0] * y.to) / first[1]);
  const value = (first[1] * end) / first[0];
  return `<line class="linear" x1="${px(x.at(first[0]))}" y1="${px(y.at(first[1]))}" x2="${px(x.at(end))}" y2="${px(y.at(value))}"/>`;
}

function curveOf(
  { name, points }: Curve,
  { at, unit, x, y }: { at: number; unit: string; x: Scale; y: Scale },
): string {
  const places = points.map(([a, b]) => `${px(x.at(a))},${px(y.at(b))}`);
  const dots = places.map((place) => {
    const [cx, cy] = place.split(',');
    return `<circle class="d${at}" cx="${cx}" cy="${cy}" r="3"/>`;
  });
  const last = points.at(-1);
  const label = last
    ? `<text class="d${at}" x="${px(x.at(last[0]) + 8)}" y="${px(y.at(last[1]) + 4)}">${escaped(`${name} ${short(last[1])} ${unit}`)}</text>`
    : '';
  return `<polyline class="curve c${at}" points="${places.join(' ')}"/>${dots.join('')}${label}`;
}

/** 10k, 1M, 0.1: short enough for an axis. */
function short(value: number): string {
  const digits = (number: number) => String(Number(number.toPrecision(2)));
  if (value >= 1e6) return `${digits(value / 1e6)}M`;
  return value >= 1e4 ? `${digits(value / 1e3)}k` : digits(value);
}

function px(value: number): string {
  return value.toFixed(1);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
