import { describe, expect, it } from 'vitest';
import { STARTER } from '~/lib/store/database';
import { allDismissals, dismiss, undoDismissal } from '~/lib/store/dismissals';
import { exportAll } from '~/lib/store/export';
import { importAll } from '~/lib/store/import';
import { keepUpload } from '~/lib/store/uploads';
import { feedFrom, fileFrom } from '~/lib/updates/subscription';
import { freshDatabase } from '../fixtures/database.ts';
import { answers, packOf, World } from '../updates/support.ts';

const database = freshDatabase();

/** A reader with a feed, a file of two checks and a dismissal, exported and then erased. */
async function exported(): Promise<Blob> {
  const world = new World(database);
  const queue = await world.started();
  const db = database();
  await db.put('subscriptions', {
    ...feedFrom({ name: 'Daily', url: 'https://feeds.example/a.json' }, world.now),
    refreshHours: 0,
    etag: '"one"',
  });
  const upload = await keepUpload(db, new Blob([packOf('a', 'b') as Uint8Array<ArrayBuffer>]), 'm');
  const file = fileFrom({ digest: '1', upload, name: 'mine.jsonl' }, world.now);
  await db.put('subscriptions', file);
  await queue.add(file.id);
  await queue.run();
  await dismiss(db, { check: 'a', text: 'Not THIS claim!' }, 5);
  const blob = await exportAll(db, { reach: 'click' }, 7);
  for (const { id } of await db.getAll('subscriptions')) {
    if (id !== STARTER) await db.delete('subscriptions', id);
  }
  await db.clear('dismissals');
  await queue.add(undefined);
  await queue.run();
  return blob;
}

