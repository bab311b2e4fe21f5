import { KNOWN_FEEDS } from '~/lib/updates/known-feeds';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { FeedOffer } from '../updates/FeedOffer.tsx';
import { UpdateLine } from '../updates/UpdateLine.tsx';
import type { Updates } from '../updates/use-updates.ts';

/** Which checks to compare with: the starter set alone, or a large feed beside it. */
export function WhichChecks({ updates }: { updates: Updates }) {
  const { subscriptions, again } = updates;
  return (
    <section class="welcome__step">
      <h2>{t('feedHeading')}</h2>
      <p>{t('feedLead')}</p>
      {KNOWN_FEEDS.map((feed) => {
        if (!subscriptions?.some(({ url }) => url === feed.url)) {
          return <FeedOffer key={feed.url} feed={feed} onAdded={again} />;
        }
        return (
          <div key={feed.url} class="offer">
            <h3 class="offer__name">{feed.name}</h3>
            <div role="status">
              <Notice>{t('feedHave')}</Notice>
            </div>
          </div>
        );
      })}
      <UpdateLine updates={updates} />
    </section>
  );
}
