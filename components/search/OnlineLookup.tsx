import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Check } from '~/lib/check/check';
import { summaryOf } from '~/lib/protocol/summary';
import { keepLookupKey, readLookupKey } from '~/lib/settings/lookup-key';
import { CheckListItem } from '../CheckListItem.tsx';
import { Dotted } from '../Dotted.tsx';
import { ExternalLink } from '../ExternalLink.tsx';
import { t, tCount } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { isPrivateWindow, PrivateWindow } from '../PrivateWindow.tsx';
import { useToldFailure } from '../use-told-failure.tsx';
import { OnlineFilters } from './OnlineFilters.tsx';
import { isAskable, isSameQuestion, type Question, questionOf } from './question.ts';
import { LOOKUP_HELP, type Online, type OnlineState } from './use-online.ts';
import type { Search } from './use-search.ts';

interface OnlineLookupProps {
  /** What the reader searches for. */
  search: Search;
  online: Online;
  onOpen: (check: Check) => void;
}

/**
 * Ask Google's Fact Check Tools for what no collection on this device has: with the reader's own
 * key, and only when they press the button. What comes stands apart, and can be kept.
 */
export function OnlineLookup({ search, online, onOpen }: OnlineLookupProps) {
  const headingId = useId();
  const [attempt, told] = useToldFailure();
  const [key, setKey] = useLookupKey();
  const question = questionOf(search, online.choice);
  // What an earlier question brought is no answer to this one.
  const state: OnlineState =
    online.state.kind !== 'idle' && isSameQuestion(online.state.asked, question)
      ? online.state
      : { kind: 'idle' };
  const ask = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // Keeping a key and forgetting it put another control in the place of the one that was pressed.
  const isByReader = useRef(false);
  const setOwnKey = (next: string) => {
    isByReader.current = true;
    attempt(setKey(next));
  };
  useLayoutEffect(() => {
    if (!isByReader.current) return;
    isByReader.current = false;
    (key === '' ? field : ask).current?.focus();
  }, [key]);
  return (
    <section class="online" aria-labelledby={headingId}>
      <h2 class="section-title" id={headingId}>
        {t('onlineHeading')}
      </h2>
      <p class="online__note">{t('onlineNote', t('onlineAsk'))}</p>
      {key === '' && <KeyForm fieldRef={field} onKey={setOwnKey} />}
      {key !== undefined && key !== '' && (
        <QuestionForm
          question={question}
          online={online}
          isAsking={state.kind === 'asking'}
          askRef={ask}
          onAsk={() => online.ask(question, key)}
          onForgetKey={() => setOwnKey('')}
        />
      )}
      {told}
      <div role="status">
        <Outcome
          state={state}
          onRetry={() => {
            if (key) online.ask(question, key);
            ask.current?.focus();
          }}
        />
      </div>
      {state.kind === 'found' && state.checks.length > 0 && (
        <Found state={state} onKeep={online.keep} onOpen={onOpen} />
      )}
    </section>
  );
}

interface QuestionFormProps {
  question: Question;
  online: Online;
  isAsking: boolean;
  askRef: RefObject<HTMLButtonElement | null>;
  onAsk: () => void;
  onForgetKey: () => void;
}

