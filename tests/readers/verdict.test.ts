import { describe, expect, it } from 'vitest';
import { checkIn, concluding, outcomeOf } from './samples';

function ratingIn(conclusion: string, title?: string) {
  return checkIn(concluding(conclusion, title)).rating;
}

describe('the verdict in a conclusion', () => {
  it.each([
    [
      'The claim that it was closed is **Partially True**. More follows.',
      'Partially True',
      'mixed',
    ],
    ['The claim is therefore rated Mostly False.', 'Mostly False', 'mostly-false'],
    ['The statement can be considered mostly true.', 'Mostly true', 'mostly-true'],
    ['We rate this claim Half True.', 'Half True', 'mixed'],
    ['Thus it receives a rating of Pants on Fire!', 'Pants on Fire', 'false'],
    ['The claim is, in short, at best half true.', 'Half true', 'mixed'],
    ['Our verdict is Unproven.', 'Unproven', 'unproven'],
    ['The claim lacks context.', 'Lacks context', 'misleading-context'],
    ['The image has been digitally altered.', 'Digitally altered', 'altered-media'],
    ['“The bridge is closed” is false.', 'False', 'false'],
    ['Mostly false, because one lane was open.', 'Mostly false', 'mostly-false'],
    ['**False**', 'False', 'false'],
    ["It's false.", 'False', 'false'],
  ])('is found: %s', (conclusion, label, verdict) => {
    expect(ratingIn(conclusion)).toEqual({ label, verdict });
  });

  it.each([
    ['The claim is not true.', 'Not true', 'false'],
    ["The claim isn't accurate.", 'Not accurate', 'false'],
    ['The claim is **not true**.', 'Not true', 'false'],
    ['The claim cannot be considered true.', 'Cannot be considered true', 'false'],
    ['The claim is not entirely accurate.', 'Not entirely accurate', 'mixed'],
    ['The claim is no longer true.', 'No longer true', 'outdated'],
    ['The claim is not only false but dangerous.', 'False', 'false'],
    ['It is not true that the bridge was closed.', 'Not true', 'false'],
  ])('is turned round by a negation: %s', (conclusion, label, verdict) => {
    expect(ratingIn(conclusion)).toEqual({ label, verdict });
  });

  it.each([
    ['The claim that the alarm was false is True.', 'true'],
    ['The claim that it is true that the bridge closed is False.', 'false'],
    ['The claim that "the report is false" is true.', 'true'],
    ['The claim that the mayor called the report false is mostly true.', 'mostly-true'],
    ['The claim that the alarm was false, is true.', 'true'],
    ['The claim that false teeth were found is True.', 'true'],
    ['The claim that NATO is a true alliance is Partially True.', 'mixed'],
    ['It is true that one lane was closed, but the claim is misleading.', 'misleading-context'],
    ['The claim is false, because the statement that a lane was open is true.', 'false'],
    ['The claim is misleading, although the figure itself is correct.', 'misleading-context'],
  ])('is not taken from the claim or another clause: %s', (conclusion, verdict) => {
    expect(ratingIn(conclusion).verdict).toBe(verdict);
  });

  it('is not taken from a claim that the title repeats', () => {
    const conclusion = 'The claim that the alarm was false, as the mayor said, is true.';
    expect(ratingIn(conclusion, 'The alarm was false').verdict).toBe('true');
  });

  it.each([
    'Is the claim true?',
    'Whether the claim is true is still open.',
    'There is no evidence that the claim is true.',
    'The claim could be true.',
    'The claim is neither true nor false.',
    'The false claim spread on true crime forums.',
    'He said the numbers were right.',
  ])('is not made up: %s', (conclusion) => {
    expect(outcomeOf(concluding(conclusion))).toMatchObject({ kind: 'rejected' });
  });

  it.each([
    ['es', 'La afirmación de que el puente cerró es falsa.', 'false'],
    ['pt', 'A alegação de que a ponte fechou é enganosa.', 'misleading-context'],
    ['fr', "L'affirmation selon laquelle le pont a fermé n'est pas vraie.", 'false'],
    ['de', 'Die Behauptung, dass die Brücke zu war, ist größtenteils falsch.', 'mostly-false'],
    ['it', "L'affermazione che il ponte era chiuso è parzialmente vera.", 'mixed'],
  ])('is understood in %s', (lang, conclusion, verdict) => {
    expect(checkIn(concluding(conclusion), { lang }).rating.verdict).toBe(verdict);
  });
});

describe('the verdict in a line of its own', () => {
  it.each([
    'Verdict: Mostly False',
    '**Rating:** Mostly False',
    'Our ruling: Mostly False. One lane was open.',
    'Rating: We rate this claim Mostly False.',
  ])('is found before the sections: %s', (line) => {
    const text = `# The bridge was closed\n\n${line}\n\nOne lane was open.\n`;
    expect(checkIn(text).rating).toEqual({ label: 'Mostly False', verdict: 'mostly-false' });
  });

  it('is found in a heading, under one and behind the sources', () => {
    const texts = [
      '## Verdict: Mostly False',
      '## Our ruling\n\n**Mostly False**',
      '## Sources\n\n- A\n\nRating: Mostly False',
    ];
    for (const text of texts) {
      expect(checkIn(`# The bridge was closed\n\n${text}\n`).rating.label).toBe('Mostly False');
    }
  });

  it('comes before what the sentences say', () => {
    expect(ratingIn('Verdict: Mostly False\n\nThe claim is **True** for one lane.').label).toBe(
      'Mostly False',
    );
  });

  it('in a heading comes before what the sentences say', () => {
    const text =
      '# The bridge was closed\n\n## Analysis\n\nA.\n\n## Verdict: Mostly False\n\nThe claim is **True** for one lane.\n';
    expect(checkIn(text).rating.label).toBe('Mostly False');
  });

  it('is no source', () => {
    const text = '# The bridge was closed\n\n## Sources\n\n- A\n\nRating: False\n';
    expect(checkIn(text).sources).toHaveLength(1);
  });
});
