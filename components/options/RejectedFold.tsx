import { useState } from 'preact/hooks';
import { Fold } from '../Fold.tsx';
import { formatNumber, t, tCount } from '../i18n.ts';

/** Reasons that are listed; the rest is told as a number. */
const MAX_REASONS = 12;

/** What an update left out, by reason, folded: most readers need not know. */
export function RejectedFold({ rejected }: { rejected: Readonly<Record<string, number>> }) {
  const [open, setOpen] = useState(false);
  const reasons = Object.entries(rejected).sort(([, a], [, b]) => b - a);
  if (reasons.length === 0) return null;
  const total = reasons.reduce((sum, [, count]) => sum + count, 0);
  const rest = reasons.slice(MAX_REASONS).reduce((sum, [, count]) => sum + count, 0);
  return (
    <Fold title={tCount('leftOut', total)} open={open} onToggle={setOpen}>
      <ul class="rejected">
        {reasons.slice(0, MAX_REASONS).map(([reason, count]) => (
          <li key={reason}>
            <span class="rejected__count">{formatNumber(count)}</span>{' '}
            {/* Made for developers, and never translated. */}
            <span lang="en">{reason}</span>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <span class="rejected__count">{formatNumber(rest)}</span> {t('leftOutOthers')}
          </li>
        )}
      </ul>
    </Fold>
  );
}
