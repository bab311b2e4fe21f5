import type { Check } from '~/lib/check/check';
import type { Verdict } from '~/lib/check/verdict';
import { stanceMessage } from '~/lib/marks/verdict-look';
import type { Stance } from '~/lib/match/decision';
import { t } from './i18n.ts';
import { Notice } from './Notice.tsx';

const STANCE_NOTICES = {
  badgeDebunks: 'stanceDebunks',
  badgeDenies: 'stanceDenies',
  badgeReports: 'stanceReports',
} as const;

interface CheckNoticesProps {
  check: Check;
  /** What the passage does with the claim, where a passage led here. */
  stance?: Stance;
}

/** What the reader must know before the verdict: withdrawn, replaced, or not what is said here. */
export function CheckNotices({ check, stance = 'asserts' }: CheckNoticesProps) {
  return (
    <>
      {check.status === 'retracted' && <Notice kind="warning">{t('noticeRetracted')}</Notice>}
      {check.status === 'superseded' && <Notice kind="warning">{t('noticeSuperseded')}</Notice>}
      <StanceNotice verdict={check.rating.verdict} stance={stance} />
    </>
  );
}

function StanceNotice({ verdict, stance }: { verdict: Verdict; stance: Stance }) {
  const message = stanceMessage(verdict, stance);
  return message ? <Notice>{t(STANCE_NOTICES[message])}</Notice> : null;
}
