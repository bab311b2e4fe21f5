import type { RefObject } from 'preact';
import { MAX_QUERY_LENGTH } from '~/lib/protocol/validation';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { t } from './i18n.ts';

interface SearchFieldProps {
  value: string;
  onInput: (value: string) => void;
  inputRef: RefObject<HTMLInputElement | null>;
}

/** The field above the list; the list answers while one types. */
export function SearchField({ value, onInput, inputRef }: SearchFieldProps) {
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        ref={inputRef}
        type="search"
        class="search-field__input"
        aria-label={t('searchLabel')}
        placeholder={t('searchPlaceholder')}
        autoComplete="off"
        spellcheck={false}
        maxLength={MAX_QUERY_LENGTH}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {value !== '' && (
        <IconButton
          icon="close"
          label={t('searchClear')}
          onClick={() => {
            onInput('');
            inputRef.current?.focus(); // The button goes.
          }}
        />
      )}
    </div>
  );
}
