import type { Check } from '~/lib/check/check';
import { type ArticleOptions, readArticle } from '~/lib/readers/article/article';

/** A fact-check in Markdown with every part that an article can have. */
export const MARKDOWN = `# Fact Check: The harbour bridge was closed for all of May

Published: 2025-06-03
Language: en
Keywords: traffic, harbour bridge

## What We Know

One lane was closed from 2 to 9 May for repairs ([Port Office](https://port.example/traffic)). Cars were led over the other lane, which is 3.2 km (2 mi) long (Harbour Times).

The ferry (MS Ada) ran as usual. It carried 400 cars a day, twice as many as in April. (Ferry Company) Nobody had to wait.

## Analysis

Photos from 5 May show cars on the bridge ([Harbour Times](https://times.example/photos)).

## Conclusion

The claim that the harbour bridge was closed for all of May is **Mostly False**. One lane was closed for a week.

## Sources

- [Traffic report for May](https://port.example/traffic) - Port Office
- [Cars on the bridge](https://times.example/photos) - Harbour Times
- Timetable (Ferry Company)
`;

/** The same as plain text, one paragraph on a line, as it is pasted from a page. */
export const TEXT = `Fact Check: The harbour bridge was closed for all of May
Published: 2025-06-03
Language: en
Keywords: traffic, harbour bridge
What We Know
One lane was closed from 2 to 9 May for repairs (Port Office). Cars were led over the other lane, which is 3.2 km (2 mi) long (Harbour Times).
The ferry (MS Ada) ran as usual. It carried 400 cars a day, twice as many as in April. (Ferry Company) Nobody had to wait.
Analysis
Photos from 5 May show cars on the bridge (Harbour Times).
Conclusion
The claim that the harbour bridge was closed for all of May is Mostly False. One lane was closed for a week.
Sources
- Traffic report for May - Port Office
- Cars on the bridge - Harbour Times
- Timetable (Ferry Company)`;

/** The same as a page with all that surrounds an article on the web. */
export const HTML = `<!doctype html><html lang="en"><head><title>Bridge | Harbour Facts</title>
<style>p { color: red }</style><script>var claim = "<p>The claim is True.</p>";</script></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav><aside><p>The claim is True.</p></aside>
<main><article><h1>Fact Check: The harbour bridge was closed for all of May</h1>
<p>Published: 2025-06-03<br>Keywords: traffic, harbour bridge</p><!-- The claim is True. -->
<h2>What We Know</h2>
<p>One lane was closed from 2 to 9&nbsp;May for repairs (<a href="https://port.example/traffic">Port
Office</a>). Cars were led over the other lane, which is 3.2 km (2 mi) long (Harbour Times).</p>
<div><p>The ferry (MS Ada) ran as usual. It carried 400 cars a day, twice as many as in April.
(Ferry Company) Nobody had to wait.</p></div>
<h2>Analysis</h2>
<p>Photos from 5 May show cars on the bridge (<a href="https://times.example/photos">Harbour Times</a>).
<h2>Conclusion</h2>
<p>The claim that the harbour bridge was closed for all of May is <b>Mostly False</b>. One lane was closed for a week.</p>
<form><p>Was this useful?</p></form><p hidden>The claim is True.</p>
<h2>Sources</h2>
<ul><li><a href="https://port.example/traffic">Traffic report for May</a> - Port Office</li>
<li><p><a href="https://times.example/photos">Cars on the bridge</a> - Harbour Times</p></li>
<li>Timetable (Ferry Company)</ul>
</article></main><footer><p>The claim is True.</p></footer></body></html>`;

const OPTIONS: ArticleOptions = {
  publisher: { name: 'Harbour Facts', site: 'harbourfacts.example' },
  origin: 'test',
  place: 'bridge.md',
};

/** The outcome of reading a text as one of Harbour Facts' articles. */
export function outcomeOf(text: string, options: Partial<ArticleOptions> = {}) {
  return readArticle(text, { ...OPTIONS, ...options });
}

/** The check in a text; fails where the text is rejected. */
export function checkIn(text: string, options: Partial<ArticleOptions> = {}): Check {
  const outcome = outcomeOf(text, options);
  if (outcome.kind === 'rejected') throw new Error(`${outcome.place}: ${outcome.reason}`);
  return outcome.check;
}

/** A short article around a conclusion. */
export function concluding(
  conclusion: string,
  title = 'Fact Check: The bridge was closed',
): string {
  return `# ${title}\n\n## Conclusion\n\n${conclusion}\n`;
}

/** A short article around a paragraph of the analysis and a list of sources. */
export function citing(paragraph: string, ...sources: string[]): string {
  const list = sources.map((source) => `- ${source}`).join('\n');
  return `# The bridge was closed\n\nVerdict: False\n\n## Analysis\n\n${paragraph}\n\n## Sources\n\n${list}\n`;
}

/** The citations of a check as text: name, what is marked, the sentence, the source's title. */
export function citationsIn(check: Check) {
  return check.citations.map(({ section, paragraph, sentence, mark, name, source }) => {
    const text = check.body?.[section][paragraph] ?? '';
    return {
      name,
      mark: text.slice(...mark),
      sentence: text.slice(...sentence),
      source: source === undefined ? undefined : check.sources[source]?.title,
    };
  });
}
