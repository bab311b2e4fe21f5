import { useEffect } from 'preact/hooks';
import { updateSettings } from '~/lib/settings/store';
import { CarefulnessForm } from '../CarefulnessForm.tsx';
import { t } from '../i18n.ts';
import { feedOrigins } from '../updates/feed-access.ts';
import { useUpdates } from '../updates/use-updates.ts';
import { useIndexStatus } from '../use-index-status.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useSettings } from '../use-settings.ts';
import { useToldFailure } from '../use-told-failure.tsx';
import { Wordmark } from '../Wordmark.tsx';
import { ChecksSection } from './ChecksSection.tsx';
import { DataSection } from './DataSection.tsx';
import { DismissedSection } from './DismissedSection.tsx';
import { IndexSection } from './IndexSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PublisherSection } from './PublisherSection.tsx';
import { SECTIONS, Section, type SectionId } from './Section.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import { useFacets } from './use-facets.ts';
import { WhereSection } from './WhereSection.tsx';

/** Everything that a reader can choose, and everything of theirs that is kept. */
export function OptionsPage() {
  const settings = useSettings();
  const updates = useUpdates();
  const status = useIndexStatus(updates.round);
  const facets = useFacets(status?.builtAt);
  const [attempt, told] = useToldFailure();
  const page = useKeptFocus<HTMLDivElement>();
  const isReady = settings !== undefined;

  // The browser looked for the place in the address before it was there.
  useEffect(() => {
    if (isReady && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isReady]);

  return (
    <div class="options" ref={page}>
      <header class="options__head">
        <Wordmark />
        <h1>{t('optionsHeading')}</h1>
      </header>
      <Contents />
      <main class="options__main" aria-busy={!isReady}>
        {settings && (
          <>
            <WhereSection
              settings={settings}
              feedOrigins={updates.subscriptions && feedOrigins(updates.subscriptions)}
            />
            <ChecksSection updates={updates} />
            <PublisherSection switches={settings.publishers} builtAt={status?.builtAt} />
            <Section id="careful">
              <CarefulnessForm
                carefulness={settings.carefulness}
                onChange={(carefulness) => attempt(updateSettings({ carefulness }))}
              />
              {told}
            </Section>
            <Section id="look">
              <LanguageChoice chosen={settings.languages} offered={facets?.byLang ?? []} />
              <ThemeChoice theme={settings.theme} />
            </Section>
            <DismissedSection round={updates.round} />
            <KeysSection />
            <IndexSection status={status} facets={facets} />
            <DataSection settings={settings} onChanged={updates.again} />
          </>
        )}
      </main>
      <footer class="options__foot">
        <a href="/welcome.html">{t('optionsWelcome')}</a>
        <a href="/debug.html">{t('debugTitle')}</a>
      </footer>
    </div>
  );
}

/** The way to each part. */
function Contents() {
  return (
    <nav class="options__contents" aria-label={t('optionsContents')}>
      <ul>
        {(Object.keys(SECTIONS) as SectionId[]).map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(SECTIONS[id])}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
