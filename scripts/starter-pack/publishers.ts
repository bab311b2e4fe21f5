import { rowsOf } from './tsv';

/** Where a publisher publishes: its site, and every host name under which its checks stand. */
export interface Sites {
  site?: string;
  hosts: readonly string[];
}

export const UNKNOWN_SITES: Sites = { hosts: [] };

/** The sites of each publisher in a `publishers.tsv`; empty when it does not have its columns. */
export function sitesIn(tsv: string): Map<string, Sites> {
  const table = rowsOf(tsv, ['publisher', 'site', 'mirrors']);
  const rows = table.ok ? table.rows : [];
  return new Map(
    rows.map(({ cells: { publisher, site, mirrors } }) => [
      publisher,
      { site, hosts: [site, ...mirrors.split(' ').filter((host) => host !== '')] },
    ]),
  );
}
