import { describe, expect, it } from 'vitest';
import { readPage } from '~/lib/readers/claimreview/page';
import { readJson } from '~/lib/readers/json/documents';
import type { ReadOutcome } from '~/lib/readers/outcome';

const URL = 'https://harbourfacts.example/checks/bridge';

/** A review with all that publishers usually say. */
function review(changes: Record<string, unknown> = {}) {
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: URL,
    claimReviewed: 'The harbour bridge was closed in May',
    author: { '@type': 'Organization', name: 'Harbour Facts', url: 'https://harbourfacts.example' },
    datePublished: '2025-05-03T10:00:00+02:00',
    reviewRating: {
      '@type': 'Rating',
      ratingValue: '2',
      bestRating: 5,
      worstRating: '1',
      alternateName: 'Mostly False',
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Ada Quist' },
      datePublished: '2025-05-01',
      appearance: [{ '@type': 'CreativeWork', url: 'https://social.example/1' }],
    },
    ...changes,
  };
}

function read(value: unknown): ReadOutcome[] {
  return readJson([value], { origin: 'test', place: 'file' });
}

function checkOf(changes: Record<string, unknown>) {
  const [outcome] = read(review(changes));
  if (outcome?.kind !== 'check') throw new Error(JSON.stringify(outcome));
  return outcome.check;
}

