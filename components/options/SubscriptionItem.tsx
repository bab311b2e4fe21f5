import { useId, useState } from 'preact/hooks';
import { readSettings } from '~/lib/settings/store';
import { isOwn, type Job, type LastUpdate } from '~/lib/store/rows';
import type { Subscription, SubscriptionPatch } from '~/lib/updates/subscription';
import { changeSubscription, refreshSubscription, removeSubscription } from '../background.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { Dotted } from '../Dotted.tsx';
import { ageOfMoment } from '../dates.ts';
import { formatBytes, languageName, listParts, type MessageName, t, tCount } from '../i18n.ts';
import { hostOf } from '../links.ts';
import { Notice } from '../Notice.tsx';
import { Switch } from '../Switch.tsx';
import { askForFeed, giveBackFeed } from '../updates/feed-access.ts';
import { JobLine } from '../updates/JobLine.tsx';
import { problemSentence, refusalSentence } from '../updates/problem-words.ts';
import { ContentsFold } from './ContentsFold.tsx';
import { RefreshSelect } from './RefreshSelect.tsx';
import { RejectedFold } from './RejectedFold.tsx';

const KINDS: Record<Subscription['kind'], MessageName> = {
  starter: 'kindStarter',
  pages: 'kindPages',
  feed: 'kindFeed',
  file: 'kindFile',
};

interface SubscriptionItemProps {
  subscription: Subscription;
  others: readonly Subscription[];
  /** The update that is under way. */
  job: Job | undefined;
  onChanged: () => void;
}

/** One source of checks: what it is, how its last update went, and what the reader can do with it. */
export function SubscriptionItem(props: SubscriptionItemProps) {
  const { subscription, others, job, onChanged } = props;
  const { id, kind, on, last, url } = subscription;
  const name = nameOf(subscription);
  const nameId = useId();
  const [failure, setFailure] = useState<string>();
  const act = (done: Promise<unknown>) => {
    setFailure(undefined);
    done.catch((error) => setFailure(refusalSentence(error, 'notDone'))).finally(onChanged);
  };
  const change = (patch: SubscriptionPatch) => act(changeSubscription(id, patch));
  const remove = async () => {
    await removeSubscription(id);
    if (url) await giveBackFeed(url, await readSettings(), others);
  };
  // Asks for nothing where the access is held already.
  const update = async () => {
    if (url && (await askForFeed(url))) await refreshSubscription(id);
  };
  return (
    <li class="subscription" data-on={on} aria-labelledby={nameId}>
      <div class="subscription__head">
        <div>
          <h3 id={nameId} dir="auto">
            {name}
          </h3>
          <p class="option-note">
            <Dotted>
              {aboutTexts(subscription).map((text) => (
                <bdi key={text}>{text}</bdi>
              ))}
            </Dotted>
          </p>
        </div>
        <Switch
          label={t('subscriptionOn')}
          of={name}
          on={on}
          onChange={(now) => change({ on: now })}
        />
      </div>
      {job ? (
        <JobLine job={job} name={name} onCancelled={onChanged} />
      ) : (
        <>
          {last && <p class="subscription__last">{lastText(kind, last, Date.now())}</p>}
          {last?.problem && (
            <Notice kind="warning">
              {problemSentence(last.problem)}
              {last.problem.code === 'permission' && url && (
                <button type="button" class="text-button" onClick={() => act(update())}>
                  {t('allowHost', hostOf(url) ?? url)}
                </button>
              )}
            </Notice>
          )}
        </>
      )}
      {last?.contents && (
        <ContentsFold
          contents={last.contents}
          languages={subscription.languages}
          publishersOff={subscription.publishersOff ?? []}
          onChange={change}
        />
      )}
      {last && <RejectedFold rejected={last.rejected} />}
      <div class="subscription__foot">
        {kind === 'feed' && on && (
          <RefreshSelect
            of={name}
            hours={subscription.refreshHours}
            onChange={(refreshHours) => change({ refreshHours })}
          />
        )}
        {kind === 'feed' && on && !job && (
          <button
            type="button"
            class="text-button"
            aria-label={t('updateNowNamed', name)}
            onClick={() => act(update())}
          >
            {t('updateNow')}
          </button>
        )}
        {kind !== 'starter' && (
          <ConfirmButton
            label={t('remove')}
            of={name}
            question={isOwn(subscription) ? t('removeFileQuestion') : t('removeFeedQuestion')}
            yes={t('removeYes')}
            onConfirm={() => act(remove())}
          />
        )}
      </div>
      <div role="alert">{failure && <Notice kind="warning">{failure}</Notice>}</div>
    </li>
  );
}

/** Two of them are named by us, in the reader's language. */
function nameOf({ kind, name }: Subscription): string {
  if (kind === 'starter') return t('starterName');
  return kind === 'pages' ? t('pagesName') : name;
}

/** Kind, host, licence, whom to name, languages: whatever is known. */
function aboutTexts({ kind, url, licence, attribution, languages }: Subscription): string[] {
  const parts = [t(KINDS[kind])];
  const host = hostOf(url);
  if (host) parts.push(t('fromHost', host));
  if (attribution) parts.push(attribution);
  if (licence) parts.push(t('licence', licence));
  const names = listParts(languages.map(languageName));
  if (names.length > 0) parts.push(names.map(({ text }) => text).join(''));
  return parts;
}

function lastText(
  kind: Subscription['kind'],
  { at, outcome, checks, bytes }: LastUpdate,
  now: number,
): string {
  // It comes with Obelus, and there is nothing to look for.
  if (kind === 'starter' && outcome !== 'failed') return tCount('indexChecks', checks);
  const age = ageOfMoment(at, now);
  if (checks === 0 && outcome === 'failed') return t('lastFailedFirst', age);
  if (checks === 0 && outcome === 'cancelled') return t('lastCancelledFirst', age);
  const what = [tCount('indexChecks', checks)];
  if (bytes > 0) what.push(formatBytes(bytes));
  const words: Record<LastUpdate['outcome'], MessageName> = {
    changed: 'lastChanged',
    unchanged: 'lastUnchanged',
    failed: 'lastFailed',
    cancelled: 'lastCancelled',
  };
  return `${t(words[outcome], age)} ${what.join(' · ')}`;
}
