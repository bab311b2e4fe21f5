import type { IndexStatus } from '~/lib/protocol/messages';
import { Dotted } from './Dotted.tsx';
import { ageOfMoment, formatDate } from './dates.ts';
import { t, tCount } from './i18n.ts';
import { problemSentence } from './updates/problem-words.ts';

interface IndexLineProps {
  /** `undefined` while it is asked for, `null` when the background does not answer. */
  status: IndexStatus | null | undefined;
  /** Milliseconds since 1970; the age is told from here. */
  now?: number;
}

/** Which checks answer: how many, how new, and when they were last updated. */
export function IndexLine({ status, now = Date.now() }: IndexLineProps) {
  const trouble = troubleWith(status);
  return (
    <p class="index-line" role="status">
      {status && status.checks > 0 && (
        <span>
          <Dotted>
            {statusParts(status, now).map((part) => (
              <span key={part}>{part}</span>
            ))}
          </Dotted>
        </span>
      )}
      {trouble && <span class="index-line__trouble">{trouble}</span>}
    </p>
  );
}

function statusParts({ checks, newest, builtAt }: IndexStatus, now: number): string[] {
  const parts = [tCount('indexChecks', checks)];
  if (newest) parts.push(t('indexNewest', formatDate(newest)));
  if (builtAt !== undefined) parts.push(t('indexUpdated', ageOfMoment(builtAt, now)));
  return parts;
}

function troubleWith(status: IndexStatus | null | undefined): string | undefined {
  if (status === null) return t('indexSilent');
  if (status?.problem) return problemSentence(status.problem);
  if (status?.state === 'failed') return t('indexFailed');
  if (status?.state !== 'building') return undefined;
  return status.checks > 0 ? t('indexBuilding') : t('indexBuildingFirst');
}
