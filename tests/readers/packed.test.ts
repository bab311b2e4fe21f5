import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '~/lib/readers/bytes';
import { readDocument } from '~/lib/readers/index';
import { PACKED } from '~/lib/readers/packed/budget';
import { piecesOf } from '~/lib/readers/pieces';
import { MARKDOWN } from './samples';

const REVIEW = JSON.stringify({
  '@type': 'ClaimReview',
  claimReviewed: 'The bridge fell',
  url: 'https://harbourfacts.example/1',
  reviewRating: { alternateName: 'False' },
});

async function read(bytes: Bytes, name = 'file') {
  const outcomes = [];
  const options = { publisher: { name: 'Harbour Facts' }, origin: 'test' };
  for await (const outcome of readDocument({ name, bytes }, options)) {
    outcomes.push(
      outcome.kind === 'check' ? outcome.check.claim : `${outcome.place}: ${outcome.reason}`,
    );
  }
  return outcomes;
}

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

describe('packed documents', () => {
  it('says what to do with a spreadsheet, which is a ZIP, too', async () => {
    for (const first of ['[Content_Types].xml', 'mimetype']) {
      const sheet = zipSync({ [first]: strToU8('x'), 'content.xml': strToU8('<a/>') });
      expect(await read(sheet)).toEqual([
        'file: document of an office program, to be saved as CSV or text first',
      ]);
    }
  });

  const zip = zipSync({
    'checks/one.json': strToU8(REVIEW),
    'checks/two.md': strToU8(MARKDOWN),
    'checks/three.csv': strToU8('claim,verdict\nThe ferry sank,False\n,True\n'),
    'checks/four.json.gz': gzipSync(strToU8(`[${REVIEW}]`)),
    'checks/image.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10),
    '__MACOSX/checks/._one.json': strToU8('junk'),
    '../../etc/passwd': strToU8('{"a":1}'),
    'empty/': new Uint8Array(),
  });
  const contents = [
    'The bridge fell',
    'The harbour bridge was closed for all of May',
    'The ferry sank',
    'file/checks/three.csv (row 3): ClaimReview without a claim',
    'file/checks/four.json.gz: the same check again',
    'file/checks/image.png: binary file',
    'file/../../etc/passwd:1: JSON of an unknown form',
  ];

  it('reads every file in a ZIP, in its order, however the chunks fall', async () => {
    expect(await read(zip)).toEqual(contents);
    for (const size of [1, 7, 1_000]) expect(await read(inChunks(zip, size))).toEqual(contents);
  });

  it('reads gzip', async () => {
    expect(await read(inChunks(gzipSync(strToU8(REVIEW)), 10))).toEqual(['The bridge fell']);
  });

  it('says what it cannot unpack, and keeps what came before', async () => {
    const [first] = await read(zip.slice(0, zip.length - 900));
    expect(first).toBe('The bridge fell');
    expect((await read(zip.slice(0, 120))).at(-1)).toMatch(/ZIP/);
    const cut = await read(gzipSync(strToU8(`${REVIEW}\n`.repeat(50))).slice(0, -20));
    expect(cut.at(-1)).toBe('file: gzip file that is broken or cut off');
  });

  it.each([
    ['ZIP', zipSync({ 'a.json': strToU8(REVIEW), 'b.csv': strToU8('claim,verdict\nA,False') })],
    ['stored ZIP', zipSync({ 'a.json': strToU8(REVIEW), 'b.txt': strToU8('x') }, { level: 0 })],
    ['gzip file', gzipSync(strToU8(`${REVIEW}\n${REVIEW}\n`))],
    ['second gzip file in one', twice(gzipSync(strToU8(`${REVIEW}\n`)))],
  ])('says of a %s that is cut off, wherever that is', async (name, packed) => {
    const whole = await read(packed);
    expect(whole.join()).not.toMatch(/cut off/);
    // What is cut off before the second of two is the first.
    const from = name.startsWith('second') ? packed.length / 2 + 1 : 40;
    for (let length = from; length < packed.length; length += 1) {
      expect((await read(packed.slice(0, length))).at(-1), `${length}`).toMatch(/cut off$/);
    }
  });

  it('says once of a file of which nothing comes out why that is', async () => {
    const spoilt = (packed: Uint8Array, at: number) => packed.with(at, 0x07); // No kind of block.
    const zip = zipSync({ 'a.json': strToU8(REVIEW) });
    expect(await read(spoilt(zip, 36))).toEqual([
      'file/a.json: file in a ZIP that cannot be unpacked',
    ]);
    expect(await read(spoilt(gzipSync(strToU8(REVIEW)), 10))).toEqual([
      'file: gzip file that is broken or cut off',
    ]);
    expect(await read(zipSync({ 'a.json': new Uint8Array() }))).toEqual([
      'file/a.json: empty file',
    ]);
  });

  it('unpacks in the same pieces however the chunks fall: what comes before a damage is the same', async () => {
    const bytes = Uint8Array.from({ length: 40_000 }, (_, at) => at % 251);
    const piecesIn = async (size: number) => {
      const pieces = [];
      for await (const piece of piecesOf(inChunks(bytes, size), PACKED)) {
        pieces.push(Array.from(piece));
      }
      return pieces;
    };
    const expected = await piecesIn(bytes.length);
    expect(expected.flat()).toEqual(Array.from(bytes));
    for (const size of [1, 1_000, 16_384, 30_000]) expect(await piecesIn(size)).toEqual(expected);
  });

  it('does not unpack what is packed too often', async () => {
    const thrice = gzipSync(gzipSync(gzipSync(strToU8(REVIEW))));
    expect(await read(thrice)).toEqual(['file: packed too often']);
  });

  it('stops unpacking a bomb', async () => {
    const bomb = new Uint8Array(15_000_000).fill(0x20);
    const stopped = 'file: unpacks to more than 200 times its size';
    expect((await read(gzipSync(bomb, { level: 9 }))).at(-1)).toBe(stopped);
    expect((await read(zipSync({ 'a.json': bomb }, { level: 9 }))).at(-1)).toBe(stopped);
  }, 30_000);

  it('ends its source when it is ended', async () => {
    let isClosed = false;
    async function* source() {
      try {
        for (;;) yield strToU8(`${REVIEW}\n`);
      } finally {
        isClosed = true;
      }
    }
    const options = { format: 'pack' as const, publisher: { name: 'P' }, origin: 'test' };
    for await (const outcome of readDocument({ name: 'f', bytes: source() }, options)) {
      expect(outcome.kind).toBe('check');
      break;
    }
    expect(isClosed).toBe(true);
  });
});

function twice(packed: Uint8Array): Uint8Array {
  return Uint8Array.from([...packed, ...packed]);
}