describe('readClaimReview', () => {
  it('keeps what a review says', () => {
    expect(checkOf({})).toMatchObject({
      claim: 'The harbour bridge was closed in May',
      claimant: 'Ada Quist',
      claimDate: '2025-05-01',
      rating: { label: 'Mostly False', verdict: 'mostly-false', value: 2, best: 5, worst: 1 },
      publisher: { name: 'Harbour Facts', site: 'harbourfacts.example' },
      url: URL,
      published: '2025-05-03',
      lang: 'en',
      appearances: ['https://social.example/1'],
      status: 'current',
      origin: 'test',
    });
  });

  it.each([
    ['a list of one', ['The bridge fell'], 'The bridge fell'],
    ['a list', ['The bridge fell', 'It burnt'], 'The bridge fell; It burnt'],
    ['a Claim', { '@type': 'Claim', text: 'The bridge fell' }, 'The bridge fell'],
    ['tags and entities', '<p>The <b>bridge</b> fell &amp; burnt</p>', 'The bridge fell & burnt'],
    ['double escapes', '&amp;lt;b&amp;gt;The bridge&amp;lt;/b&amp;gt; fell', 'The bridge fell'],
    ['a script', 'The bridge<script>alert(1)</script> fell', 'The bridge fell'],
    ['signs that are no tags', '5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['a typed value', { '@value': 'The bridge fell', '@language': 'en' }, 'The bridge fell'],
  ])('reads a claim that is %s', (_, claimReviewed, claim) => {
    expect(checkOf({ claimReviewed }).claim).toBe(claim);
  });

  it.each([
    ['language maps', (de: string, en: string) => ({ de, en })],
    [
      'tagged values',
      (de: string, en: string) => [
        { '@language': 'de', '@value': de },
        { '@language': 'en', '@value': en },
      ],
    ],
  ])('reads texts in several languages in that of the review: %s', (_, versions) => {
    const changes = {
      claimReviewed: versions('Die Brücke war zu', 'The bridge was closed'),
      reviewRating: { alternateName: versions('Falsch', 'False') },
      author: { '@type': 'Organization', name: versions('Hafen', 'Harbour') },
    };
    expect(checkOf({ ...changes, inLanguage: 'en-GB' })).toMatchObject({
      claim: 'The bridge was closed',
      rating: { label: 'False', verdict: 'false' },
    });
    expect(checkOf(changes)).toMatchObject({
      claim: 'Die Brücke war zu',
      rating: { label: 'Falsch', verdict: 'false' },
      publisher: { name: 'Hafen' },
    });
  });

  it.each([['Review'], [undefined]])('reads a claim that a node of type %s rates', (type) => {
    expect(checkOf({ '@type': type }).claim).toBe('The harbour bridge was closed in May');
  });

  it('leaves reviews of other things alone', () => {
    const product = { '@type': 'Product', claimReviewed: 'Best bridge', reviewRating: 5 };
    expect(read([product])).toMatchObject([{ reason: 'JSON of an unknown form' }]);
  });

  it.each([
    ['Français', 'fr'],
    ['english', 'en'],
    ['Spanish', 'es'],
    ['Klingon', 'en'],
  ])('knows languages by their names: %s', (inLanguage, lang) => {
    expect(checkOf({ inLanguage }).lang).toBe(lang);
  });

  it('finds the claim in the item where the review does not say it', () => {
    const itemReviewed = { '@type': 'Claim', name: 'The bridge fell' };
    expect(checkOf({ claimReviewed: '', itemReviewed }).claim).toBe('The bridge fell');
  });

  it('does not take an address for a claim', () => {
    const claimReviewed = 'https://social.example/1';
    expect(read(review({ claimReviewed }))).toMatchObject([
      { reason: 'ClaimReview with an address for a claim' },
    ]);
    const itemReviewed = { '@type': 'Claim', name: 'The bridge fell' };
    expect(checkOf({ claimReviewed, itemReviewed }).claim).toBe('The bridge fell');
  });

  it('does not take the name of a speech for the claim', () => {
    const itemReviewed = { '@type': 'CreativeWork', name: 'Address to the council' };
    expect(read(review({ claimReviewed: '', itemReviewed }))).toEqual([
      { kind: 'rejected', reason: 'ClaimReview without a claim', place: 'file' },
    ]);
  });

  it.each([
    ['a name', { name: 'False' }, 'False'],
    ['a plain text', 'False', 'False'],
    ['a word for a value', { ratingValue: 'False' }, 'False'],
    ['a truth value', { alternateName: false }, 'False'],
    ['an explanation', { ratingValue: 1, ratingExplanation: 'It was open.' }, 'It was open.'],
    ['figures alone', { ratingValue: '1', bestRating: '5' }, '1 / 5'],
    ['a list', [{ ratingValue: 1 }, { alternateName: 'False' }], 'False'],
    ['the second of two names', { alternateName: '', name: 'False' }, 'False'],
    ['beside the name of the field', { alternateName: 'Rating', name: 'False' }, 'False'],
    ['a value beside a template', { alternateName: 'Fact Check:', ratingValue: 'False' }, 'False'],
  ])('reads a rating that is %s', (_, reviewRating, label) => {
    expect(checkOf({ reviewRating }).rating.label).toBe(label);
  });

  it('reads a value and its best that are written in one', () => {
    const reviewRating = { ratingValue: '5/5', worstRating: '1' };
    expect(checkOf({ reviewRating }).rating).toEqual({
      label: '5/5',
      verdict: 'true',
      value: 5,
      best: 5,
      worst: 1,
    });
  });

  it('reads properties in small letters, and the right spelling before them', () => {
    const claimreviewed = 'The ferry sank';
    expect(checkOf({ claimreviewed }).claim).toBe('The harbour bridge was closed in May');
    expect(checkOf({ claimReviewed: undefined, claimreviewed }).claim).toBe('The ferry sank');
  });

  it('reads figures with a decimal comma and leaves out what is none', () => {
    const reviewRating = {
      alternateName: 'Mixed',
      ratingValue: '2,5',
      bestRating: '',
      worstRating: 'x',
    };
    expect(checkOf({ reviewRating }).rating).toEqual({
      label: 'Mixed',
      verdict: 'mixed',
      value: 2.5,
    });
  });

  it.each([
    ['a name', { author: 'Harbour Facts' }, 'Harbour Facts'],
    ['a list', { author: [{ '@type': 'Organization', name: 'Harbour Facts' }] }, 'Harbour Facts'],
    [
      'the publisher behind a person',
      { author: { '@type': 'Person', name: 'Bo Lind' }, publisher: { name: 'Harbour Facts' } },
      'Harbour Facts',
    ],
    [
      'an organisation, not the person it is named with',
      {
        author: [
          { '@type': 'Person', name: 'Bo Lind' },
          { '@type': 'Organization', name: 'HF' },
        ],
      },
      'HF',
    ],
    [
      'a site that calls itself a person',
      { author: { '@type': 'Person', name: 'HF', url: 'https://harbourfacts.example' } },
      'HF',
    ],
    ['only a person', { author: { '@type': 'Person', name: 'Bo Lind' } }, 'Bo Lind'],
    [
      'only an address',
      { author: { url: 'https://harbourfacts.example' } },
      'harbourfacts.example',
    ],
    ['nobody', { author: undefined }, 'harbourfacts.example'],
  ])('names the publisher where the author is %s', (_, changes, name) => {
    expect(checkOf(changes).publisher).toEqual({ name, site: 'harbourfacts.example' });
  });

  it('joins the names of a claimant', () => {
    const itemReviewed = { author: { name: ['Ada Quist', 'mayor'] } };
    expect(checkOf({ itemReviewed }).claimant).toBe('Ada Quist, mayor');
  });

  it('gathers appearances wherever they stand, http(s) only, each once', () => {
    const itemReviewed = {
      url: 'https://social.example/1',
      firstAppearance: 'http://social.example/2',
      appearance: [
        'https://social.example/1',
        'javascript:alert(1)',
        '7',
        { url: 'data:text/html,x' },
      ],
      itemReviewed: { contentUrl: 'https://video.example/3' },
    };
    expect(checkOf({ itemReviewed }).appearances).toEqual([
      'https://social.example/1',
      'http://social.example/2',
      'https://video.example/3',
    ]);
  });

  it.each([
    ['2025-05-03 10:00:00Z', '2025-05-03'],
    ['2025-05-03T12:26:08+5:30', '2025-05-03'],
    ['2025-5-3', '2025-05-03'],
    ['2025/05/03 10:00', '2025-05-03'],
    ['20250503', '2025-05-03'],
    ['٢٠٢٥-٠٥-٠٣', '2025-05-03', 'ar'],
    ['२०२५/०५/०३', '2025-05-03', 'hi'],
    ['۱۴۰۴-۰۲-۱۳', undefined, 'fa'],
    ['Sat, 03 May 2025 10:00:00 GMT', '2025-05-03'],
    ['May 3rd, 2025', '2025-05-03'],
    ['3 May 2025', '2025-05-03'],
    ['3 de mayo de 2025', '2025-05-03', 'es'],
    ['3. März 2025', '2025-03-03', 'de'],
    ['03.05.2025', '2025-05-03'],
    ['25/05/2025', '2025-05-25'],
    ['05/25/2025', '2025-05-25'],
    ['03/05/2025', '2025-05-03', 'fr'],
    ['03/05/2025', undefined],
    [1_746_230_400_000, '2025-05-03'],
    ['1746230400', '2025-05-03'],
    ['0001-01-01 00:00:00Z', undefined],
    ['9999-12-31', undefined],
    ['1899-12-31', undefined],
    ['2025-02-30', undefined],
    ['yesterday', undefined],
    [{ '@value': '2025-05-03' }, '2025-05-03'],
  ])('reads the date %j as %s', (datePublished, date, inLanguage = 'en') => {
    expect(checkOf({ datePublished, inLanguage }).published).toBe(date);
  });

  it.each([
    ['a bare name at a known site is a person', 'https://www.snopes.com/a', 'Jane Roe', 'Snopes'],
    [
      'a bare name of a known publisher is its own',
      'https://www.snopes.com/a',
      'snopes.com',
      'snopes.com',
    ],
    [
      'an organisation goes before a bare name',
      URL,
      ['Jane Roe', { '@type': 'Organization', name: 'Desk' }],
      'Desk',
    ],
    ['a bare name elsewhere may be a desk', URL, 'Harbour Desk', 'Harbour Desk'],
    [
      'a bare name beside an address of a person',
      URL,
      ['Harbour Desk', { '@type': 'Person', name: 'Ada' }],
      'Harbour Desk',
    ],
  ])('names the publisher: %s', (_, url, author, name) => {
    expect(checkOf({ url, author }).publisher.name).toBe(name);
  });

  it('keeps several wordings under one rating as one check', () => {
    const claimReviewed = ['The bridge was closed', 'The bridge was shut', 'The bridge was closed'];
    expect(read(review({ claimReviewed }))).toMatchObject([
      { check: { claim: 'The bridge was closed; The bridge was shut' } },
    ]);
  });

  it('reads the date of the claim in the language of the review', () => {
    const itemReviewed = { '@type': 'Claim', datePublished: '03/05/2025' };
    expect(checkOf({ itemReviewed, inLanguage: 'fr' }).claimDate).toBe('2025-05-03');
    expect(checkOf({ itemReviewed, inLanguage: 'en' }).claimDate).toBeUndefined();
  });

  it.each([
    ['what it declares', { inLanguage: 'pt_BR' }, 'pt-BR'],
    [
      'a Language',
      { inLanguage: { '@type': 'Language', name: 'Spanish', alternateName: 'es' } },
      'es',
    ],
    ['its script', { claimReviewed: 'पुल मई में बंद था' }, 'hi'],
    [
      'its script rather than a wrong declaration',
      { claimReviewed: 'पुल मई में बंद था', inLanguage: 'en-US' },
      'hi',
    ],
    [
      'its words',
      { claimReviewed: 'El puente del puerto fue cerrado en mayo por una tormenta' },
      'es',
    ],
    [
      'its site',
      {
        claimReviewed: 'Stroomuitval Rotterdam',
        reviewRating: 'X',
        url: 'https://h.example.nl/a',
        itemReviewed: {},
      },
      'nl',
    ],
  ])('knows the language by %s', (_, changes, lang) => {
    expect(checkOf(changes).lang).toBe(lang);
  });

  it.each([
    ['bg', 'Видеото показва, че мостът е бил затворен от силна буря'],
    ['ru', 'Видео показывает, что мост закрыли после объявленной бури'],
    ['uk', 'Відео показує, що міст закрили після бурі'],
    ['mk', 'Снимката покажува дека мостот беше затворен поради бура'],
    ['sr', 'Снимак показује да је мост затворен због олује'],
    ['ha', 'Wannan bidiyon ya nuna cewa an rufe gadar kuma sun tafi'],
    ['so', 'Muuqaalkan waxaa uu muujinayaa in buundada la xiray oo ay dabayl ka dhacday'],
  ])('tells languages that share a script by their signs and small words: %s', (lang, claim) => {
    expect(checkOf({ claimReviewed: claim, headline: undefined }).lang).toBe(lang);
  });

  const SPANISH = 'Este video muestra que la nave fue hundida por el puerto y no por una tormenta';

  it.each([
    ['Spanish', SPANISH, 'Falso', 'es', 'false'],
    ['Spanish under an English rating', SPANISH, 'False', 'es', 'false'],
    ['Hindi', 'बंदरगाह का पुल तूफान में गिर गया', 'भ्रामक', 'hi', 'misleading-context'],
    ['Arabic', 'انهار جسر الميناء في العاصفة', 'زائف', 'ar', 'false'],
    ['French', 'Le pont du port a été fermé par une tempête dans la nuit', 'Faux', 'fr', 'false'],
  ])('is not misled by a template that calls %s English', (_, claim, label, lang, verdict) => {
    const check = checkOf({
      inLanguage: 'en-US',
      claimReviewed: claim,
      reviewRating: { alternateName: label },
    });
    expect(check).toMatchObject({ lang, rating: { label, verdict } });
  });

  it.each([
    [
      'a claim quoted in another language',
      SPANISH,
      { headline: 'No, this is not what the video of the harbour shows' },
    ],
    ['too few words to be sure', 'El puente fue cerrado', {}],
    [
      'names of another language',
      'La Scala and El País were sold to Le Monde, the owners of which deny it',
      {},
    ],
  ])('believes what is stated in spite of %s', (_, claimReviewed, others) => {
    expect(checkOf({ inLanguage: 'en', claimReviewed, ...others }).lang).toBe('en');
  });

  it('cuts what is too long at a word, and rejects what is absurdly long', () => {
    const check = checkOf({ claimReviewed: 'bridge '.repeat(400) });
    expect(check.claim.length).toBeLessThanOrEqual(2_000);
    expect(check.claim.endsWith('bridge…')).toBe(true);
    expect(read(review({ claimReviewed: 'x'.repeat(10_000_000) }))).toMatchObject([
      { reason: 'ClaimReview with a claim too long' },
    ]);
  });

  it('keeps the explanation, and not what only repeats', () => {
    const reviewRating = { alternateName: 'False', ratingExplanation: 'One lane was open.' };
    const reviewBody = 'One lane was open.\n\nThe ferry ran.';
    expect(checkOf({ reviewRating, reviewBody }).body?.conclusion).toEqual([
      'One lane was open.',
      'The ferry ran.',
    ]);
    expect(checkOf({ reviewBody: 'Mostly False' }).body).toBeUndefined();
  });

  it.each([
    ['in a list', [review()]],
    [
      'in a graph',
      { '@context': 'http://schema.org', '@graph': [{ '@type': 'WebPage' }, review()] },
    ],
    ['inside an article', { '@type': 'NewsArticle', review: review() }],
    ['in lists of lists', [[[review()]]]],
    ['with a full type', review({ '@type': 'http://schema.org/ClaimReview' })],
    ['with a secure type', review({ '@type': ['https://schema.org/ClaimReview'] })],
    ['with a list of types', review({ '@type': ['Review', 'ClaimReview'] })],
    [
      'with a prefix',
      {
        '@type': 'schema:ClaimReview',
        'schema:claimReviewed': 'C',
        'schema:reviewRating': 'False',
        'schema:url': URL,
      },
    ],
    [
      'written out',
      {
        '@type': ['http://schema.org/ClaimReview'],
        'http://schema.org/claimReviewed': [{ '@value': 'C' }],
        'http://schema.org/reviewRating': [
          { 'http://schema.org/alternateName': [{ '@value': 'False' }] },
        ],
        'http://schema.org/url': [{ '@id': URL }],
      },
    ],
  ])('finds a review %s', (_, value) => {
    expect(read(value)).toMatchObject([{ kind: 'check', check: { url: URL } }]);
  });

  it('follows references within a document, also in a circle', () => {
    const graph = [
      review({ author: { '@id': '#org' }, reviewRating: { '@id': '#rating' } }),
      { '@id': '#org', '@type': 'Organization', name: 'Harbour Facts', member: { '@id': '#org' } },
      { '@id': '#rating', '@type': 'Rating', alternateName: 'False' },
    ];
    expect(read({ '@graph': graph })).toMatchObject([
      { check: { publisher: { name: 'Harbour Facts' }, rating: { label: 'False' } } },
    ]);
  });

  it('keeps all checks of a page that checks many claims', () => {
    const outcomes = read([
      review(),
      review({ claimReviewed: 'The ferry sank' }),
      review(),
      review({ claimReviewed: '', itemReviewed: {} }),
    ]);
    const ids = outcomes.map((outcome) => outcome.kind === 'check' && outcome.check.id);
    expect(new Set(ids.slice(0, 2)).size).toBe(2);
    expect(ids[0]).toBe(checkOf({}).id);
    expect(outcomes.slice(2)).toEqual([
      { kind: 'rejected', reason: 'the same check again', place: 'file (ClaimReview 3)' },
      { kind: 'rejected', reason: 'ClaimReview without a claim', place: 'file (ClaimReview 4)' },
    ]);
  });
});

describe('readMediaReview', () => {
  const media = {
    '@type': 'MediaReview',
    url: 'https://harbourfacts.example/checks/photo',
    author: { name: 'Harbour Facts' },
    mediaAuthenticityCategory: 'https://schema.org/TransformedContent',
    itemReviewed: {
      '@type': 'MediaReviewItem',
      embeddedTextCaption: 'The bridge fell',
      mediaItemAppearance: [{ '@type': 'ImageObject', contentUrl: 'https://social.example/photo' }],
    },
  };

  it('reads what was said with a picture', () => {
    expect(read(media)).toMatchObject([
      {
        check: {
          claim: 'The bridge fell',
          rating: {
            label: 'Transformed content',
            category: 'transformed',
            verdict: 'altered-media',
          },
          appearances: ['https://social.example/photo'],
        },
      },
    ]);
  });

  it('keeps the words that a publisher wrote beside a category, or instead of one', () => {
    const worded = {
      ...media,
      mediaAuthenticityCategory: 'https://schema.org/MissingContext',
      reviewRating: { '@type': 'Rating', alternateName: 'Foto antiga' },
    };
    const [beside] = read(worded);
    expect(beside).toMatchObject({
      check: { rating: { label: 'Foto antiga', verdict: 'misleading-context' } },
    });
    expect(beside).not.toHaveProperty('check.rating.category');
    const [instead] = read({ ...media, mediaAuthenticityCategory: 'Falta contexto' });
    expect(instead).toMatchObject({ check: { rating: { label: 'Falta contexto' } } });
    expect(instead).not.toHaveProperty('check.rating.category');
    const [scored] = read({ ...media, reviewRating: { ratingValue: 1, bestRating: 5 } });
    expect(scored).toMatchObject({ check: { rating: { category: 'transformed' } } });
  });

  it('leaves the word to a ClaimReview of the same page', () => {
    expect(read([{ ...media, url: URL }, review()])).toMatchObject([
      { kind: 'check' },
      { kind: 'rejected', reason: 'MediaReview beside a ClaimReview' },
    ]);
  });
});

describe('readPage', () => {
  const options = { origin: 'test', place: 'page' };
  const script = (value: unknown) =>
    `<script type='application/ld+json; charset=utf-8'>${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

  it('reads every block, and tells which cannot be read', () => {
    const html = `<html lang="en"><head>${script({ '@type': 'WebSite' })}${script('{"a":"cut')}
      </head><body>${script(review())}</body></html>`;
    expect(readPage(html, options).outcomes).toMatchObject([
      { kind: 'check', check: { url: URL } },
      {
        kind: 'rejected',
        reason: 'JSON-LD: JSON cut off inside a string',
        place: 'page (JSON-LD 2)',
      },
    ]);
  });

  it('resolves relative addresses against the page', () => {
    const html = `<link rel="canonical" href="https://harbourfacts.example/checks/bridge?x=1">${script(review({ url: '/checks/bridge' }))}`;
    expect(readPage(html, options).outcomes).toMatchObject([{ check: { url: URL } }]);
    const given = readPage(script(review({ url: 'bridge' })), { ...options, url: `${URL}/` });
    expect(given.outcomes).toMatchObject([{ check: { url: `${URL}/bridge` } }]);
  });

  it('takes what the review does not say from the page', () => {
    const html = `<html lang="da"><meta property="og:site_name" content="Harbour Facts">
      <meta property="og:title" content="Nej, broen var åben | Harbour Facts">
      <link rel="canonical" href="${URL}">
      ${script(review({ url: undefined, author: { '@type': 'Person', name: 'Bo Lind' } }))}`;
    expect(readPage(html, options).outcomes).toMatchObject([
      {
        check: {
          publisher: { name: 'Harbour Facts', site: 'harbourfacts.example' },
          title: 'Nej, broen var åben',
          lang: 'da',
          url: URL,
        },
      },
    ]);
  });

  it('reads microdata', () => {
    const html = `<div itemscope itemtype="http://schema.org/ClaimReview">
      <h1 itemprop="claimReviewed">The harbour <b>bridge</b> was closed<br>in May</h1>
      <a itemprop="url" href="${URL}">more</a>
      <p itemprop="author" itemscope itemtype="http://schema.org/Organization">By <span itemprop="name">Harbour Facts</span></p>
      <time itemprop="datePublished" datetime="2025-05-03">3 May</time>
      <div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">
        <meta itemprop="ratingValue" content="2"><meta itemprop="bestRating" content="5">
        <img itemprop="image" src="x.png"><strong itemprop="alternateName">Mostly False</strong>
      </div></div>`;
    expect(readPage(html, options).outcomes).toMatchObject([
      {
        check: {
          claim: 'The harbour bridge was closed in May',
          publisher: { name: 'Harbour Facts' },
          rating: { label: 'Mostly False', value: 2, best: 5 },
          published: '2025-05-03',
          url: URL,
        },
      },
    ]);
  });

  it('reads RDFa', () => {
    const html = `<article vocab="https://schema.org/" typeof="ClaimReview" resource="${URL}">
      <p property="claimReviewed">The harbour bridge was closed in May</p>
      <link property="url" href="${URL}">
      <span property="author" typeof="Organization"><b property="name">Harbour Facts</b></span>
      <p property="reviewRating" typeof="schema:Rating">Verdict: <span property="schema:alternateName">False</span></p>
    </article>`;
    expect(readPage(html, options).outcomes).toMatchObject([
      {
        check: {
          claim: 'The harbour bridge was closed in May',
          rating: { label: 'False' },
          url: URL,
        },
      },
    ]);
  });

  it('counts once what a page says twice', () => {
    const html = `${script(review())}<div itemscope itemtype="https://schema.org/ClaimReview">
      <meta itemprop="claimReviewed" content="The harbour bridge was closed in May">
      <meta itemprop="url" content="${URL}"><meta itemprop="reviewRating" content="False"></div>`;
    expect(readPage(html, options).outcomes).toMatchObject([
      { kind: 'check' },
      { kind: 'rejected', reason: 'another edition of a check' },
    ]);
  });

  it('says that a page without reviews has none', () => {
    expect(readPage(`<h1>News</h1>${script({ '@type': 'NewsArticle' })}`, options)).toMatchObject({
      outcomes: [],
      reviews: 0,
    });
  });
});

describe('a page and the sites it may speak for', () => {
  const pageAt = (url: string, own: unknown) => {
    const page = `<script type="application/ld+json">${JSON.stringify(own)}</script>`;
    return readPage(page, { origin: 'test', place: 'page', url }).outcomes;
  };
  const trusted = 'https://www.snopes.com/fact-check/bridge/';

  it.each([
    ['another host', 'https://evil.example/1'],
    ['a host that ends alike', 'https://evilsnopes.com/1'],
    ['a host that begins alike', 'https://snopes.com.evil.example/1'],
    ['a user name that looks like the host', 'https://www.snopes.com@evil.example/1'],
    ['a cache of another page', 'https://www.google.com/amp/s/evil.example/snopes.com/1'],
    [
      'a neighbour at a host of blogs',
      'https://snopes.blogs.example/1',
      'https://b.blogs.example/1',
    ],
  ])('does not believe %s', (_, found, own = trusted) => {
    const forged = review({ url: own, author: { name: 'Snopes', url: 'https://www.snopes.com' } });
    expect(pageAt(found, forged)).toEqual([
      { kind: 'rejected', reason: 'ClaimReview of another site', place: 'page' },
    ]);
    const media = { ...forged, '@type': 'MediaReview', mediaAuthenticityCategory: 'EditedContent' };
    expect(pageAt(found, media)).toMatchObject([{ reason: 'MediaReview of another site' }]);
    // What stands in for the address must not get past either.
    for (const key of ['mainEntityOfPage', '@id']) {
      const { url: _, ...rest } = forged;
      expect(pageAt(found, { ...rest, [key]: own })).toMatchObject([{ kind: 'rejected' }]);
    }
  });

  it.each([
    ['the same page', trusted],
    ['the phone’s form', 'http://m.snopes.com/fact-check/bridge/'],
    ['a part of the site', 'https://video.snopes.com/1'],
    ['its copy in a cache', 'https://www.google.com/amp/s/www.snopes.com/fact-check/bridge/'],
    ['another site of the publisher', 'https://factual.afp.com/1', 'https://factcheck.afp.com/2'],
  ])('believes %s', (_, found, own = trusted) => {
    expect(pageAt(found, review({ url: own }))).toMatchObject([{ check: { url: own } }]);
  });

  it('takes a forged name for what it is: a name at another site', () => {
    const { url: _, ...rest } = review({
      author: { name: 'Snopes', url: 'https://www.snopes.com' },
    });
    expect(pageAt('https://evil.example/1', rest)).toMatchObject([
      {
        check: {
          publisher: { name: 'Snopes', site: 'evil.example' },
          url: 'https://evil.example/1',
        },
      },
    ]);
  });
});
