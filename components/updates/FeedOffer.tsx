import { useState } from 'preact/hooks';
import type { KnownFeed } from '~/lib/updates/known-feeds';
import { DEFAULT_REFRESH_HOURS } from '~/lib/updates/subscription';
import { addSubscription } from '../background.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { formatBytes, t, tCount } from '../i18n.ts';
import { hostOf } from '../links.ts';
import { Notice } from '../Notice.tsx';
import { askForFeed } from './feed-access.ts';

interface FeedOfferProps {
  feed: KnownFeed;
  onAdded: () => void;
}

/** A feed that is known by name, with what it means to subscribe. Off until the reader agrees. */
export function FeedOffer({ feed, onAdded }: FeedOfferProps) {
  const [outcome, setOutcome] = useState<'refused' | 'failed'>();
  const { about, bytes, ...draft } = feed;
  const add = async () => {
    const granted = await askForFeed(feed.url).catch(() => false);
    if (!granted) return setOutcome('refused');
    try {
      await addSubscription(draft);
      onAdded();
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <section class="offer">
      <h3 class="offer__name">{feed.name}</h3>
      <p>{t('feedOfferWhat')}</p>
      <ul class="offer__terms">
        <li>
          {t(
            'feedOfferSize',
            formatBytes(bytes),
            tCount('hours', feed.refreshHours ?? DEFAULT_REFRESH_HOURS),
          )}
        </li>
        <li>{t('feedOfferHost', hostOf(feed.url) ?? feed.url)}</li>
        <li>{t('feedOfferPrivacy')}</li>
        <li>
          {t('feedOfferLicence', feed.licence ?? '')}{' '}
          <ExternalLink href={about}>{t('feedOfferAbout')}</ExternalLink>
        </li>
      </ul>
      <button type="button" class="button" data-kind="quiet" onClick={add}>
        {t('feedOfferAdd')}
      </button>
      <div role="alert">
        {outcome === 'refused' && <Notice>{t('feedRefused')}</Notice>}
        {outcome === 'failed' && <Notice kind="warning">{t('feedNotAdded')}</Notice>}
      </div>
    </section>
  );
}
