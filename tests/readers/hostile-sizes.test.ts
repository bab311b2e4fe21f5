import { describe, expect, it } from 'vitest';
import { readDocument } from '~/lib/readers/index';
import type { ReadOutcome } from '~/lib/readers/outcome';

const LONG = 'x'.repeat(10_500_000);
const URL = 'https://harbourfacts.example/1';
const CHECK = { claim: 'The bridge was closed', url: URL };

async function read(text: string): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  const document = { name: 'file', bytes: new TextEncoder().encode(text) };
  for await (const outcome of readDocument(document, {
    origin: 'test',
    publisher: { name: 'Us' },
  })) {
    outcomes.push(outcome);
  }
  return outcomes;
}

function review(changes: object): object {
  return {
    '@type': 'ClaimReview',
    url: URL,
    claimReviewed: CHECK.claim,
    reviewRating: { alternateName: 'False' },
    ...changes,
  };
}

describe('a text of 10 MB in a document', () => {
  it('costs a check of JSON that text alone', async () => {
    const { reviewBody } = { reviewBody: LONG };
    expect(await read(JSON.stringify([review({ reviewBody })]))).toMatchObject([{ check: CHECK }]);
    expect(await read(JSON.stringify([review({ author: { name: LONG } })]))).toMatchObject([
      { check: { ...CHECK, publisher: { name: 'harbourfacts.example' } } },
    ]);
  });

  it('costs a row of a table that cell alone', async () => {
    const table = `claim,verdict,url,summary\n${CHECK.claim},False,${URL},"${LONG}"\nB,False,${URL},short`;
    expect(await read(table)).toMatchObject([{ check: CHECK }, { check: { claim: 'B' } }]);
  });

  it('costs an answer of a search that field alone', async () => {
    const said = { publisher: { name: 'N' }, url: URL, textualRating: 'False' };
    for (const claim of [
      { text: CHECK.claim, claimReview: [{ ...said, title: LONG }] },
      { text: CHECK.claim, claimReview: [said], claimant: LONG },
    ]) {
      const answer = JSON.stringify({ claims: [claim] }, undefined, 1);
      expect(await read(answer)).toMatchObject([{ check: CHECK }]);
    }
  });

  it('is the reason where it is what a check cannot do without', async () => {
    for (const text of [
      JSON.stringify([review({ claimReviewed: LONG })]),
      `claim,verdict\n${LONG},False`,
    ]) {
      const outcomes = await read(text);
      expect(outcomes).toMatchObject([
        { kind: 'rejected', reason: expect.stringMatching(/too long/) },
      ]);
    }
  });
});

describe('names that objects inherit', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'];

  it('are columns, properties, types and references like any other', async () => {
    const header = ['claim', 'verdict', ...names].join(',');
    const row = ['The bridge was closed', 'False', ...names].join(',');
    expect(await read(`${header}\n${row}`)).toMatchObject([{ check: { claim: CHECK.claim } }]);
    for (const name of names) {
      const json = `[{"@type":"ClaimReview","url":"${URL}","claimReviewed":"The bridge was closed",
        "${name}":{"polluted":true},"author":{"@id":"${name}","@type":"${name}","name":"${name}"},
        "reviewRating":{"alternateName":"${name}","${name}":1},"inLanguage":"${name}",
        "mediaAuthenticityCategory":"${name}"},{"@id":"${name}","name":"N","polluted":1}]`;
      expect(await read(json)).toMatchObject([{ check: { ...CHECK, rating: { label: name } } }]);
      const html = `<div itemscope itemtype="https://schema.org/ClaimReview" itemref="${name}">
        <meta itemprop="claimReviewed" content="C"><meta itemprop="${name}" content="x">
        <meta itemprop="reviewRating" content="False"><a itemprop="url" href="${URL}"></a></div>
        <p id="${name}"><b itemprop="${name}">x</b></p>`;
      expect(await read(html)).toMatchObject([
        { check: { claim: 'C', rating: { label: 'False' } } },
      ]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
