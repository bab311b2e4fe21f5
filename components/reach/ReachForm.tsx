import { useState } from 'preact/hooks';
import type { Reach, Settings } from '~/lib/settings/settings';
import { reachedPatterns } from '~/lib/settings/sites';
import { type MessageName, t, tCount } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { RadioCard } from '../RadioCard.tsx';
import { applyReach } from './reach.ts';
import { addSites, SiteField } from './SiteField.tsx';
import { useAccess } from './use-access.ts';

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
  // Somebody new sees the choice that most people want, but nothing is asked before the click.
  const [reach, setReach] = useState<Reach>(settings.welcomed ? settings.reach : 'everywhere');
  const [sites, setSites] = useState(settings.sites);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const isMissing = useAccess(reachedPatterns(settings)) === false && settings.welcomed;

  // What was wrong is told until something is changed.
  const change = (make: () => void) => {
    setProblem(undefined);
    make();
  };

  // A narrow choice gives access back, of which feeds may need some.
  const isReady = reach === 'everywhere' || feedOrigins !== undefined;

  /** What is no site stays in the field, which says so. */
  const takeTyped = () => {
    const added = addSites(sites, typed);
    change(() => setSites(added.sites));
    setTyped(added.refused ?? '');
    setRefused(added.refused);
    return added;
  };

  const confirm = () => {
    const added = takeTyped();
    if (reach === 'sites' && added.refused) return;
    if (reach === 'sites' && added.sites.length === 0) return setProblem(t('sitesMissing'));
    const choice = { reach, sites: added.sites };
    const fail = () => setProblem(t('notKept'));
    void applyReach(choice, feedOrigins ?? null).then(onAnswer, fail);
  };

  const isSettled =
    settings.welcomed &&
    !isMissing &&
    reach === settings.reach &&
    (reach !== 'sites' || (typed === '' && sites.join() === settings.sites.join()));
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
            chosen={reach === option.reach}
            current={settings.welcomed && settings.reach === option.reach}
            onChoose={() => change(() => setReach(option.reach))}
          >
            {option.reach === 'sites' && reach === 'sites' && (
              <SiteField
                sites={sites}
                onChange={(sites) => change(() => setSites(sites))}
                typed={typed}
                onType={(typed) => change(() => setTyped(typed))}
                onAdd={takeTyped}
                refused={refused}
              />
            )}
          </RadioCard>
        ))}
      </div>
      <div role="alert">
        {isMissing && <Notice kind="warning">{t('accessMissing')}</Notice>}
        {problem && <Notice kind="warning">{problem}</Notice>}
      </div>
      <button
        type="button"
        class="button"
        data-size="large"
        // It can be asked for again, but nothing waits for it.
        data-kind={isSettled ? 'quiet' : undefined}
        aria-disabled={!isReady}
        onClick={() => isReady && confirm()}
      >
        {confirmText(reach, sites.length)}
      </button>
    </div>
  );
}

function confirmText(reach: Reach, sites: number): string {
  if (reach === 'everywhere') return t('allowEverywhere');
  if (reach === 'click') return t('allowClick');
  return sites > 0 ? tCount('allowSites', sites) : t('allowSitesNone');
}
