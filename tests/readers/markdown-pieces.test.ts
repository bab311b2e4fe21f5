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
    let kept = 0;
    fc.assert(
      fc.property(text, (markdown) => {
        for (const piece of markdownPieces(markdown)) {
          if (!piece.isPlain) continue;
          kept += 1;
          const { children } = fromMarkdown(piece.text);
          expect(children).toMatchObject([
            { type: 'paragraph', children: [{ type: 'text', value: piece.text }] },
          ]);
        }
      }),
      { numRuns: 5_000 },
    );
    expect(kept).toBeGreaterThan(500);
  });

  it('has no parser read an article of prose', () => {
    const prose = 'The bridge was open.\nNobody closed it (so the port says)!\n\n'.repeat(3);
    expect(markdownPieces(prose).map(({ isPlain }) => isPlain)).toEqual([true, true, true]);
  });
});
