import { KNOWN_FEEDS } from '~/lib/updates/known-feeds';
import { t } from '../i18n.ts';
import { isPrivateWindow, PrivateWindow } from '../PrivateWindow.tsx';
import { FeedOffer } from '../updates/FeedOffer.tsx';
import { isUnderWay } from '../updates/job-words.ts';
import type { Updates } from '../updates/use-updates.ts';
import { AddFeed } from './AddFeed.tsx';
import { AddFiles } from './AddFiles.tsx';
import { Section } from './Section.tsx';
import { SubscriptionItem } from './SubscriptionItem.tsx';

/** Where checks come from, and the ways to add more. */
export function ChecksSection({ updates }: { updates: Updates }) {
  const { subscriptions, jobs, again } = updates;
  const offered = KNOWN_FEEDS.filter(
    ({ url }) => subscriptions && !subscriptions.some((one) => one.url === url),
  );
  return (
    <Section id="checks" lead={t('checksLead')}>
      <ul class="subscriptions" aria-label={t('optionsChecks')}>
        {subscriptions?.map((subscription) => (
          <SubscriptionItem
            key={subscription.id}
            subscription={subscription}
            others={subscriptions.filter(({ id }) => id !== subscription.id)}
            job={jobs.find((job) => job.subscription === subscription.id && isUnderWay(job))}
            onChanged={again}
          />
        ))}
      </ul>
      {offered.map((feed) => (
        <FeedOffer key={feed.url} feed={feed} onAdded={again} />
      ))}
      <AddFeed onAdded={again} />
      {isPrivateWindow() ? <PrivateWindow /> : <AddFiles onAdded={again} />}
    </Section>
  );
}
