import type { Check, Citation } from '~/lib/check/check';
import type { FoundMatch } from '~/lib/protocol/messages';
import { t } from '../i18n.ts';

/** The check of the welcome page's example; shortened from the starter set. */
export function exampleCheck(): Check {
  const known = t('exampleKnown');
  return {
    id: 'example',
    claim: t('exampleClaim'),
    rating: { label: t('exampleRating'), verdict: 'false' },
    publisher: { name: t('examplePublisher') },
    published: '2026-11-23',
    lang: t('uiLanguage'),
    body: {
      known: [known],
      analysis: [t('exampleAnalysis')],
      conclusion: [t('exampleConclusion')],
    },
    citations: citationsIn(known),
    sources: [
      {
        title: 'QuickCheck: Was Napoleon really short?',
        publisher: 'The Star',
        url: 'https://www.thestar.com.my/news/true-or-not/2025/08/18/quickcheck-was-napoleon-really-short',
        lang: 'en',
      },
      {
        title: 'The King of Brobdingnag and Gulliver, by James Gillray',
        publisher: 'The Morgan Library & Museum',
        url: 'https://themorgan.org/prints/item/277037',
        lang: 'en',
      },
    ],
    appearances: [],
    keywords: [],
    status: 'current',
    origin: 'starter',
  };
}

/** Why the example's headline was matched: it holds the claim word for word. */
export function exampleMatch(check: Check): FoundMatch {
  const end = check.claim.length;
  return {
    id: check.id,
    probability: 0.99,
    stance: 'asserts',
    outcome: 'shown',
    explanation: {
      field: 'claim',
      aligned: [{ passage: [0, end], check: [0, end], kind: 'same' }],
      differs: [],
    },
    check: {
      id: check.id,
      claim: check.claim,
      verdict: check.rating.verdict,
      label: check.rating.label,
      publisher: check.publisher.name,
      lang: check.lang,
    },
  };
}

/** A translation may word the sentence as it likes; the citation is found by its name. */
function citationsIn(text: string): Citation[] {
  const name = t('exampleKnownCitation');
  const mark = `(${name})`;
  const start = text.indexOf(mark);
  if (start < 0) return [];
  return [
    {
      section: 'known',
      paragraph: 0,
      sentence: [0, text.length],
      mark: [start, start + mark.length],
      name,
      source: 0,
    },
  ];
}
