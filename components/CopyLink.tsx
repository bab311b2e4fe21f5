import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';
import { Icon } from './Icon.tsx';
import { t } from './i18n.ts';

/** How long it says so; then it can be pressed anew. */
const SAID_MS = 4_000;

/** The button that puts a check's address on the clipboard, and says whether it did. */
export function CopyLink({ url }: { url: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), SAID_MS);
    return () => clearTimeout(timer);
  }, [state, times]);
  const copy = async () => {
    const copied = await copyText(url, button.current!);
    setState(copied ? 'copied' : 'failed');
    setTimes((before) => before + 1);
  };
  return (
    <span class="copy-link">
      <button type="button" class="text-button" ref={button} onClick={copy}>
        <Icon name={state === 'copied' ? 'tick' : 'link'} />
        {t('copyLink')}
      </button>
      <span class="copy-link__said" role="status">
        {state === 'copied' && t('linkCopied')}
        {state === 'failed' && (
          <>
            {t('linkNotCopied')} <a href={url}>{url}</a>
          </>
        )}
      </span>
    </span>
  );
}
