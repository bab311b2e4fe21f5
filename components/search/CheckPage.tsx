import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Check } from '~/lib/check/check';
import type { ClaimAgreement } from '~/lib/protocol/messages';
import { claimAgreement, getCheck, noteOpened } from '../background.ts';
import { CheckArticle } from '../CheckArticle.tsx';
import { CheckListItem } from '../CheckListItem.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { Icon } from '../Icon.tsx';
import { t } from '../i18n.ts';
import { VerdictBadge } from '../VerdictBadge.tsx';
import { SearchFailed } from './SearchFailed.tsx';

/** A check that is being opened. */
type Opened = Check | 'opening' | 'missing' | 'failed';

interface CheckPageProps {
  /** Its id, or the check itself where the index does not have it. */
  check: string | Check;
  onOpen: (id: string) => void;
  onBack: () => void;
}

/** One check in full. To be keyed by its id: another check is another page. */
export function CheckPage({ check, onOpen, onBack }: CheckPageProps) {
  const [attempt, setAttempt] = useState(0);
  const opened = useCheck(check, attempt);
  const back = useRef<HTMLButtonElement>(null);
  // Nothing else could take the focus, and without it no key leads back.
  useLayoutEffect(() => {
    if (typeof opened === 'string') back.current?.focus();
  }, [opened]);
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
        <button type="button" class="text-button" ref={back} onClick={onBack}>
          <Icon name="back" />
          {t('back')}
        </button>
      </nav>
      <main class="check-page__main">
        {opened === 'missing' && (
          <EmptyState title={t('checkMissing')} note={t('checkMissingNote')} />
        )}
        {opened === 'failed' && <SearchFailed onRetry={() => setAttempt(attempt + 1)} />}
        {typeof opened === 'object' && <FullCheck check={opened} onOpen={onOpen} />}
      </main>
    </div>
  );
}

function FullCheck({ check, onOpen }: { check: Check; onOpen: (id: string) => void }) {
  const agreement = useAgreement(check.id);
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
      <CheckArticle check={check} agreement={agreement} unfolded="all" />
      {agreement && agreement.others.length > 0 && (
        <section class="check-page__others">
          <h2 class="section-title">{t('alsoChecked')}</h2>
          <ul class="check-list">
            {agreement.others.map((other) => (
              <CheckListItem key={other.id} check={other} onOpen={() => onOpen(other.id)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Who else checked the same claim; nothing where nobody did, or nobody answers. */
function useAgreement(id: string): ClaimAgreement | null {
  const [agreement, setAgreement] = useState<ClaimAgreement | null>(null);
  useEffect(() => {
    claimAgreement(id).then(setAgreement, () => {});
  }, [id]);
  return agreement;
}

function useCheck(asked: string | Check, attempt: number): Opened {
  const [opened, setOpened] = useState<Opened>(typeof asked === 'string' ? 'opening' : asked);
  useEffect(() => {
    if (typeof asked !== 'string') return;
    let outdated = false;
    const settle = (result: Opened) => {
      if (!outdated) setOpened(result);
    };
    getCheck(asked).then(
      (check) => {
        settle(check ?? 'missing');
        if (check) void noteOpened(check.id).catch(() => {}); // Only a history.
      },
      () => settle('failed'),
    );
    return () => {
      outdated = true;
    };
  }, [asked, attempt]);
  return opened;
}
