import { type Root, shadowOf, walk } from './dom.ts';

/** Elements of a page that are asked for a shadow tree, and trees that are read. */
const MAX_ELEMENTS = 30_000;
const MAX_TREES = 200;
/** Elements that are asked in one step. */
const STEP = 250;

const ELEMENTS = 1;

/**
 * Finds the open shadow trees below some roots, trees in trees too, a few hundred elements in each
 * step; what was found so far is in `trees`. Closed trees are their page's own.
 */
export function* findShadowTrees(roots: readonly Root[], trees: ShadowRoot[]): Generator<void> {
  let asked = 0;
  // Grows while it is gone through.
  const pending = [...roots];
  for (const root of pending) {
    const walker = walk(root, ELEMENTS);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      const tree = node instanceof Element ? shadowOf(node) : null;
      if (tree && trees.length < MAX_TREES) {
        trees.push(tree);
        pending.push(tree);
      }
      if (++asked > MAX_ELEMENTS) return;
      if (asked % STEP === 0) yield;
    }
  }
}
