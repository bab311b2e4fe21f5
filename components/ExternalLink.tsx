import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { t } from './i18n.ts';
import { safeUrl } from './links.ts';

interface ExternalLinkProps {
  /** From outside, so anything at all; only http and https become a link. */
  href: string | undefined;
  lang?: string;
  class?: string;
  children: ComponentChildren;
}

/** The icon never stands in a line alone. */
const WORD_JOINER = '\u2060';

/** A link out of Obelus that tells the other site nothing; plain text where the URL is no link. */
export function ExternalLink({ href, lang, class: className, children }: ExternalLinkProps) {
  const url = safeUrl(href);
  if (!url) return <span lang={lang}>{children}</span>;
  return (
    <a href={url} class={className} lang={lang} target="_blank" rel="noreferrer noopener">
      {children}
      <span class="link-end">
        {WORD_JOINER}
        <Icon name="external" />
      </span>
      <span class="visually-hidden" lang={t('uiLanguage')}>
        {` (${t('opensNewTab')})`}
      </span>
    </a>
  );
}
