import type { Check } from '~/lib/check/check';
import { openDatabase } from '~/lib/store/database';
import { keepUpload } from '~/lib/store/uploads';
import { addFile } from '../background.ts';
import { t } from '../i18n.ts';
import { type Question, questionName } from './question.ts';

/** Characters of a question that its collection is named by. */
const MOST_NAMED = 80;

/** Keep what was found online as a collection of its own, which the settings list by its name. */
export async function keepFound(asked: Question, checks: readonly Check[]): Promise<void> {
  const name = t('onlineCollection', shortened(questionName(asked)));
  const header = { obelusPack: 1, name, checks: checks.length };
  const lines = [header, ...checks].map((line) => `${JSON.stringify(line)}\n`);
  const db = await openDatabase();
  try {
    await addFile(await keepUpload(db, new Blob(lines), name), name);
  } finally {
    db.close();
  }
}

function shortened(asked: string): string {
  const characters = [...asked];
  if (characters.length <= MOST_NAMED) return asked;
  return `${characters.slice(0, MOST_NAMED).join('').trimEnd()}…`;
}
