import type { Verdict } from '~/lib/check/verdict';
import type { Stance } from '~/lib/match/decision';

/**
 * The colours a verdict can have. The first five are the line from true to false; the kinds that
 * stand beside the line have colours of their own, so that none of them reads as a shade of false.
 */
export const TONES = [
  'sound',
  'mostly-sound',
  'mixed',
  'mostly-unsound',
  'unsound',
  'distorted',
  'satire',
  'open',
] as const;

export type Tone = (typeof TONES)[number];

/** How one verdict looks wherever it is shown. */
export interface VerdictLook {
  /**
   * SVG path data on a 16 by 16 grid, to be filled with `fill-rule="evenodd"`. Each verdict has a
   * silhouette of its own: colour is never the only signal.
   */
  icon: string;
  tone: Tone;
}

/** Ink for text and icons of a tone, on light and on dark paper; at least 4.5:1 on both. */
export const TONE_INK: Record<Tone, { light: string; dark: string }> = {
  sound: { light: '#13694a', dark: '#70cf9f' },
  'mostly-sound': { light: '#49680f', dark: '#b3cf6d' },
  mixed: { light: '#845200', dark: '#e9b851' },
  'mostly-unsound': { light: '#a0440a', dark: '#f49d61' },
  unsound: { light: '#ad1f1f', dark: '#ff8f86' },
  distorted: { light: '#74389c', dark: '#d0a6f2' },
  satire: { light: '#0e6175', dark: '#76c8dd' },
  open: { light: '#53565c', dark: '#b8b5af' },
};

