import { describe, expect, it } from 'vitest';
import { checkIn } from './samples';

const INTRO = 'One lane was closed.';
const ANALYSIS = 'Photos show cars.';
const END = 'The claim is False.';

/** What a text is read to, section by section. */
function bodyOf(text: string) {
  return checkIn(text).body;
}

describe('sections', () => {
  it.each([
    ['## What We Know', '## Analysis', '## Conclusion'],
    ['## 1. Introduction', '## 3. ANALYSIS', '## 5. Conclusion'],
    ['## Background:', '## Our analysis:', '## Our ruling:'],
    ['## 1) Evidence', '## 2) Assessment', '## 3) The bottom line'],
    ['## Evidence and context', '## Analysis of the evidence', '## Verdict'],
    ['**What we know**', '**Analysis:**', '**Conclusion**'],
    ['1. **Introduction**', '2. **Analysis**', '3. **Conclusion**'],
    ['What we know\n---', 'Analysis\n==============', 'Conclusion\n--------------------'],
  ])('are found under %s, %s, %s', (known, analysis, conclusion) => {
    const text = `# The bridge was closed\n\n${known}\n\n${INTRO}\n\n${analysis}\n\n${ANALYSIS}\n\n${conclusion}\n\n${END}\n`;
    expect(bodyOf(text)).toEqual({ known: [INTRO], analysis: [ANALYSIS], conclusion: [END] });
  });

  it.each([
    ['What we know', 'ANALYSIS', 'Conclusion:'],
    ['1. Background', '2. Analysis', '3. Our Ruling'],
    ['Lo que sabemos', 'Análisis', 'Conclusión'],
  ])('are found in plain text by the lines %s, %s, %s', (known, analysis, conclusion) => {
    const text = `The bridge was closed\n${known}\n${INTRO}\n${analysis}\n${ANALYSIS}\n${conclusion}\n${END}`;
    expect(bodyOf(text)).toEqual({ known: [INTRO], analysis: [ANALYSIS], conclusion: [END] });
  });

  it('begin with their name in the same line', () => {
    const text = `# The bridge was closed\n\n**Background:** ${INTRO}\n\nConclusion: ${END}\n`;
    expect(bodyOf(text)).toEqual({ known: [INTRO], analysis: [], conclusion: [END] });
  });

  it('take in what stands under headings of other names', () => {
    const text = `# The bridge was closed\n\n## What we know\n\n${INTRO}\n\n### The ferry\n\nIt ran.\n\n## Analysis\n\n### Evidence\n\n${ANALYSIS}\n\n## Conclusion\n\n${END}\n`;
    expect(bodyOf(text)).toEqual({
      known: [INTRO, 'It ran.'],
      analysis: [ANALYSIS],
      conclusion: [END],
    });
  });

  it('hold list items as paragraphs', () => {
    const text = `# The bridge was closed\n\n## What we know\n\n- ${INTRO}\n- It rained.\n\n## Conclusion\n\n${END}\n`;
    expect(bodyOf(text)?.known).toEqual([INTRO, 'It rained.']);
  });

  it('are not opened by sentences that mention their names', () => {
    const text = `# The bridge was closed\n\n## What we know\n\nEvidence is rare.\n\nSources: nobody knows.\n\nContext matters: it rained.\n\n## Conclusion\n\n${END}\n`;
    expect(bodyOf(text)?.known).toContain('Evidence is rare.');
    expect(bodyOf(text)?.conclusion).toEqual([END]);
  });

  it('end before what follows the sources under a heading of its own', () => {
    const text = `# The bridge was closed\n\n## Conclusion\n\n${END}\n\n## Sources\n\n- Report\n\n## About us\n\n- We like bridges.\n`;
    expect(checkIn(text).sources.map((source) => source.title)).toEqual(['Report']);
  });

  it('keep hard-wrapped plain text together', () => {
    const text = `The bridge was closed

What we know

One lane was closed from 2 to 9 May for repairs, as the port office
had announced in April, and cars were led over the other lane, which
was open all the time.

Conclusion

The claim that the bridge was closed for all of May, which many people
repeated, is Mostly False.`;
    expect(bodyOf(text)).toEqual({
      known: [
        'One lane was closed from 2 to 9 May for repairs, as the port office had announced in April, and cars were led over the other lane, which was open all the time.',
      ],
      analysis: [],
      conclusion: [
        'The claim that the bridge was closed for all of May, which many people repeated, is Mostly False.',
      ],
    });
  });
});
