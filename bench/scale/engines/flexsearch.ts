import { Index, type IndexOptions } from 'flexsearch';
import type { Engine } from './engine.ts';
import { termTexts } from './terms.ts';

/**
 * FlexSearch: whole words, any of them (`suggest`), no cache. Its score is where in the text a word
 * stands, in `resolution` steps; three gave the best rankings of 3, 9 and 30, and half the size.
 */
const OPTIONS: IndexOptions = {
  tokenize: 'strict',
  encode: (text: string) => text.split(' ').filter(Boolean),
  resolution: 3,
  cache: false,
};

export const flexsearch: Engine = {
  async build(checks) {
    const index = new Index(OPTIONS);
    let id = 0;
    for (const check of checks) index.add(id++, termTexts(check).join(' '));
    const parts: Record<string, string> = {};
    await index.export((key, data) => {
      parts[key] = data;
    });
    return new TextEncoder().encode(JSON.stringify(parts));
  },

  async open(file) {
    const index = new Index(OPTIONS);
    const parts: Record<string, string> = JSON.parse(new TextDecoder().decode(file));
    for (const [key, data] of Object.entries(parts)) index.import(key, data);
    return {
      search: (terms, limit) => index.search(terms.join(' '), { limit, suggest: true }) as number[],
    };
  },
};
