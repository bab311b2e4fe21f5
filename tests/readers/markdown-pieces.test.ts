import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { markdownPieces } from '~/lib/readers/article/markdown-pieces';

/** What paragraphs are made of, and what could make something else of them. */
const sign = fc.constantFrom(
  ...'a É ж 語 7 . , ; : ! ? ( ) " “ ’ # - – + = * _ ~ ` < > [ ] & \\ / | @'.split(' '),
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\n',
    '\r',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\0',
    '1. ',
    '- ',
    '===',
    '---',
  ],
  ...['word ', 'it', 'http://a.example', '&amp;', 'x.', '    '],
);
const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));

describe('markdownPieces', () => {
  it('keeps as it stands only what a parser would leave so', () => {
    let [kept, items] = [0, 0];
    fc.assert(
      fc.property(text, (markdown) => {
        for (const piece of markdownPieces(markdown)) {
          if (!piece.isPlain) continue;
          kept += 1;
          if (piece.mark !== undefined) items += 1;
          const { children } = fromMarkdown(piece.text);
          const words = [{ type: 'text', value: piece.text.slice(piece.mark) }];
          const paragraph = { type: 'paragraph', children: words };
          const item = { type: 'listItem', children: [paragraph] };
          const list = { type: 'list', ordered: /^\d/.test(piece.text), children: [item] };
          expect(children).toMatchObject([piece.mark === undefined ? paragraph : list]);
        }
      }),
      { numRuns: 5_000 },
    );
    expect(kept).toBeGreaterThan(500);
    expect(items).toBeGreaterThan(20);
  });

  it('has no parser read an article of prose', () => {
    const prose = 'The bridge was open.\nNobody closed it (so the port says)!\n\n'.repeat(3);
    expect(markdownPieces(prose).map(({ isPlain }) => isPlain)).toEqual([true, true, true]);
    const list = '- The bridge was open.\n2. Nobody closed it (so the port says)!\n';
    expect(markdownPieces(list).map(({ mark }) => mark)).toEqual([2, 3]);
  });
});
