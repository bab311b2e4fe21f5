import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from './i18n.ts';

interface ConfirmButtonProps {
  /** What it does, in a word. */
  label: string;
  /** What it does that to, for screen readers. */
  of?: string;
  /** What will be gone. */
  question: string;
  /** The answer that does it, in words of its own: never "OK". */
  yes: string;
  onConfirm: () => void;
}

/** A button for what cannot be taken back: the first press asks, in its place, the second does it. */
export function ConfirmButton({ label, of, question, yes, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  const first = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const questionId = useId();

  // The focus follows what took the place of the pressed button.
  useEffect(() => {
    if (asking) no.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button
        ref={first}
        type="button"
        class="text-button"
        aria-label={of && `${label}: ${of}`}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <fieldset
      class="confirm"
      aria-labelledby={questionId}
      onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}
    >
      <p id={questionId}>{question}</p>
      <button
        type="button"
        class="button"
        data-kind="danger"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {yes}
      </button>
      <button
        ref={no}
        type="button"
        class="button"
        data-kind="quiet"
        onClick={() => setAsking(false)}
      >
        {t('keep')}
      </button>
    </fieldset>
  );
}
