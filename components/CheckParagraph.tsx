import type { Citation } from '~/lib/check/check';
import { t } from './i18n.ts';
import { textRuns } from './text-runs.ts';

/** What a citation in the text calls when it is pressed. */
export type GoToSource = (source: number, from: HTMLElement) => void;

interface CheckParagraphProps {
  text: string;
  /** The citations of this paragraph. */
  citations: readonly Citation[];
  /** The number the reader knows each position in `sources` by. */
  numbers: ReadonlyMap<number, number>;
  goToSource: GoToSource;
}

/** A paragraph of a fact-check, its citations turned into buttons that lead to their source. */
export function CheckParagraph({ text, citations, numbers, goToSource }: CheckParagraphProps) {
  const runs = textRuns(
    text,
    citations.map((citation) => ({ range: citation.mark, tag: citation })),
  );
  return (
    <p dir="auto">
      {runs.map((run, index) =>
        run.tag ? (
          <CitationChip
            key={index}
            citation={run.tag}
            written={run.text}
            numbers={numbers}
            goToSource={goToSource}
          />
        ) : (
          run.text
        ),
      )}
    </p>
  );
}

interface CitationChipProps extends Pick<CheckParagraphProps, 'numbers' | 'goToSource'> {
  citation: Citation;
  /** The citation as the text has it. */
  written: string;
}

function CitationChip({ citation, written, numbers, goToSource }: CitationChipProps) {
  const { name, source } = citation;
  const number = source === undefined ? undefined : numbers.get(source);
  // A name that several sources share leads nowhere in particular; it stays as it was written.
  if (source === undefined || number === undefined) {
    return <span class="citation-text">{written}</span>;
  }
  return (
    <button
      type="button"
      class="citation"
      aria-label={t('citationLabel', number, name)}
      onClick={(event) => goToSource(source, event.currentTarget)}
    >
      {name}
    </button>
  );
}
