import { IndexBuilder } from '~/lib/index/build';
import { type OpenIndex, openUnchecked } from '~/lib/index/open';
import { Searcher } from '~/lib/index/search';
import { toIndexed } from '../../support/bench-check.ts';
import type { Engine, OpenEngine } from './engine.ts';

/** An opened index with what answers from it. */
export interface OpenObelus extends OpenEngine {
  index: OpenIndex;
}

/** Our own index. */
export const obelus = {
  async build(checks) {
    const builder = new IndexBuilder();
    for (const check of checks) builder.add(toIndexed(check));
    return new Uint8Array(builder.finish());
  },

  async open(file): Promise<OpenObelus> {
    // As the background does: the file is checked after the first answer.
    const index = openUnchecked(file.buffer);
    const searcher = new Searcher(index);
    return {
      index,
      search(terms, limit) {
        const known = new Set(
          terms.map((term) => index.findTerm(term)).filter((term) => term >= 0),
        );
        const weighted = Array.from(known, (term) => ({ term, weight: 1 }));
        return searcher.best(weighted, limit).map(({ check }) => check);
      },
    };
  },
} satisfies Engine;
