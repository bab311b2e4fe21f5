import { useState } from 'preact/hooks';
import type { KnownFeed } from '~/lib/updates/known-feeds';
import { DEFAULT_REFRESH_HOURS } from '~/lib/updates/subscription';
import { addSubscription } from '../background.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { formatBytes, t, tCount } from '../i18n.ts';
import { hostOf } from '../links.ts';
import { Notice } from '../Notice.tsx';
import { askForFeed } from './feed-access.ts';
import { refusalSentence } from './problem-words.ts';

interface FeedOfferProps {
  feed: KnownFeed;
  onAdded: () => void;
}

/** A feed that is known by name, with what it means to subscribe. Off until the reader agrees. */
export function FeedOffer({ feed, onAdded }: FeedOfferProps) {
  const [isRefused, setRefused] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { about, bytes, ...draft } = feed;
  const add = async () => {
    const granted = await askForFeed(feed.url).catch(() => false);
    setFailure(undefined); // It was about the time before.
    setRefused(!granted);
    if (!granted) return;
    try {
      await addSubscription(draft);
      onAdded();
    } catch (error) {
      setFailure(refusalSentence(error, 'feedNotAdded'));
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
        {isRefused && <Notice>{t('feedRefused')}</Notice>}
        {failure && <Notice kind="warning">{failure}</Notice>}
      </div>
    </section>
  );
}
