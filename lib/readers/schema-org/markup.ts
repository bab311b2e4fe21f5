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
