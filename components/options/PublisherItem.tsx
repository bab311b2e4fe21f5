import { updateSettings } from '~/lib/settings/store';
import type { ListedPublisher } from '~/lib/store/publishers';
import { Dotted } from '../Dotted.tsx';
import { Icon } from '../Icon.tsx';
import { t, tCount } from '../i18n.ts';
import { Switch } from '../Switch.tsx';
import { useToldFailure } from '../use-told-failure.tsx';
import { STANDINGS, switched } from './publishers.ts';

interface PublisherItemProps {
  publisher: ListedPublisher;
}

/** One publisher: how far it is known, why, and whether its checks make badges. */
export function PublisherItem({ publisher }: PublisherItemProps) {
  const [attempt, told] = useToldFailure();
  const { name, organisation, why, may, checks } = publisher;
  return (
    <li class="publisher" data-standing={why}>
      <div>
        <p class="publisher__name">
          <bdi>{name}</bdi>{' '}
          <span class="standing" data-standing={why} title={t(STANDINGS[why].note)}>
            {why === 'spoof' && <Icon name="note" />}
            {t(STANDINGS[why].name)}
          </span>
        </p>
        <p class="option-note">
          <Dotted>
            {organisation && organisation !== name && <bdi>{organisation}</bdi>}
            <bdi>{tCount('indexChecks', checks)}</bdi>
          </Dotted>
        </p>
        {why === 'spoof' && <p class="option-note">{t('standingSpoofNote')}</p>}
      </div>
      {/* Without a site of its own nothing tells its checks from others that bear the name. */}
      {organisation !== undefined && (
        <Switch
          label={t('publisherOn')}
          of={name}
          on={may}
          onChange={(on) =>
            attempt(
              updateSettings(({ publishers }) => ({
                publishers: switched(publishers, publisher, on),
              })),
            )
          }
        />
      )}
      {told}
    </li>
  );
}
