import { useId } from 'preact/hooks';
import { CAREFULNESS, type Carefulness } from '~/lib/match/carefulness';
import { CARE_WORDS, careMeaning } from './care.ts';
import { t } from './i18n.ts';
import { RadioCard } from './RadioCard.tsx';

interface CarefulnessFormProps {
  carefulness: Carefulness;
  onChange: (carefulness: Carefulness) => void;
}

/** How sure Obelus must be before it marks a page. Holds at once. */
export function CarefulnessForm({ carefulness, onChange }: CarefulnessFormProps) {
  const leadId = useId();
  return (
    <div class="reach">
      <p class="choices-lead" id={leadId}>
        {t('careLead')}
      </p>
      <div
        role="radiogroup"
        aria-label={t('careHeading')}
        aria-describedby={leadId}
        class="choices"
      >
        {CAREFULNESS.map((choice) => (
          <RadioCard
            key={choice}
            group="carefulness"
            title={t(CARE_WORDS[choice].name)}
            note={`${t(CARE_WORDS[choice].effect)} ${careMeaning(choice)}`}
            chosen={choice === carefulness}
            onChoose={() => onChange(choice)}
          />
        ))}
      </div>
    </div>
  );
}
