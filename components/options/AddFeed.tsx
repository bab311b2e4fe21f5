import { useId, useState } from 'preact/hooks';
import { isSecureAddress } from '~/lib/updates/address';
import { addSubscription } from '../background.ts';
import { t } from '../i18n.ts';
import { hostOf } from '../links.ts';
import { Notice } from '../Notice.tsx';
import { askForFeed } from '../updates/feed-access.ts';
import { refusalSentence } from '../updates/problem-words.ts';

type Outcome = 'invalid' | 'refused' | { failure: string };

/** A field for the address of any feed or pack. */
export function AddFeed({ onAdded }: { onAdded: () => void }) {
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const inputId = useId();
  const hintId = useId();
  const add = async (event: Event) => {
    event.preventDefault();
    const url = feedAddress(typed);
    if (!url) return setOutcome('invalid');
    // Before anything is awaited: the browser asks only for the click itself.
    const granted = await askForFeed(url).catch(() => false);
    if (!granted) return setOutcome('refused');
    try {
      await addSubscription({ name: nameOf(url), url });
      setOutcome(undefined);
      setTyped('');
      onAdded();
    } catch (error) {
      setOutcome({ failure: refusalSentence(error, 'feedNotAdded') });
    }
  };
  return (
    // The browser knows no address without its scheme; what is wrong with one we say ourselves.
    <form class="option-group" noValidate onSubmit={add}>
      <label class="option-group__label" for={inputId}>
        {t('addFeedHeading')}
      </label>
      <p class="option-note" id={hintId}>
        {t('addFeedNote')}
      </p>
      <div class="field-row">
        <input
          id={inputId}
          type="url"
          class="text-field"
          autoComplete="off"
          spellcheck={false}
          aria-describedby={hintId}
          aria-invalid={outcome === 'invalid'}
          placeholder={t('addFeedPlaceholder')}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setOutcome(undefined); // It was about another address.
          }}
        />
        <button type="submit" class="button" data-kind="quiet" disabled={typed.trim() === ''}>
          {t('addFeed')}
        </button>
      </div>
      <div role="alert">
        {outcome === 'invalid' && <Notice kind="warning">{t('addFeedInvalid')}</Notice>}
        {outcome === 'refused' && <Notice>{t('feedRefused')}</Notice>}
        {typeof outcome === 'object' && <Notice kind="warning">{outcome.failure}</Notice>}
      </div>
    </form>
  );
}

/** The address in what was typed, where a feed may come from it. */
function feedAddress(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!isSecureAddress(address)) return undefined;
  const url = new URL(address);
  return url.hostname.includes('.') || url.protocol === 'http:' ? url.href : undefined;
}

/** A name until the reader sees a better one: the host, and the file where it tells something. */
function nameOf(url: string): string {
  const host = hostOf(url) ?? url;
  const file = decodeURIComponentSafely(new URL(url).pathname.split('/').at(-1) ?? '');
  return file === '' ? host : `${host}: ${file}`.slice(0, 200);
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
