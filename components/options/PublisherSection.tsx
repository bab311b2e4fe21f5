import { useEffect, useId, useState } from 'preact/hooks';
import type { PublisherSwitches } from '~/lib/check/may-badge';
import type { ListedPublisher } from '~/lib/store/publishers';
import { listedPublishers } from '../background.ts';
import { Dotted } from '../Dotted.tsx';
import { formatNumber, t, tCount } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { PublisherItem } from './PublisherItem.tsx';
import {
  publishersMatching,
  STANDING_ORDER,
  STANDINGS,
  type StandingFilter,
} from './publishers.ts';
import { Section } from './Section.tsx';

/** Publishers that are listed at once; a reader searches rather than scrolls through a thousand. */
const PAGE = 15;

interface PublisherSectionProps {
  switches: PublisherSwitches;
  /** Changes with every new index. */
  builtAt: number | undefined;
}

/** Whose checks make badges: how far each publisher is known, and a switch for each. */
export function PublisherSection({ switches, builtAt }: PublisherSectionProps) {
  const [all, setAll] = useState<ListedPublisher[] | null>();
  const [text, setText] = useState('');
  const [standing, setStanding] = useState<StandingFilter>('all');
  const [shown, setShown] = useState(PAGE);
  const listId = useId();
  useEffect(() => {
    if (builtAt === undefined) return;
    void listedPublishers().then(setAll, () => setAll(null));
  }, [builtAt, switches]);

  const found = publishersMatching(all ?? [], text, standing);
  return (
    <Section id="publishers" lead={t('publishersLead')}>
      <PublisherFilter
        text={text}
        standing={standing}
        standings={STANDING_ORDER.filter((why) => all?.some((one) => one.why === why))}
        listId={listId}
        onChange={(next) => {
          if (next.text !== undefined) setText(next.text);
          if (next.standing !== undefined) setStanding(next.standing);
          setShown(PAGE);
        }}
      />
      {all === null && <Notice kind="warning">{t('indexSilent')}</Notice>}
      {all && (
        <p class="option-note" role="status">
          <Dotted>
            {tCount('publishersFound', found.length)}
            {/* What it means is told beside each by a title, which no finger and no key reaches. */}
            {standing !== 'all' && t(STANDINGS[standing].note)}
          </Dotted>
        </p>
      )}
      <ul class="publishers" id={listId}>
        {found.slice(0, shown).map((publisher) => (
          <PublisherItem
            key={`${publisher.organisation} ${publisher.name} ${publisher.why}`}
            publisher={publisher}
          />
        ))}
      </ul>
      {found.length > shown && (
        <button
          type="button"
          class="button"
          data-kind="quiet"
          onClick={() => setShown(shown + 4 * PAGE)}
        >
          {t('publishersMore', formatNumber(found.length - shown))}
        </button>
      )}
    </Section>
  );
}

interface PublisherFilterProps {
  text: string;
  standing: StandingFilter;
  /** Those that any publisher has. */
  standings: readonly ListedPublisher['why'][];
  listId: string;
  onChange: (change: { text?: string; standing?: StandingFilter }) => void;
}

/** Which publishers are listed: by name, and by how far they are known. */
function PublisherFilter({ text, standing, standings, listId, onChange }: PublisherFilterProps) {
  return (
    <div class="field-row">
      <input
        type="search"
        class="text-field"
        aria-label={t('publishersSearch')}
        aria-controls={listId}
        placeholder={t('publishersSearch')}
        value={text}
        onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      <select
        class="select"
        aria-label={t('publishersStanding')}
        value={standing}
        onChange={({ currentTarget }) =>
          onChange({ standing: currentTarget.value as StandingFilter })
        }
      >
        <option value="all">{t('publishersAll')}</option>
        {standings.map((why) => (
          <option key={why} value={why}>
            {t(STANDINGS[why].name)}
          </option>
        ))}
      </select>
    </div>
  );
}
