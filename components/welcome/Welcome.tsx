import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '~/lib/settings/settings';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { ReachForm } from '../reach/ReachForm.tsx';
import { useSettings } from '../use-settings.ts';
import { Wordmark } from '../Wordmark.tsx';
import { Example } from './Example.tsx';
import { Promises } from './Promises.tsx';
import { Ready } from './Ready.tsx';

/** The welcome page: what Obelus does, and where it may work. Also the place to change that. */
export function Welcome() {
  const settings = useSettings();
  return (
    <div class="welcome">
      <header class="welcome__head">
        <Wordmark />
      </header>
      <main>
        <h1>{t('welcomeHeading')}</h1>
        <p class="welcome__lead">{t('welcomeLead')}</p>
        <Example />
        {settings && <Where settings={settings} />}
        <Promises />
      </main>
      <footer class="welcome__foot">{t('welcomeName')}</footer>
    </div>
  );
}

/** The choice and what came of it. */
function Where({ settings }: { settings: Settings }) {
  const [answer, setAnswer] = useState<'granted' | 'refused'>();
  const readyHeading = useRef<HTMLHeadingElement>(null);

  // The browser looked for the place in the address before it was there.
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  useEffect(() => {
    if (answer === 'granted') readyHeading.current?.focus();
  }, [answer]);

  return (
    <>
      <ReachForm
        settings={settings}
        onAnswer={(granted) => setAnswer(granted ? 'granted' : 'refused')}
      />
      <div role="status">
        {answer === 'refused' && (
          <Notice>
            <strong>{t('refusedHeading')}</strong> {t('refusedNote')}
          </Notice>
        )}
      </div>
      {settings.welcomed && answer !== 'refused' && (
        <Ready reach={settings.reach} headingRef={readyHeading} />
      )}
    </>
  );
}
