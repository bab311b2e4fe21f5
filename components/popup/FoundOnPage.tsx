import type { PageReport } from '~/lib/protocol/messages';
import { CheckListItem } from '../CheckListItem.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { t, tCount } from '../i18n.ts';
import { pageLists } from './page-lists.ts';

interface FoundOnPageProps {
  report: PageReport;
  /** Number of checks that the page was compared with; `undefined` when not known. */
  checks: number | undefined;
  onReveal: (key: number) => void;
  onOpenCheck: (id: string) => void;
}

/** What was found on the page, in page order; what is only possible stands apart. */
export function FoundOnPage({ report, checks, onReveal, onOpenCheck }: FoundOnPageProps) {
  const { shown, possible } = pageLists(report);
  return (
    <>
      {shown.length === 0 && (
        <EmptyState
          title={t('popupNothing')}
          note={checks === undefined ? undefined : tCount('popupNothingNote', checks)}
        />
      )}
      {shown.length > 0 && (
        <section class="found">
          <h2 class="section-title">{tCount('popupFound', shown.length)}</h2>
          <ul class="check-list">
            {shown.map(({ passage, best, more }) => (
              <CheckListItem
                key={passage.key}
                check={best.check}
                text={passage.text}
                stance={best.stance}
                more={more}
                onOpen={() => onReveal(passage.key)}
              />
            ))}
          </ul>
        </section>
      )}
      {possible.length > 0 && (
        <section class="found" data-kind="possible">
          <h2 class="section-title">{t('popupPossible')}</h2>
          <p class="found__note">{t('popupPossibleNote')}</p>
          <ul class="check-list">
            {possible.map(({ match }) => (
              <CheckListItem
                key={match.id}
                check={match.check}
                onOpen={() => onOpenCheck(match.id)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
