import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ElementSplitter } from '~/lib/readers/datafeed/elements';
import { closesList, listIn } from '~/lib/readers/datafeed/list';
import type { Piece } from '~/lib/readers/datafeed/pieces';
import { Beginning, endOfValue } from '~/lib/readers/datafeed/recovery';
import { lastIndexOf, offsetOf } from '~/lib/readers/datafeed/scan';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const bytesOf = (text: string) => encoder.encode(text);

/** A piece as it is told: its kind (`run` too), where it begins and its text. */
interface Told {
  kind: Piece['kind'] | 'run';
  at: number;
  text: string;
  isMore: boolean;
}

/** All pieces of a document in chunks of `size` bytes, runs taken only where they are objects. */
function piecesOf(text: string, size: number): { pieces: Told[]; isComplete: boolean } {
  const splitter = new ElementSplitter();
  const pieces: Told[] = [];
  const bytes = bytesOf(text);
  const take = () => {
    for (;;) {
      const run = splitter.nextRun();
      if (run) {
        const told = decoder.decode(run.bytes);
        if (isListOfObjects(told)) {
          splitter.accept();
          pieces.push({ kind: 'run', at: run.at, text: told, isMore: false });
        } else splitter.refuseRun();
        continue;
      }
      const piece = splitter.next();
      if (piece === undefined) return;
      const { kind, at, isMore } = piece;
      let own = piece.bytes;
      if (kind === 'element') {
        if (isJson(decoder.decode(own))) splitter.accept();
        else own = splitter.skipBroken();
      }
      pieces.push({ kind, at, text: decoder.decode(own), isMore });
    }
  };
  for (let at = 0; at < bytes.length; at += size) {
    splitter.push(bytes.subarray(at, at + size));
    take();
  }
  splitter.finish();
  take();
  return { pieces, isComplete: splitter.isComplete };
}

