import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataFeed } from '~/lib/readers/datafeed/datafeed';
import type { ReadOutcome } from '~/lib/readers/outcome';
import { fateOf, feedChunks } from '../../bench/feed/generate';

const encoder = new TextEncoder();

function item(number: number, changes: Record<string, unknown> = {}) {
  const url = `https://harbourfacts.example/${number}`;
  return {
    '@type': 'DataFeedItem',
    dateCreated: '2025-05-03T10:00:00Z',
    item: [
      {
        '@context': 'http://schema.org',
        '@type': 'ClaimReview',
        author: {
          '@type': 'Organization',
          name: 'Harbour "Facts"',
          url: 'https://harbourfacts.example/',
        },
        claimReviewed: `The bridge {fell} for the ${number}th time]`,
        reviewRating: { '@type': 'Rating', alternateName: 'False' },
        url,
      },
    ],
    url,
    ...changes,
  };
}

/** A feed of elements, each as the text that stands for it. */
function feed(elements: string[], separator = ',\n'): string {
  return `{"@context":"https://schema.org","@type":"DataFeed","dataFeedElement":[${elements.join(separator)}],"x":[{"@type":"Y"}]}`;
}

const good = (number: number) => JSON.stringify(item(number));

/** Everything that comes of a feed, given in chunks of `size` bytes. */
async function read(text: string, size = 1_000): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readDataFeed(chunks(encoder.encode(text), size), {
    origin: 'dc',
    place: 'feed',
  })) {
    outcomes.push(outcome);
  }
  return outcomes;
}

function* chunks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The numbers of the checks, and the reasons of the rejections, in order. */
function summaryOf(outcomes: readonly ReadOutcome[]): (number | string)[] {
  return outcomes.map((outcome) =>
    outcome.kind === 'check' ? Number(outcome.check.url?.split('/').at(-1)) : outcome.reason,
  );
}

