import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../i18n.ts';
import { Section } from './Section.tsx';

/** A keyboard shortcut as the reader has set it, in the browser's words. */
interface Shortcut {
  keys: string;
  meaning: string;
}

/** What the keyboard does: the shortcuts on pages, which the browser may have otherwise, and the rest. */
export function KeysSection() {
  const shortcuts = useShortcuts();
  return (
    <Section id="keys" lead={t('keysLead')}>
      <dl class="keys">
        {shortcuts.map(({ keys, meaning }) => (
          <div key={meaning}>
            <dt>{keys === '' ? t('keysNone') : <kbd dir="ltr">{keys}</kbd>}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="option-note">{t('keysCard')}</p>
      <p class="option-note">{t('hintKeys')}</p>
    </Section>
  );
}

function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    void readShortcuts().then(setShortcuts, () => {}); // Firefox for Android has none.
  }, []);
  return shortcuts;
}

async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ shortcut = '', description }) =>
    description ? [{ keys: shortcut, meaning: description }] : [],
  );
}
