import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { CheckCard } from '../CheckCard.tsx';
import { t } from '../i18n.ts';
import { publisherSaid } from '../rating-words.ts';
import { VerdictBadge } from '../VerdictBadge.tsx';
import { exampleCheck, exampleMatch } from './example.ts';

/** A made-up news page with a real badge that opens a real card. */
export function Example() {
  const [open, setOpen] = useState(false);
  const cardId = useId();
  const badge = useRef<HTMLButtonElement>(null);
  const check = useMemo(exampleCheck, []);
  const close = () => {
    setOpen(false);
    badge.current?.focus();
  };
  return (
    <figure class="example">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a key that leaves what is inside */}
      <div class="example__page" onKeyDown={({ key }) => open && key === 'Escape' && close()}>
        <p class="example__outlet">{t('exampleOutlet')}</p>
        <p class="example__section">{t('exampleSection')}</p>
        <p class="example__headline">
          {t('exampleHeadline')}{' '}
          <button
            ref={badge}
            type="button"
            class="example__badge"
            aria-expanded={open}
            aria-controls={cardId}
            aria-label={t(
              'badgeLabel',
              t('verdictFalse'),
              publisherSaid(check.publisher.name, check.rating),
            )}
            onClick={() => setOpen(!open)}
          >
            <VerdictBadge verdict={check.rating.verdict} />
          </button>
        </p>
        <p class="example__teaser">{t('exampleTeaser')}</p>
        <div class="example__card" id={cardId} hidden={!open}>
          {open && (
            <CheckCard
              check={check}
              match={exampleMatch(check)}
              passageText={t('examplePassage')}
              onClose={close}
            />
          )}
        </div>
      </div>
      <figcaption>{t('exampleCaption')}</figcaption>
    </figure>
  );
}
