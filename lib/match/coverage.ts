import type { Comparison } from './comparison.ts';
import { IS_NAME } from './weighed-text.ts';

/** How much of each of two texts the other one has, by rarity, 0 to 1. */
export interface Coverage {
  check: number;
  passage: number;
  nearCheck: number;
  nearPassage: number;
  /** Of check and passage together. */
  near: number;
}

/** What of both texts corresponds, and what is near in meaning. */
export function coverageOf({
  passage,
  check,
  alignment,
  nearPassage,
  nearCheck,
}: Comparison): Coverage {
  const near = {
    nearCheck: covered(check.rarity, nearCheck),
    nearPassage: covered(passage.rarity, nearPassage),
  };
  return {
    check: covered(check.rarity, alignment.check),
    passage: covered(passage.rarity, alignment.passage),
    ...near,
    near: harmonic(near.nearCheck, near.nearPassage),
  };
}

/**
 * Share of a check's text, by rarity, that a passage tells: names as such, other words also, in
 * part, by words near in meaning.
 */
export function toldOf({ check: { rarity, named }, alignment, nearCheck }: Comparison): number {
  let [told, all] = [0, 0];
  for (let at = 0; at < rarity.length; at++) {
    told += rarity[at]! * (named[at]! >= IS_NAME ? alignment.check[at]! : nearCheck[at]!);
    all += rarity[at]!;
  }
  return all === 0 ? 0 : told / all;
}

/**
 * Share of what a check's text says beside its names that a passage tells, words near in meaning
 * counted in part; 1 where it says nothing beside them.
 */
export function actsToldOf({ check: { rarity, named }, nearCheck }: Comparison): number {
  let [told, all] = [0, 0];
  for (let at = 0; at < rarity.length; at++) {
    const ofAct = rarity[at]! * (1 - named[at]!);
    told += ofAct * nearCheck[at]!;
    all += ofAct;
  }
  return all === 0 ? 1 : told / all;
}

/** Share of a text that is covered, by rarity. */
export function covered(rarity: Float32Array, coverage: Float32Array): number {
  let [sum, all] = [0, 0];
  for (let at = 0; at < rarity.length; at++) {
    sum += rarity[at]! * coverage[at]!;
    all += rarity[at]!;
  }
  return all === 0 ? 0 : sum / all;
}

/** Harmonic mean of two shares: high only where both are; 0 where both are. */
export function harmonic(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0;
}
