import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '~/lib/check/check';
import { parseCheck } from '~/lib/check/schema';
import { readPage } from '~/lib/readers/claimreview/page';
import { readDataFeed } from '~/lib/readers/datafeed/datafeed';
import { readDocument } from '~/lib/readers/index';
import { readJson } from '~/lib/readers/json/documents';
import type { ReadOutcome } from '~/lib/readers/outcome';
import { readTable } from '~/lib/readers/table/table';

const OPTIONS = { origin: 'test', place: 'file', publisher: { name: 'Us' } };

const VALID = { '@type': 'ClaimReview', claimReviewed: 'C', reviewRating: 'False' };

/** What strangers put into fields. */
const nasty = fc.constantFrom<unknown>(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;b&amp;gt;x',
  '{{constructor.constructor("alert(1)")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what is tried.
  '${process.exit()}',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'JaVaScRiPt:alert(1)//https://a.example',
  'https://user:pass@evil.example/',
  'https://аррӏе.com/x',
  'http://[::1]/x',
  'http://a.example./x',
  '//b.example/x',
  'www.b.example/x',
  '/relative',
  '\u202egnp.exe\u202c',
  'a\u200bb\u2060c\ufeff',
  '\ud800',
  '👩\u200d👩\u200d👧',
  '\0\x07',
  '9999-12-31',
  '0000-00-00',
  '1850-01-01',
  '   ',
  '',
  'NaN',
  null,
  true,
  -1,
  1e308,
  [],
  {},
  [[[['deep']]]],
  { '@id': '#self' },
  { '@value': 'text' },
  { name: { name: { name: 'x' } } },
  { '@type': 'Person', name: ['A', 'B'], url: ['javascript:1', 'https://a.example/'] },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  'word '.repeat(1_000),
  'x'.repeat(30_000),
);
const text = fc.oneof(
  fc.constant('The bridge fell'),
  fc.constant('False'),
  fc.constant('https://a.example/1'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const value = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 2, arbitrary: text },
  fc.jsonValue({ maxDepth: 3 }),
);
const list = fc.oneof(value, fc.array(value, { maxLength: 3 }));

const record = (keys: string[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, list])), { requiredKeys: [] });
const review = fc
  .tuple(
    record([
      'claimReviewed',
      'url',
      'author',
      'publisher',
      'reviewRating',
      'itemReviewed',
      'name',
      'headline',
      'datePublished',
      'dateModified',
      'inLanguage',
      'keywords',
      'reviewBody',
      'description',
      'license',
      'citation',
      '@id',
      'mediaAuthenticityCategory',
      '__proto__',
    ]),
    record([
      'alternateName',
      'name',
      'ratingValue',
      'bestRating',
      'worstRating',
      'ratingExplanation',
    ]),
    record([
      'author',
      'datePublished',
      'appearance',
      'firstAppearance',
      'url',
      'text',
      'itemReviewed',
      '@type',
    ]),
    fc.constantFrom('ClaimReview', 'MediaReview', ['Review', 'https://schema.org/ClaimReview']),
  )
  .map(([node, reviewRating, itemReviewed, type]) => ({
    '@type': type,
    claimReviewed: 'The bridge fell',
    reviewRating,
    itemReviewed,
    ...node,
  }));

