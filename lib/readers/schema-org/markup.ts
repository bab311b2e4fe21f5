import { Parser } from 'htmlparser2';

/** Elements that text flows through; all others stand apart from what is around them. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd mark q s small span strong sub sup tt u'.split(
    ' ',
  ),
);

/** Elements whose content is no text. */
const SKIPPED = new Set('script style noscript template iframe object svg title'.split(' '));

/** Some systems escape what was escaped already; more rounds than this are an attack. */
const MAX_ROUNDS = 3;

/**
 * The text that a reader sees of a field that may hold HTML, escaped once or more often: without
 * tags, comments and scripts, entities decoded. "a < b" stays what it is.
 */
export function withoutMarkup(text: string): string {
  let seen = text;
  for (let round = 0; round < MAX_ROUNDS && /[<&]/.test(seen); round += 1) {
    const next = stripOnce(seen);
    if (next === seen) break;
    seen = next;
  }
  return seen;
}

/**
 * The words in markup that shows no text: what stands in elements that are no text, and what a
 * picture is called. A name in brackets that is no element of HTML is a word: "<False>".
 */
export function wordsInMarkup(html: string): string {
  const name = NAME_IN_BRACKETS.exec(html)?.[1];
  if (name !== undefined && !INLINE.has(name) && !ELEMENTS.has(name.toLowerCase())) return name;
  const pieces: string[] = [];
  let isCode = false;
  const parser = new Parser({
    onopentag(tag, { alt, title }) {
      isCode ||= CODE.has(tag);
      pieces.push(alt ?? title ?? '', ' ');
    },
    onclosetag(tag) {
      if (CODE.has(tag)) isCode = false;
    },
    ontext(text) {
      if (!isCode) pieces.push(text);
    },
  });
  parser.end(html);
  return pieces.join('');
}

const NAME_IN_BRACKETS = /^\s*<\s*(\p{L}[\p{L}\p{N} '-]{1,60})\s*\/?>\s*$/u;
const CODE = new Set(['script', 'style']);
const ELEMENTS = new Set(
  (
    'article aside audio blockquote body br button canvas center col dd div dl dt embed figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img input label li link main meta nav ' +
    'noscript object ol option p pre script section source style svg table tbody td template th title tr ul ' +
    'video wbr'
  ).split(' '),
);

function stripOnce(html: string): string {
  const pieces: string[] = [];
  let skipped = '';
  const parser = new Parser({
    onopentagname(name) {
      if (skipped === '' && SKIPPED.has(name)) skipped = name;
      else if (!INLINE.has(name)) pieces.push(' ');
    },
    onclosetag(name) {
      if (name === skipped) skipped = '';
      else if (!INLINE.has(name)) pieces.push(' ');
    },
    ontext(text) {
      if (skipped === '') pieces.push(text);
    },
  });
  parser.end(html);
  return pieces.join('');
}
