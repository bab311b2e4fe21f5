import { useId, useState } from 'preact/hooks';
import { readSettings } from '~/lib/settings/store';
import { isOwn, type Job, type LastUpdate } from '~/lib/store/rows';
import type { Subscription, SubscriptionPatch } from '~/lib/updates/subscription';
import { changeSubscription, refreshSubscription, removeSubscription } from '../background.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { Dotted } from '../Dotted.tsx';
import { t } from '../i18n.ts';
import { hostOf } from '../links.ts';
import { Notice } from '../Notice.tsx';
import { Switch } from '../Switch.tsx';
import { askForFeed, giveBackFeed } from '../updates/feed-access.ts';
import { JobLine } from '../updates/JobLine.tsx';
import { problemSentence, refusalSentence } from '../updates/problem-words.ts';
import { nameOf } from '../updates/subscription-name.ts';
import { ContentsFold } from './ContentsFold.tsx';
import { RefreshSelect } from './RefreshSelect.tsx';
import { RejectedFold } from './RejectedFold.tsx';
import { aboutTexts, lastText } from './subscription-words.ts';

interface SubscriptionItemProps {
  subscription: Subscription;
  others: readonly Subscription[];
  /** The update that is under way. */
  job: Job | undefined;
  onChanged: () => void;
}

/** One source of checks: what it is, how its last update went, and what the reader can do with it. */
export function SubscriptionItem(props: SubscriptionItemProps) {
  const { subscription, job, onChanged } = props;
  const { on, last } = subscription;
  const name = nameOf(subscription);
  const nameId = useId();
  const actions = useActions(props);
  return (
    <li class="subscription" data-on={on} aria-labelledby={nameId}>
      <div class="subscription__head">
        <div>
          <h3 id={nameId}>
            <bdi>{name}</bdi>
          </h3>
          <p class="option-note">
            <Dotted>
              {aboutTexts(subscription).map((text) => (
                <bdi key={text}>{text}</bdi>
              ))}
            </Dotted>
          </p>
        </div>
        {/* A file that was read and has nothing never will: it is in no use, on or off. */}
        {!(subscription.kind === 'file' && last?.checks === 0) && (
          <Switch
            label={t('subscriptionOn')}
            of={name}
            on={on}
            onChange={(now) => actions.change({ on: now })}
          />
        )}
      </div>
      {job && <JobLine job={job} name={name} onCancelled={onChanged} />}
      {!job && last && <Outcome subscription={subscription} last={last} update={actions.update} />}
      {last?.contents && (
        <ContentsFold
          contents={last.contents}
          languages={subscription.languages}
          publishersOff={subscription.publishersOff ?? []}
          onChange={actions.change}
        />
      )}
      {last && <RejectedFold rejected={last.rejected} />}
      <Foot subscription={subscription} isUpdating={job !== undefined} actions={actions} />
      <div role="alert">{actions.failure && <Notice kind="warning">{actions.failure}</Notice>}</div>
    </li>
  );
}

/** What the reader can do with a source. */
interface Actions {
  change: (patch: SubscriptionPatch) => void;
  update: () => void;
  remove: () => void;
  /** Why the last of them could not be done. */
  failure: string | undefined;
}

function useActions({ subscription, others, onChanged }: SubscriptionItemProps): Actions {
  const { id, url } = subscription;
  const [failure, setFailure] = useState<string>();
  const act = (done: Promise<unknown>) => {
    setFailure(undefined);
    done.catch((error) => setFailure(refusalSentence(error, 'notDone'))).finally(onChanged);
  };
  // Asks for nothing where the access is held already.
  const update = async () => {
    if (url && (await askForFeed(url))) await refreshSubscription(id);
  };
  const remove = async () => {
    await removeSubscription(id);
    if (url) await giveBackFeed(url, await readSettings(), others);
  };
  return {
    change: (patch) => act(changeSubscription(id, patch)),
    update: () => act(update()),
    remove: () => act(remove()),
    failure,
  };
}

interface OutcomeProps {
  subscription: Subscription;
  last: LastUpdate;
  update: () => void;
}

/** How the last update ended, and what can be done about it. */
function Outcome({ subscription: { kind, url }, last, update }: OutcomeProps) {
  const { problem } = last;
  return (
    <>
      <p class="subscription__last">{lastText(kind, last, Date.now())}</p>
      {problem && (
        <Notice kind="warning">
          {problemSentence(problem)}
          {problem.code === 'permission' && url && (
            <button type="button" class="text-button" onClick={update}>
              {t('allowHost', hostOf(url) ?? url)}
            </button>
          )}
        </Notice>
      )}
    </>
  );
}

interface FootProps {
  subscription: Subscription;
  isUpdating: boolean;
  actions: Actions;
}

/** How often a feed is updated, "Update now", "Remove". */
function Foot({ subscription, isUpdating, actions }: FootProps) {
  const { kind, on, refreshHours } = subscription;
  const name = nameOf(subscription);
  const isRead = kind === 'feed' && on;
  return (
    <div class="subscription__foot">
      {isRead && (
        <RefreshSelect
          of={name}
          hours={refreshHours}
          onChange={(hours) => actions.change({ refreshHours: hours })}
        />
      )}
      {isRead && (
        <button
          type="button"
          class="text-button"
          aria-label={t('updateNowNamed', name)}
          aria-disabled={isUpdating}
          onClick={() => !isUpdating && actions.update()}
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
          onConfirm={actions.remove}
        />
      )}
    </div>
  );
}
