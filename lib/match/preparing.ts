import { explain } from './explain.ts';
import { mediaTerms } from './media.ts';
import { oppositesByTerm } from './opposites.ts';
import { formsBeginningWith } from './same-names.ts';
import { stanceOf } from './stance.ts';

/** A passage as the first one may be, and what a check says of it. */
const PASSAGE = { text: 'No, 5 percent of Americans did not lose their jobs in 2020', lang: 'en' };
const CLAIM = { text: 'Five percent of Americans lost their jobs in 2020', lang: 'en' };

/**
 * Makes, in steps of a few milliseconds, the tables that the first passage of a background's life
 * would otherwise wait for: stop words, other names, words for pictures, contraries, cues of
 * stances. Nothing is different without it but that.
 */
export function* preparing(): Generator<void, void> {
  formsBeginningWith('');
  yield;
  mediaTerms();
  yield;
  oppositesByTerm();
  yield;
  stanceOf(PASSAGE, CLAIM);
  yield;
  explain(PASSAGE, CLAIM, 'claim');
}
