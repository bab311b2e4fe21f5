import type { Subscription } from '~/lib/updates/subscription';
import { t } from '../i18n.ts';

/** What a collection of checks is called; two of them are named by us, in the reader's language. */
export function nameOf({ kind, name }: Pick<Subscription, 'kind' | 'name'>): string {
  if (kind === 'starter') return t('starterName');
  return kind === 'pages' ? t('pagesName') : name;
}
