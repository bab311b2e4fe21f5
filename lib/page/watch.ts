import { attempt, type OnFault } from './attempt.ts';
import { Budget } from './budget.ts';
import { type Changed, Changes } from './changes.ts';
import { listen, readyStateOf, rootOf } from './dom.ts';
import { ThreadTime } from './thread-time.ts';

/** Longest time that changes are gathered before they are looked at, in milliseconds. */
const GATHER_MS = 300;

/**
 * Tell of changes to a page's content, gathered, when the page is laid out. A page that never stops
 * changing gets a look at what is near the reader every second or so; what is elsewhere waits for
 * its share of a small budget. Ends with `signal`.
 *
 * @param isOurs whether a node was put there by Obelus itself
 * @param onRecords hears of each change at once, before anybody sees it
 * @param onChange looks at what changed; its promise tells how many milliseconds of work that was
 * @param onFault hears of what went wrong in a look; the next one comes all the same
 * @returns what has another tree watched too: an observer does not see into shadow trees
 */
export function watchContent(
  document: Document,
  isOurs: (node: Node) => boolean,
  onRecords: (records: readonly MutationRecord[]) => void,
  onChange: (changed: Changed) => Promise<number>,
  onFault: OnFault,
  signal: AbortSignal,
): (tree: Node) => void {
  const changes = new Changes(isOurs);
  const budget = new Budget();
  const time = new ThreadTime();
  let busy = false;
  let waking = 0;

  const look = async () => {
    const began = performance.now();
    const { size } = changes;
    const changed = changes.take(budget.affordable);
    budget.spend(time.add(performance.now() - began, size), 0);
    if (changed) budget.spend(await onChange(changed), changed === 'page' ? 0 : changed.size);
  };
  const goOn = () => {
    if (signal.aborted) return;
    busy = false;
    clearTimeout(waking);
    const wait = changes.dueIn;
    if (wait === 0) schedule();
    else if (wait < Number.POSITIVE_INFINITY) waking = window.setTimeout(schedule, wait);
  };
  const lookAndRest = async () => {
    if (signal.aborted) return;
    await look().catch(onFault);
    setTimeout(goOn, Math.max(0, budget.restMs - GATHER_MS));
  };
  const schedule = () => {
    if (busy || signal.aborted) return;
    busy = true;
    setTimeout(() => afterLayout(() => void lookAndRest()), GATHER_MS);
  };
  const observer = new MutationObserver((records) => {
    attempt(() => onRecords(records), onFault);
    changes.note(records);
    schedule();
  });
  const watch = (tree: Node) => {
    if (signal.aborted) return;
    observer.observe(tree, { childList: true, characterData: true, subtree: true });
  };
  // Not its root, of which a script can make another one.
  watch(document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    changes.clear();
    clearTimeout(waking);
  });
  return watch;
}

/** What a page loads longer than this is mostly pictures and advertisements. */
const LOADING_MS = 5_000;

/**
 * Run once the page has loaded. Until then its scripts may be on their way, which take over the markup
 * that its server wrote; one node more in it, and some write all of it anew (hydration).
 */
export function whenLoaded(run: () => void): void {
  if (readyStateOf(document) === 'complete') run();
  else {
    const once = within(LOADING_MS, run);
    // The last of them may have only begun.
    addEventListener('load', () => whenIdle(once));
  }
}

/** Run when the browser has nothing better to do, after a second at the latest. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 1_000 });
  else setTimeout(run, 50);
}

/**
 * Run in the next frame when the browser has laid the page out by itself, so to ask for boxes costs
 * nothing; only for what changes nothing. A page that nobody looks at has no frames, one that is
 * very busy has few; there it runs after a second.
 */
export function afterLayout(run: () => void): void {
  const once = within(1_000, run);
  const root = rootOf(document);
  if (!root || typeof ResizeObserver === 'undefined') {
    afterFrame(once);
    return;
  }
  // The first call of each observer comes after the layout, before anything else can change it.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    once();
  });
  // In a frame of its own: what another observer's call begins to observe, a browser reports as an error.
  requestAnimationFrame(() => observer.observe(root));
}

/** Run right after the next frame, when most often nothing has changed yet since the layout. */
export function afterFrame(run: () => void): void {
  const once = within(1_000, run);
  requestAnimationFrame(() => next(once));
}

/** What runs something when it is first called, or by itself after so many milliseconds. */
function within(ms: number, run: () => void): () => void {
  let ran = false;
  const once = () => {
    if (ran) return;
    ran = true;
    clearTimeout(timer);
    run();
  };
  const timer = setTimeout(once, ms);
  return once;
}

/** Run as the next task, before timers that are due. */
function next(run: () => void): void {
  const scheduler: { postTask?: unknown } | undefined = Reflect.get(globalThis, 'scheduler');
  if (typeof scheduler?.postTask !== 'function') setTimeout(run);
  else void scheduler.postTask(run, { priority: 'user-blocking' });
}

/**
 * Tell when a page is shown as it was left: one that comes back out of the browser's cache, one that
 * was made ready before anybody went there, and one that slept in a tab behind, where what it is told
 * is lost with whoever told it.
 */
export function watchReturn(page: Document, onReturn: () => void, signal: AbortSignal): void {
  // A page may send itself such events without end.
  const told = ({ isTrusted }: Event) => isTrusted && onReturn();
  addEventListener('pageshow', (event) => event.persisted && told(event), { signal });
  for (const type of ['prerenderingchange', 'resume'])
    listen(page, type as keyof DocumentEventMap, told, { signal });
}

/**
 * Tell when the page moved on to another address without loading anew. Pages patch their own
 * history where we cannot see it: the Navigation API tells, elsewhere a look once a second does.
 */
export function watchAddress(onMove: () => void, signal: AbortSignal): void {
  let address = location.href.split('#', 1)[0];
  const look = () => {
    const now = location.href.split('#', 1)[0];
    if (now === address) return;
    address = now;
    onMove();
  };
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (navigation instanceof EventTarget) {
    // The first tells of `pushState`, the second when a framework has said that it is done.
    navigation.addEventListener('currententrychange', look, { signal });
    navigation.addEventListener('navigatesuccess', look, { signal });
    return;
  }
  const timer = setInterval(look, 1_000);
  signal.addEventListener('abort', () => clearInterval(timer));
}
