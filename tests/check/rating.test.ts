import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';
import { RATING_WORDS } from '~/lib/check/rating-words';
import type { Verdict } from '~/lib/check/verdict';
import { VERDICTS } from '~/lib/check/verdict';
import { phraseForm } from '~/lib/check/words';

describe('verdictOf', () => {
  it.each<[string, Verdict]>([
    ['True', 'true'],
    ['Correct Attribution', 'true'],
    ['Mostly True', 'mostly-true'],
    ['Partially True', 'mixed'],
    ['Half True', 'mixed'],
    ['Mixture', 'mixed'],
    ['Mostly False', 'mostly-false'],
    ['Barely True', 'mostly-false'],
    ['False', 'false'],
    ['Pants on Fire', 'false'],
    ['Scam', 'false'],
    ['Unproven', 'unproven'],
    ['No evidence', 'unproven'],
    ['Missing context', 'misleading-context'],
    ['Misleading', 'misleading-context'],
    ['Miscaptioned', 'misleading-context'],
    ['Satire', 'satire'],
    ['Labeled Satire', 'satire'],
    ['Outdated', 'outdated'],
    ['Altered image', 'altered-media'],
  ])('knows that "%s" means %s', (label, verdict) => {
    expect(verdictOf(label)).toEqual({ verdict, known: true });
  });

  it.each([
    'PANTS ON FIRE!',
    'pants-on-fire',
    ' pants_on_fire. ',
    '“Pants on Fire”',
  ])('does not mind case and punctuation: %s', (label) => {
    expect(verdictOf(label).verdict).toBe('false');
  });

  it.each<[string, string, Verdict]>([
    ['es', 'Engañoso', 'misleading-context'],
    ['pt', 'Não é bem assim', 'mixed'],
    ['pt-BR', 'Verdadeiro, mas…', 'mostly-true'],
    ['fr', 'PLUTÔT FAUX', 'mostly-false'],
    ['de', 'Größtenteils falsch', 'mostly-false'],
    ['it', "C'eri quasi", 'mostly-true'],
  ])('reads %s: "%s"', (lang, label, verdict) => {
    expect(verdictOf(label, lang)).toEqual({ verdict, known: true });
    expect(verdictOf(label)).toEqual({ verdict, known: true });
  });

  it('reads English labels of publishers in other languages', () => {
    expect(verdictOf('Mostly False', 'hi').verdict).toBe('mostly-false');
  });

  it('takes the verdict before an explanation', () => {
    expect(verdictOf('False: the video is from 2019').verdict).toBe('false');
    expect(verdictOf('Faux, cette photo est un montage', 'fr').verdict).toBe('false');
    expect(verdictOf('Rating: false').verdict).toBe('false');
  });

  it('does not call true what is taken back in the same breath', () => {
    expect(verdictOf('True, but it leaves out the rebate').verdict).toBe('mixed');
  });

  it('does not leave out a degree behind the label', () => {
    for (const label of ['True, partly', 'Supported (partly)', 'False, mostly']) {
      expect(verdictOf(label)).toEqual({ verdict: 'other', known: false });
    }
    expect(verdictOf('True, in part').verdict).toBe('mixed');
    expect(verdictOf('Partly: true').verdict).toBe('mixed');
    expect(verdictOf('False: mostly old pictures').verdict).toBe('false');
  });

  it('does not guess: unknown labels, numbers and parts of words are "other"', () => {
    for (const label of ['Four out of six', '3', 'Trueish', 'Kinda', '', '💥']) {
      expect(verdictOf(label)).toEqual({ verdict: 'other', known: false });
    }
  });

  it('lists no label twice in one language', () => {
    for (const [lang, words] of Object.entries(RATING_WORDS)) {
      const labels = VERDICTS.flatMap((verdict) => (words[verdict] ?? []).map(phraseForm));
      const twice = labels.filter((label, index) => labels.indexOf(label) !== index);
      expect(twice, lang).toEqual([]);
    }
  });
});
