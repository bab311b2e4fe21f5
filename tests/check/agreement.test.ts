import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '~/lib/check/agreement';
import type { Check } from '~/lib/check/check';
import { VERDICTS, type Verdict } from '~/lib/check/verdict';
import { makeCheck } from '../fixtures/check.ts';
import { anyCheck } from './samples.ts';

function said(name: string, verdict: Verdict, fields: Partial<Check> = {}): Check {
  const site = `${name.toLowerCase()}.example`;
  const rating = { label: verdict, verdict };
  return makeCheck({ id: `${site}:${verdict}`, rating, publisher: { name, site }, ...fields });
}

const summary = (...verdicts: Verdict[]) =>
  agreementOf(verdicts.map((verdict, at) => said(`Desk${at}`, verdict))).summary;

describe('agreementOf', () => {
  it.each<[string, Verdict[]]>([
    ['single', ['false']],
    ['agree', ['false', 'false', 'false']],
    ['lean', ['false', 'mostly-false']],
    ['lean', ['true', 'mostly-true', 'true']],
    ['differ', ['mostly-true', 'mostly-false']],
    ['differ', ['mixed', 'false']],
    ['agree', ['mixed', 'mixed']],
    ['agree', ['satire', 'satire']],
    ['differ', ['satire', 'false']],
    ['differ', ['outdated', 'mostly-false']],
    ['differ', ['unproven', 'misleading-context']],
    ['agree', ['false', 'other', 'false']],
    ['single', ['altered-media', 'other']],
  ])('says %s of %j', (expected, verdicts) => {
    expect(summary(...verdicts)).toBe(expected);
  });

  it('compares labels that nobody could place by their words', () => {
    const labelled = (name: string, label: string) =>
      said(name, 'other', { rating: { label, verdict: 'other' } });
    expect(agreementOf([labelled('A', 'Hmm!'), labelled('B', 'hmm')]).summary).toBe('agree');
    expect(agreementOf([labelled('A', 'Hmm'), labelled('B', 'Hm')]).summary).toBe('differ');
  });

  it('lists publishers by verdict in the order of the scale', () => {
    const checks = [said('Cove', 'false'), said('Bay', 'true'), said('Anchor', 'false')];
    expect(agreementOf(checks).verdicts).toEqual([
      { verdict: 'true', publishers: ['Bay'] },
      { verdict: 'false', publishers: ['Anchor', 'Cove'] },
    ]);
  });

  it('counts a publisher once, with its newest check that stands', () => {
    const checks = [
      said('Bay', 'true', { published: '2024-01-01' }),
      said('Bay', 'false', { published: '2023-01-01', reviewed: '2025-01-01' }),
      said('Bay', 'mixed', { published: '2026-01-01', status: 'superseded' }),
      said('Bay', 'satire', { published: '2026-02-01', status: 'retracted' }),
    ];
    expect(agreementOf(checks).verdicts).toEqual([{ verdict: 'false', publishers: ['Bay'] }]);
  });

  it('counts a superseded check where its publisher has no other, a retracted one never', () => {
    expect(agreementOf([said('Bay', 'true', { status: 'superseded' })]).summary).toBe('single');
    const none = { summary: undefined, verdicts: [] };
    expect(agreementOf([said('Bay', 'true', { status: 'retracted' })])).toEqual(none);
  });

  it('does not let a spoof speak for whom it imitates', () => {
    const spoof = said('Snopes', 'true', { url: 'https://snopes.example/x' });
    const own = said('Snopes', 'false', {
      url: 'https://www.snopes.com/x',
      publisher: { name: 'Snopes', site: 'snopes.com' },
    });
    expect(agreementOf([spoof, own]).verdicts).toEqual([
      { verdict: 'false', publishers: ['Snopes'] },
    ]);
  });

  it('does not let a check without an address overrule its publisher’s own page', () => {
    const publisher = { name: 'Snopes', site: 'snopes.com' };
    const own = said('Snopes', 'false', { publisher, url: 'https://www.snopes.com/x' });
    const nameless = said('Snopes', 'true', { publisher, published: '2026-05-05' });
    const forged = said('Snopes', 'true', { publisher: { name: 'Snopes' } });
    expect(agreementOf([nameless, own, forged]).verdicts).toEqual([
      { verdict: 'false', publishers: ['Snopes'] },
    ]);
  });

  it('does not let one host speak under another’s site', () => {
    const harbour = { name: 'Harbour Facts', site: 'harbour.example' };
    const own = said('Harbour', 'false', { publisher: harbour, url: 'https://harbour.example/a' });
    const other = said('Harbour', 'true', {
      publisher: harbour,
      url: 'https://other.example/a',
      published: '2026-05-05',
    });
    expect(agreementOf([own, other]).verdicts).toEqual([
      { verdict: 'false', publishers: ['Harbour Facts'] },
    ]);
    expect(agreementOf([other]).summary).toBe('single');
  });

  it('counts a publisher once where only some of its checks say where they are', () => {
    const publisher = { name: 'Harbour' };
    const own = said('Harbour', 'false', { publisher, url: 'https://harbour.example/feed/a.md' });
    const fromFile = said('Harbour', 'false', { publisher, published: '2026-05-05' });
    const other = said('Bay', 'false', { publisher: { name: 'Bay' } });
    expect(agreementOf([fromFile, own, other]).verdicts).toEqual([
      { verdict: 'false', publishers: ['Bay', 'Harbour'] },
    ]);
  });

  it('tells publishers apart whose checks one portal carries', () => {
    const carried = (name: string) =>
      said(name, 'false', { publisher: { name }, url: `https://news.yahoo.com/${name}` });
    expect(agreementOf([carried('Snopes'), carried('PolitiFact')]).summary).toBe('agree');
  });

  it('does not depend on the order, and follows the scale', () => {
    fc.assert(
      fc.property(fc.array(anyCheck, { maxLength: 8 }), (checks) => {
        const found = agreementOf(checks);
        expect(agreementOf([...checks].reverse())).toEqual(found);
        const places = found.verdicts.map(({ verdict }) => VERDICTS.indexOf(verdict));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });
});
