import { useState } from 'preact/hooks';
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
  // What came of one is no longer true after the other, and goes with its old self.
  const [imports, setImports] = useState(0);
  const [erasures, setErasures] = useState(0);
  const onImported = () => {
    setImports(imports + 1);
    onChanged();
  };
  const onErased = () => {
    setErasures(erasures + 1);
    onChanged();
  };
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
          <ImportData key={erasures} onImported={onImported} />
        </>
      )}
      <EraseData key={imports} onErased={onErased} />
    </Section>
  );
}
