import initSqlite, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Engine } from './engine.ts';
import { termTexts } from './terms.ts';

let loaded: Sqlite3Static | undefined;

async function sqlite(): Promise<Sqlite3Static> {
  loaded ??= await initSqlite();
  return loaded;
}

/**
 * FTS5 without the texts, which the product keeps elsewhere. With less detail (`detail=column`,
 * `detail=none`) the file halves, but then it ranks all alike where there are no texts. The terms
 * are ready: its tokenizer only cuts at spaces, whatever signs they hold.
 */
const CREATE = `CREATE VIRTUAL TABLE checks USING fts5(
  claim, title, content='',
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* P* S* Co Cn'"
)`;

/** SQLite's FTS5 in WebAssembly: BM25, any of the words. */
export const sqliteFts5: Engine = {
  async prepare() {
    await sqlite();
  },

  async build(checks) {
    const { oo1, capi } = await sqlite();
    const db = new oo1.DB(':memory:');
    db.exec(CREATE);
    db.exec('BEGIN');
    const insert = db.prepare('INSERT INTO checks(rowid, claim, title) VALUES (?, ?, ?)');
    let id = 0;
    for (const check of checks) {
      const [claim, title] = termTexts(check);
      insert.bind([id++, claim, title]).stepReset();
    }
    insert.finalize();
    db.exec("COMMIT; INSERT INTO checks(checks) VALUES ('optimize'); VACUUM");
    const file = capi.sqlite3_js_db_export(db) as Uint8Array<ArrayBuffer>;
    db.close();
    return file;
  },

  async open(file) {
    const db = await opened(file);
    const select = db.prepare(
      'SELECT rowid FROM checks WHERE checks MATCH ? ORDER BY rank LIMIT ?',
    );
    return {
      search(terms, limit) {
        // FTS5 takes an empty query for a mistake.
        if (terms.length === 0) return [];
        const found: number[] = [];
        select.bind([terms.map((term) => `"${term}"`).join(' OR '), limit]);
        while (select.step()) found.push(select.getInt(0) ?? -1);
        select.reset();
        return found;
      },
    };
  },
};

/** A database over a copy of the file in WebAssembly's memory, as its own documentation has it. */
async function opened(file: Uint8Array): Promise<Database> {
  const { oo1, capi, wasm } = await sqlite();
  const db = new oo1.DB();
  const pointer = wasm.allocFromTypedArray(file);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_READONLY;
  db.checkRc(
    capi.sqlite3_deserialize(db.pointer!, 'main', pointer, file.byteLength, file.byteLength, flags),
  );
  return db;
}
