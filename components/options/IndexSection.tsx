import { VERDICTS } from '~/lib/check/verdict';
import { FORMAT_VERSION } from '~/lib/index/format';
import { VERDICT_LOOKS } from '~/lib/marks/verdict-look';
import type { IndexStatus, SearchAnswer } from '~/lib/protocol/messages';
import { type Bar, BarChart } from '../BarChart.tsx';
import { ageOfMoment, formatDate } from '../dates.ts';
import { PathIcon } from '../Icon.tsx';
import { formatBytes, formatNumber, languageName, t, verdictGroup } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { problemSentence } from '../updates/problem-words.ts';
import { Section } from './Section.tsx';

/** Languages that are told one by one; the others are few checks each. */
const MAX_LANGUAGES = 8;
const MAX_YEARS = 8;

interface IndexSectionProps {
  /** `undefined` while it is asked for, `null` when the background does not answer. */
  status: IndexStatus | null | undefined;
  facets: SearchAnswer | undefined;
}

/** What pages are compared with: how much, how old, of what kind. */
export function IndexSection({ status, facets }: IndexSectionProps) {
  return (
    <Section id="index" lead={t('indexLead')}>
      {status === null && <Notice kind="warning">{t('indexSilent')}</Notice>}
      {status?.problem && <Notice kind="warning">{problemSentence(status.problem)}</Notice>}
      {status?.state === 'failed' && !status.problem && (
        <Notice kind="warning">{t('indexFailed')}</Notice>
      )}
      {status && (
        <dl class="index-facts">
          <Fact name={t('debugChecks')} value={formatNumber(status.checks)} />
          <Fact name={t('debugPublishers')} value={formatNumber(status.publishers)} />
          {status.newest && <Fact name={t('debugNewest')} value={formatDate(status.newest)} />}
          {status.builtAt !== undefined && (
            <Fact name={t('debugBuilt')} value={ageOfMoment(status.builtAt, Date.now())} />
          )}
          <Fact name={t('debugSize')} value={formatBytes(status.bytes)} />
          <Fact name={t('indexFormat')} value={formatNumber(FORMAT_VERSION)} />
        </dl>
      )}
      {facets && facets.total > 0 && <Charts facets={facets} />}
    </Section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Charts({ facets }: { facets: SearchAnswer }) {
  return (
    <div class="charts">
      <BarChart title={t('chartVerdicts')} bars={verdictBars(facets)} />
      <BarChart title={t('chartLanguages')} bars={languageBars(facets)} />
      <BarChart title={t('chartYears')} bars={yearBars(facets)} />
    </div>
  );
}

function verdictBars({ byVerdict }: SearchAnswer): Bar[] {
  return VERDICTS.filter((verdict) => byVerdict[verdict]).map((verdict) => ({
    key: verdict,
    label: (
      <span class="chart__verdict">
        <PathIcon path={VERDICT_LOOKS[verdict].icon} />
        {verdictGroup(verdict)}
      </span>
    ),
    count: byVerdict[verdict] ?? 0,
    tone: VERDICT_LOOKS[verdict].tone,
  }));
}

function languageBars({ byLang }: SearchAnswer): Bar[] {
  const bars: Bar[] = byLang
    .slice(0, MAX_LANGUAGES)
    .map(({ value, count }) => ({ key: value, label: languageName(value), count }));
  const rest = sum(byLang.slice(MAX_LANGUAGES));
  return rest > 0 ? [...bars, { key: '', label: t('chartOthers'), count: rest }] : bars;
}

/** The latest years, newest first, and all before them in one. */
function yearBars({ byYear }: SearchAnswer): Bar[] {
  const bars: Bar[] = byYear
    .slice(-MAX_YEARS)
    .toReversed()
    .map(({ value, count }) => ({ key: value, label: String(value), count }));
  const rest = sum(byYear.slice(0, -MAX_YEARS));
  return rest > 0 ? [...bars, { key: '', label: t('chartEarlier'), count: rest }] : bars;
}

function sum(counts: readonly { count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
