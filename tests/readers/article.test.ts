import { describe, expect, it } from 'vitest';
import { checkIn, citationsIn, concluding, HTML, MARKDOWN, outcomeOf, TEXT } from './samples';

describe.each([
  ['Markdown', MARKDOWN],
  ['plain text', TEXT],
  ['HTML', HTML],
])('an article in %s', (_, text) => {
  const check = checkIn(text);

  it('is read with its claim, verdict and dates', () => {
    expect(check).toMatchObject({
      claim: 'The harbour bridge was closed for all of May',
      title: 'Fact Check: The harbour bridge was closed for all of May',
      rating: { label: 'Mostly False', verdict: 'mostly-false' },
      publisher: { name: 'Harbour Facts', site: 'harbourfacts.example' },
      published: '2025-06-03',
      lang: 'en',
      keywords: ['traffic', 'harbour bridge'],
      status: 'current',
      origin: 'test',
    });
  });

  it('keeps every paragraph in its section and nothing from around the article', () => {
    expect(check.body?.known).toEqual([
      expect.stringMatching(/^One lane was closed from 2 to 9 May .* long \(Harbour Times\)\.$/),
      expect.stringMatching(/^The ferry \(MS Ada\) ran as usual\..* Nobody had to wait\.$/),
    ]);
    expect(check.body?.analysis).toEqual([
      'Photos from 5 May show cars on the bridge (Harbour Times).',
    ]);
    expect(check.body?.conclusion).toEqual([
      'The claim that the harbour bridge was closed for all of May is Mostly False. One lane was closed for a week.',
    ]);
  });

  it('ties each citation to its sentence and its source', () => {
    expect(citationsIn(check)).toEqual([
      {
        name: 'Port Office',
        mark: '(Port Office)',
        sentence: 'One lane was closed from 2 to 9 May for repairs (Port Office).',
        source: 'Traffic report for May',
      },
      {
        name: 'Harbour Times',
        mark: '(Harbour Times)',
        sentence: expect.stringMatching(/^Cars were led/),
        source: 'Cars on the bridge',
      },
      {
        name: 'Ferry Company',
        mark: '(Ferry Company)',
        sentence: 'It carried 400 cars a day, twice as many as in April. (Ferry Company)',
        source: 'Timetable',
      },
      {
        name: 'Harbour Times',
        mark: '(Harbour Times)',
        sentence: 'Photos from 5 May show cars on the bridge (Harbour Times).',
        source: 'Cars on the bridge',
      },
    ]);
  });

  it('lists the sources with their publishers', () => {
    expect(check.sources.map(({ title, publisher }) => [title, publisher])).toEqual([
      ['Traffic report for May', 'Port Office'],
      ['Cars on the bridge', 'Harbour Times'],
      ['Timetable', 'Ferry Company'],
    ]);
  });
});

