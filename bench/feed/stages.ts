import { siteOf } from '~/lib/check/http-url';
import { checkId } from '~/lib/check/identity';
import { verdictOf } from '~/lib/check/rating';
import { readDocument } from '~/lib/readers/index';
import { dateOf } from '~/lib/readers/schema-org/dates';
import { chosenLanguage } from '~/lib/readers/schema-org/language';
import { textOf, urlOf } from '~/lib/readers/schema-org/values';
import { type FeedPlan, feedChunks } from './generate';

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

/**
 * Microseconds per check for each thing that reading an element does, each done by itself over the
 * same elements; `parse` is bare `JSON.parse` of a dozen of them at a time, as reading does it, `all` the whole of reading, parsing included, and
 * `rest` what the others leave of it: cutting elements out, what else a review says (who published
 * it, what it is about, where that was seen), looking whether a check came before, putting records
 * together, handing them on, and garbage.
 */
export async function stageCosts(plan: FeedPlan): Promise<Record<string, number>> {
  const bytes = Buffer.concat([...feedChunks({ ...plan, elements: ELEMENTS, malformed: 0 })]);
  const feed: { dataFeedElement: { item: Review[] }[] } = JSON.parse(bytes.toString());
  const reviews = feed.dataFeedElement.flatMap(({ item }) => item);
  const costs: Record<string, number> = {};
  const measure = async (name: string, work: () => unknown) => {
    await work();
    const started = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(started);
    costs[name] = Number(((user + system) / reviews.length).toFixed(2));
  };
  const each = (read: (review: Review) => unknown) => () => reviews.forEach(read);
  const runs = runsOf(feed.dataFeedElement);
  await measure('parse', () => {
    for (const run of runs) JSON.parse(new TextDecoder().decode(run));
  });
  await measure(
    'texts',
    each(({ claimReviewed, itemReviewed, author, reviewRating }) => {
      for (const text of [
        claimReviewed,
        itemReviewed.author.name,
        author.name,
        reviewRating.alternateName,
      ]) {
        textOf(text, 2_000);
      }
    }),
  );
  await measure(
    'addresses',
    each(({ url, itemReviewed }) => [url, itemReviewed.appearance].map((one) => urlOf(one))),
  );
  await measure(
    'dates',
    each(({ datePublished, itemReviewed }) =>
      [datePublished, itemReviewed.datePublished].map((date) => dateOf(date)),
    ),
  );
  await measure(
    'language',
    each(({ claimReviewed }) => chosenLanguage({ claim: claimReviewed })),
  );
  const rated = reviews.map(({ reviewRating, claimReviewed, url }) => ({
    label: reviewRating.alternateName,
    lang: chosenLanguage({ claim: claimReviewed }),
    site: siteOf(url),
  }));
  await measure('rating', () => rated.map((one) => verdictOf(one.label, one.lang, one.site)));
  await measure(
    'id',
    each(({ url, claimReviewed, reviewRating, author }) =>
      checkId({
        publisher: { name: author.name, site: 'desk.example' },
        url,
        claim: claimReviewed,
        label: reviewRating.alternateName,
      }),
    ),
  );
  await measure('all', async () => {
    const options = { publisher: { name: 'Unknown' }, origin: 'bench' };
    for await (const _ of readDocument({ name: 'feed', bytes }, options));
  });
  const { all = 0, ...parts } = costs;
  const known = Object.values(parts).reduce((sum, cost) => sum + cost, 0);
  return { ...parts, rest: Number((all - known).toFixed(2)), all };
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
