import type { StartUpStage, TimedStage } from '~/lib/diagnosis/start-up';
import { formatNumber, type MessageName, t } from '../i18n.ts';

const STAGE_MESSAGES: Record<StartUpStage, MessageName> = {
  wake: 'debugStageWake',
  database: 'debugStageDatabase',
  file: 'debugStageFile',
  vectors: 'debugStageVectors',
  index: 'debugStageIndex',
  build: 'debugStageBuild',
  answer: 'debugStageAnswer',
};

/** The stages of the background's start, with their times. */
export function StageTable({ stages }: { stages: readonly TimedStage[] }) {
  return (
    <table class="debug__table debug__table--stages">
      <thead>
        <tr>
          <th scope="col">{t('debugStage')}</th>
          <th scope="col">{t('debugBegan')}</th>
          <th scope="col">{t('debugTook')}</th>
        </tr>
      </thead>
      <tbody>
        {stages.map(({ stage, began, ms }) => (
          <tr key={stage} data-stage={stage}>
            <th scope="row">{t(STAGE_MESSAGES[stage])}</th>
            <td>{milliseconds(began)}</td>
            <td>{milliseconds(ms)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** To the tenth where that is seen. */
function milliseconds(ms: number): string {
  return t('debugMilliseconds', formatNumber(ms < 10 ? Math.round(ms * 10) / 10 : Math.round(ms)));
}
