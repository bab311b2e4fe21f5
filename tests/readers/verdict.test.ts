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

const NONE = 'no verdict in known words';
const TWO = 'two verdicts';

describe('a verdict under a reservation', () => {
  it.each([
    ['The claim is Partially Supported.', 'Partially Supported', 'mixed'],
    ['The claim is largely supported.', 'Largely supported', 'mostly-true'],
    ['The claim is Partially Verified.', 'Partially Verified', 'mixed'],
    ['The claim is partly confirmed.', 'Partly confirmed', 'mixed'],
    ['The claim is true in part.', 'True in part', 'mixed'],
    ['The claim is partly true, partly false.', 'Partly true, partly false', 'mixed'],
    ['The claim is True (in part).', 'True (in part)', 'mixed'],
    ['The claim is in part **True**.', 'In part True', 'mixed'],
    ['The claim is somewhat authentic.', 'Somewhat authentic', 'mixed'],
    ['The claim is partly **authentic**.', 'Partly authentic', 'mixed'],
    ['The claim is somewhat misleading.', 'Somewhat misleading', 'misleading-context'],
    ['The claim is mostly unsupported.', 'Mostly unsupported', 'unproven'],
    ['Verdict: Partly confirmed', 'Partly confirmed', 'mixed'],
    ['The claim is False, partly because no lane was closed.', 'False', 'false'],
  ])('keeps its degree: %s', (conclusion, label, verdict) => {
    expect(ratingIn(conclusion)).toEqual({ label, verdict });
  });

  it.each([
    ['The claim is accurate in part but false overall.', TWO],
    ['The claim is supported, at least in part.', NONE],
    ['The claim is Supported (in part).', NONE],
    ['The claim is mostly considered True.', NONE],
    ['Verdict: True, partly', NONE],
    ['Verdict: Supported (partly)', NONE],
    ['The claim is true in part because one lane was closed.', NONE],
  ])('is not given without its degree: %s', (conclusion, reason) => {
    expect(outcomeOf(concluding(conclusion))).toMatchObject({ kind: 'rejected', reason });
  });

  it.each([
    'The claim is not false.',
    'The claim is not false but misleading.',
    'The claim is not entirely false.',
    'The claim is not really **true**.',
    'The claim has not been proven false.',
    'The claim is anything but **true**.',
    'It would be wrong to say the claim is False.',
    'La afirmación no es falsa.',
  ])('is not made of a negation: %s', (conclusion) => {
    expect(outcomeOf(concluding(conclusion))).toMatchObject({ kind: 'rejected', reason: NONE });
  });

  it.each([
    ['The claim is not false, but it is misleading.', 'misleading-context'],
    ['The claim is not completely false, but it is exaggerated.', 'mixed'],
    ['The claim is factually correct but lacks context.', 'misleading-context'],
    ['The claim is false, though parts of it are true.', 'false'],
    ['Although the claim is partly true, it is misleading overall.', 'misleading-context'],
    ['The misleading claim is False.', 'false'],
    ['The post saying that the bridge closed is False.', 'false'],
    ['It is fair to say that the claim is True.', 'true'],
  ])('leaves the verdict that is meant: %s', (conclusion, verdict) => {
    expect(ratingIn(conclusion).verdict).toBe(verdict);
  });

  it.each([
    'The claim is accurate but exaggerated.',
    'The claim is true, although exaggerated.',
    'The claim is supported by some evidence but contradicted by more.',
    'The claim is supported by little evidence.',
    'Although the claim is true, it omits the other lane.',
    'Part of the claim is True.',
  ])('is not given where it is taken back: %s', (conclusion) => {
    expect(outcomeOf(concluding(conclusion))).toMatchObject({ kind: 'rejected', reason: NONE });
  });
});

describe('verdicts that contradict each other', () => {
  it.each([
    ['The first part of the claim is True, the second part is False.', NONE],
    ['The claim is True or False depending on definitions.', TWO],
    ['The claim is False in 2020 but True in 2025.', TWO],
    ['The original claim was False, but the current version is True.', TWO],
    ['The claim is True. The claim is False.', TWO],
    ['The claim is true.\n\nOverall, it is false.', TWO],
    ['Rating: True\n\nVerdict: False', TWO],
    ['Many people believe the claim is true. It is not.', NONE],
  ])('are rejected: %s', (conclusion, reason) => {
    expect(outcomeOf(concluding(conclusion))).toMatchObject({
      kind: 'rejected',
      reason,
      place: 'bridge.md:3',
    });
  });

  it.each([
    ['The claim is true of one lane. The claim is **Mostly False**.', 'mostly-false'],
    ['The claim is true. We rate it False.', 'false'],
    ['The claim is False and misleading. The claim is misleading.', 'false'],
    ['The claim is false and exaggerated.', 'false'],
  ])('do not count where one is more explicit or they agree: %s', (conclusion, verdict) => {
    expect(ratingIn(conclusion).verdict).toBe(verdict);
  });
});

describe("others' verdicts", () => {
  it.each([
    ['While some say the claim is True, it is False.', 'false'],
    ['Although supporters call the claim true, it is False.', 'false'],
    ['PolitiFact rated the claim Mostly False. We find it True.', 'true'],
    ['The post was rated True by others.\n\nOverall, the claim is Mostly False.', 'mostly-false'],
    ['The claim was rated True by another outlet. We rate it False.', 'false'],
  ])('give way to our own: %s', (conclusion, verdict) => {
    expect(ratingIn(conclusion).verdict).toBe(verdict);
  });

  it('count where there are no others', () => {
    expect(ratingIn('PolitiFact rates this claim False.').verdict).toBe('false');
  });

  it.each([
    'While some say the claim is True, we are not sure.',
    'Supporters call the claim true.',
    'The claim was rated True by others.',
  ])('are not given for ours: %s', (conclusion) => {
    expect(outcomeOf(concluding(conclusion))).toMatchObject({ kind: 'rejected', reason: NONE });
  });
});

describe('the verdict of an article without a conclusion', () => {
  const without = (text: string) => `# The bridge was closed\n\n## What We Know\n\n${text}\n`;

  it.each([
    'The claim is supported by a viral post.',
    'The claim is false.',
    'PolitiFact rated the claim False.',
  ])('is not taken from plain words: %s', (text) => {
    expect(outcomeOf(without(text))).toMatchObject({ kind: 'rejected', reason: NONE });
  });

  it.each([
    'Verdict: False',
    'The claim is False.',
    'The claim is **false**.',
    'The claim is rated false.',
  ])('is taken from a label or a rating: %s', (text) => {
    expect(checkIn(without(text)).rating).toEqual({ label: 'False', verdict: 'false' });
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
