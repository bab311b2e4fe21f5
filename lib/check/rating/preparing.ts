import { preparingDenials } from './denials.ts';
import { preparingLexicons } from './lexicons.ts';

/**
 * Makes, in steps of a few milliseconds, the tables that the first rating would otherwise wait for:
 * the words of all languages. Nothing is different without it but that.
 */
export function* preparingRatings(): Generator<void, void> {
  yield* preparingLexicons();
  yield;
  yield* preparingDenials();
}
