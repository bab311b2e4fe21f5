import MiniSearch, { type Options } from 'minisearch';
import type { Engine } from './engine.ts';
import { termTexts } from './terms.ts';

interface Document {
  id: number;
  claim: string;
  title: string;
}

/** The terms are ready as they come: cut at spaces, changed by nothing, nothing stored beside. */
const OPTIONS: Options<Document> = {
  fields: ['claim', 'title'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term || null,
};

/** MiniSearch: BM25+ over two fields, any of the words, no prefixes and no typos. */
export const minisearch: Engine = {
  async build(checks) {
    const index = new MiniSearch<Document>(OPTIONS);
    let id = 0;
    for (const check of checks) {
      const [claim, title] = termTexts(check);
      index.add({ id: id++, claim, title });
    }
    return new TextEncoder().encode(JSON.stringify(index));
  },

  async open(file) {
    const index = MiniSearch.loadJSON<Document>(new TextDecoder().decode(file), OPTIONS);
    return {
      search: (terms, limit) =>
        index
          .search(terms.join(' '), { combineWith: 'OR' })
          .slice(0, limit)
          .map(({ id }) => id),
    };
  },
};
