import { useEffect, useState } from 'preact/hooks';
import { MAX_DISMISSALS } from '~/lib/store/dismissals';
import type { Dismissal } from '~/lib/store/rows';
import { dismissals, undoDismissal } from '../background.ts';
import { Dotted } from '../Dotted.tsx';
import { ageOfMoment } from '../dates.ts';
import { formatNumber, isolated, t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { useRemovalFocus } from '../use-removal-focus.ts';
import { focusSection, Section } from './Section.tsx';
import { useClaims } from './use-claims.ts';

/** Dismissals that are listed before the reader asks for more. */
const FIRST = 20;

/**
 * The matches that the reader called wrong, each with a way back; read anew with every `round`.
 */
export function DismissedSection({ round }: { round: string }) {
  const [all, setAll] = useState<Dismissal[]>();
  const [shown, setShown] = useState(FIRST);
  const [failed, setFailed] = useState(false);
  const load = () => dismissals().then(setAll, () => setFailed(true));
  useEffect(() => {
    void load();
  }, [round]);
  const listed = all?.slice(0, shown) ?? [];
  const claims = useClaims(listed.map(({ check }) => check));
  const { list, removing } = useRemovalFocus<HTMLUListElement>(all?.length ?? 0, () =>
    focusSection('dismissed'),
  );
  const undo = (id: string, index: number) => {
    setFailed(false);
    removing(index);
    void undoDismissal(id).then(load, () => setFailed(true));
  };
  return (
    <Section id="dismissed" lead={t('dismissedLead')}>
      {all?.length === 0 && <p class="option-note">{t('dismissedNone')}</p>}
      {all && all.length >= MAX_DISMISSALS && (
        <Notice kind="warning">{t('dismissedFull', formatNumber(MAX_DISMISSALS))}</Notice>
      )}
      {listed.length > 0 && (
        <ul class="dismissals" ref={list}>
          {listed.map(({ id, check, text, at }, index) => (
            <li key={id}>
              <div>
                <p class="dismissals__text" dir="auto">
                  {text}
                </p>
                <p class="option-note">
                  <Dotted>
                    {claims && claimText(claims.get(check))}
                    {ageOfMoment(at, Date.now())}
                  </Dotted>
                </p>
              </div>
              <button
                type="button"
                class="text-button"
                aria-label={`${t('undo')}: ${text}`}
                onClick={() => undo(id, index)}
              >
                {t('undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {all && all.length > shown && (
        <button
          type="button"
          class="button"
          data-kind="quiet"
          onClick={() => setShown(shown + FIRST)}
        >
          {t('showMore')}
        </button>
      )}
      <div role="alert">{failed && <Notice kind="warning">{t('notDone')}</Notice>}</div>
    </Section>
  );
}

/** What the passage was taken for; a check may be gone since. */
function claimText(claim: string | undefined): string {
  return claim === undefined ? t('checkMissing') : t('dismissedClaim', isolated(claim));
}
