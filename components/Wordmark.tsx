import { ObelusMark } from './Icon.tsx';
import { t } from './i18n.ts';

/** The product's mark with its name. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <span class="wordmark__mark">
        <ObelusMark />
      </span>
      <span class="wordmark__name">{t('extensionName')}</span>
    </span>
  );
}
