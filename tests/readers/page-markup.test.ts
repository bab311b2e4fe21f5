import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '~/lib/readers/claimreview/page';
import { parseJson } from '~/lib/readers/json/parse';

const OPTIONS = { origin: 'test', place: 'page', url: 'https://harbourfacts.example/bridge' };
const CHECK = {
  claim: 'The bridge was closed',
  rating: { label: 'False', verdict: 'false' },
  publisher: { name: 'Harbour Facts', site: 'harbourfacts.example' },
};
const REVIEW = {
  '@type': 'ClaimReview',
  claimReviewed: CHECK.claim,
  author: { '@type': 'Organization', name: 'Harbour Facts' },
  reviewRating: { alternateName: 'False' },
};

function read(html: string) {
  return readPage(html, OPTIONS).outcomes;
}

const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('microdata', () => {
  it('is read without the programs and styles that stand in it', () => {
    const html = `<div itemscope itemtype="https://schema.org/ClaimReview">
      <p itemprop="claimReviewed">The bridge <script>track("x")</script><style>p { color: red }</style>was closed</p>
      <div itemprop="reviewRating" itemscope><b itemprop="alternateName">False</b></div>
      <div itemprop="author" itemscope><b itemprop="name">Harbour Facts</b></div></div>`;
    expect(read(html)).toMatchObject([{ check: CHECK }]);
  });
});

describe('RDFa', () => {
  const inside = `<span property="s:claimReviewed">The bridge was closed</span>
    <div rel="s:reviewRating"><div typeof="s:Rating"><b property="s:alternateName">False</b></div></div>
    <div rel="s:author"><b property="s:name">Harbour Facts</b></div>`;

  it.each([
    [
      'a prefix of its own',
      `<div prefix="s: http://schema.org/" typeof="s:ClaimReview">${inside}</div>`,
    ],
    [
      'a prefix on the page',
      `<html prefix="og: http://ogp.me/ns# s: https://schema.org/"><div typeof="s:ClaimReview">${inside}</div>`,
    ],
    [
      'a prefix of XML',
      `<body xmlns:s="http://schema.org/"><div typeof="s:ClaimReview">${inside}</div>`,
    ],
    [
      'the prefix that everybody knows',
      `<div typeof="schema:ClaimReview">${inside.replaceAll('"s:', '"schema:')}</div>`,
    ],
    [
      'rel and typeof on one element',
      `<div vocab="http://schema.org/" typeof="ClaimReview"><i property="claimReviewed">The bridge was closed</i>
       <div rel="reviewRating" typeof="Rating"><b property="alternateName">False</b></div>
       <div property="author" typeof="Organization"><b property="name">Harbour Facts</b></div></div>`,
    ],
  ])('is read with %s', (_, html) => {
    expect(read(html)).toMatchObject([{ check: CHECK }]);
  });

  it('takes a link’s kind for no property, and another vocabulary’s words for none of schema.org', () => {
    const html = `<div prefix="s: http://schema.org/ x: https://other.example/" typeof="s:ClaimReview">
      <a rel="nofollow author" href="https://evil.example/">Evil Desk</a>
      <b property="x:claimReviewed">Another claim</b>${inside}</div>
      <div prefix="x: https://other.example/" typeof="x:ClaimReview">${inside}</div>`;
    expect(read(html)).toMatchObject([{ check: CHECK }]);
  });
});

