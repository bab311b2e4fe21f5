/** Longest time that changes are gathered before they are looked at, in milliseconds. */
const GATHER_MS = 300;
/** From this many changes on, the page is looked through as a whole. */
const MANY = 1_000;

/** Each millisecond of work is paid for with so many of rest. */
const REST = 70;
/**
 * Work that is free: most pages change a little and should not have to wait for it. Together, at
 * most 2 % of a minute are ours.
 */
const CREDIT_MS = 150;
/** The longest such rest; a page that costs more is looked at that seldom. */
const MAX_REST_MS = 30_000;

/** What changed: some elements, or so much that the whole page has to be looked at. */
export type Changed = ReadonlySet<Element> | 'page';

/**
 * Tell of changes to a page's content, gathered, when the browser is idle. The observer only
 * stashes records, because a busy page calls it a hundred times a second. A page that never stops changing is looked
 * at the more seldom the more work it makes. Ends with `signal`.
 *
 * @param isOurs whether a node was put there by Obelus itself
 * @param onChange looks at what changed; its promise tells how many milliseconds of work that was
 * @returns what has another tree watched too: an observer does not see into shadow trees
 */
export function watchContent(
  document: Document,
  isOurs: (node: Node) => boolean,
  onChange: (changed: Changed) => Promise<number>,
  signal: AbortSignal,
): (tree: Node) => void {
  let records: MutationRecord[] = [];
  let overflow = false;
  let busy = false;
  let credit = CREDIT_MS;
  let paidAt = performance.now();

  /** How long to rest after work, in milliseconds. */
  const restAfter = (worked: number) => {
    const now = performance.now();
    credit = Math.min(CREDIT_MS, credit + (now - paidAt) / REST) - worked;
    paidAt = now;
    return Math.min(MAX_REST_MS, Math.max(0, -credit * REST));
  };
  const flush = async () => {
    if (signal.aborted) return;
    const changed: Changed = overflow ? 'page' : changedIn(records, isOurs);
    records = [];
    overflow = false;
    const isSomething = changed === 'page' || changed.size > 0;
    const rest = isSomething ? restAfter(await onChange(changed)) : 0;
    setTimeout(
      () => {
        busy = false;
        if (overflow || records.length > 0) schedule();
      },
      Math.max(0, rest - GATHER_MS),
    );
  };
  const schedule = () => {
    if (busy || signal.aborted) return;
    busy = true;
    setTimeout(() => whenIdle(() => void flush()), GATHER_MS);
  };
  const observer = new MutationObserver((latest) => {
    if (!overflow) for (const record of latest) records.push(record);
    // Elements that were thrown away again must not be kept alive by us.
    if (records.length > MANY) [records, overflow] = [[], true];
    schedule();
  });
  const watch = (tree: Node) => {
    if (signal.aborted) return;
    observer.observe(tree, { childList: true, characterData: true, subtree: true });
  };
  // Not its root, of which a script can make another one.
  watch(document);
  signal.addEventListener('abort', () => observer.disconnect());
  return watch;
}

function changedIn(
  records: readonly MutationRecord[],
  isOurs: (node: Node) => boolean,
): ReadonlySet<Element> {
  return new Set(records.flatMap((record) => elementsOf(record, isOurs)));
}

/** The elements whose content a record changed: added ones, or the one around changed text. */
function elementsOf(record: MutationRecord, isOurs: (node: Node) => boolean): Element[] {
  const { target } = record;
  if (record.type === 'characterData') return target.parentElement ? [target.parentElement] : [];
  const added = [...record.addedNodes].filter((node) => !isOurs(node));
  const elements = added.filter((node) => node instanceof Element);
  const text = added.some((node) => node instanceof Text);
  const removed = [...record.removedNodes].some((node) => !isOurs(node));
  if (target instanceof Element && (text || removed)) elements.push(target);
  return elements;
}

/** Run when the browser has nothing better to do, after a second at the latest. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 1_000 });
  else setTimeout(run, 50);
}

/**
 * Run when the browser has laid the page out by itself and has nothing better to do: whoever asks
 * for boxes before makes it do so at once. A page that nobody looks at is not laid out; there, and
 * on one that is very busy, it runs after a second.
 */
export function afterLayout(run: () => void): void {
  let ran = false;
  const once = () => {
    if (!ran) whenIdle(run);
    ran = true;
  };
  // A frame begins with these calls; the layout is done when the next thing runs.
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 1_000);
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
