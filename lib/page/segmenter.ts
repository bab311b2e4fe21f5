/** One for each language that pages name; making one takes longer than using it. */
const segmenters = new Map<string, Intl.Segmenter>();
const MAX_SEGMENTERS = 20;

/** What cuts text of a language into sentences. A page's language may be any text. */
export function segmenterOf(lang: string): Intl.Segmenter {
  const tag = lang.slice(0, 35);
  let segmenter = segmenters.get(tag);
  if (!segmenter) {
    segmenter = made(tag);
    if (segmenters.size >= MAX_SEGMENTERS) segmenters.clear();
    segmenters.set(tag, segmenter);
  }
  return segmenter;
}

function made(tag: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(tag || 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
