import type { Verdict } from '~/lib/check/verdict';
import { VERDICT_LOOKS } from '~/lib/marks/verdict-look';

interface VerdictBarProps {
  /** In the order in which they stand in the bar; what has no count is left out. */
  counts: readonly { verdict: Verdict; count: number }[];
  /** What has a verdict that says nothing here; stands at the end, without a colour. */
  quiet?: number;
}

/** Verdicts as one bar, each as long as its share. Repeats what is written beside it. */
export function VerdictBar({ counts, quiet = 0 }: VerdictBarProps) {
  return (
    <span class="verdict-bar" aria-hidden="true">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => (
          <span key={verdict} data-tone={VERDICT_LOOKS[verdict].tone} style={{ flexGrow: count }} />
        ))}
      {quiet > 0 && <span data-quiet style={{ flexGrow: quiet }} />}
    </span>
  );
}