describe('what is the reader’s own', () => {
  it('comes back whole from its export: settings, feeds, files with their checks, dismissals', async () => {
    const blob = await exported();
    const imported = await importAll(database(), blob);
    expect(imported).toEqual({
      settings: { reach: 'click' },
      subscriptions: 3,
      dismissals: 1,
      rejected: 0,
    });
    const world = new World(database);
    const queue = world.queue();
    const rows = await database().getAll('subscriptions');
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['feed', 'file', 'starter']);
    expect(rows.find(({ kind }) => kind === 'feed')?.etag).toBeUndefined();
    await queue.add(rows.find(({ kind }) => kind === 'file')!.id);
    await queue.run();
    expect(Object.keys(await answers(database()))).toEqual(['starter-a', 'starter-b', 'a', 'b']);
    expect(await allDismissals(database())).toMatchObject([{ check: 'a', form: 'not this claim' }]);
  });

  it('is in the export though it waits to be read, and comes back from there', async () => {
    const db = database();
    const text =
      'claim,rating,url,publisher\nFerries fly,False,https://a.example/1,Harbour Facts\n';
    const upload = await keepUpload(db, new Blob([text]), 'mine.csv');
    const file = fileFrom({ digest: '1', upload, name: 'mine.csv' }, 5);
    await db.put('subscriptions', file);
    const blob = await exportAll(db, {}, 7);
    await db.delete('subscriptions', file.id);
    await db.delete('uploads', upload);
    await importAll(db, blob);
    const queue = new World(database).queue();
    await queue.add(file.id);
    await queue.run();
    expect(Object.values(await answers(db))).toEqual(['false']);
  });

  it('comes back from a file that an editor saved in UTF-16, or with another end of lines', async () => {
    const text = await (await exported()).text();
    const lines = `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const littleEndian = Buffer.from(lines, 'utf16le');
    const bigEndian = Buffer.from(lines, 'utf16le').swap16();
    for (const bytes of [littleEndian, bigEndian, Buffer.from(lines)]) {
      const imported = await importAll(database(), new Blob([bytes]));
      expect(imported).toMatchObject({ subscriptions: 3, dismissals: 1, rejected: 0 });
      expect(await allDismissals(database())).toMatchObject([{ text: 'Not THIS claim!' }]);
      await database().clear('dismissals');
    }
  });

  it('is there once when it is imported twice', async () => {
    const blob = await exported();
    await importAll(database(), blob);
    await importAll(database(), blob);
    expect(await database().count('subscriptions')).toBe(3);
    expect(await database().count('dismissals')).toBe(1);
  });

  it('is without files of which nothing could be read, also where an older export names one', async () => {
    const world = new World(database);
    const queue = await world.started();
    const upload = await keepUpload(database(), new Blob(['%PDF-1.7']), 'scan.pdf');
    const file = fileFrom({ digest: '2', upload, name: 'scan.pdf' }, world.now);
    await database().put('subscriptions', file);
    await queue.add(file.id);
    await queue.run();
    expect(await (await exportAll(database(), {}, 7)).text()).not.toContain('scan.pdf');
    await database().delete('subscriptions', file.id);
    const lines = ['{"obelusExport":1,"at":1}', JSON.stringify({ subscription: file })];
    const imported = await importAll(database(), new Blob([lines.join('\n')]));
    expect(imported).toMatchObject({ subscriptions: 0, rejected: 1 });
    expect(await database().getAllKeys('subscriptions')).toEqual([STARTER]);
  });

  it('is exported whole or not at all', async () => {
    const world = new World(database);
    const queue = await world.started();
    const upload = await keepUpload(database(), new Blob([packOf('a', 'b').slice()]), 'm');
    const file = fileFrom({ digest: '1', upload, name: 'mine.jsonl' }, world.now);
    await database().put('subscriptions', file);
    await queue.add(file.id);
    await queue.run();
    // As when an update has replaced the edition and its records are being deleted.
    const [, , key] = await database().getAllKeys('checks');
    await database().delete('checks', key!);
    await expect(exportAll(database(), {}, 7)).rejects.toThrow(/replaced/);
  });

  it('is not taken in part from a file that cannot be read to its end, as one that changes', async () => {
    const blob = await exported();
    const dismissal = { check: 'b', text: 'x'.repeat(9_000), at: 1 };
    const many = `${JSON.stringify({ dismissal })}\n`.repeat(20);
    const chunks = [new TextEncoder().encode((await blob.text()) + many)];
    const file = new Blob();
    file.stream = () =>
      new ReadableStream({
        pull(to) {
          const chunk = chunks.shift();
          if (chunk) to.enqueue(chunk);
          else to.error(new Error('changed'));
        },
      });
    await expect(importAll(database(), file)).rejects.toThrow('changed');
    expect(await database().getAllKeys('subscriptions')).toEqual([STARTER]);
    expect(await database().count('uploads')).toBe(0);
  });

  it('takes the place of nothing of another kind', async () => {
    await new World(database).started();
    const before = await database().get('subscriptions', STARTER);
    const feed = { ...feedFrom({ name: 'Evil', url: 'https://evil.example/' }, 1), id: STARTER };
    const lines = ['{"obelusExport":1,"at":1}', JSON.stringify({ subscription: feed })];
    const imported = await importAll(database(), new Blob([lines.join('\n')]));
    expect(imported).toMatchObject({ subscriptions: 0, rejected: 1 });
    expect(await database().get('subscriptions', STARTER)).toEqual(before);
  });

  it.each([
    ['a second packaged set', { id: 'other', kind: 'starter' }],
    ['a feed without an address', { id: 'other', url: undefined }],
    ['a feed that calls itself a file', { id: 'file-other' }],
    ['a feed with the id of what was kept of pages', { id: 'pages' }],
    ['a second collection of pages', { id: 'other', kind: 'pages' }],
  ])('says of %s that it was not taken', async (_, changes) => {
    const feed = feedFrom({ name: 'Daily', url: 'https://a.example/' }, 1);
    const lines = [
      '{"obelusExport":1,"at":1}',
      JSON.stringify({ subscription: { ...feed, ...changes } }),
    ];
    const imported = await importAll(database(), new Blob([lines.join('\n')]));
    expect(imported).toMatchObject({ subscriptions: 0, rejected: 1 });
    expect(await database().getAllKeys('subscriptions')).toEqual([STARTER]);
  });

  it('says so of each check behind a subscription that was not taken, which are no other’s', async () => {
    const file = fileFrom({ digest: '1', upload: 1, name: 'mine.jsonl' }, 1);
    const check = JSON.stringify({ check: { claim: 'Ferries fly' } });
    const lines = [
      '{"obelusExport":1,"at":1}',
      ...[JSON.stringify({ subscription: { ...file, upload: undefined } }), check],
      ...[JSON.stringify({ subscription: { ...file, id: 'file-other', kind: 'evil' } }), check],
    ];
    const imported = await importAll(database(), new Blob([lines.join('\n')]));
    expect(imported).toMatchObject({ subscriptions: 1, rejected: 2 });
    const [upload] = await database().getAll('uploads');
    expect((await upload?.file.text())?.trim().split('\n')).toHaveLength(1);
  });

  it('has names without what turns the words around them', async () => {
    const feed = feedFrom({ name: 'Daily\u202e Facts', url: 'https://a.example/' }, 1);
    const lines = ['{"obelusExport":1,"at":1}', JSON.stringify({ subscription: feed })];
    await importAll(database(), new Blob([lines.join('\n')]));
    expect((await database().get('subscriptions', feed.id))?.name).toBe('Daily Facts');
  });

  it('is taken as far as a reader could have it, and no further', async () => {
    const feeds = Array.from({ length: 510 }, (_, at) =>
      JSON.stringify({
        subscription: feedFrom({ name: 'Daily', url: `https://a.example/${at}` }, 1),
      }),
    );
    const lines = ['{"obelusExport":1,"at":1}', ...feeds];
    const imported = await importAll(database(), new Blob([lines.join('\n')]));
    expect(imported).toMatchObject({ subscriptions: 500, rejected: 10 });
  });

  it.each([
    [0, 0],
    [0.001, 1],
    [24, 24],
    [1e9, 8_760],
  ])('has a feed asked every %d hours as every %d', async (hours, taken) => {
    const feed = feedFrom({ name: 'Daily', url: 'https://a.example/' }, 1);
    const lines = [
      '{"obelusExport":1,"at":1}',
      JSON.stringify({ subscription: { ...feed, refreshHours: hours } }),
    ];
    await importAll(database(), new Blob([lines.join('\n')]));
    expect((await database().get('subscriptions', feed.id))?.refreshHours).toBe(taken);
  });

  it.each([
    ['another address', { url: 'https://b.example/' }, undefined],
    ['another form', { format: 'table' }, undefined],
    ['only another name', { name: 'Weekly' }, '"one"'],
  ] as const)('has a known feed that comes with %s asked for what it needs', async (_, change, etag) => {
    const feed = feedFrom({ name: 'Daily', url: 'https://a.example/' }, 1);
    await database().put('subscriptions', { ...feed, etag: '"one"', lastModified: 'Monday' });
    const lines = [
      '{"obelusExport":1,"at":1}',
      JSON.stringify({ subscription: { ...feed, ...change } }),
    ];
    await importAll(database(), new Blob([lines.join('\n')]));
    const imported = await database().get('subscriptions', feed.id);
    expect(imported).toMatchObject(change);
    expect(imported?.etag).toBe(etag);
    expect(imported?.lastModified).toBe(etag && 'Monday');
  });

  it('is not taken from another kind of file, and wrong lines spoil no others', async () => {
    await expect(importAll(database(), new Blob(['{"a":1}\n']))).rejects.toThrow(/no export/);
    const lines = [
      '{"obelusExport":1,"at":1}',
      'not json',
      '{"subscription":{"id":"x","kind":"evil"}}',
      '{"dismissal":{"check":"c","text":"T","at":1}}',
    ];
    const imported = await importAll(database(), new Blob([lines.join('\n')]));
    expect(imported).toMatchObject({ subscriptions: 0, dismissals: 1, rejected: 2 });
  });
});

describe('a dismissal', () => {
  it('is recognised however the passage is written, and can be undone', async () => {
    const db = database();
    const one = await dismiss(db, { check: 'a', text: 'The “Ferry” sank.' }, 1);
    const same = await dismiss(db, { check: 'a', text: 'the ferry SANK' }, 2);
    expect(same.id).toBe(one.id);
    expect(await allDismissals(db)).toHaveLength(1);
    await undoDismissal(db, one.id);
    expect(await allDismissals(db)).toEqual([]);
  });
});
