import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksFromMarkdown } from '~/lib/readers/article/from-markdown';
import { outlineOf } from '~/lib/readers/article/sections';
import { ROOT, readEntries } from '~/scripts/starter-pack/entries';
import { packedChecks } from '~/scripts/starter-pack/pack';
import { COLUMNS, pointersIn } from '~/scripts/starter-pack/pointers';
import { sitesIn } from '~/scripts/starter-pack/publishers';
import { linksIn, problemsOf } from '~/scripts/starter-pack/rules';
import { checkIn, MARKDOWN } from './samples';

const LINKS = linksIn(
  'https://port.example/traffic\tReport\nhttps://times.example/photos\n# none\n',
);

function problemsIn(text: string, links: ReadonlySet<string> = LINKS, file = 'a/bridge.md') {
  return problemsOf(file, checkIn(text), outlineOf(blocksFromMarkdown(text)), links);
}

describe('the rules of the starter pack', () => {
  it('let a good document pass', () => {
    expect(problemsIn(MARKDOWN)).toEqual([]);
  });

  it('ask for a date', () => {
    const text = MARKDOWN.replace('Published: 2025-06-03\n', '');
    expect(problemsIn(text)).toEqual([{ field: 'published', message: 'missing' }]);
  });

  it('refuse sources that nobody verified', () => {
    const [problem] = problemsIn(MARKDOWN, linksIn('https://port.example/traffic'));
    expect(problem).toMatchObject({
      field: 'sources.1.url',
      message: expect.stringContaining('times'),
    });
  });

  it('refuse links in the text that are not among the sources', () => {
    const text = MARKDOWN.replace(
      'for repairs ([Port Office](https://port.example/traffic)',
      'for repairs ([Port Office](https://port.example/other)',
    );
    expect(problemsIn(text)).toEqual([
      { field: 'citations', message: expect.stringMatching(/^line 9: .*port\.example\/other/) },
    ]);
  });

  it('ask for two linked sources', () => {
    const text = MARKDOWN.replace(
      '- [Cars on the bridge](https://times.example/photos) - Harbour Times\n',
      '',
    );
    expect(problemsIn(text).map(({ field }) => field)).toEqual(['sources', 'citations']);
  });

  it('ask for all eight sources where the seed article is retold', () => {
    const problems = problemsIn(MARKDOWN, LINKS, 'society/nato-chief-south-korea.md');
    expect(problems).toEqual([
      { field: 'sources', message: expect.stringMatching(/^3, expected all 8/) },
    ]);
  });
});

const POINTER = {
  published: '2025-06-05',
  verdict: 'false',
  label: 'False',
  from: 'rating',
  publisher: 'Harbour Facts',
  url: 'https://www.facts.example/bridge',
  seen: '2025-07-01',
  claim: 'The harbour bridge was closed for all of May',
  reason: '',
};

const SITES = sitesIn(
  'publisher\tsite\tmirrors\nHarbour Facts\tfacts.example\tfacts.press.example old.example\n',
);

/** What is wrong with one line of a pointers file, or the check that it stands for. */
function pointerOf(cells: Partial<typeof POINTER> = {}, lang = 'en') {
  const line = COLUMNS.map((column) => ({ ...POINTER, ...cells })[column]).join('\t');
  const [pointer, ...more] = pointersIn(`${COLUMNS.join('\t')}\n${line}\n`, lang, SITES);
  expect(more).toEqual([]);
  return pointer;
}

