import type { Ref } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Agreement } from '~/lib/check/agreement';
import type { Check } from '~/lib/check/check';
import { VERDICT_LOOKS } from '~/lib/marks/verdict-look';
import type { CheckSummary, FoundMatch } from '~/lib/protocol/messages';
import { CheckArticle } from './CheckArticle.tsx';
import { CheckListItem } from './CheckListItem.tsx';
import { IconButton } from './IconButton.tsx';
import { badgeWording, t, uiDirection } from './i18n.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

interface CheckCardProps {
  check: Check;
  /** The match that led here, with the passage it was found for. */
  match?: FoundMatch;
  passageText?: string;
  /** How the publishers of this claim stand to each other, where there are several. */
  agreement?: Agreement;
  /** ISO date of the article that the passage belongs to, where it is known. */
  articleDate?: string;
  /** Other checks of the same passage or claim. */
  others?: readonly CheckSummary[];
  onSelect?: (id: string) => void;
  onClose?: () => void;
  onOpenInSidePanel?: () => void;
  /** The reader says that the passage does not make this claim. */
  onDismiss?: () => void;
  /** Milliseconds since 1970; ages are told from here. */
  now?: number;
}

/**
 * The card that a badge opens: a dialog for its host to place. The host brings it into the top
 * layer, gives the focus to the element marked `data-initial-focus` (the verdict, so that it is
 * heard first) and takes it back to the badge. Expects `components/styles/card.css` around it.
 */
export function CheckCard(props: CheckCardProps) {
  const { check, match, passageText, onClose, onOpenInSidePanel, now } = props;
  const { others = [], onSelect, onDismiss, agreement, articleDate } = props;
  const headingId = useId();
  const heading = useFocusOnChange(check.id);
  const { verdict } = check.rating;
  return (
    // A native <dialog> would bring its own placing; the host uses a popover.
    <section
      class="check-card"
      role="dialog"
      aria-labelledby={headingId}
      // The page around it may be in another language.
      lang={t('uiLanguage')}
      dir={uiDirection()}
      data-tone={VERDICT_LOOKS[verdict].tone}
    >
      <div class="check-card__head">
        <h1
          class="check-card__verdict"
          id={headingId}
          ref={heading}
          tabIndex={-1}
          data-initial-focus
          aria-label={t('cardLabel', badgeWording(verdict, match?.stance ?? 'asserts'))}
        >
          <VerdictBadge verdict={verdict} size="large" />
        </h1>
        {onOpenInSidePanel && (
          <IconButton icon="panel" label={t('openInSidePanel')} onClick={onOpenInSidePanel} />
        )}
        {onClose && <IconButton icon="close" label={t('close')} onClick={onClose} />}
      </div>
      {/* Keyed, so that another check starts with its own folds. */}
      <div class="check-card__scroll" key={check.id}>
        <CheckArticle
          check={check}
          match={match}
          passageText={passageText}
          agreement={agreement}
          articleDate={articleDate}
          unfolded="first"
          now={now}
        />
        {onDismiss && (
          <p class="check-card__dismiss">
            <button type="button" class="text-button" onClick={onDismiss}>
              {t('notThisClaim')}
            </button>
          </p>
        )}
        {onSelect && others.length > 0 && <OtherChecks others={others} onSelect={onSelect} />}
      </div>
    </section>
  );
}

/** Where another check was chosen its verdict has the focus: the button that chose it is gone. */
function useFocusOnChange(id: string): Ref<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(id);
  useLayoutEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    heading.current?.focus({ preventScroll: true });
  }, [id]);
  return heading;
}

interface OtherChecksProps {
  others: readonly CheckSummary[];
  onSelect: (id: string) => void;
}

function OtherChecks({ others, onSelect }: OtherChecksProps) {
  return (
    <section class="check-card__others">
      <h2 class="section-title">{t('alsoChecked')}</h2>
      <ul class="check-list">
        {others.map((check) => (
          <CheckListItem key={check.id} check={check} onOpen={() => onSelect(check.id)} />
        ))}
      </ul>
    </section>
  );
}
