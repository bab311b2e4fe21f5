import { createReadStream } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '~/lib/check/check';
import { buildIndex } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import { STANCES, type Stance } from '~/lib/match/decision';
import { type Found, Matcher } from '~/lib/match/matcher';
import { compareOrder } from '~/lib/match/order';
import { stanceOf } from '~/lib/match/stance';
import { readPack } from '~/lib/readers/pack/pack';
import { readWordVectors } from '../../scripts/word-vectors.ts';
import { makeCheck } from '../fixtures/check.ts';
import { CLAIMS, type ClaimName, type QualityClaim } from './quality/claims.ts';
import { ORDINARY, PASSAGES } from './quality/passages.ts';
import { KINDS, type Kind } from './quality/written.ts';

/**
 * What the matcher must reach, in percent of the headlines that are about a claim. It was never
 * trained on them. Floors lie three points under what was measured, which stands beside them. Raise
 * one when the matcher gets better; say what was lost where one must be lowered.
 */
const LEAST = {
  shown: 67, // 69
  first: 86, // 86
  stance: 83, // 86
};
const LEAST_OTHER_LANGUAGES = {
  shown: 49, // 50
  first: 81, // 84
};

/**
 * The most headlines of each kind that may get a badge though they make another claim, in percent:
 * three points over what was measured.
 */
const MOST_WRONG: Record<Kind | 'other languages', number> = {
  'swapped name': 5, // 4
  'changed number': 3, // 0
  'same people, other event': 17, // 14
  'sub-claim or super-claim': 30, // 27
  'turned round': 16, // 13
  'later event': 12, // 9, one of eleven
  'same topic': 3, // 0
  'only of media': 3, // 0
  'other languages': 8, // 5
};

/** The most ordinary headlines that may get a badge, of sixty: a demand, whatever was measured. */
const MOST_ORDINARY = 1;

interface Item {
  kind: Stance | Kind;
  claim: ClaimName;
  text: string;
  lang: string;
}

interface Answer extends Item {
  isFirst: boolean;
  isShown: boolean;
  /** A badge for any check at all. */
  hasBadge: boolean;
}

const PACK = new URL('../../public/starter-pack.jsonl', import.meta.url);

const answers: Answer[] = [];
let matcher: Matcher;

beforeAll(async () => {
  matcher = await openMatcher();
  answers.push(...items().map(answerTo));
});

describe('quality of matching', () => {
  const positives = () => english(STANCES);
  const otherPositives = () => foreign(STANCES);

  it('shows the right check at most headlines that make its claim', () => {
    expect(percent(positives(), ({ isShown }) => isShown)).toBeGreaterThanOrEqual(LEAST.shown);
  });

  it('lists the right check first, at least as possible', () => {
    expect(percent(positives(), ({ isFirst }) => isFirst)).toBeGreaterThanOrEqual(LEAST.first);
  });

  it('tells who denies a claim from who makes it', () => {
    expect(percent(positives(), hasRightStance)).toBeGreaterThanOrEqual(LEAST.stance);
  });

  it('finds claims in Spanish, German, French and Portuguese', () => {
    const { shown, first } = LEAST_OTHER_LANGUAGES;
    expect(percent(otherPositives(), ({ isShown }) => isShown)).toBeGreaterThanOrEqual(shown);
    expect(percent(otherPositives(), ({ isFirst }) => isFirst)).toBeGreaterThanOrEqual(first);
  });

  it.each(KINDS)('shows few badges at another claim: %s', (kind) => {
    const wrong = percent(english([kind]), ({ hasBadge }) => hasBadge);
    expect(wrong).toBeLessThanOrEqual(MOST_WRONG[kind]);
  });

  it('shows few badges at another claim in other languages', () => {
    const wrong = percent(foreign(KINDS), ({ hasBadge }) => hasBadge);
    expect(wrong).toBeLessThanOrEqual(MOST_WRONG['other languages']);
  });

  it('leaves ordinary headlines alone', () => {
    const withBadge = ORDINARY.filter((text) => matcher.find(text, 'en').some((f) => f.isShown));
    expect(withBadge.length, withBadge.join('\n')).toBeLessThanOrEqual(MOST_ORDINARY);
  });

  it('passes over only what would not have been listed', () => {
    for (const { text, lang } of answers) {
      const all = new Map(
        matcher.find(text, lang, { all: true }).map((found) => [found.id, found]),
      );
      const quick = matcher.find(text, lang);
      for (const found of quick) expect(all.get(found.id), text).toEqual(found);
      const shown = [...all.values()].filter(({ isShown }) => isShown).slice(0, 5);
      expect(quick.filter(({ isShown }) => isShown)).toEqual(shown);
    }
  });

  it('lists what is shown first, and of the rest what stands farthest in front', () => {
    const lists = answers.map(({ text, lang }) => matcher.find(text, lang, { all: true }));
    for (const list of lists) expect(list).toEqual([...list].sort(compareOrder));
    const isByChance = ([first, second]: Found[]) => first!.probability >= second!.probability;
    const several = lists.filter((list) => list.length > 1);
    expect(several.every(isByChance)).toBe(false);
  });

  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of fixtures from it.
  afterAll(({}, { tasks }) => {
    if (tasks.some(({ result }) => result?.state === 'fail')) printFigures();
  });
});

