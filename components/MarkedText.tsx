import type { TextRange } from '~/lib/check/check';
import { textRuns } from './text-runs.ts';

interface MarkedTextProps {
  text: string;
  /** Stretches to mark, UTF-16 offsets. */
  marks: readonly TextRange[];
}

/** A text with some of its words marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const runs = textRuns(
    text,
    marks.map((range) => ({ range, tag: true })),
  );
  return (
    <>{runs.map((run, index) => (run.tag ? <mark key={index}>{run.text}</mark> : run.text))}</>
  );
}