/** What holds for every outcome: a check is sound and can only ever be text and http(s) links. */
function expectSound(outcomes: readonly ReadOutcome[]) {
  for (const outcome of outcomes) {
    if (outcome.kind === 'rejected') {
      expect(outcome.reason).toMatch(/\S/);
      expect(outcome.reason.length).toBeLessThan(100);
      expect(outcome.place).toMatch(/\S/);
    } else expectSoundCheck(outcome.check);
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

function expectSoundCheck(check: Check) {
  const parsed = parseCheck(JSON.parse(JSON.stringify(check)));
  expect(parsed).toEqual({ ok: true, check: JSON.parse(JSON.stringify(check)) });
  for (const link of [check.url, ...check.appearances, ...check.sources.map(({ url }) => url)]) {
    // Hosts in other letters stay what they are for a machine: punycode.
    if (link !== undefined) expect(link).toMatch(/^https?:\/\/[a-z0-9.:[\]_-]+[/?#]/);
  }
  const shown = JSON.stringify({ ...check, url: '', appearances: [] });
  expect(shown).not.toMatch(/<script|onerror=|[\u202a-\u202e\u200b\u2060\ufeff]/i);
  for (const date of [check.published, check.reviewed, check.claimDate]) {
    if (date !== undefined) expect(date >= '1900' && date < '2101').toBe(true);
  }
}

describe('hostile reviews', () => {
  it('never make a reader throw, and give sound checks or reasons', () => {
    fc.assert(
      fc.property(fc.array(review, { minLength: 1, maxLength: 3 }), (reviews) => {
        expectSound(readJson([{ '@graph': reviews }], OPTIONS));
        const json = JSON.stringify(reviews).replaceAll('</', '<\\/');
        const page = readPage(`<script type="application/ld+json">${json}</script>`, OPTIONS);
        expectSound(page.outcomes);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('may be elements of a feed, read alike many at a time and one by one', async () => {
    const element = fc
      .tuple(review, record(['url', 'dateDeleted', '@type', 'dateCreated']), fc.boolean())
      .map(([item, rest, isList]) => ({ item: isList ? [item] : item, ...rest }));
    await fc.assert(
      fc.asyncProperty(fc.array(element, { minLength: 1, maxLength: 5 }), async (elements) => {
        const bytes = new TextEncoder().encode(JSON.stringify({ dataFeedElement: elements }));
        const read = async (size: number) => {
          const outcomes: ReadOutcome[] = [];
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          for await (const outcome of readDataFeed(chunks, OPTIONS)) outcomes.push(outcome);
          return outcomes;
        };
        const outcomes = await read(1_000_000);
        expectSound(outcomes);
        expect(outcomes.length).toBeGreaterThanOrEqual(elements.length);
        expect(await read(7)).toEqual(outcomes);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('may be claims and reviews of an answer to a search', () => {
    const answered = fc
      .tuple(
        record(['text', 'claimant', 'claimDate', '__proto__']),
        record(['publisher', 'url', 'title', 'reviewDate', 'textualRating', 'languageCode']),
      )
      .map(([claim, own]) => ({
        text: 'The bridge fell',
        claimReview: [{ textualRating: 'False', publisher: { site: 'a.example' }, ...own }],
        ...claim,
      }));
    const unspeakable = {
      text: 'The bridge fell',
      claimReview: [
        { textualRating: 'False', publisher: { site: 'a.example' }, url: { toString: 0 } },
      ],
    };
    fc.assert(
      fc.property(fc.array(answered, { minLength: 1, maxLength: 3 }), value, (claims, token) => {
        expectSound(readJson([{ claims, nextPageToken: token }], OPTIONS));
      }),
      { numRuns: 300, examples: [[[unspeakable], undefined]] },
    );
  }, 60_000);

  it('may be cells of a table', () => {
    const cell = fc
      .oneof(nasty, text)
      .map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 4 }),
        (rows) => {
          const lines = rows.map((row) =>
            row.map((each) => `"${(each ?? '').replaceAll('"', '""')}"`).join(','),
          );
          expectSound([...readTable(['claim,verdict,url,date', ...lines].join('\n'), OPTIONS)]);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('may be attributes of a page', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<div itemscope itemtype="http://schema.org/ClaimReview">',
        '<p itemprop="claimReviewed">',
        '<p itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">',
        '<b itemprop="alternateName">False',
        '<meta itemprop="__proto__" content="x">',
        '<meta property="og:site_name" content="<b>">',
        '<a itemprop="url" href="javascript:alert(1)">',
        '<div vocab="http://schema.org/" typeof="ClaimReview">',
        '<span property="claimReviewed">',
        '<span property="reviewRating" content="False">',
        '</p>',
        '</div>',
        '</b>',
        '<script type="application/ld+json">',
        '</script>',
        '{"@type":"ClaimReview","claimReviewed":"C","reviewRating":"False"',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expectSound(readPage(pieces.join(''), OPTIONS).outcomes);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('may be packed or plain bytes of any form', async () => {
    const start = fc.constantFrom(
      '',
      'PK\x03\x04',
      '\x1f\x8b\x08',
      '[{',
      '{"dataFeedElement":[{',
      'claim,verdict\n"',
      '{"claims":[',
      '<html>',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (head, tail) => {
        const bytes = Uint8Array.from([...head].map((char) => char.charCodeAt(0)).concat(...tail));
        const outcomes = [];
        for await (const outcome of readDocument({ name: 'file', bytes }, OPTIONS))
          outcomes.push(outcome);
        expectSound(outcomes);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('keep a name free of what deceives, and a look-alike host in punycode', () => {
    const outcomes = readJson(
      [
        {
          '@type': 'ClaimReview',
          claimReviewed: 'C',
          reviewRating: 'False',
          author: { name: 'Trusted\u202e <script>x</script>\u200bDesk' },
          url: 'https://аррӏе.com/x',
        },
      ],
      OPTIONS,
    );
    expect(outcomes).toMatchObject([
      {
        check: {
          publisher: { name: 'Trusted Desk', site: 'xn--80ak6aa92e.com' },
          url: 'https://xn--80ak6aa92e.com/x',
        },
      },
    ]);
  });

  const deep = (open: string, close: string, inner: string) =>
    open.repeat(10_000) + inner + close.repeat(10_000);

  it.each([
    ['lists', deep('[', ']', '1')],
    ['objects', deep('{"@type":"ClaimReview","itemReviewed":', '}', '1')],
    [
      'items',
      deep(
        '{"itemReviewed":',
        '}',
        '{"@type":"ClaimReview","claimReviewed":"C","reviewRating":"F"}',
      ),
    ],
  ])('may be 10,000 %s deep', (_, json) => {
    const page = readPage(`<script type="application/ld+json">${json}</script>`, OPTIONS);
    expect(page.outcomes).toContainEqual(
      expect.objectContaining({ reason: 'JSON nested too deeply' }),
    );
  });

  it('may refer to each other without end', () => {
    const references = Array<object>(200).fill({ '@id': 'item' });
    const claim = { '@id': 'item', '@type': 'Claim', url: 'https://a.example/post' };
    const started = process.cpuUsage();
    const outcomes = readJson(
      [
        { ...claim, itemReviewed: references },
        { ...VALID, itemReviewed: references },
      ],
      OPTIONS,
    );
    expect(outcomes).toMatchObject([{ check: { appearances: ['https://a.example/post'] } }]);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_000);
  });

  it('may all refer to one thing with thousands of properties', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => [`name${at}`, at]);
    const reviews = Array.from({ length: 500 }, (_, at) => ({
      ...VALID,
      claimReviewed: `Claim number ${at}`,
      author: { '@id': 'desk' },
    }));
    const started = process.cpuUsage();
    const desk = { '@id': 'desk', ...Object.fromEntries(names) };
    expect(readJson([desk, ...reviews], OPTIONS)).toHaveLength(500);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_000);
  });

  it.each<[string, (long: unknown[]) => object]>([
    ['names', (name) => ({ name })],
    ['addresses', (url) => ({ name: 'Desk', url })],
  ])('may all refer many times to one party with thousands of %s', (_, said) => {
    const desk = { '@id': 'desk', ...said(Array(40_000).fill('x')) };
    const reference = { '@id': 'desk' };
    const review = {
      ...VALID,
      itemReviewed: { '@type': 'Claim', author: Array(1_000).fill(reference) },
    };
    const others = Array.from({ length: 4_000 }, (_, at) => ({
      ...VALID,
      claimReviewed: `Claim number ${at}`,
      author: reference,
    }));
    const started = process.cpuUsage();
    expect(readJson([desk, review, ...others], OPTIONS)).toHaveLength(4_001);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_000);
  });

  describe('that refer to much text again and again', () => {
    const empty = Array(50).fill('<b></b>'.repeat(400));
    const desk = { '@id': 'desk', name: empty, text: empty, headline: empty };
    const author = Array(20).fill({ '@id': 'desk' });
    const reviews = Array.from({ length: 40 }, (_, at) => ({
      ...VALID,
      claimReviewed: `Claim number ${at}`,
      ...{ author, publisher: author, creator: author },
    }));
    const told = { kind: 'rejected', reason: 'reference to more text than is read' };

    it('are read as long as the budget of their document lasts', () => {
      const started = process.cpuUsage();
      const outcomes = readJson([{ '@graph': [desk, VALID, ...reviews] }], OPTIONS);
      expect(process.cpuUsage(started).user / 1_000).toBeLessThan(3_000);
      expect(outcomes).toHaveLength(41);
      expect(outcomes[0]).toMatchObject({ check: { claim: 'C' } });
      expect(outcomes[40]).toMatchObject(told);
    });

    it('spoil no other element of their feed', async () => {
      const elements = [{ item: [...reviews, desk] }, { item: [...reviews] }, { item: VALID }];
      const bytes = new TextEncoder().encode(JSON.stringify({ dataFeedElement: elements }));
      const outcomes: ReadOutcome[] = [];
      const started = process.cpuUsage();
      for await (const outcome of readDataFeed([bytes], OPTIONS)) outcomes.push(outcome);
      expect(process.cpuUsage(started).user / 1_000).toBeLessThan(3_000);
      expect(outcomes).toContainEqual(expect.objectContaining(told));
      expect(outcomes.at(-1)).toMatchObject({ check: { claim: 'C' } });
    });

    it('are read to their end where it is no more than a name', () => {
      const named = { '@id': 'desk', name: 'Harbour Desk', url: 'https://desk.example/' };
      const many = Array.from({ length: 5_000 }, (_, at) => ({
        ...VALID,
        claimReviewed: `Claim number ${at}`,
        author: { '@id': 'desk' },
      }));
      const outcomes = readJson([{ '@graph': [named, ...many] }], OPTIONS);
      expect(outcomes.at(-1)).toMatchObject({ check: { publisher: { name: 'Harbour Desk' } } });
    });

    it('do so in microdata, where the page says that it was cut', () => {
      const values = '<meta itemprop="name" content="y">'.repeat(8_000);
      const item = '<p itemscope itemtype="https://schema.org/ClaimReview" itemref="a"></p>';
      const started = process.cpuUsage();
      const page = readPage(`<div id="a">${values}</div>${item.repeat(5_000)}`, OPTIONS);
      expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2_000);
      const reason = 'page with references to more than is read';
      expect(page.outcomes).toContainEqual(expect.objectContaining({ reason }));
    });

    it('do so in microdata with long texts', () => {
      const empty = `<meta itemprop="claimReviewed" content="${'<b></b>'.repeat(2_800)}">`.repeat(
        50,
      );
      const item = '<p itemscope itemtype="https://schema.org/ClaimReview" itemref="a"></p>';
      const started = process.cpuUsage();
      const page = readPage(`<div id="a">${empty}</div>${item.repeat(1_000)}`, OPTIONS);
      expect(process.cpuUsage(started).user / 1_000).toBeLessThan(3_000);
      expect(page.outcomes.at(-1)).toMatchObject(told);
    });
  });

  it('may have thousands of names inside of hundreds of elements that items refer to', () => {
    const ids = Array.from({ length: 350 }, (_, at) => `part${at}`);
    const items = Array.from({ length: 7 }, (_, at) => {
      return `<div itemscope itemref="${ids.slice(50 * at, 50 * at + 50).join(' ')}"></div>`;
    });
    const names = Array.from({ length: 20_000 }, (_, at) => `name${at}`).join(' ');
    const parts = ids.map((id) => `<div id="${id}">`).join('');
    const started = process.cpuUsage();
    readPage(`${items.join('')}${parts}<p itemprop="${names}">x</p>`, OPTIONS);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_000);
  });

  it('have the innermost of elements around them that items refer to, and no more', () => {
    const ids = Array.from({ length: 20 }, (_, at) => `part${at}`);
    const items = ids.map(
      (id) => `<p itemscope itemtype="https://schema.org/ClaimReview" itemref="${id}"></p>`,
    );
    const parts = ids.map((id) => `<div id="${id}">`).join('');
    const { outcomes } = readPage(
      `${items.join('')}${parts}<b itemprop="claimReviewed">C</b>`,
      OPTIONS,
    );
    const reasons = outcomes.map((outcome) => outcome.kind === 'rejected' && outcome.reason);
    const without = (what: string) => Array(12).fill(`ClaimReview without a ${what}`);
    expect(reasons).toEqual([...without('claim'), ...without('rating').slice(4)]);
  });

  it('may be thousands of one claim that is much empty markup', () => {
    const text = Array(50).fill('<b></b>'.repeat(2_800));
    const claim = { text, claimant: text, claimReview: Array(2_000).fill({}) };
    const started = process.cpuUsage();
    const outcomes = readJson([{ claims: [claim] }], OPTIONS);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2_000);
    expect(outcomes).toHaveLength(2_000);
    expect(outcomes[0]).toMatchObject({ reason: 'claim without a text' });
  });

  it('may each be of two kinds', () => {
    const reviews = Array.from({ length: 90_000 }, () => ({
      '@type': ['ClaimReview', 'MediaReview'],
      name: 'N',
    }));
    const started = process.cpuUsage();
    expect(readJson(reviews, OPTIONS)).toHaveLength(90_000);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_800);
  });

  /** Pieces whose repetition has cost some reader the square of its length. */
  const units = {
    'opening brackets': '[',
    'opening objects': '{"a":',
    quotes: '"',
    'quotes and spaces': '"   ',
    'quotes and commas': '",',
    'strings that end nowhere': '{"a":"b',
    'words in quotes': '"a" ',
    comments: '/*',
    'line comments': '//\n',
    'quotes in line comments': '//"\n',
    CDATA: '<![CDATA[',
    entities: '&quot;',
    escapes: '\\"',
    tags: '<b>',
    attributes: '<div itemscope itemprop="a">',
    'objects that follow each other': '{"@type":"ClaimReview"}',
    spaces: ' ',
  };

  it.each(Object.entries(units))(
    'take linear time over repeated %s',
    (_, unit) => {
      for (const wrap of [
        (junk: string) =>
          `<script type="application/ld+json">{"claimReviewed":"${junk}and so on</script>`,
        (junk: string) => `<script type="application/ld+json">[{${junk}</script>`,
        (junk: string) => `<p>${junk}</p>`,
      ]) {
        const time = (length: number) => {
          const started = process.cpuUsage();
          readPage(wrap(unit.repeat(Math.ceil(length / unit.length))), OPTIONS);
          return process.cpuUsage(started).user / 1_000;
        };
        const [short, long] = [time(150_000), time(300_000)];
        // Four times would be the square; a second for whatever else the process does.
        expect(long).toBeLessThan(3 * short + 1_000);
      }
    },
    60_000,
  );
});
