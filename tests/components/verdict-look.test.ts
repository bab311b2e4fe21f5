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

/** A colour as the eye takes it, in CIE 1976 L*a*b* (D65); `rgb` is linear, 0 to 1. */
function lab(rgb: readonly number[]): number[] {
  const [red, green, blue] = rgb.map((value) => Math.min(1, Math.max(0, value)));
  const part = (weights: readonly number[], white: number) => {
    const sum = weights[0]! * red! + weights[1]! * green! + weights[2]! * blue!;
    const share = sum / white;
    return share > 216 / 24_389 ? Math.cbrt(share) : ((24_389 / 27) * share + 16) / 116;
  };
  const x = part([0.4124564, 0.3575761, 0.1804375], 0.95047);
  const y = part([0.2126729, 0.7151522, 0.072175], 1);
  const z = part([0.0193339, 0.119192, 0.9503041], 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function linear(colour: string): number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB: how others see a colour. */
const EYES = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** How far two colours are apart for such eyes; 2.3 is what one just notices side by side. */
function apart(one: string, other: string, eyes: keyof typeof EYES): number {
  const [a, b] = [one, other].map((colour) => {
    const rgb = linear(colour);
    return lab(
      EYES[eyes].map((row) => row.reduce<number>((sum, share, at) => sum + share * rgb[at]!, 0)),
    );
  });
  return Math.hypot(...a!.map((value, at) => value - b![at]!));
}

describe.each(Object.keys(EYES) as (keyof typeof EYES)[])('to eyes with %s', (eyes) => {
  it.each(['light', 'dark'] as const)('true and false are far apart in the %s theme', (theme) => {
    expect(apart(TONE_INK.sound[theme], TONE_INK.unsound[theme], eyes)).toBeGreaterThanOrEqual(12);
  });
});

// Eight colours cannot all differ to every eye: amber and orange are one to some. So colour is never
// the only signal: e2e/surfaces.test.ts compares the shapes.
describe('colours of verdicts', () => {
  it('differ clearly to most eyes', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const [at, one] of TONES.entries()) {
        for (const other of TONES.slice(0, at)) {
          const distance = apart(TONE_INK[one][theme], TONE_INK[other][theme], 'all');
          expect(distance, `${one} and ${other}, ${theme}`).toBeGreaterThanOrEqual(20);
        }
      }
    }
  });
});
