import type { Verdict } from '~/lib/check/verdict';
import { VERDICT_LOOKS } from '~/lib/marks/verdict-look';
import type { Stance } from '~/lib/match/decision';
import { PathIcon } from './Icon.tsx';
import { badgeWording } from './i18n.ts';

interface VerdictBadgeProps {
  verdict: Verdict;
  /** What the passage does with the claim; changes the wording and quietens the look. */
  stance?: Stance;
  /** `large` heads a check, `small` stands in lists. */
  size?: 'small' | 'large';
}

/** A verdict as icon and name: shape, colour and words say the same thing three times. */
export function VerdictBadge({ verdict, stance = 'asserts', size = 'small' }: VerdictBadgeProps) {
  const { icon, tone } = VERDICT_LOOKS[verdict];
  return (
    <span class="verdict-badge" data-tone={tone} data-size={size} data-stance={stance}>
      <PathIcon path={icon} />
      <span>{badgeWording(verdict, stance)}</span>
    </span>
  );
}
