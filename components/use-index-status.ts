import type { IndexStatus } from '~/lib/protocol/messages';
import { indexStatus } from './background.ts';
import { useRepeated } from './use-repeated.ts';

/** How soon to ask again while the index is being built or nobody answers. */
const RETRY_MS = 1_000;

/**
 * Which index answers; `undefined` until told, `null` when the background does not answer. Asked
 * anew with every `round`.
 */
export function useIndexStatus(round = ''): IndexStatus | null | undefined {
  return useRepeated(round, indexStatus, (status) =>
    status && status.state !== 'building' ? undefined : RETRY_MS,
  );
}
