import type { Check, Citation, Section } from '~/lib/check/check';
import type { FoundMatch } from '~/lib/protocol/messages';
import { summaryOf } from '~/lib/protocol/summary';

const KNOWN =
  'The minister met the envoys in May (Harbour Gazette). They spoke of ferries (Port Office).';

/** A check with every part; change what a test is about. */
export function aCheck(change: Partial<Check> = {}): Check {
  return {
    id: 'check-1',
    claim: 'The harbour will close in May',
    title: 'Fact check: will the harbour close?',
    rating: { label: 'Half Right', verdict: 'mixed' },
    publisher: { name: 'Bay Area Checks' },
    url: 'https://checks.example/harbour',
    published: '2026-05-02',
    lang: 'en',
    body: {
      known: [KNOWN],
      analysis: ['One berth closes; the rest stays open.'],
      conclusion: ['The claim is half right.'],
    },
    citations: [
      aCitation('known', KNOWN, 'Harbour Gazette', 1),
      aCitation('known', KNOWN, 'Port Office'),
    ],
    sources: [
      { title: 'Timetable', publisher: 'Port Office' },
      {
        title: 'Minister meets envoys',
        publisher: 'Harbour Gazette',
        url: 'https://gazette.example/1',
      },
    ],
    appearances: [],
    keywords: [],
    status: 'current',
    origin: 'feed-1',
    ...change,
  };
}

/** A citation whose mark is the name in parentheses. */
function aCitation(section: Section, text: string, name: string, source?: number): Citation {
  const start = text.indexOf(`(${name})`);
  return {
    section,
    paragraph: 0,
    sentence: [0, text.length],
    mark: [start, start + name.length + 2],
    name,
    source,
  };
}

/** A match of a check; asserts the claim and is shown unless changed. */
export function aMatch(check: Check, change: Partial<FoundMatch> = {}): FoundMatch {
  return {
    id: check.id,
    probability: 0.95,
    stance: 'asserts',
    outcome: 'shown',
    explanation: { field: 'claim', aligned: [], differs: [] },
    check: summaryOf(check),
    ...change,
  };
}