describe('itemref', () => {
  const rating =
    '<div id="r" itemprop="reviewRating" itemscope><b itemprop="alternateName">False</b></div>';
  const author =
    '<p id="a"><span itemprop="author" itemscope><i itemprop="name">Harbour Facts</i></span></p>';
  const item = `<div itemscope itemtype="https://schema.org/ClaimReview" itemref="r a nowhere">
    <meta itemprop="claimReviewed" content="The bridge was closed"></div>`;

  it.each([
    ['behind', item + rating + author],
    ['before', rating + author + item],
    [
      'inside another item',
      `<article itemscope itemtype="https://schema.org/Article">${author}${rating}<h1 itemprop="headline">H</h1>${item}</article>`,
    ],
  ])('finds what stands %s', (_, html) => {
    expect(read(html)).toMatchObject([{ check: CHECK }]);
  });

  it('ends where items refer to themselves, to each other, or to very much', () => {
    const self = `<div id="x" itemprop="itemReviewed" itemscope itemref="x y">a</div>
      <div id="y" itemprop="itemReviewed" itemscope itemref="x y">b</div>`;
    expect(read(self + item.replace('r a', 'r a x y') + rating + author)).toMatchObject([
      { check: CHECK },
    ]);
    const each = Array.from(
      { length: 60 },
      (_, at) => `<p id="i${at}"><i itemprop="itemReviewed" itemscope itemref="i${at + 1}"></i>
        <i itemprop="itemReviewed" itemscope itemref="i${at + 1}"></i></p>`,
    );
    const outcomes = read(item.replace('r a', 'r a i0') + rating + author + each.join(''));
    expect(outcomes).toContainEqual(expect.objectContaining({ kind: 'check' }));
  });

  it('may refer to anything', () => {
    const piece = fc.constantFrom(
      '<div id="a" itemprop="author" itemscope itemref="b">',
      '<div id="b" itemprop="reviewRating" itemscope itemref="a c">',
      '<p id="c" itemprop="claimReviewed">C',
      '<div itemscope itemtype="https://schema.org/ClaimReview" itemref="a b c __proto__">',
      '<b rel="schema:author">',
      '<b rel="schema:reviewRating" typeof="Rating" prefix="__proto__: http://schema.org/">',
      '<i itemprop="name">N</i>',
      '</div>',
      '</b>',
      '</p>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const outcome of read(pieces.join(''))) expect(outcome.kind).toMatch(/check|rejected/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('JSON-LD with names of its own', () => {
  const named = {
    '@type': 's:ClaimReview',
    's:claimReviewed': CHECK.claim,
    's:author': { '@type': ['s:Organization'], 's:name': 'Harbour Facts' },
    's:reviewRating': { 's:alternateName': 'False' },
  };

  it.each([
    ['a prefix', { '@context': { s: 'https://schema.org/' }, ...named }],
    [
      'one of several contexts',
      { '@context': ['https://a.example/', { s: { '@id': 'http://schema.org/' } }], ...named },
    ],
    ['a graph', { '@context': { s: 'http://schema.org/' }, '@graph': [named] }],
    ['a list', [{ '@context': { s: 'http://schema.org/' }, ...named }]],
    [
      'whole addresses',
      JSON.parse(
        JSON.stringify({
          ...named,
          's:claimReviewed': [{ '@value': CHECK.claim }],
          's:author': { 's:name': [{ '@value': 'Harbour Facts' }] },
        }).replaceAll('s:', 'http://schema.org/'),
      ),
    ],
    ['underscores', { ...REVIEW, reviewRating: { alternate_name: 'False' } }],
  ])('is read with %s', (_, value) => {
    expect(read(jsonLd(JSON.stringify(value)))).toMatchObject([{ check: CHECK }]);
  });

  it('takes no other vocabulary’s prefix for schema.org’s', () => {
    const other = {
      '@context': { s: 'https://other.example/', '@vocab': 'https://schema.org/' },
      ...named,
    };
    expect(read(jsonLd(JSON.stringify(other)))).toEqual([]);
  });
});

describe('JSON-LD that is encoded more than once', () => {
  const once = JSON.stringify(REVIEW);
  it.each([
    ['a string', JSON.stringify(once)],
    ['a string in a string', JSON.stringify(JSON.stringify(once))],
    ['strings in a list', JSON.stringify([once])],
    ['a graph that is a string', JSON.stringify({ '@graph': JSON.stringify([REVIEW]) })],
    ['backslashes without quotes around', once.replaceAll('"', '\\"')],
  ])('is read from %s', (_, json) => {
    expect(read(jsonLd(json))).toMatchObject([{ check: CHECK }]);
  });

  it('stays text where it is none, however often it is encoded', () => {
    let text = 'He said {"a": 1}';
    for (let round = 0; round < 10; round += 1) text = JSON.stringify(text);
    expect(parseJson(text).ok).toBe(true);
    expect(parseJson('["[", "{", "\\"", "{\\"a\\":"]')).toEqual({
      ok: true,
      values: [['[', '{', '"', '{"a":']],
      isCutOff: false,
    });
  });
});

describe('a field of 10 MB', () => {
  const long = 'x'.repeat(10_500_000);

  it.each([
    'reviewBody',
    'headline',
    'keywords',
    'datePublished',
    'image',
  ])('costs the check nothing but itself: %s', (field) => {
    expect(read(jsonLd(JSON.stringify({ ...REVIEW, [field]: long })))).toMatchObject([
      { check: CHECK },
    ]);
  });

  it('is the reason where the check cannot do without it', () => {
    expect(read(jsonLd(JSON.stringify({ ...REVIEW, claimReviewed: long })))).toMatchObject([
      { reason: 'ClaimReview with a claim too long' },
    ]);
    expect(
      read(jsonLd(`${JSON.stringify({ ...REVIEW, image: long }).slice(0, -1)},,}`)),
    ).toMatchObject([{ reason: 'JSON-LD: broken JSON, too long to repair' }]);
    expect(read(`${jsonLd(JSON.stringify(REVIEW))}<p>${long}${long}`)).toMatchObject([
      { check: CHECK },
      { reason: 'page too long to be read to its end' },
    ]);
  });
});

describe('a page of 10,000 elements inside each other', () => {
  const block = jsonLd(JSON.stringify(REVIEW));

  it.each([
    ['elements', '<div>'],
    ['items', '<div itemscope itemprop="author" itemtype="https://schema.org/ClaimReview">'],
    ['relations', '<div prefix="s: http://schema.org/" rel="s:author">'],
    ['references', '<div id="a" itemscope itemprop="author" itemref="a">'],
  ])('gives what stands before, and says that there is more: %s', (_, tag) => {
    const outcomes = read(`${block}${tag.repeat(10_000)}${block}`);
    expect(outcomes).toContainEqual(
      expect.objectContaining({ check: expect.objectContaining(CHECK) }),
    );
    expect(outcomes).toContainEqual(expect.objectContaining({ reason: 'page nested too deeply' }));
  });
});

describe('a label that is markup', () => {
  it.each([
    '<br>False',
    '<img src="x" alt="False">',
    '<img src=x onerror=alert(1)>False',
    '<title>False</title>',
    '<svg><title>False',
    '<noscript>False</noscript>',
    '<False>',
    '<script>alert(1)</script>False',
  ])('%s says what a reader would see', (alternateName) => {
    const review = {
      ...REVIEW,
      reviewRating: { alternateName, ratingValue: 1, bestRating: 5, worstRating: 1 },
    };
    expect(read(jsonLd(JSON.stringify(review).replaceAll('</', '<\\/')))).toMatchObject([
      { check: { rating: { label: 'False' } } },
    ]);
  });

  it.each([
    '<br>',
    '<p></p>',
    '<img src="x">',
    '<script>alert(1)',
  ])('%s says nothing', (alternateName) => {
    const review = {
      ...REVIEW,
      reviewRating: { alternateName, ratingValue: 1, bestRating: 5, worstRating: 1 },
    };
    expect(read(jsonLd(JSON.stringify(review).replaceAll('</', '<\\/')))).toMatchObject([
      { check: { rating: { label: '1 / 5' } } },
    ]);
  });
});
