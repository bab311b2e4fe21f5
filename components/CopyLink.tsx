import { useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';
import { Icon } from './Icon.tsx';
import { t } from './i18n.ts';

/** The button that puts a check's address on the clipboard, and says whether it did. */
export function CopyLink({ url }: { url: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    const copied = await copyText(url, button.current!);
    setState(copied ? 'copied' : 'failed');
  };
  return (
    <span class="copy-link">
      <button type="button" class="text-button" ref={button} onClick={copy}>
        <Icon name={state === 'copied' ? 'tick' : 'link'} />
        {t('copyLink')}
      </button>
      <span class="copy-link__said" role="status">
        {state === 'copied' && t('linkCopied')}
        {state === 'failed' && <a href={url}>{url}</a>}
      </span>
    </span>
  );
}
