import type { Settings } from '~/lib/settings/settings';
import { isOff, isReached, switchSite } from '~/lib/settings/sites';
import { updateSettings } from '~/lib/settings/store';
import { t } from '../i18n.ts';
import { Switch } from '../Switch.tsx';

interface SiteSwitchProps {
  settings: Settings;
  host: string;
}

/** Whether Obelus works on the site in front. Not shown where it would not come by itself. */
export function SiteSwitch({ settings, host }: SiteSwitchProps) {
  const site = host.replace(/^www\./, '');
  const off = isOff(settings, host);
  if (!off && !isReached(settings, host)) return null;
  return (
    <Switch
      label={t('siteSwitch', site)}
      on={!off}
      onChange={(on) => void updateSettings({ sitesOff: switchSite(settings.sitesOff, site, on) })}
    />
  );
}
