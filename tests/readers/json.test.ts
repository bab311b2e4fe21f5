import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '~/lib/readers/json/parse';

function only(text: string): unknown {
  const parsed = parseJson(text);
  return parsed.ok && parsed.values.length === 1 ? parsed.values[0] : parsed;
}

/** Whether it is JSON in a string, or a list that holds such: that is read as what it says. */
function isEncodedAgain(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isEncodedAgain);
  return typeof value === 'string' && /^\s*["[{]/.test(value);
}

describe('parseJson', () => {
  it('reads right JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!isEncodedAgain(value));
        const text = JSON.stringify(value);
        const values = [JSON.parse(text)];
        expect(parseJson(text)).toEqual({ ok: true, values, isCutOff: false });
      }),
    );
  });

  it.each([
    ['a byte order mark', '\ufeff{"a":"b"}'],
    ['a CDATA wrapper', '\n<![CDATA[\n{"a":"b"}\n]]>'],
    ['a commented CDATA wrapper', '//<![CDATA[\n{"a":"b"}\n//]]>'],
    ['a starred CDATA wrapper', '/*<![CDATA[*/{"a":"b"}/*]]>*/'],
    ['an HTML comment around it', '<!--\n{"a":"b"}\n-->'],
    ['a semicolon behind it', '{"a":"b"};'],
    ['an assignment', 'var data = {"a":"b"};'],
    ['escaped quotes', '{&quot;a&quot;:&quot;b&quot;}'],
    ['twice escaped quotes', '{&amp;quot;a&amp;quot;:&amp;quot;b&amp;quot;}'],
    ['numbered quotes', '{&#34;a&#34;:&#x22;b&#x22;}'],
    ['a comma too many', '{"a":"b",}'],
    ['commas too many', '{,"a":"b",,}'],
    ['line comments', '{ // the claim\n"a":"b" // done\n}'],
    ['a block comment', '{"a": /* here */ "b"}'],
    ['a bracket too many', '{"a":"b"}}'],
    ['a bracket too few', '{"a":"b"'],
    ['single quotes', "{'a':'b'}"],
    ['typographic quotes', '{“a”: “b”}'],
    ['names without quotes', '{a: "b"}'],
  ])('forgives %s', (_, text) => {
    expect(only(text)).toEqual({ a: 'b' });
  });

  it.each([
    ['raw line breaks', '{"a":"one\ntwo\ttab"}', { a: 'one\ntwo\ttab' }],
    ['quotes in the text', '{"a":"the "old" bridge","c":"d"}', { a: 'the "old" bridge', c: 'd' }],
    ['a quotation at the start', '{"a":""No," he said","c":1}', { a: '"No," he said', c: 1 }],
    ['a quotation at the end', '{"a":"he said "no""}', { a: 'he said "no"' }],
    [
      'a tag in the text',
      '{"a":"<img src="x.png" alt="y"/>","c":1}',
      { a: '<img src="x.png" alt="y"/>', c: 1 },
    ],
    ['an apostrophe', "{'a':'it's closed', 'c':1}", { a: "it's closed", c: 1 }],
    ['a missing comma', '{"a":"b"\n"c":"d"}', { a: 'b', c: 'd' }],
    ['a missing comma in a list', '{"a":["b" {"c":1}]}', { a: ['b', { c: 1 }] }],
    ['a missing value', '{"a":,"c":"d"}', { c: 'd' }],
    ['escapes that are none', String.raw`{"a":"it\'s \x"}`, { a: "it's x" }],
    ['escapes of one byte', String.raw`{"a":"it\'s \x41"}`, { a: "it's A" }],
    ['words for nothing', '{"a":undefined,"c":NaN}', { a: null, c: null }],
  ])('understands %s', (_, text, value) => {
    expect(only(text)).toEqual(value);
  });

  it('reads objects that follow each other', () => {
    expect(parseJson('{"a":1}{"b":2}\n{"c":3}')).toEqual({
      ok: true,
      values: [{ a: 1 }, { b: 2 }, { c: 3 }],
      isCutOff: false,
    });
  });

  it.each([
    '[{"a":"b"}',
    '[{"a":"b"},',
    '[{"a":"b"},{"a":',
    '{"a":[{"b":1}]',
  ])('says that %s is cut off', (text) => {
    expect(parseJson(text)).toMatchObject({ ok: true, isCutOff: true });
  });

  it.each([
    ['text', 'Music and sport', 'not JSON'],
    ['nothing', '', 'not JSON'],
    ['10,000 brackets', '['.repeat(10_000), 'JSON nested too deeply'],
    ['10,000 objects', '{"a":'.repeat(10_000), 'JSON nested too deeply'],
  ])('rejects %s', (_, text, reason) => {
    expect(parseJson(text)).toEqual({ ok: false, reason });
  });

  it('says where the string begins that has no end', () => {
    const cutOff = { ok: false, reason: 'JSON cut off inside a string' };
    expect(parseJson('{"a":"the brid')).toEqual({ ...cutOff, line: 1 });
    expect(parseJson('[\n  {\n    "a": "the brid')).toEqual({ ...cutOff, line: 3 });
  });

  it('takes keys of every name without touching what objects inherit', () => {
    const parsed = only("{'__proto__':{'polluted':1},'constructor':2}");
    expect(Object.keys(parsed as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('never throws, whatever is thrown at it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '“',
        ':',
        ',',
        ';',
        '\\',
        '\n',
        '//',
        '/*',
        '*/',
        '<!--',
        '&quot;',
        '"a":',
        'null',
        '1e9',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const parsed = parseJson(pieces.join(''));
        expect(parsed.ok ? 'values' : parsed.reason.length > 0).toBeTruthy();
      }),
      { numRuns: 1_000 },
    );
  });
});
