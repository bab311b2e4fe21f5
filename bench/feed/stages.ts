import { siteOf } from '~/lib/check/http-url';
import { checkId } from '~/lib/check/identity';
import { verdictOf } from '~/lib/check/rating';
import { readDocument } from '~/lib/readers/index';
import { dateOf } from '~/lib/readers/schema-org/dates';
import { chosenLanguage } from '~/lib/readers/schema-org/language';
import { textOf, urlOf } from '~/lib/readers/schema-org/values';
import { rounded } from '../support/numbers.ts';
import { type FeedPlan, feedChunks } from './generate.ts';
import { OPTIONS } from './options.ts';

/** Elements that the stages are measured on; few enough to be parsed at once. */
const ELEMENTS = 20_000;

interface Review {
  author: { name: string; url: string };
  claimReviewed: string;
  datePublished: string;
  itemReviewed: {
    appearance: { url: string }[];
    author: { name: string };
    datePublished: string;
  };
  reviewRating: { alternateName: string };
  url: string;
}

/** What reading an element does with a review, each thing by itself. */
const STAGES: Record<string, (review: Rated) => unknown> = {
  texts: ({ claimReviewed, itemReviewed, author, label }) =>
    [claimReviewed, itemReviewed.author.name, author.name, label].map((text) =>
      textOf(text, MAX_TEXT),
    ),
  addresses: ({ url, itemReviewed }) => [url, itemReviewed.appearance].map((one) => urlOf(one)),
  dates: ({ datePublished, itemReviewed }) =>
    [datePublished, itemReviewed.datePublished].map((date) => dateOf(date)),
  language: ({ claimReviewed }) => chosenLanguage({ claim: claimReviewed }),
  rating: ({ label, lang, site }) => verdictOf(label, lang, site),
  id: ({ url, claimReviewed, author, label }) =>
    checkId({
      publisher: { name: author.name, site: 'desk.example' },
      url,
      claim: claimReviewed,
      label,
    }),
};

const MAX_TEXT = 2_000;

/** A review with what its rating is read by. */
type Rated = Review & { label: string; lang: string | undefined; site: string | undefined };

const rated = (review: Review): Rated => ({
  ...review,
  label: review.reviewRating.alternateName,
  lang: chosenLanguage({ claim: review.claimReviewed }),
  site: siteOf(review.url),
});

/**
 * Microseconds per check for each thing that reading an element does, each done by itself over the
 * same elements; `parse` is bare `JSON.parse` of a dozen of them at a time, as reading does it,
 * `all` the whole of reading, parsing included, and `rest` what the others leave of it: cutting
 * elements out, what else a review says (who published it, what it is about, where that was seen),
 * looking whether a check came before, putting records together, handing them on, and garbage.
 */
export async function stageCosts(plan: FeedPlan): Promise<Record<string, number>> {
  const bytes = Buffer.concat([...feedChunks({ ...plan, elements: ELEMENTS, malformed: 0 })]);
  const feed: { dataFeedElement: { item: Review[] }[] } = JSON.parse(bytes.toString());
  const reviews = feed.dataFeedElement.flatMap(({ item }) => item).map(rated);
  const runs = runsOf(feed.dataFeedElement);
  const cost = (work: () => unknown) => microseconds(work, reviews.length);
  const parse = await cost(() => {
    for (const run of runs) JSON.parse(new TextDecoder().decode(run));
  });
  const costs: Record<string, number> = { parse };
  for (const [name, read] of Object.entries(STAGES)) {
    costs[name] = await cost(() => reviews.forEach(read));
  }
  const all = await cost(async () => {
    for await (const _ of readDocument({ name: 'feed', bytes }, OPTIONS));
  });
  const known = Object.values(costs).reduce((sum, one) => sum + one, 0);
  return { ...costs, rest: rounded(all - known), all };
}

/** Work of a second time, of each of so many. */
async function microseconds(work: () => unknown, count: number): Promise<number> {
  await work();
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return rounded((user + system) / count);
}

/** Elements that are parsed at a time. */
const RUN = 12;

function runsOf(elements: readonly unknown[]): Uint8Array[] {
  const encoder = new TextEncoder();
  const runs: Uint8Array[] = [];
  for (let at = 0; at < elements.length; at += RUN) {
    runs.push(encoder.encode(JSON.stringify(elements.slice(at, at + RUN))));
  }
  return runs;
}
