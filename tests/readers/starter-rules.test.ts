import { describe, expect, it } from 'vitest';
import { blocksFromMarkdown } from '~/lib/readers/article/from-markdown';
import { outlineOf } from '~/lib/readers/article/sections';
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
