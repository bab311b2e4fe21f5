import { useState } from 'preact/hooks';
import { Fold } from '../Fold.tsx';
import { t, verdictName } from '../i18n.ts';

/** What can be typed beside words. The names of fields are the same in every language. */
const WAYS = () =>
  [
    ['"climate change"', 'hintPhrase'],
    ['publisher:reuters', 'hintPublisher'],
    ['lang:de', 'hintLanguage'],
    [`verdict:${verdictName('false').toLowerCase()}`, 'hintVerdict'],
    ['year:2021-2024', 'hintYear'],
  ] as const;

/** How to search for more than words, folded away until it is wanted. */
export function SearchHint() {
  const [open, setOpen] = useState(false);
  return (
    <div class="hint">
      <Fold title={t('hintHeading')} open={open} onToggle={setOpen}>
        <dl class="hint__ways">
          {WAYS().map(([typed, meaning]) => (
            <div key={typed}>
              <dt>
                <code dir="ltr">{typed}</code>
              </dt>
              <dd>{t(meaning)}</dd>
            </div>
          ))}
        </dl>
        <p class="hint__note">{t('hintTypos')}</p>
        <p class="hint__note">{t('hintKeys')}</p>
      </Fold>
    </div>
  );
}
