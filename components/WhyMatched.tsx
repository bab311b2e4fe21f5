import type { Check, TextRange } from '~/lib/check/check';
import type { AlignedWords, Difference, Match } from '~/lib/match/decision';
import { chanceMessage } from './chance.ts';
import { type MessageName, t } from './i18n.ts';
import { textRuns } from './text-runs.ts';

const DIFFERENCE_NAMES: Record<Difference['kind'], MessageName> = {
  rejection: 'differsRejection',
  number: 'differsNumber',
  date: 'differsDate',
  name: 'differsName',
  word: 'differsWord',
  negation: 'differsNegation',
};

interface WhyMatchedProps {
  match: Match;
  passageText: string;
  check: Pick<Check, 'claim' | 'title' | 'lang'>;
}

/** Why Obelus thinks that a passage and a check mean the same claim, and what speaks against it. */
export function WhyMatched({ match, passageText, check }: WhyMatchedProps) {
  const { field, aligned, differs } = match.explanation;
  const byTitle = field === 'title' && check.title !== undefined;
  return (
    <div class="why">
      <p class="why__chance">{t(chanceMessage(match.probability))}</p>
      <AlignedText
        label={t('whyPassage')}
        text={passageText}
        aligned={aligned}
        rangeOf={(words) => words.passage}
      />
      <AlignedText
        label={t(byTitle ? 'whyTitle' : 'whyClaim')}
        text={byTitle ? check.title! : check.claim}
        lang={check.lang}
        aligned={aligned}
        rangeOf={(words) => words.check}
      />
      <Legend aligned={aligned} />
      <Differences differs={differs} />
    </div>
  );
}

interface AlignedTextProps {
  label: string;
  text: string;
  lang?: string;
  aligned: readonly AlignedWords[];
  rangeOf: (words: AlignedWords) => TextRange;
}

function AlignedText({ label, text, lang, aligned, rangeOf }: AlignedTextProps) {
  const runs = textRuns(
    text,
    aligned.map((words) => ({ range: rangeOf(words), tag: words.kind })),
  );
  return (
    <div class="why__text">
      <p class="why__label">{label}</p>
      <blockquote class="why__quote" lang={lang} dir="auto">
        {runs.map((run, index) =>
          run.tag ? (
            <mark key={index} data-kind={run.tag}>
              {run.text}
            </mark>
          ) : (
            run.text
          ),
        )}
      </blockquote>
    </div>
  );
}

function Legend({ aligned }: { aligned: readonly AlignedWords[] }) {
  // One kind of mark explains itself.
  if (!aligned.some((words) => words.kind === 'near')) return null;
  return (
    <p class="why__legend">
      <mark data-kind="same">{t('whySame')}</mark>
      <mark data-kind="near">{t('whyNear')}</mark>
    </p>
  );
}

function Differences({ differs }: { differs: readonly Difference[] }) {
  if (differs.length === 0) return <p class="why__none">{t('whyNothingDiffers')}</p>;
  return (
    <div class="why__differs">
      <p class="why__label">{t('whyDiffers')}</p>
      <dl class="why__list">
        {differs.map(({ kind, side, text }, index) => (
          <div key={index} class="why__difference">
            <dt>{t(DIFFERENCE_NAMES[kind])}</dt>
            <dd>{t(side === 'passage' ? 'differsPassage' : 'differsCheck', t('quoted', text))}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
