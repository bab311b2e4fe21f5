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

const utf8 = (text: string) => new TextEncoder().encode(text);
const ACCENTED = 'Claim: Die Brücke “war” zu\nVerdict: False';

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
    ['json', '//<![CDATA[\n{"@type":"ClaimReview"}\n//]]>'],
    ['json', '{&quot;@type&quot;:&quot;ClaimReview&quot;}'],
    ['datafeed', '{"@context":"https://schema.org","@type":"DataFeed","dataFeedElement":['],
    ['html', '<script type="application/ld+json">{}</script>'],
    ['table', 'id,Claim Reviewed,rating\n1,"The bridge, closed",False'],
    ['table', 'url;claim;verdict\n'],
    ['table', 'claim\tlabel\turl\n'],
    ['text', '[Fact check] <b> is a letter'],
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
  ])('decodes %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject([{ check: { claim: 'Die Brücke “war” zu' } }]);
  });

  it('decodes a page as the page declares', async () => {
    const page =
      '<html><meta charset="windows-1252"><p>Claim: Die Br\u00fccke war zu</p><p>Verdict: False</p>';
    const bytes = Uint8Array.from(page, (char) => char.charCodeAt(0));
    expect(await read(bytes)).toMatchObject([{ check: { claim: 'Die Brücke war zu' } }]);
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
    ['Latin-1', Uint8Array.of(0x42, 0x72, 0xfc, 0x63, 0x6b, 0x65), 'not UTF-8 text'],
    ['nothing', new Uint8Array(), 'empty file'],
    ['other JSON', utf8('[{"@type":"Recipe"}]'), 'JSON of an unknown form'],
    ['an empty review', utf8('[{"@type":"ClaimReview"}]'), 'ClaimReview without a claim'],
  ])('rejects %s', async (_, bytes, reason) => {
    expect(await read(bytes)).toEqual([{ kind: 'rejected', reason, place: 'file' }]);
  });
});
