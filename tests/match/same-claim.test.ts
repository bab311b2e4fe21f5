import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '~/lib/check/check';
import type { Match } from '~/lib/match/decision';
import { oncePerCheck } from '~/lib/match/once';
import { groupByClaim, isSameClaim } from '~/lib/match/same-claim';
import { makeCheck } from '../fixtures/check.ts';

const same = (one: string, other: string, lang = 'en') =>
  isSameClaim(makeCheck({ claim: one, lang }), makeCheck({ claim: other, lang }));

const LONG =
  'Fishermen near the northern harbour found a rusty chest with forty ancient silver coins and a map';

describe('isSameClaim', () => {
  it.each([
    ['The harbour bridge was closed in May', 'HARBOUR BRIDGE was closed in May.'],
    ['The ferry costs $1.2bn', 'Ferry costs 1.2 billion dollars'],
    ['Vaccines do not cause autism', 'The vaccines do not cause autism!'],
    [LONG, `${LONG} yesterday`],
  ])('joins “%s” and “%s”', (one, other) => {
    expect(same(one, other)).toBe(true);
  });

  it.each([
    ['another number', 'The ferry costs 12 million euros', 'The ferry costs 15 million euros'],
    ['another name', 'The mayor of Norwick resigned', 'The mayor of Sudwick resigned'],
    ['a capital for its country', 'Flooding has closed Paris', 'Flooding has closed France'],
    [
      'a capital, otherwise all',
      LONG.replace('northern', 'Paris'),
      LONG.replace('northern', 'France'),
    ],
    ['a negation', 'Garlic does prevent malaria', 'Garlic does not prevent malaria'],
    ['a negation as a term', LONG, `${LONG} hoax`],
    ['a picture of it', LONG, `A photo shows ${LONG}`],
    ['turned round', 'Humans emit more than volcanoes', 'Volcanoes emit more than humans'],
    ['another way', 'The factory moves from Texas to Ohio', 'The factory moves to Texas from Ohio'],
    ['another degree', 'The tax will rise', 'The tax may rise'],
    ['something put in', LONG, LONG.replace('silver', 'fake silver')],
    ['a plain word put in', LONG, LONG.replace('silver', 'heavy silver')],
    ['a picture of it, in a word', LONG, `cartoon ${LONG}`],
    ['a name more', LONG, `${LONG} from Norwick`],
    ['a year more', LONG, `${LONG} in 2019`],
  ])('keeps apart: %s', (_kind, one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });

  it('asks for all words where nobody has listed those that negate', () => {
    const swahili = 'samaki kubwa sana amepatikana katika ziwa letu karibu na mji mdogo mashariki';
    expect(same(swahili, swahili, 'sw')).toBe(true);
    expect(same(swahili, `${swahili} uongo`, 'sw')).toBe(false);
  });
});

const claims = [
  'The tax will rise',
  'The tax may rise',
  LONG,
  `${LONG} yesterday`,
  `reportedly ${LONG}`,
];
const manyChecks = fc.uniqueArray(
  fc
    .record({
      claim: fc.oneof(
        fc.constantFrom(...claims, ''),
        fc
          .array(fc.constantFrom('rain', 'snow', 'Norwick', '7', 'not', 'to'), { maxLength: 12 })
          .map((words) => words.join(' ')),
      ),
      lang: fc.constantFrom('en', 'en-GB', 'de', 'sw', ''),
      id: fc.uuid(),
    })
    .map(makeCheck),
  { selector: ({ id }) => id, maxLength: 14 },
);

const ids = (groups: readonly { checks: Check[] }[]) =>
  groups.map(({ checks }) => checks.map(({ id }) => id));

describe('groupByClaim', () => {
  it('puts each check into one group, of one language, in any order of the input', () => {
    fc.assert(
      fc.property(manyChecks, (checks) => {
        const groups = groupByClaim(checks);
        expect(ids(groups).flat().sort()).toEqual(checks.map(({ id }) => id).sort());
        for (const group of groups) {
          expect(new Set(group.checks.map(({ lang }) => lang.slice(0, 2))).size).toBe(1);
        }
        expect(ids(groupByClaim([...checks].reverse()))).toEqual(ids(groups));
        expect(ids(groupByClaim(groups.flatMap((group) => group.checks)))).toEqual(ids(groups));
      }),
    );
  });

  it('has every two checks of a group the same claim, also by themselves', () => {
    fc.assert(
      fc.property(manyChecks, (checks) => {
        for (const { checks: members } of groupByClaim(checks)) {
          for (const other of members) expect(isSameClaim(members[0]!, other)).toBe(true);
        }
      }),
    );
  });

  it('does not chain: what fits a neighbour only stays out', () => {
    const core = 'fishermen found rusty chest ancient silver coins map';
    const [before, after] = [`suddenly ${core}`, `${core} yesterday`];
    const middle = `suddenly ${core} yesterday`;
    expect([same(before, middle), same(middle, after), same(before, after)]).toEqual([
      true,
      true,
      false,
    ]);
    const groups = groupByClaim([before, middle, after].map((claim) => makeCheck({ claim })));
    for (const { checks } of groups) {
      expect(checks.map(({ claim }) => claim)).not.toEqual(expect.arrayContaining([before, after]));
    }
  });

  it('is named by its newest check', () => {
    const older = makeCheck({ id: 'a', claim: 'The tax will rise', published: '2024-01-01' });
    const newer = makeCheck({ id: 'b', claim: 'Tax will rise', published: '2025-01-01' });
    expect(groupByClaim([older, newer])).toEqual([
      { claim: 'Tax will rise', lang: 'en', checks: [newer, older] },
    ]);
  });
});

describe('oncePerCheck', () => {
  const explanation = { field: 'claim' as const, aligned: [], differs: [] };
  const found = (id: string, outcome: Match['outcome'], fields: Partial<Check> = {}) => ({
    match: { id, probability: 0.9, stance: 'asserts' as const, outcome, explanation },
    check: makeCheck({ id, ...fields }),
  });
  const body = { known: [], analysis: [], conclusion: ['No.'] };

  it('answers a republished check once, by its best record', () => {
    const [thin, full] = [found('a', 'shown'), found('b', 'shown', { body })];
    expect(oncePerCheck([thin, full])).toEqual([full]);
  });

  it('never loses a badge to a record that is only possible', () => {
    const [shown, possible] = [found('a', 'shown'), found('b', 'possible', { body })];
    expect(oncePerCheck([shown, possible])).toEqual([shown]);
  });

  it('leaves checks of different claims and publishers as they are', () => {
    const matches = [
      found('a', 'shown'),
      found('b', 'shown', { publisher: { name: 'Quay Desk' } }),
      found('c', 'possible', { claim: 'Goldfish forget everything in three seconds' }),
    ];
    expect(oncePerCheck(matches)).toEqual(matches);
  });
});
