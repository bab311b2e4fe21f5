import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { readUnpacked } from '../../scripts/unpacked.ts';

/** A whole document that mutations begin with. */
export interface SeedDocument {
  name: string;
  bytes: Uint8Array;
}

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  author: { '@type': 'Organization', name: 'Harbour Facts', url: 'https://harbourfacts.example/' },
  claimReviewed: 'The harbour bridge was closed for all of May',
  datePublished: '2025-06-03T10:00:00+02:00',
  inLanguage: 'en-GB',
  itemReviewed: {
    '@type': 'Claim',
    appearance: [{ '@type': 'CreativeWork', url: 'https://social.example/posts/1' }],
    author: { '@type': 'Person', name: 'The mayor' },
    datePublished: 'May 30, 2025',
  },
  reviewRating: {
    '@type': 'Rating',
    alternateName: 'Mostly false: one lane was closed',
    bestRating: 5,
    ratingExplanation: '<p>One lane was closed for a week &amp; no longer.</p>',
    ratingValue: '2',
    worstRating: 1,
  },
  url: 'https://harbourfacts.example/checks/1',
};
const OTHER = { ...REVIEW, claimReviewed: 'Паром утонул', url: 'https://harbourfacts.example/2' };

const ITEM = (item: unknown) => ({ '@type': 'DataFeedItem', dateCreated: '2025-06-03', item });
const FEED = { '@type': 'DataFeed', dataFeedElement: [ITEM([REVIEW]), ITEM([OTHER, REVIEW])] };
const ANSWER = {
  claims: [
    {
      text: REVIEW.claimReviewed,
      claimant: 'The mayor',
      claimDate: '2025-05-30T00:00:00Z',
      claimReview: [
        {
          publisher: { name: 'Harbour Facts', site: 'harbourfacts.example' },
          url: REVIEW.url,
          title: 'No, the bridge was open',
          reviewDate: '2025-06-03T00:00:00Z',
          textualRating: 'False',
          languageCode: 'en',
        },
      ],
    },
  ],
  nextPageToken: 'CAo',
};
const MARKDOWN = `# Fact Check: The harbour bridge was closed for all of May

Published: 2025-06-03

## What We Know

One lane was closed from 2 to 9 May ([Port Office](https://port.example/traffic)). (Harbour Times)

## Analysis

Photos from 5 May show cars on the bridge ([Harbour Times](https://times.example/photos)).

## Conclusion

The claim that the harbour bridge was closed for all of May is **Mostly False**.

## Sources

- [Traffic report for May](https://port.example/traffic) - Port Office
- Timetable (Ferry Company)
`;
const MICRODATA = `<!doctype html><html lang="es"><head><title>El puente</title>
<meta property="og:site_name" content="Puerto"><link rel="canonical" href="https://puerto.example/1"></head><body>
<article itemscope itemtype="https://schema.org/ClaimReview"><h1 itemprop="name">El puente</h1>
<p itemprop="claimReviewed">El puente está cerrado</p><a itemprop="url" href="/1">aquí</a>
<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><b itemprop="alternateName">Falso</b></span>
</article><div vocab="https://schema.org/" typeof="ClaimReview"><p property="claimReviewed">La marea &lt;sube&gt;</p>
<div property="reviewRating" typeof="Rating"><i property="alternateName">Engañoso</i></div></div>
<script type="application/ld+json">/*<![CDATA[*/ {"@graph":[${JSON.stringify(REVIEW)},],} /*]]>*/</script></body></html>`;
const TABLE =
  'claim;verdict;publisher;url;date\n"The bridge; closed";False;Harbour Facts;https://harbourfacts.example/3;2025-06-03\nFähre,Falsch,,,\n';
const CHECK = {
  id: 'harbourfacts.example:1',
  claim: REVIEW.claimReviewed,
  rating: { label: 'False', verdict: 'false' },
  publisher: { name: 'Harbour Facts', site: 'harbourfacts.example' },
  lang: 'en',
  citations: [],
  sources: [],
  appearances: [],
  keywords: [],
  status: 'current',
  origin: 'x',
};
const PACK = `${JSON.stringify({ obelusPack: 1, name: 'Harbour', checks: 1 })}\n${JSON.stringify(CHECK)}\n`;

/** One document of each form, made here. */
export function ownDocuments(): SeedDocument[] {
  const texts = {
    'feed.json': JSON.stringify(FEED),
    'review.json': JSON.stringify([REVIEW, OTHER]),
    'answer.json': JSON.stringify(ANSWER),
    'article.md': MARKDOWN,
    'article.txt': MARKDOWN.replace(/[#*]/g, ''),
    'page.html': MICRODATA,
    'table.csv': TABLE,
    'pack.jsonl': PACK,
  };
  const plain = Object.entries(texts).map(([name, text]) => ({ name, bytes: strToU8(text) }));
  const files = Object.fromEntries(plain.map(({ name, bytes }) => [name, bytes]));
  return [
    ...plain,
    { name: 'all.zip', bytes: zipSync(files) },
    { name: 'feed.json.gz', bytes: gzipSync(strToU8(texts['feed.json'])) },
  ];
}

/** The files of a folder and of the folders in it, gzip taken off. */
export function documentsIn(folder: string): SeedDocument[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({
      name,
      bytes: new Uint8Array(readUnpacked(join(parentPath, name))),
    }));
}
