import { useLayoutEffect, useState } from 'preact/hooks';
import { privateSitesOff, watchPrivateSites } from '~/lib/settings/private-sites';
import type { Settings } from '~/lib/settings/settings';

/**
 * The settings as they hold in a tab's window: in a private one, with the sites that are off in such
 * windows alone. `undefined` until they are known.
 */
export function useSettingsHere(settings: Settings, isPrivate: boolean): Settings | undefined {
  const [aside, setAside] = useState<readonly string[] | undefined>(isPrivate ? undefined : []);
  useLayoutEffect(() => {
    if (!isPrivate) return;
    void privateSitesOff().then(setAside);
    return watchPrivateSites(setAside);
  }, [isPrivate]);
  return aside && { ...settings, sitesOff: [...settings.sitesOff, ...aside] };
}
