import { analyse } from '~/lib/text/analyse';
import { align } from './align.ts';
import type { Stance } from './decision.ts';

/** A text and its language (BCP 47 or empty). */
export interface Said {
  text: string;
  lang: string;
}

/** Words that turn a claim round when they stand inside it. */
const NEGATION =
  /\b(?:not|no|never|nor|neither|cannot|without|hardly|barely|rarely|fails? to|failed to|refus\w+ to)\b|n['’]t\b/giu;

/** Words that call what stands beside them untrue. */
const REFUTATION =
  /\b(?:false|falsely|fake|hoax\w*|myths?|debunk\w*|refut\w*|disprov\w*|untrue|bogus|baseless|unfounded|misinformation|disinformation|lies?|conspiracy theor\w*|no (?:evidence|proof|link|truth)|not true|n['’]t true|den(?:y|ies|ied)|reject\w*|dismiss\w*|retract\w*|disagree\w*|misleading)\b/iu;

/** "Myth: ...", "Fact check: ...": here the word before the colon speaks of what follows it. */
const LABEL = /\b(?:myth|hoax|false|fake|debunked|untrue|misleading)\W*$/iu;

/** A sentence that tells what somebody says, or leaves open whether it is so. */
const REPORT =
  /\b(?:claim\w*|alleg\w+|reportedly|according to|say(?:s|ing)?|said|tell(?:s|ing)?|told|insist\w*|believ\w*|think(?:s|ing)?|thought|argu\w+|suggest\w*|repeat\w*|ask(?:s|ed|ing)?|wonder\w*|polls?|surveys?|rumou?r\w*|supposedly|apparently|so-called|whether|fact[- ]?check\w*)\b/iu;

/** "May" with a capital is also a month, and a name. */
const HEDGE = /\b(?:may|[mM]ight|[cC]ould)\b/u;

const QUESTION = /[?？؟]|^\s*(?:is|are|was|were|did|does|do|can|could|should|has|have)\b/iu;

/** Somebody's name and a colon: "Senator: vaccines cause autism". */
const SPEAKER = /^[^:]{2,60}:\s/u;

/**
 * What a passage does with a claim that it is about. Negations count inside the words that
 * correspond to the claim, compared with the claim's own: "Lightning can strike twice" denies that
 * it never does. Refutations count anywhere. A first version by words, made for English; unsure,
 * it says `reports`, never that something was debunked.
 */
export function stanceOf(passage: Said, claim: Said): Stance {
  const [start, end] = correspondingRange(passage, claim);
  const before = passage.text.slice(0, start);
  const inside = passage.text.slice(start, end);
  if (count(inside) !== count(claim.text)) return 'denies';
  if (REFUTATION.test(passage.text) && !REFUTATION.test(claim.text)) {
    const isSpoken = SPEAKER.test(before) && !LABEL.test(before.split(':', 1)[0] ?? '');
    return isSpoken ? 'reports' : 'denies';
  }
  if (QUESTION.test(passage.text) && !QUESTION.test(claim.text)) return 'reports';
  if (SPEAKER.test(before) || HEDGE.test(before + inside)) return 'reports';
  return REPORT.test(passage.text) && !REPORT.test(claim.text) ? 'reports' : 'asserts';
}

/** From the first to the last word of the passage that corresponds to one of the claim. */
function correspondingRange(passage: Said, claim: Said): [start: number, end: number] {
  const here = analyse(passage.text, passage.lang);
  const there = analyse(claim.text, claim.lang);
  const { passage: covered } = align(
    here.map(({ term }) => term),
    there.map(({ term }) => term),
  );
  const found = here.filter((_, at) => covered[at]! > 0);
  return [found[0]?.start ?? 0, found.at(-1)?.end ?? passage.text.length];
}

function count(text: string): number {
  return text.match(NEGATION)?.length ?? 0;
}

/** The words of a text that negate, for the explanation. */
export function negationWords(text: string): string[] {
  return text.match(NEGATION) ?? [];
}
