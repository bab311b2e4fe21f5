import { switchOffInPrivate, switchOnInPrivate } from '~/lib/settings/private-sites';
import type { Settings } from '~/lib/settings/settings';
import { isOff, isReached, switchSite } from '~/lib/settings/sites';
import { updateSettings } from '~/lib/settings/store';
import { t } from '../i18n.ts';
import { Switch } from '../Switch.tsx';
import { useToldFailure } from '../use-told-failure.tsx';

interface SiteSwitchProps {
  settings: Settings;
  /** The settings as they hold in the page's window. */
  here: Settings;
  host: string;
  isPrivate: boolean;
}

/** Whether Obelus works on the site in front. Not shown where it would not come by itself. */
export function SiteSwitch({ settings, here, host, isPrivate }: SiteSwitchProps) {
  const [attempt, told] = useToldFailure();
  const site = host.replace(/^www\./, '');
  const off = isOff(here, host);
  const store = (on: boolean) =>
    updateSettings(({ sitesOff }) => ({ sitesOff: switchSite(sitesOff, site, on) }));
  // What is off by the settings is named there already; nothing else comes to the disk.
  const switchInPrivate = async (on: boolean) => {
    if (!on) return switchOffInPrivate(site);
    await switchOnInPrivate(host);
    if (isOff(settings, host)) await store(true);
  };
  if (!off && !isReached(settings, host)) return null;
  return (
    <>
      <Switch
        label={t('siteSwitch', site)}
        on={!off}
        onChange={(on) => attempt(isPrivate ? switchInPrivate(on) : store(on))}
      />
      {told}
    </>
  );
}