describe('readDataFeed', () => {
  it('reads each element, however the chunks fall', async () => {
    const text = feed([good(1), JSON.stringify(item(2), undefined, 2), good(3)]);
    const expected = await read(text);
    expect(summaryOf(expected)).toEqual([1, 2, 3]);
    expect(expected[0]).toMatchObject({
      check: {
        claim: 'The bridge {fell} for the 1th time]',
        publisher: { name: 'Harbour "Facts"', site: 'harbourfacts.example' },
        origin: 'dc',
        status: 'current',
      },
    });
    for (const size of [1, 2, 3, 7, 64, 100_000]) expect(await read(text, size)).toEqual(expected);
  });

  it('reads a bare list, and one element that is no list', async () => {
    expect(summaryOf(await read(`\ufeff [${good(1)} , ${good(2)}]`))).toEqual([1, 2]);
    expect(summaryOf(await read(`{"dataFeedElement": ${good(1)}}`))).toEqual([1]);
    expect(summaryOf(await read('{"@type":"DataFeed","dataFeedElement":[]}'))).toEqual([]);
  });

  it('gives all reviews of one element', async () => {
    const [first] = item(1).item;
    const two = [first, { ...first, claimReviewed: 'The ferry sank' }];
    const outcomes = await read(feed([JSON.stringify(item(1, { item: two }))]));
    expect(summaryOf(outcomes)).toEqual([1, 1]);
    expect(new Set(outcomes.map((each) => each.kind === 'check' && each.check.id)).size).toBe(2);
  });

  it('marks what the feed has removed', async () => {
    const removed = item(1, { dateDeleted: '2025-06-01' });
    expect(await read(feed([JSON.stringify(removed)]))).toMatchObject([
      { check: { status: 'retracted', url: 'https://harbourfacts.example/1' } },
    ]);
    expect(await read(feed([JSON.stringify({ ...removed, item: [] })]))).toMatchObject([
      { reason: 'removed element without its review' },
    ]);
  });

  const broken: [string, string, (number | string)[]][] = [
    ['an empty element', '{"@type":"DataFeedItem","item":[]}', ['element without a review']],
    ['null', 'null', ['element that is no object']],
    ['a comma too many', `${good(2).slice(0, -1)},}`, [2]],
    ['a raw line break', good(2).replace('for the', 'for\nthe'), [2]],
    ['a quote inside a text', good(2).replace('{fell}', '"fell"'), [2]],
    ['a quote that was lost', good(2).replace('"url":"', '"url":'), ['any']],
    ['an element cut off in a text', good(2).slice(0, 150), ['any']],
    ['an element cut off behind a text', good(2).slice(0, 66), ['any']],
    ['a bracket too many', `${good(2)}}`, [2, 'any']],
    ['a list that seems to end', `${good(2)}] , "x"`, [2, 'any']],
    ['brackets of the wrong kind', good(2).replace(/\]/g, '}'), ['any']],
  ];

  it.each(broken)('survives %s', async (_, element, expected) => {
    for (const size of [1, 50, 10_000]) {
      const found = summaryOf(await read(feed([good(1), element, good(3), good(4)]), size));
      expect(found.filter((each) => each === 1 || each === 3 || each === 4)).toEqual([1, 3, 4]);
      if (!expected.includes('any')) expect(found).toEqual([1, ...expected, 3, 4]);
    }
  });

  it.each([
    ['an empty list', `[],\n${good(1)}`, [1]],
    ['lists inside the list', `[[${good(1)}],[${good(2)},[${good(3)}]]]`, [1, 2, 3]],
    ['a bracket too many', `[${good(1)}`, [1]],
    ['two brackets too many', `[[ ${good(1)},\n${good(2)}`, [1, 2]],
    ['a closing bracket', `],\n${good(1)}`, ['bracket without its other half', 1]],
    ['an element cut off in a text', `${good(9).slice(0, 150)},\n${good(1)}`, ['broken', 1]],
  ])('reads on where a feed begins with %s', async (_, elements, expected) => {
    const rest = [good(5), good(6)].join(',\n');
    for (const size of [1, 100, 100_000]) {
      const found = summaryOf(await read(`{"dataFeedElement":[${elements},\n${rest}]}`, size));
      const begin = expected.map((each) => (each === 'broken' ? expect.any(String) : each));
      expect(found).toEqual([...begin, 5, 6]);
    }
  });

  it.each([
    [
      'a context that explains its key',
      `{"@context":{"dataFeedElement":{"@id":"schema:dataFeedElement","@container":["@list"]}},"name":"x","dataFeedElement":[`,
    ],
    ['a text that mentions its key', `{"name":"\\"dataFeedElement\\":[","dataFeedElement":[`],
    ['its key in other letters', `{"datafeedelement" : [`],
    ['its key with a prefix', `{"schema:dataFeedElement":[`],
    ['its key deeper down', `{"@graph":[{"@type":"DataFeed","dataFeedElement":[`],
  ])('finds the list behind %s', async (_, head) => {
    const end = head.includes('@graph') ? ']}]}' : ']}';
    for (const size of [1, 100_000]) {
      expect(summaryOf(await read(`${head}${good(1)},${good(2)}${end}`, size))).toEqual([1, 2]);
    }
  });

  it('reads properties in small letters', async () => {
    const small = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(small);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key.toLowerCase(), small(each)]),
      );
    };
    const [first] = await read(feed([JSON.stringify(small(item(1)))]));
    const [expected] = await read(feed([good(1)]));
    expect(first).toEqual(expected);
  });

  it('believes an element for the site it was found on, and no other', async () => {
    const [review] = item(1).item;
    const trusted = { ...review, url: 'https://trusted.example/1' };
    const foreign = item(1, { item: [trusted] });
    const part = item(2, { url: 'https://en.harbourfacts.example/2' });
    const unsaid = { item: [{ ...trusted, claimReviewed: 'Another claim' }] };
    const elements = [foreign, part, unsaid].map((each) => JSON.stringify(each));
    const outcomes = await read(feed(elements));
    expect(outcomes).toMatchObject([
      { reason: 'ClaimReview of another site' },
      { check: { publisher: { site: 'harbourfacts.example' } } },
      { check: { publisher: { site: 'trusted.example' } } },
    ]);
  });

  it('gives the claims of one address ids of their own, in any order of the feed', async () => {
    const [review] = item(1).item;
    const claims = ['The ferry sank', 'The pier burnt', 'The bridge fell', 'The ferry sank'];
    const elements = claims.map((claimReviewed) =>
      JSON.stringify(item(1, { item: [{ ...review, claimReviewed }] })),
    );
    const idsOf = (outcomes: readonly ReadOutcome[]) =>
      outcomes.flatMap((each) => (each.kind === 'check' ? each.check.id : [])).sort();
    const [forth, back] = [await read(feed(elements)), await read(feed(elements.toReversed()))];
    expect(new Set(idsOf(forth)).size).toBe(3);
    expect(idsOf(back)).toEqual(idsOf(forth));
    expect(forth.at(-1)).toMatchObject({ reason: 'the same check again' });
  });

  it('says where a broken element begins', async () => {
    const text = feed([good(1), 'null', good(3)]);
    expect(await read(text)).toContainEqual({
      kind: 'rejected',
      reason: 'element that is no object',
      place: `feed (byte ${text.indexOf('null')})`,
    });
  });

  it.each([
    ['in its place', (spaced: string) => [spaced, good(2), good(3)]],
    ['behind others', (spaced: string) => [good(4), spaced, good(2), good(3)]],
  ])('loses nothing behind a broken element that is spaced otherwise, %s', async (_, elements) => {
    const spaced = good(1)
      .replace('{"@type":', '{ "@type" : ')
      .replace('"dateCreated"', 'dateCreated"');
    const found = summaryOf(await read(feed(elements(spaced))));
    expect(found).toEqual(expect.arrayContaining([2, 3]));
    const broken = feed([
      good(1).slice(0, 90),
      ...[2, 3, 4].map((at) => good(at).replace('{', '{ ')),
    ]);
    expect(summaryOf(await read(broken))).toEqual(expect.arrayContaining([2, 3, 4]));
  });

  it('says that a feed is cut off, and keeps what came before', async () => {
    const text = feed([good(1), good(2), good(3)]);
    const found = summaryOf(await read(text.slice(0, text.indexOf('the 3th'))));
    expect(found).toEqual([1, 2, 'element that is broken or cut off', 'DataFeed that is cut off']);
  });

  it('passes over an element of ten megabytes, and reads on', async () => {
    const huge = JSON.stringify(item(2, { junk: 'x '.repeat(5_000_000) }));
    expect(summaryOf(await read(feed([good(1), huge, good(3)]), 65_536))).toEqual([
      1,
      'element that is too large',
      3,
    ]);
  }, 20_000);

  it.each([
    ['other JSON', '{"@type":"Dataset"}'],
    ['nothing', ''],
  ])('rejects %s', async (_, text) => {
    expect(await read(text)).toEqual([
      { kind: 'rejected', reason: 'DataFeed without a list of elements', place: 'feed' },
    ]);
  });

  it('tells where elements begin that cannot be read, as soon when they come at once as one by one', async () => {
    const text = feed(Array<string>(100_000).fill('{"a":1}'), ',');
    const time = async (size: number) => {
      const started = process.cpuUsage();
      const found = await read(text, size);
      const { user } = process.cpuUsage(started);
      expect(found.at(-1)).toEqual({
        kind: 'rejected',
        reason: 'element without a review',
        place: `feed (byte ${text.lastIndexOf('{"a":1}')})`,
      });
      return user / 1_000;
    };
    const [oneByOne, atOnce] = [await time(100), await time(65_536)];
    // Counted from the first of them for each it took ten times as long.
    expect(atOnce).toBeLessThan(2 * oneByOne + 500);
  }, 20_000);

  it('reads no further than it is asked, and ends the source when it is ended', async () => {
    const given: number[] = [];
    let isClosed = false;
    async function* source() {
      try {
        for (let number = 0; number < 1_000; number += 1) {
          given.push(number);
          const text = `${number === 0 ? '{"dataFeedElement":[' : ','}${good(number)}`;
          yield encoder.encode(text);
        }
      } finally {
        isClosed = true;
      }
    }
    const progress: number[] = [];
    const options = {
      origin: 'dc',
      place: 'feed',
      onProgress: (bytes: number) => progress.push(bytes),
    };
    const reading = readDataFeed(source(), options);
    await reading.next();
    await reading.next();
    // Where the second one ends shows the third.
    expect(given).toEqual([0, 1, 2]);
    await reading.return();
    expect([isClosed, given.length, progress.length]).toEqual([true, 3, 2]);
  });

  it('loses no element beside one that is damaged anywhere', async () => {
    const damage = fc.record({
      at: fc.nat(),
      cut: fc.integer({ min: 0, max: 40 }),
      junk: fc.constantFrom('', '"', '{', '}', '[', ']', '\\', '\n', ',', ':', '"]},'),
      size: fc.constantFrom(1, 13, 400, 5_000),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, cut, junk, size }) => {
        const element = good(2);
        const start = 1 + (at % (element.length - 1));
        const damaged = element.slice(0, start) + junk + element.slice(start + cut);
        const text = feed([good(1), damaged, good(3), good(4)]);
        const outcomes = await read(text, size);
        expect(summaryOf(outcomes)).toEqual(expect.arrayContaining([1, 3, 4]));
        // Many elements parsed at once are read as each of them by itself.
        const checks = (each: ReadOutcome) => each.kind === 'check';
        expect((await read(text, 1)).filter(checks)).toEqual(outcomes.filter(checks));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('repairs an element that lost a quote, and gives it before the feed has ended', async () => {
    // Without brackets in its texts nothing shows where it ends but the next one.
    const plain = (number: number) => good(number).replace(/\{(fell)\}|(time)\]|\\"/g, '$1$2');
    const damaged = plain(2).replace('"dateCreated', 'dateCreated');
    const others = Array.from({ length: 2_000 }, (_, at) => plain(at + 3));
    const text = feed([plain(1), damaged, ...others]);
    let given = 0;
    function* source() {
      for (const chunk of chunks(encoder.encode(text), 65_536)) {
        given += chunk.length;
        yield chunk;
      }
    }
    const found: number[] = [];
    for await (const outcome of readDataFeed(source(), { origin: 'dc', place: 'feed' })) {
      if (found.length === 1) expect(given).toBeLessThan(text.length / 2);
      found.push(...(summaryOf([outcome]) as number[]));
    }
    expect(found).toEqual([1, 2, ...others.map((_, at) => at + 3)]);
  });

  it('tells what became of each element of a made feed', async () => {
    const plan = { elements: 300, seed: 7, malformed: 0.1 };
    const outcomes = [];
    for await (const outcome of readDataFeed(feedChunks(plan), { origin: 'dc', place: 'feed' })) {
      outcomes.push(outcome);
    }
    const whole = Array.from({ length: 300 }, (_, at) => fateOf(plan, at)).filter(
      (fate) => fate !== 'malformed',
    );
    const checks = outcomes.filter((outcome) => outcome.kind === 'check');
    expect(whole.length).toBeLessThan(300);
    expect(checks.length).toBeGreaterThanOrEqual(whole.length);
    expect(outcomes.at(-1)).not.toMatchObject({ reason: 'DataFeed that is cut off' });
  });
});
