import { t } from '../i18n.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { Section } from './Section.tsx';

/** What the keyboard does: the shortcuts on pages, which the browser may have otherwise, and the rest. */
export function KeysSection() {
  const shortcuts = useShortcuts();
  return (
    <Section id="keys" lead={t('keysLead')}>
      <dl class="keys">
        {shortcuts.map(({ command, keys, meaning }) => (
          <div key={command}>
            <dt>{keys === '' ? t('keysNone') : <kbd dir="ltr">{keys}</kbd>}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="option-note">{t('keysCard')}</p>
      <p class="option-note">{t('keysPanel', t('hintKeys'))}</p>
    </Section>
  );
}
