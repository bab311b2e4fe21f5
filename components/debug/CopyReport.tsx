import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../i18n.ts';
import { reportOf } from './report.ts';
import type { Details } from './use-details.ts';

/** The button that puts the details into the clipboard, and what came of it. */
export function CopyReport({ details }: { details: Details }) {
  const [outcome, setOutcome] = useState<'debugCopied' | 'debugNotCopied'>();
  const copy = async () => {
    const versions = {
      obelus: browser.runtime.getManifest().version,
      browser: navigator.userAgent,
    };
    try {
      await navigator.clipboard.writeText(reportOf(details, versions));
      setOutcome('debugCopied');
    } catch {
      setOutcome('debugNotCopied');
    }
  };
  return (
    <div class="debug__copy">
      <button type="button" class="button" onClick={copy}>
        {t('debugCopy')}
      </button>
      <span role="status">{outcome && t(outcome)}</span>
    </div>
  );
}
