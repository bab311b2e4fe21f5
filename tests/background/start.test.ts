import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import background from '~/entrypoints/background/index';
import { onMessage } from '~/lib/protocol/client';

vi.mock('~/lib/protocol/client');

/** What the background listens to, apart from messages. */
let heard: Set<string>;

/** An event of the browser that tells who listens. */
const event = (name: string) => ({ addListener: () => void heard.add(name) });

const EVENTS = [
  'alarms.onAlarm',
  'commands.onCommand',
  'contextMenus.onClicked',
  'permissions.onAdded',
  'permissions.onRemoved',
  'runtime.onInstalled',
  'runtime.onStartup',
  'storage.local',
  'storage.session',
  'storage.sync',
  'windows.onRemoved',
];

const { runtime, storage } = fakeBrowser;

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('addEventListener', () => {});
  heard = new Set();
  Object.assign(runtime, {
    onInstalled: event('runtime.onInstalled'),
    onStartup: event('runtime.onStartup'),
  });
  Object.assign(fakeBrowser, {
    // Nothing is due.
    alarms: {
      onAlarm: event('alarms.onAlarm'),
      get: async () => ({ scheduledTime: Date.now() + 1_000 }),
    },
    commands: { onCommand: event('commands.onCommand') },
    contextMenus: { onClicked: event('contextMenus.onClicked') },
    permissions: {
      onAdded: event('permissions.onAdded'),
      onRemoved: event('permissions.onRemoved'),
    },
    windows: { onRemoved: event('windows.onRemoved') },
    storage: {
      local: { ...storage.local, onChanged: event('storage.local') },
      session: storage.session,
      sync: { ...storage.sync, onChanged: event('storage.sync') },
      onChanged: event('storage.session'),
    },
  });
});

/** The names of messages that are answered. */
const answered = () => new Set(vi.mocked(onMessage).mock.calls.map(([name]) => name));

describe('a background that starts', () => {
  it('listens to all that it has to know of', () => {
    background.main();
    expect([...heard].sort()).toEqual(EVENTS);
    expect(answered()).toContain('matchPassages');
    expect(answered()).toContain('searchChecks');
  });

  it.each([
    // Firefox for Android.
    ['commands', ['commands.onCommand']],
    ['contextMenus', ['contextMenus.onClicked']],
    ['windows', ['windows.onRemoved']],
    // No browser that is supported; another one should not lose the rest.
    ['permissions', ['permissions.onAdded', 'permissions.onRemoved']],
    ['storage.sync', ['storage.sync']],
  ])('listens to all else where the browser has no %s', (missing, gone) => {
    const [space = '', area] = missing.split('.');
    if (area) Reflect.deleteProperty(Reflect.get(fakeBrowser, space), area);
    else Object.assign(fakeBrowser, { [space]: undefined });
    background.main();
    expect([...heard].sort()).toEqual(EVENTS.filter((name) => !gone.includes(name)));
    expect(answered()).toContain('matchPassages');
    expect(answered()).toContain('searchChecks');
  });
});
