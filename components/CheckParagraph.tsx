import type { Citation } from '~/lib/check/check';
import { t } from './i18n.ts';
import { type Run, textRuns } from './text-runs.ts';

/** No line may begin with these, but browsers break after any button. */
const CLOSING = /^[\p{Pe}\p{Pf}.,;:!?…،؛؟。、，；：！？]+/u;

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
      {withClosing(runs).map(({ text, tag, closing }, index) =>
        tag ? (
          <span key={index} class="citation-unit">
            <CitationChip citation={tag} written={text} numbers={numbers} goToSource={goToSource} />
            {closing}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  );
}

/** The punctuation that follows a citation goes with it, as `closing`. */
function withClosing(runs: readonly Run<Citation>[]): (Run<Citation> & { closing: string })[] {
  const closings = runs.map((run, at) =>
    run.tag ? (CLOSING.exec(runs[at + 1]?.text ?? '')?.[0] ?? '') : '',
  );
  return runs.map((run, at) => ({
    ...run,
    text: run.text.slice(closings[at - 1]?.length ?? 0),
    closing: closings[at]!,
  }));
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
