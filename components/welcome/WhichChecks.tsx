import { KNOWN_FEEDS, type KnownFeed } from '~/lib/updates/known-feeds';
import type { Subscription } from '~/lib/updates/subscription';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { FeedOffer } from '../updates/FeedOffer.tsx';
import { JobLine } from '../updates/JobLine.tsx';
import { isUnderWay } from '../updates/job-words.ts';
import { problemSentence } from '../updates/problem-words.ts';
import type { Updates } from '../updates/use-updates.ts';

/** Which checks to compare with: the starter set alone, or a large feed beside it. */
export function WhichChecks({ updates }: { updates: Updates }) {
  return (
    <section class="welcome__step">
      <h2>{t('feedHeading')}</h2>
      <p>{t('feedLead')}</p>
      {KNOWN_FEEDS.map((feed) => {
        const subscription = updates.subscriptions?.find(({ url }) => url === feed.url);
        return subscription ? (
          <Subscribed key={feed.url} feed={feed} subscription={subscription} updates={updates} />
        ) : (
          <FeedOffer key={feed.url} feed={feed} onAdded={updates.again} />
        );
      })}
    </section>
  );
}

interface SubscribedProps {
  feed: KnownFeed;
  subscription: Subscription;
  updates: Updates;
}

/** A feed that was agreed to: on its way, there, or not to be had. */
function Subscribed({ feed: { name }, subscription: { id, last }, updates }: SubscribedProps) {
  const job = updates.jobs.find((one) => one.subscription === id && isUnderWay(one));
  return (
    <div class="offer">
      <h3 class="offer__name">{name}</h3>
      {job && <JobLine job={job} name={name} onCancelled={updates.again} />}
      <div role="status">
        {last && last.checks > 0 && <Notice>{t('feedHave')}</Notice>}
        {!job && last?.problem && <Notice kind="warning">{problemSentence(last.problem)}</Notice>}
        {!job && !last?.problem && !last?.checks && <Notice>{t('feedNothingYet')}</Notice>}
      </div>
    </div>
  );
}
