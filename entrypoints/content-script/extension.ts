import { browser } from 'wxt/browser';

/** False once the extension was updated or removed: this script is then an orphan. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