/** The made-up claims among the packaged checks, so that there is something to mistake them for. */
async function openMatcher(): Promise<Matcher> {
  const checks: Check[] = Object.entries<QualityClaim>(CLAIMS).map(([name, claim]) =>
    makeCheck({ ...claim, id: idOf(name) }),
  );
  const pack = createReadStream(PACK, 'utf8');
  for await (const outcome of readPack(pack, { place: 'starter-pack.jsonl' })) {
    if (outcome.kind === 'check') checks.push(outcome.check);
  }
  return new Matcher(openIndex(buildIndex(checks)), { vectors: readWordVectors() });
}

function idOf(name: string): string {
  return `quality:${name}`;
}

function claimOf(name: ClaimName): QualityClaim {
  return CLAIMS[name];
}

function items(): Item[] {
  return (Object.keys(CLAIMS) as ClaimName[]).flatMap((claim) => {
    const lang = claimOf(claim).lang ?? 'en';
    const { not = {}, ...positives } = PASSAGES[claim] ?? {};
    const texts = Object.entries({ ...positives, ...not }) as [Item['kind'], string[]][];
    return texts.flatMap(([kind, of]) => of.map((text) => ({ kind, claim, text, lang })));
  });
}

function answerTo(item: Item): Answer {
  const found = matcher.find(item.text, item.lang);
  const id = idOf(item.claim);
  return {
    ...item,
    isFirst: found[0]?.id === id,
    isShown: found.some((one) => one.id === id && one.isShown),
    hasBadge: found.some(({ isShown }) => isShown),
  };
}

function hasRightStance({ kind, claim, text, lang }: Item): boolean {
  return stanceOf({ text, lang }, { text: claimOf(claim).claim, lang }) === kind;
}

function english(kinds: readonly Item['kind'][]): Answer[] {
  return answers.filter(({ kind, lang }) => lang === 'en' && kinds.includes(kind));
}

function foreign(kinds: readonly Item['kind'][]): Answer[] {
  return answers.filter(({ kind, lang }) => lang !== 'en' && kinds.includes(kind));
}

function percent(of: readonly Answer[], isCounted: (answer: Answer) => boolean): number {
  return (100 * of.filter(isCounted).length) / of.length;
}

function printFigures(): void {
  const rowOf = (kind: string, of: Answer[]) => ({
    kind,
    headlines: of.length,
    'right check shown %': Math.round(percent(of, ({ isShown }) => isShown)),
    'right check first %': Math.round(percent(of, ({ isFirst }) => isFirst)),
    'any badge %': Math.round(percent(of, ({ hasBadge }) => hasBadge)),
    'right stance %': Math.round(percent(of, hasRightStance)),
  });
  console.table([
    rowOf('all that are about a claim', english(STANCES)),
    ...STANCES.map((kind) => rowOf(kind, english([kind]))),
    rowOf('all that are not', english(KINDS)),
    ...KINDS.map((kind) => rowOf(kind, english([kind]))),
    rowOf('other languages, about a claim', foreign(STANCES)),
    rowOf('other languages, not', foreign(KINDS)),
  ]);
}
