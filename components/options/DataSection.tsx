import type { Settings } from '~/lib/settings/settings';
import { updateSettings } from '~/lib/settings/store';
import { HistorySwitch } from '../HistorySwitch.tsx';
import { t } from '../i18n.ts';
import { isPrivateWindow, PrivateWindow } from '../PrivateWindow.tsx';
import { useToldFailure } from '../use-told-failure.tsx';
import { EraseData } from './EraseData.tsx';
import { ExportData } from './ExportData.tsx';
import { ImportData } from './ImportData.tsx';
import { Section } from './Section.tsx';
import { SyncChoice } from './SyncChoice.tsx';

interface DataSectionProps {
  settings: Settings;
  /** Called after what is stored has changed. */
  onChanged: () => void;
}

/** What is the reader's own: share the choices, take all of it along, bring it back, erase it. */
export function DataSection({ settings, onChanged }: DataSectionProps) {
  const [attempt, told] = useToldFailure();
  return (
    <Section id="data" lead={t('dataLead')}>
      <SyncChoice on={settings.sync} />
      <HistorySwitch
        on={settings.history}
        onChange={(history) => attempt(updateSettings({ history }))}
      />
      {told}
      {isPrivateWindow() ? (
        <PrivateWindow />
      ) : (
        <>
          <ExportData />
          <ImportData onImported={onChanged} />
        </>
      )}
      <EraseData onErased={onChanged} />
    </Section>
  );
}
