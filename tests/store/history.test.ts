import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { eraseHistory, MAX_OPENED, noteOpened, readHistory } from '~/lib/store/history';

beforeEach(() => fakeBrowser.reset());

describe('the history of opened checks', () => {
  it('lists each check once, the latest first', async () => {
    await noteOpened('a', 1);
    await noteOpened('b', 2);
    await noteOpened('a', 3);
    expect(await readHistory()).toEqual([
      { id: 'a', at: 3 },
      { id: 'b', at: 2 },
    ]);
  });

  it('forgets what is long ago', async () => {
    const many = Array.from({ length: MAX_OPENED }, (_, at) => ({ id: `${at}`, at }));
    await fakeBrowser.storage.local.set({ opened: many });
    await noteOpened('new', 9);
    const opened = await readHistory();
    expect(opened).toHaveLength(MAX_OPENED);
    expect(opened[0]!.id).toBe('new');
    expect(opened.at(-1)!.id).toBe(`${MAX_OPENED - 2}`);
  });

  it('is gone when it is erased', async () => {
    await noteOpened('a', 1);
    await eraseHistory();
    expect(await readHistory()).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('survives what is broken in the storage', async () => {
    await fakeBrowser.storage.local.set({
      opened: [null, 'x', { id: 7, at: 1 }, { id: 'a', at: 1 }],
    });
    expect(await readHistory()).toEqual([{ id: 'a', at: 1 }]);
    await fakeBrowser.storage.local.set({ opened: 'nonsense' });
    expect(await readHistory()).toEqual([]);
  });
});