describe('readArticle', () => {
  it('gives the same check the same id in every form', () => {
    const ids = [MARKDOWN, TEXT, HTML].map((text) => checkIn(text).id);
    expect(new Set(ids).size).toBe(1);
  });

  it('is content with a claim and a verdict', () => {
    const check = checkIn('Claim: The bridge was closed\nVerdict: False');
    expect(check).toMatchObject({
      claim: 'The bridge was closed',
      rating: { label: 'False', verdict: 'false' },
      body: { known: [], analysis: [], conclusion: [] },
      citations: [],
      sources: [],
    });
  });

  it('says where the verdict is missing', () => {
    const text = concluding('It is hard to say what closed means. Some say this, some that.');
    expect(outcomeOf(text)).toEqual({
      kind: 'rejected',
      reason: 'no verdict in known words',
      place: 'bridge.md:3',
    });
  });

  it('does not take a sentence of the analysis for the verdict', () => {
    const text = `# The bridge was closed\n\n## Analysis\n\nThe statement is true for one lane.\n\n## Conclusion\n\nIt depends.\n`;
    expect(outcomeOf(text)).toMatchObject({ reason: 'no verdict in known words' });
  });

  it('says that there is no claim', () => {
    expect(outcomeOf('## Conclusion\n\n**False**\n')).toEqual({
      kind: 'rejected',
      reason: 'no claim',
      place: 'bridge.md (title)',
    });
  });

  it('rejects what is empty or no text', () => {
    expect(outcomeOf(' \n\t ')).toMatchObject({ reason: 'empty file', place: 'bridge.md' });
    expect(outcomeOf('PK\0\0')).toMatchObject({ reason: 'binary file', place: 'bridge.md' });
  });

  it('sees paragraphs in a page that only breaks lines', () => {
    const page =
      '<h1>The bridge was closed</h1><div>Verdict: False<br>One lane<br>was open.<br> <br>Two.</div>';
    expect(checkIn(page).body?.known).toEqual(['One lane was open.', 'Two.']);
  });

  it('joins what markup cuts, with single spaces', () => {
    const page =
      '<h1>The bridge was closed</h1><p>Verdict: False</p><p>One <b> lane</b>  <i> was\n</i>open</p>';
    expect(checkIn(page).body?.known).toEqual(['One lane was open']);
  });

  it('says which paragraph is too long', () => {
    const text = concluding(`The claim is False.\n\n${'word '.repeat(5_000)}`);
    expect(outcomeOf(text)).toMatchObject({ reason: 'paragraph too long', place: 'bridge.md:7' });
  });

  it('takes language, address and publisher from the caller, else from the article, else guesses', () => {
    const german = concluding(
      'Die Behauptung, dass die Brücke zu war, ist falsch.',
      'Die Brücke ist zu',
    );
    const long = `${german}\n${'Die Brücke ist nicht zu und das ist auch gut. '.repeat(3)}`;
    expect(checkIn(long).lang).toBe('de');
    expect(checkIn(MARKDOWN, { lang: 'en-GB' }).lang).toBe('en-GB');
    const header = 'URL: https://www.times.example/1\nPublisher: Harbour Times\nLanguage: en-AU';
    const named = checkIn(concluding('The claim is False.').replace('\n\n', `\n\n${header}\n\n`));
    expect(named).toMatchObject({
      lang: 'en-AU',
      url: 'https://www.times.example/1',
      publisher: { name: 'Harbour Times', site: 'times.example' },
    });
  });

  it('stands where it says, on the site where it was found', () => {
    const header = 'URL: https://harbour.example/bridge\nPublisher: Harbour Facts';
    const text = concluding('The claim is False.').replace('\n\n', `\n\n${header}\n\n`);
    expect(checkIn(text, { url: 'https://feeds.harbour.example/bridge.md' })).toEqual(
      checkIn(text),
    );
    expect(outcomeOf(text, { url: 'https://forger.example/bridge.md' })).toMatchObject({
      reason: 'article of another site',
      place: 'bridge.md',
    });
    const silent = text.replace(/^URL.*\n/m, '');
    const found = 'https://harbour.example/feed/bridge.md';
    expect(checkIn(silent, { url: found }).url).toBe(found);
  });

  it('understands all header lines, in bold too, and dates in words', () => {
    const text = `# The bridge was closed

**Published:** 3 June 2025
**Reviewed:** June 5th, 2025
Claimant: Mayor Quist
**Claim:** The bridge is closed
**Rating:** Mostly False
License: CC-BY-4.0

It is open.`;
    expect(checkIn(text)).toMatchObject({
      claim: 'The bridge is closed',
      claimant: 'Mayor Quist',
      published: '2025-06-03',
      reviewed: '2025-06-05',
      rating: { label: 'Mostly False' },
      license: 'CC-BY-4.0',
      body: { known: ['It is open.'] },
    });
  });

  it('understands header lines in a list, and leaves the like in other lists alone', () => {
    const text =
      '# The bridge was closed\n\n- Published: 2025-06-03\n- Verdict: False\n\n## Sources\n\n- Date: A History\n';
    expect(checkIn(text)).toMatchObject({
      published: '2025-06-03',
      rating: { label: 'False' },
      body: { known: [] },
      sources: [{ title: 'Date: A History' }],
    });
  });

  it('understands front matter, and leaves its author and layout alone', () => {
    const text = `---
title: "The bridge was closed"
author: Ada
date: 2025-06-03
verdict: 'Mostly False'
tags:
  - traffic
  - harbour bridge
---

## What We Know

It is open.`;
    expect(checkIn(text)).toMatchObject({
      title: 'The bridge was closed',
      published: '2025-06-03',
      rating: { label: 'Mostly False' },
      keywords: ['traffic', 'harbour bridge'],
      body: { known: ['It is open.'] },
    });
    const listed = checkIn(
      '---\ntitle: Post 3\ntags: [a, "b"]\n---\n# The bridge\n\nVerdict: False',
    );
    expect(listed).toMatchObject({ title: 'The bridge', keywords: ['a', 'b'] });
  });

  it('takes no text between two rules for front matter, and keeps the numbers of lines', () => {
    const ruled = '---\nNote: this is long\nand goes on.\n\n---\n\n# The bridge\n\nVerdict: False';
    expect(JSON.stringify(checkIn(ruled).body)).toContain('and goes on');
    const text = '---\ntitle: The bridge\n---\n\n## Conclusion\n\nIt depends.';
    expect(outcomeOf(text)).toMatchObject({ place: 'bridge.md:5' });
  });

  it('reads blocks of HTML in Markdown', () => {
    const text = `# The bridge\n\nVerdict: False\n\n<p>One lane\nwas <b>open</b>.</p>\n\nTwo<br>three\n\n## Sources\n\n<ul><li>NATO</li><li><a href="https://a.example/">Reuters</a></li></ul>\n`;
    expect(checkIn(text)).toMatchObject({
      body: { known: ['One lane was open.', 'Two three'] },
      sources: [{ title: 'NATO' }, { title: 'Reuters', url: 'https://a.example/' }],
    });
  });

  it('cuts a list of sources where a page breaks its lines', () => {
    const list = '1. NATO<br>2. <a href="https://a.example/">Reuters</a><br>3. AP';
    const titles = ['NATO', 'Reuters', 'AP'];
    for (const sources of [
      `<p><b>Sources</b></p><p>${list}</p>`,
      `<p>Sources<br>${list}</p>`,
      '<h2>Sources</h2><p>NATO<br>Reuters<br>https://a.example/<br>AP</p>',
    ]) {
      const check = checkIn(`<h1>The bridge was closed</h1><p>Verdict: False</p>${sources}`);
      expect(check.sources.map(({ title }) => title)).toEqual(titles);
      expect(check.sources[1]?.url).toBe('https://a.example/');
    }
  });

  it('leaves out a date that it cannot be sure of', () => {
    const text = 'The bridge was closed\nPublished: 03/06/2025\nVerdict: False';
    expect(checkIn(text).published).toBeUndefined();
  });
});
