import type { Ref } from 'preact';
import type { VerdictCount } from '~/lib/check/agreement';
import type { TextRange } from '~/lib/check/check';
import type { Stance } from '~/lib/match/decision';
import type { CheckSummary } from '~/lib/protocol/messages';
import { AgreementCount } from './AgreementCount.tsx';
import { Dotted } from './Dotted.tsx';
import { formatDate } from './dates.ts';
import { t, tCount, verdictName } from './i18n.ts';
import { MarkedText } from './MarkedText.tsx';
import { categoryName } from './rating-words.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

interface CheckListItemProps {
  check: CheckSummary;
  /** The sentence that heads the item; the claim, unless it is a passage of a page. */
  text?: string;
  /** Words to mark in the text, UTF-16 offsets. */
  marks?: readonly TextRange[];
  stance?: Stance;
  /** How several publishers judge the claim. */
  agreement?: readonly VerdictCount[];
  /** How many more checks were found for the same text; not told where the agreement is. */
  more?: number;
  /** A few words beside the verdict. */
  note?: string;
  onOpen: () => void;
  buttonRef?: Ref<HTMLButtonElement>;
  /** -1 where arrow keys move through the list and Tab must pass it. */
  tabIndex?: number;
}

/** One check in a list: a sentence, its verdict, and who gave it. The whole item is a button. */
export function CheckListItem(props: CheckListItemProps) {
  const { check, text, marks = [], stance, agreement, more = 0, note, onOpen } = props;
  return (
    <li class="check-item">
      <button
        type="button"
        class="check-item__button"
        ref={props.buttonRef}
        tabIndex={props.tabIndex}
        onClick={onOpen}
      >
        <span class="check-item__verdict">
          <VerdictBadge verdict={check.verdict} stance={stance} />
          {note && <span class="check-item__more">{note}</span>}
          {agreement && <AgreementCount verdict={check.verdict} counts={agreement} />}
          {!agreement && more > 0 && (
            <span class="check-item__more">{tCount('badgeMore', more)}</span>
          )}
        </span>
        <span class="check-item__text" lang={text ? undefined : check.lang} dir="auto">
          <MarkedText text={text ?? check.claim} marks={marks} />
        </span>
        <span class="check-item__by">
          <Dotted>
            {saysMore(check) && <Given check={check} />}
            <bdi>{check.publisher}</bdi>
            {check.published && <span>{formatDate(check.published)}</span>}
          </Dotted>
        </span>
      </button>
    </li>
  );
}

/** The publisher's own rating: its words, or a category by its name. */
function Given({ check: { category, label, lang } }: { check: CheckSummary }) {
  if (category) return <span>{categoryName(category)}</span>;
  return <bdi lang={lang}>{t('quoted', label)}</bdi>;
}

/** Whether the publisher's own rating says more than the badge, which may have the same words. */
function saysMore({ category, label, verdict }: CheckSummary): boolean {
  const given = category ? categoryName(category) : label;
  return given.toLowerCase() !== verdictName(verdict).toLowerCase();
}