/** The look of every verdict. */
export const VERDICT_LOOKS: Record<Verdict, VerdictLook> = {
  // A full disc with a tick.
  true: {
    icon: 'M1 8a7 7 0 1 0 14 0a7 7 0 1 0-14 0ZM4.11 8.99L7.16 12.03L11.99 6.28A.9.9 0 0 0 10.61 5.12L7.04 9.37L5.39 7.71A.9.9 0 0 0 4.11 8.99Z',
    tone: 'sound',
  },
  // A ring that a tick breaks out of.
  'mostly-true': {
    icon: 'M14.97 7.39A7 7 0 1 1 11.5 1.94A.8.8 0 0 1 10.7 3.32A5.4 5.4 0 1 0 13.38 7.53A.8.8 0 0 1 14.97 7.39ZM4.36 8.24L7.75 11.62L14.68 3.59A.9.9 0 0 0 13.32 2.41L7.65 8.98L5.64 6.96A.9.9 0 0 0 4.36 8.24Z',
    tone: 'mostly-sound',
  },
  // A half-filled disc.
  mixed: {
    icon: 'M1 8a7 7 0 1 0 14 0a7 7 0 1 0-14 0ZM8 2.6a5.4 5.4 0 0 1 0 10.8Z',
    tone: 'mixed',
  },
  // A square frame with a cross.
  'mostly-false': {
    icon: 'M4.1 1.5h7.8a2.6 2.6 0 0 1 2.6 2.6v7.8a2.6 2.6 0 0 1-2.6 2.6h-7.8a2.6 2.6 0 0 1-2.6-2.6v-7.8a2.6 2.6 0 0 1 2.6-2.6ZM4.2 3.1h7.6a1.1 1.1 0 0 1 1.1 1.1v7.6a1.1 1.1 0 0 1-1.1 1.1h-7.6a1.1 1.1 0 0 1-1.1-1.1v-7.6a1.1 1.1 0 0 1 1.1-1.1ZM8 6.8L9.87 4.92L11.08 6.13L9.2 8L11.08 9.87L9.87 11.08L8 9.2L6.13 11.08L4.92 9.87L6.8 8L4.92 6.13L6.13 4.92Z',
    tone: 'mostly-unsound',
  },
  // A full square with a cross: corners tell it from the disc where colours do not.
  false: {
    icon: 'M2.8 1h10.4a1.8 1.8 0 0 1 1.8 1.8v10.4a1.8 1.8 0 0 1-1.8 1.8h-10.4a1.8 1.8 0 0 1-1.8-1.8v-10.4a1.8 1.8 0 0 1 1.8-1.8ZM8 6.66L10.09 4.57L11.43 5.91L9.34 8L11.43 10.09L10.09 11.43L8 9.34L5.91 11.43L4.57 10.09L6.66 8L4.57 5.91L5.91 4.57Z',
    tone: 'unsound',
  },
  // A question mark, with nothing around it.
  unproven: {
    icon: 'M4 5.3A4 4 0 0 1 8.05 1.4C10.4 1.4 12.2 2.95 12.2 5.1C12.2 6.7 11.3 7.6 10.3 8.35C9.4 9.05 9 9.45 9 10.3V10.6H6.9V10.1C6.9 8.55 7.8 7.7 8.75 6.95C9.6 6.3 10 5.9 10 5.15C10 4.1 9.2 3.4 8.05 3.4C6.9 3.4 6.15 4.15 6.1 5.3ZM6.5 13.15a1.45 1.45 0 1 0 2.9 0a1.45 1.45 0 1 0-2.9 0Z',
    tone: 'open',
  },
  // A frame whose corner is missing.
  'misleading-context': {
    icon: 'M9 14.5H3.7A2.2 2.2 0 0 1 1.5 12.3V3.7A2.2 2.2 0 0 1 3.7 1.5H12.3A2.2 2.2 0 0 1 14.5 3.7V8.2H12.9V3.9A.8.8 0 0 0 12.1 3.1H3.9A.8.8 0 0 0 3.1 3.9V12.1A.8.8 0 0 0 3.9 12.9H9ZM11.5 9.9h2.6a.9.9 0 0 1 .9.9v2.8a.9.9 0 0 1-.9.9h-2.6a.9.9 0 0 1-.9-.9v-2.8a.9.9 0 0 1 .9-.9Z',
    tone: 'distorted',
  },
  // A laughing mask.
  satire: {
    icon: 'M1.8 2.6C3.8 3.3 5.9 3.2 8 2.4C10.1 3.2 12.2 3.3 14.2 2.6V7.4C14.2 11.2 11.5 13.7 8 14.6C4.5 13.7 1.8 11.2 1.8 7.4ZM3.9 6.9C4.3 5.7 6.3 5.7 6.8 6.9C5.9 7.4 4.8 7.4 3.9 6.9ZM9.2 6.9C9.7 5.7 11.7 5.7 12.1 6.9C11.2 7.4 10.1 7.4 9.2 6.9ZM4.6 9.3C6.6 10.3 9.4 10.3 11.4 9.3C10.9 11.2 9.7 12.2 8 12.2C6.3 12.2 5.1 11.2 4.6 9.3Z',
    tone: 'satire',
  },
  // An hourglass.
  outdated: {
    icon: 'M3.2 1.2H12.8V2.9H11.9V4.3C11.9 5.9 10.9 7.1 9.3 8C10.9 8.9 11.9 10.1 11.9 11.7V13.1H12.8V14.8H3.2V13.1H4.1V11.7C4.1 10.1 5.1 8.9 6.7 8C5.1 7.1 4.1 5.9 4.1 4.3V2.9H3.2ZM5.7 13.1H10.3C10.1 11.7 9.2 11 8 10.6C6.8 11 5.9 11.7 5.7 13.1Z',
    tone: 'open',
  },
  // A picture cut in two, its halves shifted.
  'altered-media': {
    icon: 'M2.9 2H9.6L6.4 12.2H2.9A1.4 1.4 0 0 1 1.5 10.8V3.4A1.4 1.4 0 0 1 2.9 2ZM11.4 3.8H13.1A1.4 1.4 0 0 1 14.5 5.2V12.6A1.4 1.4 0 0 1 13.1 14H8.2ZM3.4 5.3a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0Z',
    tone: 'distorted',
  },
  // The obelus itself: checked, but on no scale we know.
  other: {
    icon: 'M2.25 7.05h11.5a.95.95 0 0 1 0 1.9h-11.5a.95.95 0 0 1 0-1.9ZM6.25 3.5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0ZM6.25 12.5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0Z',
    tone: 'open',
  },
};

/** Verdicts whose denial is a debunking; whoever denies a true claim debunks nothing. */
const DEBUNKABLE: ReadonlySet<Verdict> = new Set(['mostly-false', 'false', 'altered-media']);

/** Name of the message that words the badge of a passage that does not make the claim itself. */
export type StanceMessage = 'badgeDebunks' | 'badgeDenies' | 'badgeReports';

/**
 * The message, with the verdict's name as its one substitution, that says what a passage does with
 * the claim; `undefined` where the passage makes the claim and the verdict speaks for itself.
 */
export function stanceMessage(verdict: Verdict, stance: Stance): StanceMessage | undefined {
  if (stance === 'asserts') return undefined;
  if (stance === 'reports') return 'badgeReports';
  return DEBUNKABLE.has(verdict) ? 'badgeDebunks' : 'badgeDenies';
}

/** Name of the message that holds a verdict's name, two words at most. */
export const VERDICT_MESSAGES = {
  true: 'verdictTrue',
  'mostly-true': 'verdictMostlyTrue',
  mixed: 'verdictMixed',
  'mostly-false': 'verdictMostlyFalse',
  false: 'verdictFalse',
  unproven: 'verdictUnproven',
  'misleading-context': 'verdictMisleadingContext',
  satire: 'verdictSatire',
  outdated: 'verdictOutdated',
  'altered-media': 'verdictAlteredMedia',
  other: 'verdictOther',
} as const satisfies Record<Verdict, string>;
