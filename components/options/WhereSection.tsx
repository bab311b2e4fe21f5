import { useState } from 'preact/hooks';
import type { Settings } from '~/lib/settings/settings';
import { updateSettings } from '~/lib/settings/store';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { ReachForm } from '../reach/ReachForm.tsx';
import { SiteList } from '../reach/SiteList.tsx';
import { useToldFailure } from '../use-told-failure.tsx';
import { focusSection, Section } from './Section.tsx';

interface WhereSectionProps {
  settings: Settings;
  /** Patterns of the hosts that feeds come from; see `ReachForm`. */
  feedOrigins: readonly string[] | null | undefined;
}

/** Where Obelus works, and the sites that it leaves alone. */
export function WhereSection({ settings, feedOrigins }: WhereSectionProps) {
  const [attempt, told] = useToldFailure();
  const [answer, setAnswer] = useState<'granted' | 'refused'>();
  return (
    <Section id="where">
      <ReachForm
        settings={settings}
        feedOrigins={feedOrigins}
        heading={false}
        onAnswer={(granted) => setAnswer(granted ? 'granted' : 'refused')}
      />
      <div role="status">
        {answer === 'granted' && <Notice>{t('whereKept')}</Notice>}
        {answer === 'refused' && (
          <Notice>
            <strong>{t('refusedHeading')}</strong> {t('refusedNote', t('checkThisPage'))}
          </Notice>
        )}
      </div>
      <SiteList
        label={t('sitesOffHeading')}
        heading={t('sitesOffHeading')}
        sites={settings.sitesOff}
        removeLabel={(site) => t('sitesOffRemove', site)}
        onRemove={(site) =>
          attempt(
            updateSettings(({ sitesOff }) => ({
              sitesOff: sitesOff.filter((other) => other !== site),
            })),
          )
        }
        onNone={() => focusSection('where')}
      />
      {told}
    </Section>
  );
}
