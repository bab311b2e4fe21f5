import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '~/lib/check/check';
import { LIMITS } from '~/lib/check/limits';
import { parseCheck } from '~/lib/check/schema';
import { anyCheck, sampleCheck } from './samples';

/** The reason why a sample with these changes is refused. */
function reasonFor(changes: Record<string, unknown>): string {
  const parsed = parseCheck({ ...sampleCheck(), ...changes });
  return parsed.ok ? 'accepted' : parsed.reason;
}

function withCitation(changes: Partial<Check['citations'][number]>) {
  const [citation] = sampleCheck().citations;
  return { citations: [{ ...citation, ...changes }] };
}

describe('parseCheck', () => {
  it('gives a valid check back as it was', () => {
    expect(parseCheck(sampleCheck())).toEqual({ ok: true, check: sampleCheck() });
  });

  it('names the field that is wrong and what was expected', () => {
    expect(
      parseCheck({ ...sampleCheck(), rating: { label: 'Yes', verdict: 'yes' } }),
    ).toMatchObject({
      ok: false,
      field: 'rating.verdict',
      reason: expect.stringMatching(/^rating\.verdict: expected one of true, mostly-true, /),
    });
  });

  it('says that a field is missing', () => {
    expect(reasonFor({ claim: undefined })).toBe('claim: missing');
    expect(parseCheck(null)).toMatchObject({ ok: false, field: '' });
  });

  it('refuses addresses that are not plain http(s)', () => {
    for (const url of [
      'javascript:alert(1)',
      'ftp://a.example/',
      '//a.example',
      'https://a@b.example',
    ]) {
      expect(reasonFor({ url })).toMatch(/^url: expected an http\(s\) URL/);
    }
  });

  it('brings addresses to their normal form', () => {
    const parsed = parseCheck({ ...sampleCheck(), url: 'HTTPS://Harbour.Example/a b?"<x>' });
    expect(parsed.ok && parsed.check.url).toBe('https://harbour.example/a%20b?%22%3Cx%3E');
  });

  it('refuses days that do not exist', () => {
    expect(reasonFor({ published: '2025-02-30' })).toMatch(/^published: expected a date/);
    expect(reasonFor({ published: '3 May 2025' })).toMatch(/^published: expected a date/);
    expect(reasonFor({ published: '9999-12-31' })).toMatch(/^published: expected a date/);
    expect(reasonFor({ published: '0001-01-01' })).toMatch(/^published: expected a date/);
  });

  it('refuses what is no language tag', () => {
    expect(reasonFor({ lang: 'english!' })).toMatch(/^lang: /);
    expect(reasonFor({ lang: 'pt-BR' })).toBe('accepted');
  });

  it('takes hidden characters out of a claim and refuses one that has no others', () => {
    const parsed = parseCheck(sampleCheck({ claim: ' The\u202e bridge\n closed ' }));
    expect(parsed.ok && parsed.check.claim).toBe('The bridge closed');
    expect(reasonFor({ claim: '\u200b' })).toMatch(/^claim: expected text/);
  });

  it('refuses paragraphs that cleaning would change, since citations point into them', () => {
    const body = { ...sampleCheck().body, known: ['One  lane was closed (Port Office).'] };
    expect(reasonFor({ body })).toMatch(/^body\.known\.0: expected plain text/);
  });

  it('keeps to its limits', () => {
    expect(reasonFor({ claim: 'x'.repeat(LIMITS.claim + 1) })).toMatch(/^claim: /);
    expect(reasonFor({ keywords: Array(LIMITS.keywords + 1).fill('x') })).toMatch(/^keywords: /);
  });

  it('refuses citations that point outside their text or their list', () => {
    expect(reasonFor(withCitation({ sentence: [0, 35] }))).toMatch(/^citations\.0\.sentence: /);
    expect(reasonFor(withCitation({ mark: [20, 20] }))).toMatch(/^citations\.0\.mark: /);
    expect(reasonFor(withCitation({ paragraph: 1 }))).toMatch(/^citations\.0\.paragraph: /);
    expect(reasonFor(withCitation({ source: 2 }))).toMatch(/^citations\.0\.source: /);
    expect(reasonFor({ body: undefined })).toMatch(/^citations\.0\.paragraph: /);
  });

  it('refuses translations that point to nothing, to themselves or to another translation', () => {
    const of = (...sameAs: (number | undefined)[]) =>
      reasonFor({ citations: [], sources: sameAs.map((at) => ({ title: 'T', sameAs: at })) });
    expect(of(1)).toMatch(/^sources\.0\.sameAs: /);
    expect(of(0)).toMatch(/^sources\.0\.sameAs: /);
    expect(of(1, 2, undefined)).toMatch(/^sources\.0\.sameAs: /);
    expect(of(undefined, 0)).toBe('accepted');
  });

  it('takes nothing that it does not know, prototypes included', () => {
    const text = JSON.stringify(sampleCheck()).replace('{', '{"__proto__":{"bad":1},"extra":2,');
    const parsed = parseCheck(JSON.parse(text));
    expect(parsed).toEqual({ ok: true, check: sampleCheck() });
    expect(parsed.ok && 'bad' in parsed.check).toBe(false);
  });

  it('accepts every check it has accepted before, unchanged', () => {
    fc.assert(
      fc.property(anyCheck, (check) => {
        const once = parseCheck(check);
        expect(once.ok ? parseCheck(once.check) : once.reason).toEqual(once);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withDate: true, withMap: true }),
        (value) => {
          expect(parseCheck(value).ok).toBe(false);
        },
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sampleCheck())), fc.anything(), (field, value) => {
        parseCheck({ ...sampleCheck(), [field]: value });
      }),
    );
  });
});
