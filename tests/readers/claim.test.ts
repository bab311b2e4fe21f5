import { describe, expect, it } from 'vitest';
import { checkIn, concluding, outcomeOf } from './samples';

function claimIn(title: string, conclusion = 'The claim is False.') {
  return checkIn(concluding(conclusion, title)).claim;
}

describe('the claim', () => {
  it.each([
    'The bridge was closed',
    'Fact Check: The bridge was closed',
    'FACT CHECK | The bridge was closed',
    '[FACT CHECK] The bridge was closed',
    'Fact-check - The bridge was closed',
    'FactCheck: “The bridge was closed”',
    'AP Fact Check: The bridge was closed',
    'Fact-Checking the Claim: "The bridge was closed"',
    'Fact-checking the claim that the bridge was closed',
    'Fact Check: The bridge was closed | Harbour News',
    'The bridge was closed - Harbour Facts',
    'Is it true that the bridge was closed?',
  ])('is what the title says: %s', (title) => {
    expect(claimIn(title)).toBe('The bridge was closed');
  });

  it('keeps quotations and dashes that belong to it', () => {
    expect(claimIn('Mayor said "let them swim"')).toBe('Mayor said "let them swim"');
    expect(claimIn('The bridge - a ruin - was closed')).toBe('The bridge - a ruin - was closed');
  });

  it('is taken from the conclusion where the title only asks or answers', () => {
    const conclusion = 'The claim that the bridge was closed in May is False.';
    expect(claimIn('Fact Check: Did the bridge close?', conclusion)).toBe(
      'The bridge was closed in May',
    );
    expect(claimIn('No, the bridge was not closed', conclusion)).toBe(
      'The bridge was closed in May',
    );
  });

  it('stays a question where nothing states it, and the title stays what it is', () => {
    const check = checkIn(concluding('The claim is False.', 'Fact Check: Did the bridge close?'));
    expect(check.claim).toBe('Did the bridge close?');
    expect(check.title).toBe('Fact Check: Did the bridge close?');
  });

  it('is not a title that explains', () => {
    const title = 'Fact Check: How the papers misread the port report';
    expect(outcomeOf(concluding('The claim is False.', title))).toMatchObject({
      reason: 'no claim',
    });
    expect(claimIn(title, 'The claim that the bridge was closed is False.')).toBe(
      'The bridge was closed',
    );
  });

  it('is what the article explicitly calls its claim', () => {
    const line = 'Fact Check: Bridges\n\nClaim: “The bridge was closed”\n\nVerdict: False\n';
    expect(checkIn(line).claim).toBe('The bridge was closed');
    const section = '# Bridges\n\n## The claim\n\nThe bridge was closed\n\n## Verdict\n\nFalse\n';
    expect(checkIn(section).claim).toBe('The bridge was closed');
  });
});