function isListOfObjects(text: string): boolean {
  return isJson(`[${text}]`) && JSON.parse(`[${text}]`).every(isObject);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What is told of a document, elements as their texts, however many came in one run. */
function summaryOf(text: string, size = 7): string[] {
  return piecesOf(text, size).pieces.flatMap((piece) => {
    if (piece.kind === 'run') {
      return JSON.parse(`[${piece.text}]`).map((one: unknown) => JSON.stringify(one));
    }
    if (piece.isMore) return [];
    return [piece.kind === 'element' ? compact(piece.text) : piece.kind];
  });
}

/** Without the white space between its parts, where it is JSON. */
function compact(text: string): string {
  return isJson(text) ? JSON.stringify(JSON.parse(text)) : text;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const item = (number: number) => `{"@type":"DataFeedItem","n":${number},"t":"a, {b} ] \\" é"}`;
const list = (...elements: string[]) =>
  `{"@type":"DataFeed","dataFeedElement":[${elements}],"x":1}`;

describe('ElementSplitter', () => {
  it.each([
    ['a list put behind the list', `[${item(1)}][${item(2)}]`, [item(1), 'bracket', item(2)]],
    ['values', list(item(1), 'null,5', item(2)), [item(1), 'no object', 'no object', item(2)]],
    [
      'brackets too many, twice',
      list(`${item(1)}}}`, `${item(2)}}}`, item(3)),
      [item(1), 'bracket', item(2), 'bracket', item(3)],
    ],
    ['the rest of an element', list(item(1), '"item":[}', item(2)), [item(1), 'text', item(2)]],
    [
      'a text that is a value, and one that is not',
      list(item(1), '"a, {b}"', 'foo "bar" 5, 6', item(2)),
      [item(1), 'no object', 'text', item(2)],
    ],
    [
      'a list that seems to end',
      list(item(1), `${item(2)}],"x"`, item(3)),
      [item(1), item(2), 'text', item(3)],
    ],
    ['lists in the list', `[[${item(1)}],[${item(2)}, [${item(3)}]]]`, [item(1), item(2), item(3)]],
  ])('counts %s once each, whatever the chunks', (_, text, expected) => {
    for (const size of [1, 2, 5, 64, 1_000]) expect(summaryOf(text, size)).toEqual(expected);
  });

  it('tells an element that is too large from one that is broken', () => {
    const huge = `{"@type":"DataFeedItem","t":"${'x'.repeat(5 * 2 ** 20)}"}`;
    expect(summaryOf(list(item(1), huge, item(2)), 65_536)).toEqual([
      item(1),
      'too large',
      item(2),
    ]);
    const open = `{"@type":"DataFeedItem","t":"${'x'.repeat(5 * 2 ** 20)}`;
    expect(summaryOf(list(item(1), open, item(2)), 65_536)).toEqual([
      item(1),
      'too large',
      item(2),
    ]);
    expect(summaryOf(`[${item(1)},{"a":[1,2`)).toEqual([item(1), 'broken']);
  });

  /** Elements and damage between or inside of them. */
  const damaged = fc.record({
    at: fc.nat(),
    cut: fc.integer({ min: 0, max: 60 }),
    junk: fc
      .array(
        fc.constantFrom('"', '{', '}', '[', ']', '\\', '\n', ',', ':', 'null', '5', 'x', ' '),
        {
          maxLength: 6,
        },
      )
      .map((signs) => signs.join('')),
    size: fc.integer({ min: 1, max: 300 }),
  });

  function textWith({ at, cut, junk }: { at: number; cut: number; junk: string }): string {
    const middle = `${item(2)},`;
    const start = at % middle.length;
    // The damage stays inside one element and what is behind it.
    const broken =
      middle.slice(0, start) +
      junk +
      middle.slice(Math.max(start, Math.min(start + cut, middle.length - 1)));
    return `{"dataFeedElement":[${item(1)},${broken}${item(3)},${item(4)}]}`;
  }

  /** Whether the damage made one whole element of all that follows, of which it is a part now. */
  function swallows(piece: string): boolean {
    return piece !== item(3) && piece.includes(item(3)) && isJson(piece);
  }

  it('gives the same, whatever the chunks, and loses no neighbour of what is damaged', () => {
    fc.assert(
      fc.property(damaged, ({ size, ...damage }) => {
        const text = textWith(damage);
        const told = summaryOf(text, size);
        fc.pre(!told.some(swallows));
        expect(told).toEqual(expect.arrayContaining([item(1), item(3), item(4)]));
        expect(told).toEqual(summaryOf(text, 100_000));
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells of every byte of the list that is no white space, comma or bracket of a list', () => {
    fc.assert(
      fc.property(damaged, ({ size, ...damage }) => {
        const text = textWith(damage);
        const { pieces, isComplete } = piecesOf(text, size);
        const bytes = bytesOf(text);
        let end = text.indexOf('[') + 1;
        for (const piece of pieces) {
          const between = decoder.decode(bytes.subarray(end, piece.at));
          // Where the list seemed to end and went on, what stood behind its end is not kept.
          expect(between).toMatch(/^[\s,[\]]*(?:\][\s,]*[}"].*)?$/s);
          expect(piece.at).toBeGreaterThanOrEqual(end);
          // A seeming end is told by what stood behind it, at the place of its bracket.
          const after = piece.at + bytesOf(piece.text).length;
          const isThere = decoder.decode(bytes.subarray(piece.at, after)) === piece.text;
          end = isThere ? after : piece.at;
        }
        const rest = decoder.decode(bytes.subarray(end));
        expect(rest).toMatch(isComplete ? /^[\s,[\]]*\]\}$/ : /^[\s,[\]]*$/);
      }),
      { numRuns: 1_000, examples: [[{ at: 0, cut: 0, junk: ']}', size: 1 }]] },
    );
  });

  it('looks at junk a bounded number of times', () => {
    const junk = '5,'.repeat(100_000);
    const told = summaryOf(`[${item(1)},${item(2)},${junk}${item(3)}]`, 16_384);
    expect(told.filter((one) => one === 'no object')).toHaveLength(100_000);
    expect(told.at(-1)).toBe(item(3));
  }, 10_000);
});

describe('listIn', () => {
  it.each([
    '@[{}]',
    '\ufeff @[',
    '{"a":[1],"dataFeedElement" : @[',
    '{"@context":{"dataFeedElement":{}},"dataFeedElement":@[',
    '{"dataFeedElement":"[","b":{"schema:dataFeedElement":@{',
  ])('finds the list in %s', (marked) => {
    const at = bytesOf(marked.slice(0, marked.lastIndexOf('@'))).length;
    expect(listIn(bytesOf(marked.replace(/@(?=[[{]+[^"]*$)/, '')))).toBe(at);
  });

  it.each([
    '{"dataFeedElement":"["',
    '{"a":"dataFeedElement\\":["',
    '',
  ])('finds none in %s', (text) => {
    expect(listIn(bytesOf(text))).toBeUndefined();
  });
});

describe('closesList', () => {
  it.each([
    [']}', true],
    ['] \n}', true],
    ['],"key":', true],
    ['],{', false],
    ['] [', false],
    [']', undefined],
    ['] , ', undefined],
  ])('tells of %s whether the list ends', (text, expected) => {
    expect(closesList(bytesOf(text), 0, { isEnd: false })).toBe(expected);
  });

  it('takes the end of the document for that of the list, but not behind a comma', () => {
    expect(closesList(bytesOf('] '), 0, { isEnd: true })).toBe(true);
    expect(closesList(bytesOf('],'), 0, { isEnd: true })).toBe(false);
  });
});

describe('endOfValue', () => {
  it.each([
    ['null,', 4],
    ['-1.5e3 ]', 6],
    ['"a, \\"b" ,', 8],
    ['"key":1', 0],
    ['word word,', 0],
    ['null', undefined],
    ['"open', undefined],
    [`"${'x'.repeat(2_000)}",`, 0],
  ])('finds where %s ends', (text, expected) => {
    expect(endOfValue(bytesOf(text), 0, { isEnd: false })).toBe(expected);
  });
});

describe('Beginning', () => {
  it('knows the next element by the bytes with which the first one began', () => {
    const beginning = new Beginning();
    const bytes = bytesOf('{"id" :1},{"id" :2}');
    expect(beginning.find(bytes)).toBeUndefined();
    beginning.learn(bytes, { isRight: true });
    beginning.learn(bytesOf('{"name":3}'), { isRight: true });
    expect(beginning.find(bytes, 1)).toBe(bytes.indexOf(0x7b, 1));
  });

  it('believes a broken element only until one is right', () => {
    const beginning = new Beginning();
    beginning.learn(bytesOf('{ "id":'), { isRight: false });
    beginning.learn(bytesOf('{"id":1}'), { isRight: true });
    expect(beginning.find(bytesOf('{ "id":1},{"id":2}'))).toBe(10);
  });

  it('knows one of the standard type that is spaced otherwise', () => {
    const beginning = new Beginning();
    beginning.learn(bytesOf(item(1)), { isRight: true });
    const own = '{ "@id":"1","t":"cut off ';
    const other = '{ "@type" : "DataFeedItem","n":2}';
    expect(beginning.find(bytesOf(`${own},${other}`), 1)).toBe(own.length + 1);
  });
});

describe('offsetOf', () => {
  it('finds each value of a list', () => {
    const values = [item(1), 'null', '[1,2]', item(2)];
    const text = values.join(' , ');
    for (const [index, value] of values.entries()) {
      const at = offsetOf(bytesOf(text), index);
      expect(decoder.decode(bytesOf(text).subarray(at))).toMatch(value.slice(0, 4));
      expect(at).toBe(
        bytesOf(
          values
            .slice(0, index)
            .map((one) => `${one} , `)
            .join(''),
        ).length,
      );
    }
  });
});

describe('lastIndexOf', () => {
  it('agrees with that of texts', () => {
    const texts = fc.tuple(
      fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 30 }),
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(texts, ([text, part]) => {
        expect(lastIndexOf(bytesOf(text), bytesOf(part))).toBe(text.lastIndexOf(part));
      }),
    );
  });
});
