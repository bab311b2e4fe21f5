import { useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '~/lib/settings/settings';
import { readSettings, watchSettings } from '~/lib/settings/store';

/** The settings cannot be read. What shows a page catches this, and says so (`SettingsBoundary`). */
export class SettingsUnread extends Error {}

/**
 * The reader's settings, kept up to date; `undefined` until they are read. Throws `SettingsUnread`
 * while drawing where they cannot be.
 */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  const [failure, setFailure] = useState<SettingsUnread>();
  useLayoutEffect(() => {
    const stop = watchSettings(setSettings);
    readSettings().then(setSettings, (cause) => setFailure(new SettingsUnread('', { cause })));
    return stop;
  }, []);
  if (failure && !settings) throw failure;
  return settings;
}
