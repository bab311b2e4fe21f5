import { readRows } from '../../scripts/rows.ts';

/** A row of the index. All but `page` may be missing. */
export interface PageRow {
  page: string;
  url?: string;
  host?: string;
  publisher?: string;
  country?: string;
  kind?: 'article' | 'front' | 'other';
  headline?: string;
}

/** The rows of indexes of saved pages whose page's name has `only` in it. */
export function readPageRows(index: string, only = ''): PageRow[] {
  return readRows<PageRow>(index).filter(({ page }, at) => {
    if (typeof page !== 'string') throw new Error(`row ${at + 1} of ${index} has no text "page"`);
    return page.includes(only);
  });
}

/** The address of a saved page as far as the index knows it; empty where it does not. */
export function addressOf({ url, host }: PageRow): string {
  if (typeof url === 'string' && url !== '') return url;
  return typeof host === 'string' && host !== '' ? `https://${host}/` : '';
}
