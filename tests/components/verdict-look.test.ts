import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '~/lib/check/verdict';
import { TONE_INK, TONES, VERDICT_LOOKS } from '~/lib/marks/verdict-look';

const TOKENS = readFileSync('components/styles/tokens.css', 'utf8');

/** The light and dark value of a colour in tokens.css. */
function token(name: string): { light: string; dark: string } {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(TOKENS);
  return { light: found?.[1] ?? '', dark: found?.[2] ?? '' };
}

/** WCAG 2.2 contrast ratio of two colours. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('verdict looks', () => {
  it('have a shape of their own each', () => {
    expect(new Set(VERDICTS.map((verdict) => VERDICT_LOOKS[verdict].icon)).size).toBe(
      VERDICTS.length,
    );
  });

  it.each(TONES)('has the same %s in the style sheet', (tone) => {
    expect(token(`tone-${tone}`)).toEqual(TONE_INK[tone]);
  });

  it('does not bend kinds beside the line onto it', () => {
    const line = new Set(['sound', 'mostly-sound', 'mixed', 'mostly-unsound', 'unsound']);
    for (const verdict of ['unproven', 'satire', 'outdated', 'misleading-context'] as const) {
      expect(line.has(VERDICT_LOOKS[verdict].tone), verdict).toBe(false);
    }
  });
});

describe('colours', () => {
  const texts = ['ink', 'ink-soft', 'accent', ...TONES.map((tone) => `tone-${tone}`)];
  it.each(texts)('%s is readable on every paper, light and dark', (name) => {
    for (const paper of ['paper', 'surface', 'sunken'].map(token)) {
      expect(contrast(token(name).light, paper.light)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token(name).dark, paper.dark)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ['ink', 'marker'],
    ['ink', 'marker-near'],
    ['accent', 'marker'],
    ['accent', 'accent-wash'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
  ])('%s is readable on %s', (text, ground) => {
    expect(contrast(token(text).light, token(ground).light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(text).dark, token(ground).dark)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'marker-edge'])('%s is visible on every paper', (name) => {
    for (const paper of ['paper', 'surface', 'sunken'].map(token)) {
      expect(contrast(token(name).light, paper.light)).toBeGreaterThanOrEqual(3);
      expect(contrast(token(name).dark, paper.dark)).toBeGreaterThanOrEqual(3);
    }
  });
});
