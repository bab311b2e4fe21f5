import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckSummary } from '~/lib/protocol/messages';
import { summaryOf } from '~/lib/protocol/summary';
import type { Settings } from '~/lib/settings/settings';
import { updateSettings } from '~/lib/settings/store';
import { eraseHistory, type Opened, readHistory, watchHistory } from '~/lib/store/history';
import { getChecks } from '../background.ts';
import { CheckListItem } from '../CheckListItem.tsx';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { ageOfMoment } from '../dates.ts';
import { EmptyState } from '../EmptyState.tsx';
import { HistorySwitch } from '../HistorySwitch.tsx';
import { t, tCount } from '../i18n.ts';
import { useToldFailure } from '../use-told-failure.tsx';
import { SearchFailed } from './SearchFailed.tsx';
import { useFocusOnReturn } from './use-focus-on-return.ts';

interface HistoryProps {
  settings: Settings | undefined;
  /** The check that the reader comes back from; its item gets the focus. */
  returnedFrom: string | undefined;
  onOpen: (id: string) => void;
}

/** The checks that the reader opened on this device, the latest first. */
export function History({ settings, returnedFrom, onOpen }: HistoryProps) {
  const focusOnReturn = useFocusOnReturn(returnedFrom);
  const [attempt, told] = useToldFailure();
  const opened = useHistory();
  const [round, setRound] = useState(0);
  const choice = useRef<HTMLElement>(null);
  const items = useSummaries(opened, round);
  return (
    <div class="history">
      <p class="section-title" role="status">
        {Array.isArray(items) && items.length > 0 && tCount('historyCount', items.length)}
      </p>
      {items === 'failed' && <SearchFailed onRetry={() => setRound(round + 1)} />}
      {Array.isArray(items) && items.length === 0 && (
        <EmptyState
          title={t('historyEmpty')}
          note={t(settings?.history === false ? 'historyOff' : 'historyEmptyNote')}
        />
      )}
      <ul class="check-list">
        {(Array.isArray(items) ? items : []).map(({ check, at }) => (
          <CheckListItem
            key={check.id}
            check={check}
            note={t('historyOpened', ageOfMoment(at, Date.now()))}
            buttonRef={focusOnReturn(check.id)}
            onOpen={() => onOpen(check.id)}
          />
        ))}
      </ul>
      <section class="history__choice" aria-label={t('historyTitle')} ref={choice}>
        {settings && (
          <HistorySwitch
            on={settings.history}
            onChange={(history) => attempt(updateSettings({ history }))}
          />
        )}
        {opened && opened.length > 0 && (
          <ConfirmButton
            label={t('historyErase')}
            question={t('historyEraseQuestion')}
            yes={t('historyEraseYes')}
            onConfirm={() => {
              // With an empty list its button goes, too.
              const erased = eraseHistory().then(() =>
                choice.current?.querySelector<HTMLElement>('[role=switch]')?.focus(),
              );
              attempt(erased);
            }}
          />
        )}
        {told}
      </section>
    </div>
  );
}

function useHistory(): Opened[] | undefined {
  const [opened, setOpened] = useState<Opened[]>();
  useEffect(() => {
    const stop = watchHistory(setOpened);
    void readHistory().then(setOpened);
    return stop;
  }, []);
  return opened;
}

interface OpenedItem {
  check: CheckSummary;
  at: number;
}

/** With what the index knows of each; a check that it no longer has is left out. */
function useSummaries(
  opened: Opened[] | undefined,
  round: number,
): OpenedItem[] | 'failed' | undefined {
  const [items, setItems] = useState<OpenedItem[] | 'failed'>();
  useEffect(() => {
    if (!opened) return;
    let outdated = false;
    const settle = (next: OpenedItem[] | 'failed') => {
      if (!outdated) setItems(next);
    };
    const at = new Map(opened.map(({ id, at }) => [id, at]));
    getChecks(opened.map(({ id }) => id)).then(
      (checks) =>
        settle(checks.map((check) => ({ check: summaryOf(check), at: at.get(check.id) ?? 0 }))),
      () => settle('failed'),
    );
    return () => {
      outdated = true;
    };
  }, [opened, round]);
  return items;
}
