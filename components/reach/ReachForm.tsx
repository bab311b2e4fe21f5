import type { Reach, Settings } from '~/lib/settings/settings';
import { reachedPatterns } from '~/lib/settings/sites';
import { type MessageName, t, tCount } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { RadioCard } from '../RadioCard.tsx';
import { SiteField } from './SiteField.tsx';
import { useAccess } from './use-access.ts';
import { useReachChoice } from './use-reach-choice.ts';

const OPTIONS: readonly { reach: Reach; title: MessageName; note: MessageName }[] = [
  { reach: 'everywhere', title: 'choiceEverywhere', note: 'choiceEverywhereNote' },
  { reach: 'sites', title: 'choiceSites', note: 'choiceSitesNote' },
  { reach: 'click', title: 'choiceClick', note: 'choiceClickNote' },
];

interface ReachFormProps {
  settings: Settings;
  /**
   * Patterns of the hosts that feeds come from: that access must outlive every choice here.
   * `undefined` until they are known, `null` where they cannot be.
   */
  feedOrigins: readonly string[] | null | undefined;
  /** Whether it brings its own heading. */
  heading?: boolean;
  /** Called when the choice was kept, or the browser's question was answered with no. */
  onAnswer: (granted: boolean) => void;
}

/** Where may Obelus work? Asked on the welcome page, and to be changed on the page of settings. */
export function ReachForm(props: ReachFormProps) {
  const { settings, feedOrigins, heading = true, onAnswer } = props;
  const choice = useReachChoice(settings, feedOrigins ?? null, onAnswer);
  const isMissing = useAccess(reachedPatterns(settings)) === false && settings.welcomed;
  // A narrow choice gives access back, of which feeds may need some.
  const isReady = choice.reach === 'everywhere' || feedOrigins !== undefined;
  const isSettled = settings.welcomed && !isMissing && choice.isSame;
  return (
    <div class="reach" id={heading ? 'where' : undefined}>
      {heading && <h2>{t('choiceHeading')}</h2>}
      <div role="radiogroup" aria-label={t('choiceHeading')} class="choices">
        {OPTIONS.map((option) => (
          <RadioCard
            key={option.reach}
            group="reach"
            title={t(option.title)}
            note={t(option.note)}
            chosen={choice.reach === option.reach}
            current={settings.welcomed && settings.reach === option.reach}
            onChoose={() => choice.chooseReach(option.reach)}
          >
            {option.reach === 'sites' && choice.reach === 'sites' && (
              <SiteField
                sites={choice.sites}
                onChange={choice.chooseSites}
                typed={choice.typed}
                onType={choice.type}
                onAdd={choice.takeTyped}
                refused={choice.refused}
              />
            )}
          </RadioCard>
        ))}
      </div>
      <div role="alert">
        {isMissing && <Notice kind="warning">{t('accessMissing')}</Notice>}
        {choice.problem && <Notice kind="warning">{choice.problem}</Notice>}
      </div>
      <button
        type="button"
        class="button"
        data-size="large"
        // It can be asked for again, but nothing waits for it.
        data-kind={isSettled ? 'quiet' : undefined}
        aria-disabled={!isReady}
        onClick={() => isReady && choice.confirm()}
      >
        {confirmText(choice.reach, choice.sites.length)}
      </button>
    </div>
  );
}

function confirmText(reach: Reach, sites: number): string {
  if (reach === 'everywhere') return t('allowEverywhere');
  if (reach === 'click') return t('allowClick');
  return sites > 0 ? tCount('allowSites', sites) : t('allowSitesNone');
}
