import type { IndexStatus, PageReport } from '~/lib/protocol/messages';
import { CheckListItem } from '../CheckListItem.tsx';
import { ageOfDate } from '../dates.ts';
import { EmptyState } from '../EmptyState.tsx';
import { languageName, listText, t, tCount } from '../i18n.ts';
import { PageVerdicts } from './PageVerdicts.tsx';
import { pageLists } from './page-lists.ts';

interface FoundOnPageProps {
  report: PageReport;
  /** The index that the page was compared with; neither when not known. */
  status: IndexStatus | null | undefined;
  /** Tags of the languages whose checks alone make badges; empty: all. */
  languages: readonly string[];
  onReveal: (key: number) => void;
  onOpenCheck: (id: string) => void;
}

/** What was found on the page, in page order; what is only possible stands apart. */
export function FoundOnPage(props: FoundOnPageProps) {
  const { report, status, languages, onReveal, onOpenCheck } = props;
  const { shown, possible } = pageLists(report);
  const made = shown.filter(({ best }) => best.stance === 'asserts');
  return (
    <>
      {shown.length === 0 && <NothingFound status={status} languages={languages} />}
      {shown.length > 0 && (
        <section class="found">
          <h2 class="section-title">{tCount('popupFound', shown.length)}</h2>
          <PageVerdicts
            verdicts={made.map(({ best }) => best.check.verdict)}
            quiet={shown.length - made.length}
          />
          <ul class="check-list">
            {shown.map(({ passage, best, more }) => (
              <CheckListItem
                key={passage.key}
                check={best.check}
                text={passage.text}
                stance={best.stance}
                agreement={best.agreement}
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

/** With what the page was compared, how fresh that is, and what finding nothing means. */
function NothingFound({ status, languages }: Pick<FoundOnPageProps, 'status' | 'languages'>) {
  if (!status) return <EmptyState title={t('popupNothing')} />;
  const { checks, newest, state } = status;
  if (checks === 0 && state === 'ready') {
    return <EmptyState title={t('resultsEmpty')} note={t('resultsEmptyNote')} />;
  }
  const age = newest && ageOfDate(newest, Date.now());
  const notes = [tCount('popupNothingNote', checks)];
  if (languages.length > 0) notes.push(t('popupLanguages', listText(languages.map(languageName))));
  if (age) notes.push(t('popupNewest', age));
  return <EmptyState title={t('popupNothing')} note={notes.join(' ')} />;
}
