import { useEffect, useState } from 'preact/hooks';
import type { Contents } from '~/lib/store/rows';
import type { SubscriptionPatch } from '~/lib/updates/subscription';
import { Fold } from '../Fold.tsx';
import { t } from '../i18n.ts';
import { Checkbox } from './Checkbox.tsx';
import { LanguageBoxes } from './LanguageBoxes.tsx';

interface Choice {
  /** None: all languages. */
  languages: string[];
  /** Names of publishers that are left out. */
  publishersOff: string[];
}

interface ContentsFoldProps extends Choice {
  contents: Contents;
  onChange: (patch: SubscriptionPatch) => void;
}

/** Which languages and publishers of one collection are used; folded, for most want them all. */
export function ContentsFold({ contents, onChange, ...stored }: ContentsFoldProps) {
  const [open, setOpen] = useState(false);
  // Who ticks two boxes is quicker than the answer to the first.
  const [ticked, setTicked] = useState<Choice>();
  const key = JSON.stringify([stored.languages, stored.publishersOff]);
  // What is stored now counts again.
  useEffect(() => setTicked(undefined), [key]);
  const { languages, publishersOff } = ticked ?? stored;
  const choose = (patch: Partial<Choice>) => {
    setTicked({ languages, publishersOff, ...patch });
    onChange(patch);
  };
  const isAll = languages.length === 0 && publishersOff.length === 0;
  const off = new Set(publishersOff);
  const counts = new Map(contents.publishers);
  // What was left out stays in sight when its last check is gone.
  const publishers = [...new Set([...counts.keys(), ...publishersOff])];
  const toggled = (name: string, on: boolean) =>
    on ? publishersOff.filter((other) => other !== name) : [...publishersOff, name];
  return (
    <Fold title={t(isAll ? 'contentsAll' : 'contentsPart')} open={open} onToggle={setOpen}>
      <p class="option-note">{t('contentsNote')}</p>
      <fieldset class="contents">
        <legend>{t('languagesHeading')}</legend>
        <LanguageBoxes
          chosen={languages}
          offered={contents.languages}
          onChoose={(chosen) => choose({ languages: chosen(languages) })}
        />
      </fieldset>
      <fieldset class="contents">
        <legend>{t('optionsPublishers')}</legend>
        <div class="checkboxes contents__publishers">
          {publishers.map((name) => (
            <Checkbox
              key={name}
              label={name}
              count={counts.get(name) ?? 0}
              checked={!off.has(name)}
              onChange={(on) => choose({ publishersOff: toggled(name, on) })}
            />
          ))}
        </div>
      </fieldset>
    </Fold>
  );
}
