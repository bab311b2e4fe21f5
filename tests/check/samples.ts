import fc from 'fast-check';
import { CHECK_STATUSES, type Check, SECTIONS } from '~/lib/check/check';
import { plainText } from '~/lib/check/plain-text';
import { VERDICTS } from '~/lib/check/verdict';

/** A complete check, every optional field filled in. */
export function sampleCheck(changes: Partial<Check> = {}): Check {
  return {
    id: 'harbourfacts.example:0123456789abcdef',
    claim: 'The harbour bridge was closed in May',
    claimant: 'Mayor Ada Quist',
    claimDate: '2025-05-01',
    title: 'Was the harbour bridge closed?',
    rating: { label: 'Mostly False', verdict: 'mostly-false', value: 2, best: 5, worst: 1 },
    publisher: { name: 'Harbour Facts', site: 'harbourfacts.example', signatory: true },
    url: 'https://harbourfacts.example/bridge',
    published: '2025-05-03',
    reviewed: '2025-06-01',
    lang: 'en',
    body: { known: ['One lane was closed (Port Office).'], analysis: [], conclusion: ['No.'] },
    citations: [
      {
        section: 'known',
        paragraph: 0,
        sentence: [0, 34],
        mark: [20, 33],
        name: 'Port Office',
        source: 0,
      },
    ],
    sources: [
      {
        title: 'Traffic report',
        publisher: 'Port Office',
        url: 'https://port.example/',
        lang: 'en',
      },
      { title: 'Verkehrsbericht', lang: 'de', sameAs: 0 },
    ],
    appearances: ['https://social.example/1'],
    keywords: ['traffic'],
    license: 'CC-BY-4.0',
    status: 'current',
    origin: 'feed-1',
    ...changes,
  };
}

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => plainText(text) || 'x');
const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const url = fc.webUrl().map((address) => new URL(address).href);

const rating = fc.record(
  { label: line, verdict: fc.constantFrom(...VERDICTS), value: fc.integer(), best: fc.integer() },
  { requiredKeys: ['label', 'verdict'] },
);

const source = fc.record(
  { title: line, publisher: line, url, lang: fc.constantFrom('en', 'pt-BR', 'zh-Hant') },
  { requiredKeys: ['title'] },
);

const body = fc.record({
  known: fc.array(line, { maxLength: 3 }),
  analysis: fc.array(line, { maxLength: 3 }),
  conclusion: fc.array(line, { maxLength: 3 }),
});

const optionalFields = fc.record(
  {
    claimant: line,
    claimDate: date,
    title: line,
    url,
    published: date,
    reviewed: date,
    license: line,
  },
  { requiredKeys: [] },
);

const requiredFields = fc.record({
  id: line,
  claim: line,
  rating,
  publisher: fc.record({ name: line }),
  lang: fc.constantFrom('en', 'de', 'pt-BR'),
  body,
  sources: fc.array(source, { maxLength: 4 }),
  appearances: fc.array(url, { maxLength: 3 }),
  keywords: fc.array(line, { maxLength: 3 }),
  status: fc.constantFrom(...CHECK_STATUSES),
  origin: line,
});

/** Any valid check. Each paragraph cites once, as a whole. */
export const anyCheck: fc.Arbitrary<Check> = fc
  .tuple(requiredFields, optionalFields)
  .map(([required, rest]) => ({ ...required, ...rest, citations: citationsIn(required.body) }));

function citationsIn(text: NonNullable<Check['body']>): Check['citations'] {
  return SECTIONS.flatMap((section) =>
    text[section].map((words, paragraph) => ({
      section,
      paragraph,
      sentence: [0, words.length] satisfies [number, number],
      mark: [0, 1] satisfies [number, number],
      name: 'Reuters',
    })),
  );
}
