import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isAlarmSet, wakeAt } from '../../entrypoints/background/wakefulness.ts';

beforeEach(() => fakeBrowser.reset());

it('relies on an alarm that is to come', async () => {
  expect(await isAlarmSet()).toBe(false);
  wakeAt(Date.now() + 3_600_000);
  expect(await isAlarmSet()).toBe(true);
});

it.each([
  ['that should have rung and has not', -120_000],
  ['that a clock set which was years ahead', 10 ** 11],
])('relies on no alarm %s', async (_, distance) => {
  await fakeBrowser.alarms.create('updates', { when: Date.now() + distance });
  expect(await isAlarmSet()).toBe(false);
});
