import { browser } from 'wxt/browser';

/** The one alarm: it wakes the background for what is due, and for work that its death cut off. */
const ALARM = 'updates';

/** Browsers end a background after half a minute without an event or a call of theirs. */
const HEARTBEAT_MS = 20_000;

/** So long after its death an interrupted update goes on; less than the half minute as well. */
const RESUME_MS = 25_000;

/** Further ahead the alarm is set anew: clocks jump, and machines sleep. */
const LONGEST_MS = 24 * 3_600_000;

/** Have `wake` called when the alarm rings; while work is under way the alarm is only set anew. */
export function onAlarm(wake: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    if (isWorking) resumeLater();
    else wake();
  });
}

let isWorking = false;

function resumeLater(): void {
  void browser.alarms.create(ALARM, { when: Date.now() + RESUME_MS });
}

/** Wake at this time, in milliseconds since 1970; never without one. */
export function wakeAt(time: number | undefined): void {
  if (time === undefined) return void browser.alarms.clear(ALARM);
  const now = Date.now();
  void browser.alarms.create(ALARM, {
    when: Math.min(Math.max(time, now + 1_000), now + LONGEST_MS),
  });
}

/**
 * Whether an alarm is set that will wake us in time. A browser may forget it, as when an extension
 * is switched off, or never ring it; and one that lies too far ahead was set by a clock that has been
 * set back since.
 */
export async function isAlarmSet(): Promise<boolean> {
  const alarm = await browser.alarms.get(ALARM);
  const wait = alarm && alarm.scheduledTime - Date.now();
  return wait !== undefined && wait > 0 && wait <= LONGEST_MS;
}

/**
 * Keep the background alive while it works, as far as the browser lets us: a call of its API counts
 * as activity in Chromium, an alarm as an event in both. Should it be ended nevertheless, the alarm
 * wakes it.
 */
export async function whileAwake(work: () => Promise<void>): Promise<void> {
  if (isWorking) return work();
  isWorking = true;
  resumeLater();
  const heartbeat = setInterval(() => void browser.runtime.getPlatformInfo(), HEARTBEAT_MS);
  try {
    await work();
  } finally {
    clearInterval(heartbeat);
    isWorking = false;
  }
}
