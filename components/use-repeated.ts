import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Ask again and again while a surface is open, and hold the latest answer: `undefined` until the
 * first one, `null` when nobody answered. `pause` says how many milliseconds to wait after an
 * answer; `undefined` from it ends the asking. A change of `key` starts anew.
 */
export function useRepeated<T>(
  key: unknown,
  ask: () => Promise<T>,
  pause: (answer: T | null) => number | undefined,
): T | null | undefined {
  const [answer, setAnswer] = useState<T | null>();
  // `ask` and `pause` are new functions at every rendering; `key` says when they mean another.
  // Asked before the surface is painted, so that the answer comes a frame or two sooner.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const round = async () => {
      const latest = await ask().catch(() => null);
      if (stopped) return;
      setAnswer(latest);
      const wait = pause(latest);
      if (wait !== undefined) timer = setTimeout(round, wait);
    };
    void round();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [key]);
  return answer;
}
