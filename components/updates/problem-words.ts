import type { Problem, ProblemCode } from '~/lib/store/problem';
import { type MessageName, t } from '../i18n.ts';

const SENTENCES: Record<ProblemCode, MessageName> = {
  permission: 'problemPermission',
  address: 'problemAddress',
  network: 'problemNetwork',
  timeout: 'problemTimeout',
  missing: 'problemMissing',
  refused: 'problemRefused',
  server: 'problemServer',
  large: 'problemLarge',
  broken: 'problemBroken',
  empty: 'problemEmpty',
  space: 'problemSpace',
  storage: 'problemStorage',
  damaged: 'problemDamaged',
};

/** What went wrong, and the one thing that the reader can do, in a sentence or two. */
export function problemSentence({ code, detail = '' }: Problem): string {
  return t(SENTENCES[code], detail);
}
