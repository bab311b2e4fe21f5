import { t } from './i18n.ts';
import { Switch } from './Switch.tsx';

interface HistorySwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Whether the checks that the reader opens are remembered, with what that means. */
export function HistorySwitch({ on, onChange }: HistorySwitchProps) {
  return (
    <div class="option-group">
      <Switch label={t('historyOn')} on={on} onChange={onChange} />
      <p class="option-note">{t('historyNote')}</p>
    </div>
  );
}
