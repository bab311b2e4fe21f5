// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readMetadata } from '~/lib/page/metadata';
import { isNews } from '~/lib/page/news';
import { HEADLINE_LENGTH } from '~/lib/page/passage';
import { PageReading } from '~/lib/page/passages';
import { teaserCandidates } from '~/lib/page/teasers';
import { isVisible } from '~/lib/page/visible';

const HEADLINE = 'Ferry to run again from Monday';
const LINKED = `<h2><a href="/local/ferry-to-run-again">${HEADLINE}</a></h2>`;

function fill(body: string, head = ''): void {
  const parsed = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.replaceChildren(...parsed.body.childNodes);
}

function read() {
  const metadata = readMetadata(document);
  isNews(document, metadata);
  return [...new PageReading(document, metadata).whole()].flatMap((find) => find());
}

const texts = () => read().map(({ text }) => text);

afterEach(() => {
  vi.restoreAllMocks();
  fill('');
});

describe('a hostile page', () => {
  it('cannot hide its text by names that shadow those of the document', () => {
    fill(LINKED);
    const names = [
      'querySelector',
      'querySelectorAll',
      'createTreeWalker',
      'documentElement',
      'title',
    ];
    const image = document.createElement('img');
    for (const name of names)
      Object.defineProperty(document, name, { value: image, configurable: true });
    try {
      expect(texts()).toEqual([HEADLINE]);
    } finally {
      for (const name of names) Reflect.deleteProperty(document, name);
    }
  });

  it('cannot hide its text by names that shadow those of a form around it', () => {
    const inputs = [
      'parentElement',
      'localName',
      'getAttribute',
      'hasAttribute',
      'closest',
      'children',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    fill(`<form>${inputs}<main>${LINKED}</main></form>`);
    expect(texts()).toEqual([HEADLINE]);
  });

  it('of ten thousand headlines is read up to a limit', () => {
    const html = '<h3>Ferry to run again from Monday</h3>'.repeat(10_000);
    const { headings } = teaserCandidates(new DOMParser().parseFromString(html, 'text/html'));
    expect(headings.length).toBeGreaterThan(3_000);
    expect(headings.length).toBeLessThan(7_000);
  });

  it('with a headline of a megabyte has none', () => {
    const long = 'Ferry to run again '.repeat(50_000);
    fill(
      `<h1>${long}</h1><h2><a href="/local/ferry-to-run-again">${long}</a></h2>`,
      `<title>${long}</title>`,
    );
    expect(read()).toEqual([]);
  });

  describe('is not looked through for each of its headings', () => {
    const MANY = '<i></i>'.repeat(1_000);
    const HEADING = `<h2>${HEADLINE}</h2>`;
    const deep = (open: string, inside: string) => open.repeat(100) + inside;

    it.each([
      ['that stand in one card', `<article>${HEADING.repeat(100)}${MANY}</article>`],
      ['that stand in one another', deep('<h2><div>', HEADLINE + MANY)],
      [
        'that stand in furniture, or seem to',
        deep('<div class="ads">', `${LINKED}${MANY}<h1>a</h1>`),
      ],
      ['whose furniture holds them all', `${MANY}${deep(`<div class="ads">${LINKED}`, MANY)}`],
    ])('%s', (_, body) => {
      fill(body, '<title>Daily News</title>');
      const metadata = readMetadata(document);
      let seen = 0;
      const count = (root: Element) => {
        seen += root.getElementsByTagName('*').length;
      };
      const { querySelector, querySelectorAll } = Element.prototype;
      vi.spyOn(Element.prototype, 'querySelector').mockImplementation(function (this: Element, by) {
        count(this);
        return querySelector.call(this, by);
      });
      vi.spyOn(Element.prototype, 'querySelectorAll').mockImplementation(function (
        this: Element,
        by,
      ) {
        count(this);
        return querySelectorAll.call(this, by);
      });
      isNews(document, metadata);
      expect(seen).toBeLessThan(20_000);
    });
  });

  it('whose title is made of separators is read all the same', () => {
    fill(LINKED, `<title>${'a | '.repeat(10_000)}</title>`);
    expect(texts()).toEqual([HEADLINE]);
  });

  it('nested three thousand deep is read', () => {
    let page = document.createElement('div');
    page.innerHTML = LINKED;
    // From the inside out: jsdom asks all that is around a place at every step into the depth.
    for (let depth = 0; depth < 3_000; depth++) {
      const around = document.createElement('div');
      around.append(page);
      page = around;
    }
    fill('');
    document.body.append(page);
    expect(texts()).toEqual([HEADLINE]);
  });

  it('whose boxes have no measures has visible text', () => {
    fill(LINKED);
    const nothing = { left: Number.NaN, top: Number.NaN, width: Number.NaN, height: Number.NaN };
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(nothing as DOMRect);
    expect(isVisible(document.querySelector('h2')!)).toBe(true);
    expect(texts()).toEqual([HEADLINE]);
  });

  it('with metadata of any shape is read', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, tail) => {
        const json = (JSON.stringify({ '@graph': value }) ?? '').replaceAll('<', '\\u003c');
        fill(
          LINKED,
          `<script type="application/ld+json">${json}${tail.replaceAll('<', '')}</script>`,
        );
        expect(texts()).toContain(HEADLINE);
      }),
      { numRuns: 100 },
    );
  });

  it('has of its metadata no more read than is worth it', () => {
    let read = 0;
    const list = new Proxy(new Array(100_000).fill(1), {
      get: (all, name) => {
        read += 1;
        return Reflect.get(all, name);
      },
    });
    vi.spyOn(JSON, 'parse').mockReturnValue({ '@graph': list });
    fill(LINKED, '<script type="application/ld+json">[]</script>');
    readMetadata(document);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(50_000);
  });

  it('of any markup throws nothing, and gives passages of the promised sizes', () => {
    const tag = fc.constantFrom(
      ...'h1 h2 h3 p div article main li ul a form nav figure figcaption span b br table td details'.split(
        ' ',
      ),
    );
    const attributes = fc.constantFrom(
      '',
      ' href="/local/ferry-to-run-again"',
      ' hidden',
      ' aria-hidden=true',
      ' class="comments ad sr-only"',
      ' role=heading aria-level=1',
      ' itemprop=articleBody',
      ' name=querySelector id=parentElement',
    );
    const word = fc.constantFrom(
      'Ferry ',
      'to ',
      'run. ',
      '“Again ',
      'Monday” ',
      '韓国が戒厳令、',
      '? ',
      '\n',
      '« ',
      '42 ',
    );
    const part = fc.tuple(tag, attributes, fc.array(word, { maxLength: 30 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        fill(
          parts
            .map(
              ([name, rest, words, open]) =>
                `<${name}${rest}>${words.join('')}${open ? '' : `</${name}>`}`,
            )
            .join(''),
        );
        for (const { text, kind, range } of read()) {
          expect(text.trim()).toBe(text);
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(kind === 'claim' ? 400 : HEADLINE_LENGTH.max);
          const letters = (string: string) => string.replace(/\s+/g, '');
          if (range && !range.cloneContents().querySelector('*'))
            expect(letters(range.toString())).toBe(letters(text));
        }
      }),
      { numRuns: 150 },
    );
  });
});
