import type { RefCallback } from 'preact';
import type { Source } from '~/lib/check/check';
import { Dotted } from './Dotted.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { languageName, sameLanguage, t } from './i18n.ts';
import { hostOf } from './links.ts';
import type { NumberedSource, SourceGroup } from './source-groups.ts';

interface SourceListProps {
  groups: readonly SourceGroup[];
  /** The language of the check: a source in the same one does not say so. */
  lang: string;
  /** Position in `sources` of the one that a citation has led to. */
  target?: number;
  /** Called with each source's element, so that a citation can go there. */
  register?: (index: number, element: HTMLElement | null) => void;
  /** Back to the citation that led to `target`. */
  onBack?: () => void;
}

/** All sources of a check, counted; the same source in other languages stands under it. */
export function SourceList({ groups, lang, target, register, onBack }: SourceListProps) {
  if (groups.length === 0) return <p class="sources__none">{t('noSources')}</p>;
  const entry = ({ index, source }: NumberedSource): SourceEntryProps => ({
    source,
    lang,
    targeted: index === target,
    elementRef: (element) => register?.(index, element),
    onBack,
  });
  return (
    <ol class="sources">
      {groups.map(({ primary, others }) => (
        <li key={primary.index}>
          <SourceEntry {...entry(primary)} />
          {others.length > 0 && (
            <ul class="sources__others" aria-label={t('sameSourceHeading')}>
              {others.map((other) => (
                <li key={other.index}>
                  <SourceEntry {...entry(other)} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

interface SourceEntryProps {
  source: Source;
  lang: string;
  targeted: boolean;
  elementRef: RefCallback<HTMLDivElement>;
  onBack?: (() => void) | undefined;
}

function SourceEntry({ source, lang, targeted, elementRef, onBack }: SourceEntryProps) {
  const details = sourceDetails(source, lang);
  return (
    <div class="source" ref={elementRef} tabIndex={-1} data-target={targeted}>
      <ExternalLink href={source.url} lang={source.lang ?? lang}>
        <bdi>{source.title}</bdi>
      </ExternalLink>
      {details.length > 0 && (
        <span class="source__details">
          <Dotted>
            {details.map((detail) => (
              <bdi key={detail}>{detail}</bdi>
            ))}
          </Dotted>
        </span>
      )}
      {targeted && onBack && (
        <button type="button" class="source__back" onClick={onBack}>
          {t('backToText')}
        </button>
      )}
    </div>
  );
}

/** Publisher, the host the link leads to, and the language where it is not the check's. */
function sourceDetails(source: Source, lang: string): string[] {
  const foreign = source.lang !== undefined && !sameLanguage(source.lang, lang);
  const details = [
    source.publisher,
    hostOf(source.url),
    foreign ? languageName(source.lang!) : undefined,
  ];
  return [
    ...new Set(details.filter((detail) => detail !== undefined && detail !== '')),
  ] as string[];
}
