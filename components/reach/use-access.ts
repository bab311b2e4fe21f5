import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * Whether the browser gives access to all pages of some match patterns, now and whenever that
 * changes: it can be taken back in the browser's own settings. `undefined` until it is known.
 */
export function useAccess(patterns: readonly string[]): boolean | undefined {
  const [access, setAccess] = useState<boolean>();
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const given = await browser.permissions.contains({ origins: [...patterns] });
      if (!isOver) setAccess(given);
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      isOver = true;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [patterns.join(' ')]);
  return access;
}
