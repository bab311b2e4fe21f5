import { useId, useRef } from 'preact/hooks';
import { parseSite } from '~/lib/settings/sites';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { SiteList } from './SiteList.tsx';

interface SiteFieldProps {
  sites: readonly string[];
  onChange: (sites: string[]) => void;
  /** What is typed but not added yet; held outside, so that the final button can take it in. */
  typed: string;
  onType: (typed: string) => void;
  onAdd: () => void;
  /** What was to be added and is no site. */
  refused: string | undefined;
}

/** The list of chosen sites, and a field to add one. */
export function SiteField(props: SiteFieldProps) {
  const { sites, onChange, typed, onType, onAdd, refused } = props;
  const hintId = useId();
  const field = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    onAdd();
  };
  return (
    <div class="site-field">
      <SiteList
        label={t('sitesChosen')}
        sites={sites}
        removeLabel={(site) => t('sitesRemove', site)}
        onRemove={(site) => onChange(sites.filter((other) => other !== site))}
        onNone={() => field.current?.focus()}
      />
      <form class="site-field__form" onSubmit={add}>
        <input
          ref={field}
          type="text"
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellcheck={false}
          class="site-field__input"
          aria-label={t('sitesLabel')}
          aria-describedby={hintId}
          placeholder={t('sitesPlaceholder')}
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button type="submit" class="button" data-kind="quiet">
          {t('sitesAdd')}
        </button>
      </form>
      <p class="site-field__hint" id={hintId}>
        {t('sitesHint')}
      </p>
      <div role="alert">
        {/* Told until it is changed. */}
        {refused && refused === typed && (
          <Notice kind="warning">{t('sitesInvalid', refused)}</Notice>
        )}
      </div>
    </div>
  );
}

/** Add what was typed, several names apart by spaces or commas; says what of it is no site. */
export function addSites(
  sites: readonly string[],
  typed: string,
): { sites: string[]; refused?: string } {
  const added = new Set(sites);
  const refused: string[] = [];
  for (const word of typed.split(/[\s,;]+/).filter(Boolean)) {
    const site = parseSite(word);
    if (site) added.add(site);
    else refused.push(word);
  }
  return { sites: [...added], refused: refused.join(' ') || undefined };
}
