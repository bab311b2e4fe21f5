import { browser } from 'wxt/browser';
import { forgetPrivateSites } from '~/lib/settings/private-sites';
import { forgetPrivateDismissals } from '~/lib/store/private-dismissals';

/** Called at the background's start: what was said in private windows goes with the last of them. */
export function forgetWithPrivateWindows(): void {
  // Firefox for Android has no windows; there it goes when the browser ends.
  browser.windows?.onRemoved.addListener(async (removed) => {
    const others = (await browser.windows.getAll()).filter(({ id }) => id !== removed);
    if (others.some(({ incognito }) => incognito)) return;
    await Promise.all([forgetPrivateDismissals(), forgetPrivateSites()]);
  });
}
