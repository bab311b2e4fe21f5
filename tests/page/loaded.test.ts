// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenLoaded } from '~/lib/page/watch';

let state: DocumentReadyState;
/** What the browser does when it has nothing better to do. */
let idle: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  Object.defineProperty(Document.prototype, 'readyState', { configurable: true, get: () => state });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('does not wait for a page that has loaded', () => {
  state = 'complete';
  const run = vi.fn();
  whenLoaded(run);
  expect(run).toHaveBeenCalledOnce();
});

it('waits for a page that has not, and for what its scripts begin then, once', () => {
  state = 'interactive';
  const run = vi.fn();
  whenLoaded(run);
  vi.advanceTimersByTime(4_000);
  dispatchEvent(new Event('load'));
  expect(run).not.toHaveBeenCalled();
  for (const one of idle) one();
  expect(run).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledOnce();
});

it('does not wait for ever: a picture may never come', () => {
  state = 'interactive';
  const run = vi.fn();
  whenLoaded(run);
  vi.advanceTimersByTime(5_000);
  expect(run).toHaveBeenCalledOnce();
});
