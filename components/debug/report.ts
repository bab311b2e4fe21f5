import type { Details } from './use-details.ts';

/** Which program tells. */
export interface Versions {
  obelus: string;
  /** The browser's user agent. */
  browser: string;
}

/**
 * The technical details as plain text, in English whatever the reader speaks: whoever gets it
 * should understand it. Nothing in it tells of pages.
 */
export function reportOf(details: Details, versions: Versions): string {
  const { index, start, storage, jobs, sources } = details;
  return [
    `Obelus ${versions.obelus}`,
    `Browser: ${versions.browser}`,
    index
      ? `Index: ${index.state}, ${index.checks} checks of ${index.publishers} publishers, ${index.bytes} bytes, ` +
        `newest ${index.newest ?? 'unknown'}, built ${timeOf(index.builtAt)}`
      : 'Index: no answer',
    `Search: ${start?.searchRunsAs ?? 'unknown'}`,
    storage
      ? `Storage: ${storage.used} of ${storage.quota} bytes, ${storage.kept ? 'kept for good' : 'may be deleted when room is short'}`
      : 'Storage: unknown',
    ...(start?.stages ?? []).map(
      ({ stage, began, ms }) => `Start: ${stage} after ${began.toFixed(1)} ms, ${ms.toFixed(1)} ms`,
    ),
    ...(start?.problems ?? []).map(
      ({ at, doing, words }) => `Problem: ${timeOf(at)}, ${doing}: ${words}`,
    ),
    start ? '' : 'Start: no answer',
    ...(sources ?? []).map(
      ({ kind, on, checks, outcome = 'never', problem = 'none' }) =>
        `Source: ${kind}, ${on ? 'on' : 'off'}, ${checks} checks, last ${outcome}, problem ${problem}`,
    ),
    ...(jobs ?? []).map(
      ({ id, state, attempt, bytes, checks, problem, at }) =>
        `Job ${id}: ${state}, attempt ${attempt}, ${bytes} bytes, ${checks} checks, ` +
        `problem ${problem?.code ?? 'none'}, ${timeOf(at)}`,
    ),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function timeOf(moment: number | undefined): string {
  return moment === undefined ? 'unknown' : new Date(moment).toISOString();
}
