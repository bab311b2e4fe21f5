import type { RefObject } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { PUBLISHED_LANGUAGES } from '~/lib/check/publishers/languages';
import { languageName, sameLanguage, t, uiLocale } from '../i18n.ts';
import type { Question, QuestionChoice } from './question.ts';

interface OnlineFiltersProps {
  choice: QuestionChoice;
  /** What the choice and the search above come to. */
  question: Question;
  onChange: (choice: QuestionChoice) => void;
  siteRef: RefObject<HTMLInputElement | null>;
  /** The id of what says that the typed site is none; undefined while nothing is said. */
  refusalId: string | undefined;
}

/** In which language and by which publisher Google is asked for checks. */
export function OnlineFilters({
  choice,
  question,
  onChange,
  siteRef,
  refusalId,
}: OnlineFiltersProps) {
  const hintId = useId();
  const languages = useMemo(() => offered(question.lang), [question.lang]);
  return (
    <div class="filters__body online__filters">
      <label class="filters__field">
        <span>{t('filterLanguage')}</span>
        <select
          class="select"
          value={question.lang ?? ''}
          onChange={({ currentTarget }) => onChange({ ...choice, lang: currentTarget.value })}
        >
          <option value="">{t('languagesAll')}</option>
          {languages.map(([tag, name]) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="filters__field">
        <span>{t('onlineSite')}</span>
        <input
          ref={siteRef}
          class="select"
          type="text"
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellcheck={false}
          aria-describedby={refusalId ?? hintId}
          aria-invalid={refusalId !== undefined}
          placeholder={t('filterAnyPublisher')}
          value={choice.site}
          onInput={({ currentTarget }) => onChange({ ...choice, site: currentTarget.value })}
        />
      </label>
      <span class="visually-hidden" id={hintId}>
        {t('sitesHint')}
      </span>
    </div>
  );
}

/**
 * The languages that fact-checkers are known to write in, by name: the reader's own first, because
 * it is the likeliest, then as their alphabet goes. What the search above chose is among them.
 */
function offered(chosen: string | undefined): [tag: string, name: string][] {
  const locale = uiLocale();
  const tags = new Set([...PUBLISHED_LANGUAGES, ...(chosen ? [chosen] : [])]);
  const named = [...tags].map((tag): [string, string] => [tag, languageName(tag)]);
  const own = (tag: string) => Number(sameLanguage(tag, locale));
  const { compare } = new Intl.Collator(locale);
  return named.sort(
    ([one, name], [other, otherName]) => own(other) - own(one) || compare(name, otherName),
  );
}
