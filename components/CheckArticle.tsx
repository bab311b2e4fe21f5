import { useMemo, useState } from 'preact/hooks';
import type { Agreement } from '~/lib/check/agreement';
import type { Check } from '~/lib/check/check';
import type { Match } from '~/lib/match/decision';
import { AgreementBar } from './AgreementBar.tsx';
import { CheckBody, hasText } from './CheckBody.tsx';
import { CheckFacts } from './CheckFacts.tsx';
import { CheckNotices } from './CheckNotices.tsx';
import { CopyLink } from './CopyLink.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { Fold } from './Fold.tsx';
import { formatNumber, t } from './i18n.ts';
import { safeUrl } from './links.ts';
import { Objection } from './Objection.tsx';
import { SourceList } from './SourceList.tsx';
import { groupSources, sourceNumbers } from './source-groups.ts';
import { useSourceJump } from './source-jump.ts';
import { WhyMatched } from './WhyMatched.tsx';

interface CheckArticleProps {
  check: Check;
  /** The match that led here, with the passage it was found for. */
  match?: Match;
  passageText?: string;
  /** `first`: a small window, most is folded; `all`: there is room for everything. */
  unfolded: 'first' | 'all';
  /** How the publishers of this claim stand to each other, where there are several. */
  agreement?: Agreement | null;
  /** ISO date of the article that repeats the claim, where it is known. */
  articleDate?: string;
  /** Milliseconds since 1970; ages are told from here. */
  now?: number;
}

/** A whole check below its verdict: claim, facts, text, sources, and why it was matched. */
export function CheckArticle(props: CheckArticleProps) {
  const { check, match, passageText, unfolded, agreement, articleDate, now } = props;
  const groups = useMemo(() => groupSources(check.sources), [check.sources]);
  const numbers = useMemo(() => sourceNumbers(groups), [groups]);
  const jump = useSourceJump(unfolded === 'all');
  const url = safeUrl(check.url);
  const [whyOpen, setWhyOpen] = useState(false);
  const link = url && (
    <p class="check__link">
      <ExternalLink href={url}>{t('readFactCheck', check.publisher.name)}</ExternalLink>
      <CopyLink url={url} />
    </p>
  );
  // Of some checks only the verdict is known: then the way to the text stands in the text's place.
  const isVerdictAlone = !hasText(check) && check.sources.length === 0;
  return (
    <article class="check">
      <h2 class="check__claim" lang={check.lang} dir="auto">
        {check.claim}
      </h2>
      <CheckFacts check={check} now={now ?? Date.now()} articleDate={articleDate} />
      <CheckNotices check={check} stance={match?.stance} />
      {agreement && <AgreementBar agreement={agreement} />}
      <div class="check__sections">
        {isVerdictAlone && link}
        <CheckBody
          check={check}
          unfolded={unfolded}
          numbers={numbers}
          goToSource={jump.goToSource}
        />
        {!isVerdictAlone && (
          <Fold
            title={t('sectionSources')}
            count={formatNumber(check.sources.length)}
            open={jump.open}
            onToggle={jump.setOpen}
          >
            <SourceList
              groups={groups}
              lang={check.lang}
              target={jump.target}
              register={jump.register}
              onBack={jump.goBack}
            />
          </Fold>
        )}
        {match && passageText !== undefined && (
          <Fold title={t('sectionWhy')} open={whyOpen} onToggle={setWhyOpen}>
            <WhyMatched match={match} passageText={passageText} check={check} />
          </Fold>
        )}
        <Objection check={check} matched={match !== undefined} />
      </div>
      {!isVerdictAlone && link}
    </article>
  );
}
