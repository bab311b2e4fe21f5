import type { Verdict } from '~/lib/check/verdict';
import { VERDICT_LOOKS } from '~/lib/marks/verdict-look';

interface VerdictBarProps {
  /** In the order in which they stand in the bar; what has no count is left out. */
  counts: readonly { verdict: Verdict; count: number }[];
}

/** Verdicts as one bar, each as long as its share. Repeats what is written beside it. */
export function VerdictBar({ counts }: VerdictBarProps) {
  return (
    <span class="verdict-bar" aria-hidden="true">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => (
          <span key={verdict} data-tone={VERDICT_LOOKS[verdict].tone} style={{ flexGrow: count }} />
        ))}
    </span>
  );
}
