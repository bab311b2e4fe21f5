import { parseCheck } from '~/lib/check/schema';
import type { ReadOutcome } from '~/lib/readers/outcome';

/** Controls and marks that turn the direction of what follows, or show nothing. */
const DECEIVING = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const IS_LINK = /\.(?:url|appearances\.\d+)$/;
const LONGEST_REASON = 200;

/** What is wrong with an outcome, told in a few words; undefined where nothing is. */
export function faultOf(outcome: ReadOutcome): string | undefined {
  if (outcome.kind === 'rejected') {
    const { reason } = outcome;
    return reason === '' || reason.length > LONGEST_REASON ? 'a strange reason' : undefined;
  }
  const parsed = parseCheck(outcome.check);
  if (!parsed.ok) return `an invalid check: ${parsed.reason}`;
  for (const [path, text] of textsIn(outcome.check, '')) {
    if (DECEIVING.test(text)) return `a deceiving character in ${path}`;
    if (IS_LINK.test(path) && !/^https?:\/\//.test(text)) return `a link in ${path}`;
  }
  return pollution();
}

function* textsIn(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${path}.${key}`);
}

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const OWN = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);

/** Whether a document has changed what all objects have. */
function pollution(): string | undefined {
  const isChanged = PROTOTYPES.some((one, at) => Reflect.ownKeys(one).length !== OWN[at]);
  return isChanged ? 'a polluted prototype' : undefined;
}
