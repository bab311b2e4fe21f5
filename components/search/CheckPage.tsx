import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Check } from '~/lib/check/check';
import { getCheck } from '../background.ts';
import { CheckArticle } from '../CheckArticle.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { Icon } from '../Icon.tsx';
import { t } from '../i18n.ts';
import { VerdictBadge } from '../VerdictBadge.tsx';

/** A check that is being opened. */
type Opened = Check | 'opening' | 'missing' | 'failed';

interface CheckPageProps {
  id: string;
  onBack: () => void;
}

/** One check in full. To be keyed by `id`: another check is another page. */
export function CheckPage({ id, onBack }: CheckPageProps) {
  const opened = useCheck(id);
  return (
    // Escape leaves from anywhere on the page.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      class="check-page"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <nav class="check-page__nav">
        <button type="button" class="text-button" onClick={onBack}>
          <Icon name="back" />
          {t('back')}
        </button>
      </nav>
      <main class="check-page__main">
        {opened === 'missing' && (
          <EmptyState title={t('checkMissing')} note={t('checkMissingNote')} />
        )}
        {opened === 'failed' && (
          <EmptyState title={t('searchFailed')} note={t('searchFailedNote')} />
        )}
        {typeof opened === 'object' && <FullCheck check={opened} />}
      </main>
    </div>
  );
}

function FullCheck({ check }: { check: Check }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <>
      <h1 class="check-page__verdict" ref={heading} tabIndex={-1}>
        <VerdictBadge verdict={check.rating.verdict} size="large" />
      </h1>
      <CheckArticle check={check} unfolded="all" />
    </>
  );
}

function useCheck(id: string): Opened {
  const [opened, setOpened] = useState<Opened>('opening');
  useEffect(() => {
    let outdated = false;
    const settle = (result: Opened) => {
      if (!outdated) setOpened(result);
    };
    getCheck(id).then(
      (check) => settle(check ?? 'missing'),
      () => settle('failed'),
    );
    return () => {
      outdated = true;
    };
  }, [id]);
  return opened;
}