describe('the rules of pointers to published fact-checks', () => {
  it('let the facts of a check pass, without a text, sources or a licence', () => {
    const pointer = pointerOf();
    expect(pointer).toMatchObject({ line: 2, problems: [] });
    expect(pointer?.check).toEqual({
      id: expect.stringMatching(/^facts\.example:/),
      claim: POINTER.claim,
      rating: { label: 'False', verdict: 'false' },
      publisher: { name: 'Harbour Facts', site: 'facts.example' },
      url: POINTER.url,
      published: POINTER.published,
      lang: 'en',
      citations: [],
      sources: [],
      appearances: [],
      keywords: [],
      status: 'current',
      origin: 'starter',
    });
  });

  it.each([
    ['a label whose words mean another verdict', 'verdict', { verdict: 'true' }],
    ['a label of unknown words', 'verdict', { label: 'Four anchors' }],
    ['an unknown verdict', 'rating.verdict', { verdict: 'wrong' }],
    ['a publisher that nobody listed', 'publisher', { publisher: 'Harbour Fact' }],
    ['a page of another site', 'url', { url: 'https://notfacts.example/bridge' }],
    ['an address that is no web page', 'url', { url: 'ftp://facts.example/bridge' }],
    ['a claim too short to be found', 'claim', { claim: 'Bridge closed' }],
    ['a claim of many sentences', 'claim', { claim: 'The bridge was closed '.repeat(14).trim() }],
    ['a question', 'claim', { claim: 'Was the harbour bridge closed in May?' }],
    ['a day that does not exist', 'published', { published: '2025-06-31' }],
    ['a day before fact-checks', 'published', { published: '1999-06-05' }],
    ['a check later than its look-up', 'published', { published: '2025-07-02' }],
    ['no day of the look-up', 'seen', { seen: '' }],
    ['a label from nowhere', 'from', { from: 'memory' }],
  ])('refuse %s', (_, field, cells) => {
    expect(pointerOf(cells)?.problems).toEqual([{ field, message: expect.any(String) }]);
  });

  it('take words nobody knows with a reason, and no verdict against the words', () => {
    const cells = { label: 'Four anchors', verdict: 'mostly-true', reason: 'four of five' };
    expect(pointerOf(cells)?.problems).toEqual([]);
    const against = { verdict: 'true', reason: 'we think so' };
    expect(pointerOf(against)?.problems).toHaveLength(1);
  });

  it('read the label in the language of the file', () => {
    expect(pointerOf({ label: 'Falsch' }, 'de')?.problems).toEqual([]);
    expect(pointerOf({ label: 'Falsch', verdict: 'mostly-false' }, 'de')?.problems).toHaveLength(1);
  });

  it.each([
    'https://facts.press.example/a',
    'https://www.old.example/b',
  ])('let a publisher have other sites: %s', (url) => {
    expect(pointerOf({ url })?.problems).toEqual([]);
  });

  it('name a file whose columns are not as expected', () => {
    expect(pointersIn('published\tclaim\n', 'en', SITES)).toEqual([
      { line: 1, problems: [{ field: 'columns', message: expect.stringContaining('verdict') }] },
    ]);
  });

  it('give one address the same id whatever else is corrected', () => {
    const { check } = pointerOf() ?? {};
    expect(pointerOf({ claim: 'The bridge was closed in May', label: 'Wrong' })?.check?.id).toBe(
      check?.id,
    );
    expect(pointerOf({ url: 'https://facts.example/other' })?.check?.id).not.toBe(check?.id);
  });
});

describe('the starter pack', () => {
  const entries = readEntries();
  const checks = entries.flatMap(({ check }) => check ?? []);

  it('breaks no rule, and is as large as it says', () => {
    expect(entries.flatMap(({ place, problems }) => problems.map(() => place))).toEqual([]);
    expect(packedChecks()).toBe(checks.length);
  });

  it('has full checks and pointers of many publishers, languages, years and verdicts', () => {
    const full = checks.filter(({ body }) => body !== undefined);
    const pointers = checks.filter(({ body }) => body === undefined);
    expect(full.length).toBeGreaterThanOrEqual(60);
    expect(pointers.length).toBeGreaterThanOrEqual(250);
    expect(pointers.filter(({ lang }) => lang !== 'en').length).toBeGreaterThanOrEqual(60);
    expect(new Set(pointers.map(({ publisher }) => publisher.name)).size).toBeGreaterThan(30);
    for (const of of [full, pointers]) {
      expect(new Set(of.map(({ rating }) => rating.verdict)).size).toBeGreaterThanOrEqual(8);
    }
  });

  it('has the counts that README.md tells', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const full = checks.filter(({ body }) => body !== undefined).length;
    expect(readme).toContain(`${full} full checks`);
    expect(readme).toContain(`${checks.length - full} pointers`);
  });
});
