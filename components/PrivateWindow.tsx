import { browser } from 'wxt/browser';
import { t } from './i18n.ts';
import { Notice } from './Notice.tsx';

/**
 * Whether this page is in a private window, in which Firefox gives it no database. Chromium opens
 * pages of extensions in ordinary windows only.
 */
export function isPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

/** Says why files can neither be read nor written here, and opens the settings where they can. */
export function PrivateWindow() {
  const open = () =>
    void browser.windows.create({
      url: browser.runtime.getURL('/options.html'),
      incognito: false,
    });
  return (
    <Notice kind="warning">
      {t('privateWindow')}{' '}
      <button type="button" class="text-button" onClick={open}>
        {t('privateWindowOpen')}
      </button>
    </Notice>
  );
}
