import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { httpUrl, MAX_URL, siteOf } from '~/lib/check/http-url';

function parsed(text: string): URL | undefined {
  try {
    return text.length <= MAX_URL && /^https?:\/\//i.test(text) ? new URL(text) : undefined;
  } catch {
    return undefined;
  }
}

describe('httpUrl and siteOf', () => {
  it('agree with the parser on every address, also those that need no parsing', () => {
    const part = fc.constantFrom(
      ...[
        'a.example',
        'b-c.de',
        'xn--a.com',
        'www.',
        '1.2.3.4',
        'a.1',
        'x',
        'Ä',
        'é',
        'A',
        '80',
        '..',
      ],
      ...[
        '/',
        '//',
        '.',
        '%2e',
        '%2E%2e',
        '?',
        '#',
        '&',
        '=',
        "'",
        '"',
        ' ',
        '|',
        '^',
        '[',
        ']',
        '{',
        '`',
      ],
      ...['\\', '@', ':', '~', '!', '*', '+', ',', ';', '$', '(', ')', '_', '-', 'https://'],
    );
    const start = fc.constantFrom(
      'https://',
      'http://',
      'HTTPS://',
      'https://a.example/',
      'https://a.example/x?',
    );
    fc.assert(
      fc.property(start, fc.array(part, { maxLength: 8 }), (head, parts) => {
        const text = head + parts.join('');
        const url = parsed(text);
        const isPlain = url !== undefined && url.username === '' && url.password === '';
        expect(httpUrl(text)).toBe(isPlain ? url.href : undefined);
        expect(siteOf(text)).toBe(url?.hostname.replace(/^www\./, '') || undefined);
      }),
      { numRuns: 5_000 },
    );
  });

  it('know letters beyond ASCII however many addresses came before', () => {
    for (let round = 0; round < 30_000; round += 1) httpUrl(`https://a.example/é${round % 10}`);
    expect(httpUrl('https://a.example/é')).toBe('https://a.example/%C3%A9');
  });
});
