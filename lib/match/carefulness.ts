/**
 * How careful the page is: how many badges may be wrong among a thousand ordinary headlines, those
 * that no check is about. What that asks of a match is computed from the headlines of training.
 */
export const CAREFULNESS = [0.5, 1, 2, 4] as const;
export type Carefulness = (typeof CAREFULNESS)[number];
export const DEFAULT_CAREFULNESS: Carefulness = 1;
