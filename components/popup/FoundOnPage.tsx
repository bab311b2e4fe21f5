import type { FoundMatch, IndexStatus, PageReport } from '~/lib/protocol/messages';
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

/** What was found on the page, in page order; what has no badge stands apart. */
export function FoundOnPage(props: FoundOnPageProps) {
  const { report, status, languages, onReveal, onOpenCheck } = props;
  const { shown, withheld, possible } = pageLists(report);
  const made = shown.filter(({ best }) => best.stance === 'asserts');
  return (
    <>
      {shown.length + withheld.length === 0 && (
        <NothingFound status={status} languages={languages} />
      )}
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
      <WithoutBadge
        title={t('popupWithheld')}
        note={t('popupWithheldNote')}
        matches={withheld}
        onOpenCheck={onOpenCheck}
      />
      <WithoutBadge
        title={t('popupPossible')}
        note={t('popupPossibleNote')}
        matches={possible}
        onOpenCheck={onOpenCheck}
      />
    </>
  );
}

interface WithoutBadgeProps extends Pick<FoundOnPageProps, 'onOpenCheck'> {
  title: string;
  /** Why the page has no badge of them. */
  note: string;
  matches: readonly FoundMatch[];
}

/** Checks that the page has no badge of. */
function WithoutBadge({ title, note, matches, onOpenCheck }: WithoutBadgeProps) {
  if (matches.length === 0) return null;
  return (
    <section class="found" data-kind="possible">
      <h2 class="section-title">{title}</h2>
      <p class="found__note">{note}</p>
      <ul class="check-list">
        {matches.map(({ id, check }) => (
          <CheckListItem key={id} check={check} onOpen={() => onOpenCheck(id)} />
        ))}
      </ul>
    </section>
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