/** What is asked for beside the words, and the one button that sends anything. */
function QuestionForm({ question, online, isAsking, askRef, ...on }: QuestionFormProps) {
  const { choice } = online;
  const refusalId = useId();
  const site = useRef<HTMLInputElement>(null);
  /** What was typed for a site when it was refused. */
  const [refused, setRefused] = useState('');
  const isRefused = refused !== '' && refused === choice.site;
  const isUnreadable = choice.site.trim() !== '' && question.site === undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    setRefused(isUnreadable ? choice.site : '');
    if (isUnreadable) return site.current?.focus();
    // Straight in the click: the browser asks for access only for the click itself.
    if (!isAsking) on.onAsk();
  };
  return (
    <form class="online__form" onSubmit={submit}>
      <OnlineFilters
        choice={choice}
        question={question}
        onChange={online.choose}
        siteRef={site}
        refusalId={isRefused ? refusalId : undefined}
      />
      <div role="alert" id={refusalId}>
        {isRefused && <Notice kind="warning">{t('sitesInvalid', refused.trim())}</Notice>}
      </div>
      <p class="online__actions">
        <button
          type="submit"
          class="button"
          data-kind="quiet"
          ref={askRef}
          disabled={!isUnreadable && !isAskable(question)}
          aria-disabled={isAsking}
        >
          {t(isAsking ? 'onlineAsking' : 'onlineAsk')}
        </button>
        <button type="button" class="text-button" onClick={on.onForgetKey}>
          {t('onlineForgetKey')}
        </button>
      </p>
    </form>
  );
}

/** The reader's key, `undefined` until it is read. */
function useLookupKey(): [key: string | undefined, set: (key: string) => Promise<void>] {
  const [key, setKey] = useState<string>();
  useEffect(() => {
    void readLookupKey().then(setKey);
  }, []);
  const keep = (next: string) => keepLookupKey(next).then(() => setKey(next.trim()));
  return [key, keep];
}

interface KeyFormProps {
  fieldRef: RefObject<HTMLInputElement | null>;
  onKey: (key: string) => void;
}

function KeyForm({ fieldRef, onKey }: KeyFormProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="field-row online__key"
      onSubmit={(event) => {
        event.preventDefault();
        onKey(typed);
      }}
    >
      <input
        ref={fieldRef}
        class="text-field"
        type="text"
        aria-label={t('onlineKey')}
        placeholder={t('onlineKey')}
        autoComplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button" data-kind="quiet" disabled={typed.trim() === ''}>
        {t('onlineKeepKey')}
      </button>
      <ExternalLink href={LOOKUP_HELP}>{t('onlineGetKey')}</ExternalLink>
    </form>
  );
}

function Outcome({ state, onRetry }: { state: OnlineState; onRetry: () => void }) {
  if (state.kind === 'refused') return <Notice>{t('onlineRefused')}</Notice>;
  if (state.kind === 'failed') {
    return (
      <Notice kind="warning">
        {t(state.message)}{' '}
        <button type="button" class="text-button" onClick={onRetry}>
          {t('tryAgain')}
        </button>
      </Notice>
    );
  }
  if (state.kind !== 'found') return null;
  const count = state.checks.length;
  if (count === 0) {
    const isNarrowed = state.asked.lang !== undefined || state.asked.site !== undefined;
    return <p class="online__note">{t(isNarrowed ? 'onlineNoneChosen' : 'onlineNone')}</p>;
  }
  return (
    <p class="online__note">
      <Dotted>
        <span>{tCount('onlineFound', count)}</span>
        <span>{t(state.kept === 'yes' ? 'onlineIsKept' : 'onlineNotKept')}</span>
      </Dotted>
    </p>
  );
}

interface FoundProps {
  state: Extract<OnlineState, { kind: 'found' }>;
  onKeep: () => void;
  onOpen: (check: Check) => void;
}

function Found({ state: { checks, kept }, onKeep, onOpen }: FoundProps) {
  return (
    <>
      <ul class="check-list">
        {checks.map((check) => (
          <CheckListItem key={check.id} check={summaryOf(check)} onOpen={() => onOpen(check)} />
        ))}
      </ul>
      <p class="online__actions">
        <button
          type="button"
          class="button"
          data-kind="quiet"
          aria-disabled={kept === 'keeping' || kept === 'yes'}
          onClick={onKeep}
        >
          {t('onlineKeep')}
        </button>
      </p>
      <div role="status">
        {kept === 'yes' && <Notice>{t('onlineKept')}</Notice>}
        {kept === 'failed' &&
          (isPrivateWindow() ? <PrivateWindow /> : <Notice kind="warning">{t('notDone')}</Notice>)}
      </div>
    </>
  );
}
