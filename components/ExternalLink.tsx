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

/** A link out of Obelus that tells the other site nothing; plain text where the URL is no link. */
export function ExternalLink({ href, lang, class: className, children }: ExternalLinkProps) {
  const url = safeUrl(href);
  if (!url) return <span lang={lang}>{children}</span>;
  return (
    <a href={url} class={className} lang={lang} target="_blank" rel="noreferrer noopener">
      {children}
      <Icon name="external" />
      <span class="visually-hidden" lang={t('uiLanguage')}>
        {` (${t('opensNewTab')})`}
      </span>
    </a>
  );
}
