import { useId } from 'preact/hooks';
import type { Outcome } from '~/lib/match/decision';
import type { FoundMatch } from '~/lib/protocol/messages';
import { CheckListItem } from '../CheckListItem.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { formatNumber, t, tCount } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { useFocusOnReturn } from './use-focus-on-return.ts';
import { type CheckedClaim, MAX_TEXT, type TextCheck } from './use-text-check.ts';

interface CheckTextProps {
  state: TextCheck;
  /** The check that the reader comes back from; its item gets the focus. */
  returnedFrom: string | undefined;
  onOpen: (id: string) => void;
}

/** A text that the reader pastes: its claims, each with the checks that may be about it. */
export function CheckText({ state, returnedFrom, onOpen }: CheckTextProps) {
  const noteId = useId();
  // Here and not in the list: it comes anew after a failure, and the focus is given once.
  const focusOnReturn = useFocusOnReturn(returnedFrom);
  const { text, setText, check, result, busy } = state;
  return (
    <div class="check-text">
      <form
        class="check-text__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) check();
        }}
      >
        <label class="check-text__field">
          <span class="section-title">{t('textLabel')}</span>
          <textarea
            class="text-area"
            rows={6}
            dir="auto"
            aria-describedby={noteId}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <p class="check-text__note" id={noteId}>
          {t('textNote')}
        </p>
        {text.length > MAX_TEXT && (
          <div role="status">
            <Notice>{t('textTooLong', formatNumber(MAX_TEXT))}</Notice>
          </div>
        )}
        <button type="submit" class="button" disabled={text.trim() === ''} aria-disabled={busy}>
          {t(busy ? 'textChecking' : 'textCheck')}
        </button>
      </form>
      <div role="status">
        {result === 'failed' && (
          <EmptyState title={t('searchFailed')} note={t('searchFailedNote')} />
        )}
        {Array.isArray(result) && <p class="section-title">{summary(result)}</p>}
      </div>
      {Array.isArray(result) && result.length > 0 && (
        <Claims result={result} focusOnReturn={focusOnReturn} onOpen={onOpen} />
      )}
    </div>
  );
}

interface ClaimsProps {
  result: readonly CheckedClaim[];
  focusOnReturn: ReturnType<typeof useFocusOnReturn>;
  onOpen: (id: string) => void;
}

/** The claims of the text in its order, each with what was found. */
function Claims({ result, focusOnReturn, onOpen }: ClaimsProps) {
  return (
    <ol class="check-text__claims">
      {result.map(({ text: sentence, matches }, at) => (
        <li key={at} data-found={matches.length > 0}>
          <p class="check-text__sentence" dir="auto">
            {sentence}
          </p>
          {matches.length === 0 ? (
            <p class="check-text__none">{t('textNothing')}</p>
          ) : (
            <ul class="check-list">
              {oneForEachClaim(matches).map((match) => (
                <CheckListItem
                  key={match.id}
                  check={match.check}
                  stance={match.stance}
                  agreement={match.agreement}
                  note={withoutBadge(match.outcome)}
                  buttonRef={focusOnReturn(match.id)}
                  onOpen={() => onOpen(match.id)}
                />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What a page would say of a match that it has no badge of. */
function withoutBadge(outcome: Outcome): string | undefined {
  if (outcome === 'shown') return undefined;
  return t(outcome === 'withheld' ? 'popupWithheld' : 'popupPossible');
}

/** Without those that judge the same claim as the best: it counts them, and its page lists them. */
function oneForEachClaim(matches: readonly FoundMatch[]): FoundMatch[] {
  const isCounted = matches[0]?.agreement !== undefined;
  return matches.filter(({ agreement }, at) => at === 0 || !isCounted || !agreement);
}

function summary(result: readonly { matches: readonly unknown[] }[]): string {
  if (result.length === 0) return t('textNoClaim');
  const found = result.filter(({ matches }) => matches.length > 0).length;
  return tCount('textFound', found, tCount('textClaims', result.length));
}
