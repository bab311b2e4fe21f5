/**
 * The languages (ISO 639) that the organisations of `table.ts` publish in, in the order of their
 * tags. A list of its own, because the table is long and a choice of languages is wanted quickly.
 */
export const PUBLISHED_LANGUAGES: readonly string[] = (
  'am ar as az be bg bn bs ca cnr cs da de el en es et eu fa fi fr gl gu he hi hr hu hy id it ja ' +
  'ka kk km kn ko ln lt lv mk ml mr ms my ne nl no om or pa pl pt ro ru si sk sl so sq sr sv sw ' +
  'ta te th ti tl tr uk ur vi zh'
).split(' ');
