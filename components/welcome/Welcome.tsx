import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '~/lib/settings/settings';
import { updateSettings } from '~/lib/settings/store';
import { CarefulnessForm } from '../CarefulnessForm.tsx';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { ReachForm } from '../reach/ReachForm.tsx';
import { feedOrigins } from '../updates/feed-access.ts';
import { useUpdates } from '../updates/use-updates.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useSettings } from '../use-settings.ts';
import { useToldFailure } from '../use-told-failure.tsx';
import { Wordmark } from '../Wordmark.tsx';
import { Example } from './Example.tsx';
import { Promises } from './Promises.tsx';
import { Ready, readyText } from './Ready.tsx';
import { WhichChecks } from './WhichChecks.tsx';

/** The welcome page: what Obelus does, and the three choices that somebody new has. */
export function Welcome() {
  const settings = useSettings();
  const page = useKeptFocus<HTMLDivElement>();
  return (
    <div class="welcome" ref={page}>
      <header class="welcome__head">
        <Wordmark />
      </header>
      <main>
        <h1>{t('welcomeHeading')}</h1>
        <p class="welcome__lead">{t('welcomeLead')}</p>
        <Example />
        {settings && <Choices settings={settings} />}
        <Promises />
      </main>
      <footer class="welcome__foot">{t('welcomeName')}</footer>
    </div>
  );
}

/** The three choices, and what came of the first: the other two hold at once. */
function Choices({ settings }: { settings: Settings }) {
  const [answer, setAnswer] = useState<'granted' | 'refused'>();
  const [attempt, told] = useToldFailure();
  const updates = useUpdates();
  const answerLine = useRef<HTMLDivElement>(null);

  // The browser looked for the place in the address before it was there.
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  useEffect(() => {
    if (answer === 'granted') answerLine.current?.focus();
  }, [answer]);

  return (
    <>
      <ReachForm
        settings={settings}
        feedOrigins={updates.subscriptions && feedOrigins(updates.subscriptions)}
        onAnswer={(granted) => setAnswer(granted ? 'granted' : 'refused')}
      />
      <div role="status" tabIndex={-1} ref={answerLine}>
        {answer === 'refused' && (
          <Notice>
            <strong>{t('refusedHeading')}</strong> {t('refusedNote', t('checkThisPage'))}
          </Notice>
        )}
        {answer === 'granted' && (
          <Notice>
            <strong>{readyText(settings.reach)}</strong> {t('welcomeTwoMore')}
          </Notice>
        )}
      </div>
      <WhichChecks updates={updates} />
      <section class="welcome__step">
        <h2>{t('careHeading')}</h2>
        <CarefulnessForm
          carefulness={settings.carefulness}
          onChange={(carefulness) => attempt(updateSettings({ carefulness }))}
        />
        {told}
      </section>
      {settings.welcomed && answer !== 'refused' && <Ready reach={settings.reach} />}
    </>
  );
}
