import { useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '~/lib/settings/settings';
import { readSettings, watchSettings } from '~/lib/settings/store';

/** The reader's settings, kept up to date; `undefined` until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useLayoutEffect(() => {
    const stop = watchSettings(setSettings);
    void readSettings().then(setSettings);
    return stop;
  }, []);
  return settings;
}
