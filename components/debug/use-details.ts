import { useEffect, useState } from 'preact/hooks';
import type { IndexStatus, StartUpReport } from '~/lib/protocol/messages';
import { indexStatus, startUpReport } from '../background.ts';

/** Bytes that the extension has stored, and how many the browser allows it. */
export interface StorageUse {
  used: number;
  quota: number;
}

/** What the page of technical details shows; what nobody answers for is `undefined`. */
export interface Details {
  index?: IndexStatus;
  start?: StartUpReport;
  storage?: StorageUse;
}

/** Asked once: the page tells of one moment. `undefined` until all is there. */
export function useDetails(): Details | undefined {
  const [details, setDetails] = useState<Details>();
  useEffect(() => {
    void readDetails().then(setDetails);
  }, []);
  return details;
}

async function readDetails(): Promise<Details> {
  const storage = await storageUse().catch(() => undefined);
  // First the index: asking for it opens it, and the report then tells how that went.
  const index = await indexStatus().catch(() => undefined);
  const start = await startUpReport().catch(() => undefined);
  return { index, start, storage };
}

async function storageUse(): Promise<StorageUse> {
  const { usage, quota } = await navigator.storage.estimate();
  if (usage === undefined || quota === undefined) throw new Error('the browser does not tell');
  return { used: usage, quota };
}
