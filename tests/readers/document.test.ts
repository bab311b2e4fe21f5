import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatOf } from '~/lib/readers/detect';
import { type DocumentOptions, readDocument } from '~/lib/readers/index';
import { sampleCheck } from '../check/samples';
import { HTML, MARKDOWN, TEXT } from './samples';

const OPTIONS = { publisher: { name: 'Harbour Facts' }, origin: 'test' };

async function read(bytes: Uint8Array, options: Partial<DocumentOptions> = {}) {
  const outcomes = [];
  for await (const outcome of readDocument({ name: 'file', bytes }, { ...OPTIONS, ...options })) {
    outcomes.push(outcome);
  }
  return outcomes;
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
  }
  return new Uint8Array(view.buffer);
}

/** Texts in windows-1252; of what is not in Latin-1, its quotation marks alone. */
function windows1252(text: string): Uint8Array {
  const quotes = new Map([
    ['“', 0x93],
    ['”', 0x94],
  ]);
  return Uint8Array.from(text, (char) => quotes.get(char) ?? char.charCodeAt(0));
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const ACCENTED = 'Claim: Die Brücke “war” zu\nVerdict: False';

const REVIEW =
  '{"@type":"ClaimReview","claimReviewed":"C","reviewRating":{"alternateName":"False"}}';

describe('a page that somebody saved', () => {
  it.each([
    ['<!-- saved from url=(0029)https://www.desk.example/one -->'],
    [
      '<!--\n Page saved with SingleFile \n url: https://www.desk.example/one \n saved date: x\n-->',
    ],
  ])('is of the address that was noted in it: %s', async (note) => {
    const script = `<script type="application/ld+json">${REVIEW}</script>`;
    const page = `<!doctype html>\n${note}\n<html><head>${script}</head></html>`;
    expect(await read(utf8(page))).toMatchObject([
      { check: { url: 'https://www.desk.example/one', publisher: { site: 'desk.example' } } },
    ]);
    const link = '<link rel="canonical" href="https://desk.example/two">';
    expect(await read(utf8(page.replace('<head>', `<head>${link}`)))).toMatchObject([
      { check: { url: 'https://desk.example/two' } },
    ]);
  });

  it('refers to its own things by their fragments or in full', async () => {
    const graph = [
      { ...JSON.parse(REVIEW), author: { '@id': '#desk' } },
      { '@id': 'https://desk.example/two#desk', '@type': 'Organization', name: 'The Desk' },
    ];
    const page = `<html><link rel="canonical" href="https://desk.example/two">
      <script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script></html>`;
    expect(await read(utf8(page))).toMatchObject([{ check: { publisher: { name: 'The Desk' } } }]);
  });
});

describe('formatOf', () => {
  it.each([
    ['text', TEXT],
    ['markdown', MARKDOWN],
    ['markdown', 'A title\n=======\n\nText'],
    ['markdown', 'A title\n\n**Conclusion**\n\nText'],
    ['html', HTML],
    ['html', '<!-- saved -->\n<article><p>Text</p></article>'],
    ['pack', `${JSON.stringify(sampleCheck())}\n`],
    ['pack', '{"obelusPack":1}\n{}'],
    ['json', '{\n  "@type": "ClaimReview"\n}'],
    ['json', '[{"@type":"ClaimReview"}]'],
    ['json', '[\n'],
    ['json', '["a", "b"'],
    ['json', '[1, 2'],
    ['json', '["The bridge'],
    ['json', '//<![CDATA[\n{"@type":"ClaimReview"}\n//]]>'],
    ['json', '{&quot;@type&quot;:&quot;ClaimReview&quot;}'],
    ['json', JSON.stringify('{"@type":"ClaimReview"}')],
    ['json', JSON.stringify(['{"@type":"ClaimReview"}'])],
    ['json', '{\\"@type\\":\\"ClaimReview\\"}'],
    ['json', 'callback({"@type":"ClaimReview"});'],
    ['markdown', '["A bridge"](https://a.example/) fell'],
    ['text', 'f(x) = 2'],
    ['text', '"[Quoted] text"'],
    ['datafeed', '{"@context":"https://schema.org","@type":"DataFeed","dataFeedElement":['],
    ['html', '<script type="application/ld+json">{}</script>'],
    ['table', 'id,Claim Reviewed,rating\n1,"The bridge, closed",False'],
    ['table', 'url;claim;verdict\n'],
    ['table', 'claim\tlabel\turl\n'],
    ['table', 'Aussage;Link;Bewertung\nDie Brücke war zu;https://a.example/1;Falsch'],
    ['table', 'foo,bar,baz\n1,2,3\n4,5,6'],
    ['text', 'Claims, by the minister\nThe bridge, he said, fell.'],
    ['text', 'One, two, three.\nAnd so, we say, to all, the best.\nYes.'],
    ['text', '[Fact check] <b> is a letter'],
    ['text', '["The bridge"] was closed, he said'],
    ['text', '[1] The bridge, as it was'],
  ])('knows %s by its content', (format, text) => {
    expect(formatOf(text)).toBe(format);
  });
});

describe('readDocument', () => {
  it.each([
    ['UTF-8', utf8(ACCENTED)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${ACCENTED}`)],
    ['UTF-16, little end first', utf16(`\ufeff${ACCENTED}`, false)],
    ['UTF-16, big end first', utf16(`\ufeff${ACCENTED}`, true)],
    ['UTF-16 without a byte order mark', utf16(ACCENTED, false)],
    ['windows-1252', windows1252(ACCENTED)],
  ])('decodes %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject([{ check: { claim: 'Die Brücke “war” zu' } }]);
  });

  it('decodes a page as the page declares', async () => {
    const page =
      '<html><meta charset="windows-1252"><p>Claim: Die Br\u00fccke war zu</p><p>Verdict: False</p>';
    const bytes = Uint8Array.from(page, (char) => char.charCodeAt(0));
    expect(await read(bytes)).toMatchObject([{ check: { claim: 'Die Brücke war zu' } }]);
  });

  it('does not spoil all accents of a text for one wrong byte in it', async () => {
    const bytes = Uint8Array.from([...utf8(`${ACCENTED}\n\nWir waren da: `), 0xff, 0x0a]);
    expect(await read(bytes)).toMatchObject([{ check: { claim: 'Die Brücke “war” zu' } }]);
  });

  it.each([
    ['UTF-16', (text: string) => utf16(`\ufeff${text}`, false)],
    ['UTF-16 without a byte order mark', (text: string) => utf16(text, true)],
    ['windows-1252', windows1252],
    ['UTF-8 with a byte order mark', (text: string) => utf8(`\ufeff${text}`)],
  ])('reads feeds, tables and lines in %s', async (_, encode) => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'Die “Brücke” war zu',
      reviewRating: 'Falsch',
      url: 'https://harbourfacts.example/1',
    };
    for (const text of [
      JSON.stringify({ '@type': 'DataFeed', dataFeedElement: [{ item: [review] }] }),
      `${JSON.stringify(review)}\n{}\n`,
      `claim;verdict\n${review.claimReviewed};Falsch\n`,
    ]) {
      const [first] = await read(encode(text));
      expect(first).toMatchObject({ check: { claim: 'Die “Brücke” war zu' } });
    }
  });

  it('tells a check that comes again, in one line or file or another, from another claim', async () => {
    const review = (claimReviewed: string, rating = 'False') =>
      JSON.stringify({
        '@type': 'ClaimReview',
        url: 'https://harbourfacts.example/1',
        claimReviewed,
        reviewRating: { alternateName: rating },
      });
    const lines = [
      review('The bridge fell'),
      review('The ferry sank'),
      review('The bridge fell'),
      review('The bridge fell', 'True'),
    ];
    const reasons = (outcomes: Awaited<ReturnType<typeof read>>) =>
      outcomes.map((outcome) => (outcome.kind === 'check' ? outcome.check.claim : outcome.reason));
    const expected = [
      'The bridge fell',
      'The ferry sank',
      'the same check again',
      'another edition of a check',
    ];
    const inFeed = `{"dataFeedElement":[${lines.map((line) => `{"item":${line}}`).join()}]}`;
    const inZip = zipSync(
      Object.fromEntries(lines.map((line, at) => [`${at}.json`, utf8(`[${line}]`)])),
    );
    for (const bytes of [utf8(lines.join('\n')), utf8(`[${lines}]`), utf8(inFeed), inZip]) {
      expect(reasons(await read(bytes))).toEqual(expected);
    }
  });

  it('tells a saved error of the Fact Check Tools API as that', async () => {
    const error = {
      error: {
        code: 429,
        message: 'Quota exceeded for quota metric',
        status: 'RESOURCE_EXHAUSTED',
      },
    };
    expect(await read(utf8(JSON.stringify(error, undefined, 2)))).toEqual([
      {
        kind: 'rejected',
        reason: 'error of the Fact Check Tools API instead of an answer (quota)',
        place: 'file',
      },
    ]);
  });

  it('reads each line of a pack', async () => {
    const lines = Array.from({ length: 50 }, (_, at) =>
      JSON.stringify(sampleCheck({ id: `check:${at}`, claim: 'Ünïcödé '.repeat(200).trim() })),
    );
    const outcomes = await read(utf8(lines.join('\n')));
    expect(outcomes).toHaveLength(50);
    expect(new Set(outcomes.map((outcome) => outcome.kind))).toEqual(new Set(['check']));
  });

  it('reads what it is told to read', async () => {
    expect(await read(utf8(TEXT), { format: 'pack' })).toMatchObject([
      { reason: 'not JSON' },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
    ]);
  });

  it.each([
    ['a PDF', utf8('%PDF-1.7 text'), 'binary file'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'binary file'],
    ['bytes with NUL', utf8('Claim\0'), 'binary file'],
    ['many controls', Uint8Array.of(1, 2, 0xfc, 0x63, 3, 4, 0x65), 'binary file'],
    ['nothing', new Uint8Array(), 'empty file'],
    ['other JSON', utf8('[{"@type":"Recipe"}]'), 'JSON of an unknown form'],
    ['an empty review', utf8('[{"@type":"ClaimReview"}]'), 'ClaimReview without a claim'],
  ])('rejects %s', async (_, bytes, reason) => {
    expect(await read(bytes)).toEqual([{ kind: 'rejected', reason, place: 'file' }]);
  });
});
