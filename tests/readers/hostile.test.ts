import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '~/lib/check/check';
import { parseCheck } from '~/lib/check/schema';
import { readDocument } from '~/lib/readers/index';
import { HTML, MARKDOWN, outcomeOf, TEXT } from './samples';

const FORMATS = ['text', 'markdown', 'html'] as const;

/** Building blocks of articles, in disorder. */
const fragment = fc.oneof(
  fc.constantFrom(
    ...[
      '# T\n\n',
      'Verdict: ',
      'False',
      'The claim that ',
      'is not ',
      '\n',
      '\n\n',
      '## Conclusion\n\n',
    ],
    ...[
      '## Sources\n\n- ',
      '(NATO)',
      '. (',
      ')',
      ';',
      '[a](https://a.example/) ',
      '**',
      '<p>',
      '</a>',
    ],
    ...[
      '<h2>Sources</h2>',
      '<li>',
      '<a href="https://a.example">',
      '"',
      '“',
      '\u200d',
      '\ud83d',
      '\u202e',
    ],
    ...[
      'What is NATO?',
      'Was ist die NATO?',
      'https://a.example/en/x(',
      '- O que é a NATO? https://a.example/pt/x\n',
      '- https://a.example/en/x\n',
      '```\n',
      '<!--',
      '[a]: <',
      '> - ',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const jumble = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));

/** A real article with something thrown into it. */
const damaged = fc
  .tuple(fc.constantFrom(MARKDOWN, TEXT, HTML), fc.nat(), fc.nat(40), jumble)
  .map(([text, at, cut, junk]) => {
    const start = at % text.length;
    return text.slice(0, start) + junk + text.slice(start + cut);
  });

/** What holds for every check that a reader gives. */
function expectSound(check: Check) {
  expect(parseCheck(check)).toEqual({ ok: true, check });
  for (const { section, paragraph, sentence, mark } of check.citations) {
    const text = check.body?.[section][paragraph] ?? '';
    expect(text.slice(...sentence).trim()).not.toBe('');
    expect(sentence[0] <= mark[0] && mark[1] <= sentence[1] && sentence[1] <= text.length).toBe(
      true,
    );
  }
}

describe('hostile input', () => {
  it('never makes a reader throw, and every check it gives is sound', () => {
    fc.assert(
      fc.property(
        fc.oneof(jumble, damaged),
        fc.constantFrom(...FORMATS, undefined),
        (text, format) => {
          const outcome = outcomeOf(text, { format });
          if (outcome.kind === 'check') expectSound(outcome.check);
          else expect(outcome.reason.length * outcome.place.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it('may be any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const options = { publisher: { name: 'P' }, origin: 'test' };
        for await (const outcome of readDocument({ name: 'file', bytes }, options)) {
          expect(outcome.kind).toMatch(/check|rejected/);
        }
      }),
    );
  });

  /** What each form's own parser has to count or to nest; to the others it is only more text. */
  const units: Readonly<Record<(typeof FORMATS)[number] | 'any form', Record<string, string>>> = {
    'any form': {
      'opening parentheses': '(',
      'short sentences': 'It is false. ',
      claims: 'the claim that ',
      citations: 'a (NATO). ',
      addresses: 'https://a.example/(((... ',
      'quotation marks': '“a" ',
    },
    text: { labels: 'Verdict: a\n' },
    markdown: {
      asterisks: '**',
      brackets: '[',
      'nested quotes and lists': '> - ',
      'mixed emphasis': '*a_ ',
      'underlined headings': 'a few words\n=\n',
      labels: 'Verdict: a\n',
    },
    html: {
      'nested elements': '<div>',
      'line breaks': 'x<br>',
      'bold words': '<b>a</b>',
    },
  };
  const cases = Object.entries(units).flatMap(([form, named]) =>
    Object.entries(named).map(([name, unit]) => ({
      name,
      unit,
      formats: FORMATS.filter((format) => form === 'any form' || form === format),
      form,
    })),
  );

  it.each(cases)('takes linear time over many $name in $form', ({ unit, formats }) => {
    for (const format of formats) {
      const [short, long] = [LENGTH / 4, LENGTH].map((length) => timeToRead(unit, length, format));
      // Four times the length takes four times the time; sixteen times would be the square.
      expect(long, format).toBeLessThan(8 * (short ?? 0) + SLACK);
    }
  }, 60_000);

  it.each([
    ['thousands of links in one line', 16_000],
    ['more of them than a call takes arguments', 100_000],
  ])(
    'may have %s',
    (_, count) => {
      const links = '<a href="https://a.example/">a</a> '.repeat(count);
      const started = process.cpuUsage();
      expect(outcomeOf(articleWithSources(links, 'html'), { format: 'html' })).toMatchObject({
        kind: 'rejected',
        reason: 'sources: expected a list of at most 500 entries',
      });
      // A few hundredths of a millisecond for each; by the square it was half a one, and more for more.
      expect(process.cpuUsage(started).user / 1_000).toBeLessThan(count / 4);
    },
    60_000,
  );

  it.each(FORMATS)('refuses a %s that is too long at once', (format) => {
    outcomeOf(MARKDOWN, { format });
    const started = process.cpuUsage();
    const outcome = outcomeOf('**It is false. '.repeat(2_000_000), { format });
    expect(outcome).toMatchObject({
      kind: 'rejected',
      reason: expect.stringMatching(/longer than/),
    });
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(SLACK);
  });
});

/**
 * UTF-16 units of the long texts: short for a reader, and long enough for work that grows with the
 * square to be seconds.
 */
const LENGTH = 80_000;
/** Milliseconds of work beside the reading: warming up, collecting garbage. */
const SLACK = 400;

/** One that is read to its end, with these sources. */
function articleWithSources(sources: string, format: (typeof FORMATS)[number]): string {
  return format === 'html'
    ? `<h1>C</h1><h2>Conclusion</h2><p>The claim is <b>False</b>.</p><h2>Sources</h2><p>${sources}</p>`
    : `# C\n\n## Conclusion\n\nThe claim is **False**.\n\n## Sources\n\n${sources}`;
}

/** Milliseconds of work, other processes not counted, for an article that is mostly repetitions, in one line and in many paragraphs. */
function timeToRead(unit: string, length: number, format: (typeof FORMATS)[number]): number {
  const lengthOfLine = Math.min(19_000, length / 5);
  const line = unit.repeat(Math.ceil(lengthOfLine / unit.length)).slice(0, lengthOfLine);
  const lines = Array<string>(Math.floor(length / (lengthOfLine + 10))).fill(line);
  const started = process.cpuUsage();
  for (const between of ['', format === 'html' ? '<p>' : '\n\n']) {
    const body = lines.join(between);
    outcomeOf(`# T\n\n## Conclusion\n\n${body}`, { format });
    outcomeOf(articleWithSources(body, format), { format });
  }
  return process.cpuUsage(started).user / 1_000;
}
