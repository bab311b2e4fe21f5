import { describe, expect, it } from 'vitest';
import { StartUp } from '~/lib/diagnosis/start-up';

/** A start-up with a clock that is set by hand, in milliseconds. */
function begun() {
  const clock = { ms: 0 };
  return { clock, startUp: new StartUp(() => clock.ms) };
}

describe('StartUp', () => {
  it('tells when each stage began and how long it took, in their order', async () => {
    const { clock, startUp } = begun();
    clock.ms = 7;
    startUp.awake();
    const opened = await startUp.during('database', async () => {
      clock.ms = 12;
      return 'open';
    });
    expect(opened).toBe('open');
    expect(startUp.stages).toEqual([
      { stage: 'wake', began: 0, ms: 7 },
      { stage: 'database', began: 7, ms: 5 },
    ]);
  });

  it('keeps the first time of a stage: later answers are no start', async () => {
    const { clock, startUp } = begun();
    for (const ms of [3, 100, 200]) {
      await startUp.during('answer', () => {
        clock.ms += ms;
      });
    }
    expect(startUp.stages).toEqual([{ stage: 'answer', began: 0, ms: 3 }]);
  });

  it('passes a failure on and does not count it: the next try may be the first', async () => {
    const { startUp } = begun();
    const failing = startUp.during('file', () => Promise.reject(new Error('gone')));
    await expect(failing).rejects.toThrow('gone');
    expect(startUp.stages).toEqual([]);
    await startUp.during('file', () => 'there');
    expect(startUp.stages.map(({ stage }) => stage)).toEqual(['file']);
  });
});
