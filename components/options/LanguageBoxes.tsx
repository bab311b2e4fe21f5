import { languageName, t } from '../i18n.ts';
import { Checkbox } from './Checkbox.tsx';

interface LanguageBoxesProps {
  /** None: all languages. */
  chosen: readonly string[];
  /** The languages that there are checks in, with how many. */
  offered: readonly (readonly [lang: string, checks: number])[];
  /** `choose` makes the chosen ones of those that were chosen before. */
  onChoose: (choose: (before: readonly string[]) => string[]) => void;
}

/** A box for each language, and one for all. */
export function LanguageBoxes({ chosen, offered, onChoose }: LanguageBoxesProps) {
  const counts = new Map(offered);
  // What was chosen stays in sight when its last check is gone.
  const langs = [...new Set([...counts.keys(), ...chosen])];
  return (
    <div class="checkboxes">
      <Checkbox
        label={t('languagesAll')}
        checked={chosen.length === 0}
        onChange={() => onChoose(() => [])}
      />
      {langs.map((lang) => (
        <Checkbox
          key={lang}
          label={languageName(lang)}
          count={counts.get(lang) ?? 0}
          checked={chosen.includes(lang)}
          onChange={(on) => onChoose((before) => toggled(before, lang, on))}
        />
      ))}
    </div>
  );
}

function toggled(chosen: readonly string[], lang: string, on: boolean): string[] {
  const others = chosen.filter((other) => other !== lang);
  return on ? [...others, lang] : others;
}
