import type { IndexStatus, StartUpReport } from '~/lib/protocol/messages';
import { formatDate, formatMoment } from '../dates.ts';
import { formatBytes, formatNumber, t } from '../i18n.ts';
import type { StorageUse } from './use-details.ts';

interface IndexFactsProps {
  index: IndexStatus | undefined;
  searchRunsAs: StartUpReport['searchRunsAs'] | undefined;
  storage: StorageUse | undefined;
}

/** Which checks answer, by which means, and what they take of the disk. */
export function IndexFacts({ index, searchRunsAs, storage }: IndexFactsProps) {
  const unknown = t('debugUnknown');
  const built = index?.builtAt;
  const rows: [name: string, value: string][] = [
    [t('debugChecks'), index ? formatNumber(index.checks) : unknown],
    [t('debugPublishers'), index ? formatNumber(index.publishers) : unknown],
    [t('debugNewest'), index?.newest ? formatDate(index.newest) : unknown],
    [t('debugBuilt'), built === undefined ? unknown : formatMoment(built)],
    [t('debugSize'), index ? formatBytes(index.bytes) : unknown],
    [t('debugSearch'), searchRunsAs ?? unknown],
    [
      t('debugStorage'),
      storage
        ? t('debugStorageOf', formatBytes(storage.used), formatBytes(storage.quota))
        : unknown,
    ],
  ];
  return (
    <dl class="debug__facts">
      {rows.map(([name, value]) => [<dt key={`${name}:`}>{name}</dt>, <dd key={name}>{value}</dd>])}
    </dl>
  );
}
