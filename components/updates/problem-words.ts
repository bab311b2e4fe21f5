import { isOfNewerVersion, type Problem, type ProblemCode } from '~/lib/store/problem';
import { isOutOfSpace } from '~/lib/store/space';
import { type MessageName, t } from '../i18n.ts';

const SENTENCES: Record<ProblemCode, MessageName> = {
  permission: 'problemPermission',
  address: 'problemAddress',
  redirect: 'problemRedirect',
  network: 'problemNetwork',
  timeout: 'problemTimeout',
  missing: 'problemMissing',
  refused: 'problemRefused',
  server: 'problemServer',
  large: 'problemLarge',
  broken: 'problemBroken',
  empty: 'problemEmpty',
  shrunk: 'problemShrunk',
  space: 'problemSpace',
  storage: 'problemStorage',
  fault: 'problemFault',
  newer: 'problemNewer',
  private: 'problemPrivate',
  damaged: 'problemDamaged',
};

/** What went wrong, and the one thing that the reader can do, in a sentence or two. */
export function problemSentence({ code, detail = '' }: Problem): string {
  return t(SENTENCES[code], detail);
}

/** What to say where the background could not do something: `otherwise` where its error tells the reader nothing. */
export function refusalSentence(error: unknown, otherwise: MessageName): string {
  if (isOfNewerVersion(error)) return problemSentence({ code: 'newer' });
  return isOutOfSpace(error) ? problemSentence({ code: 'space' }) : t(otherwise);
}
