// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { endEarlierSession } from '~/entrypoints/content-script/earlier-session';
import contentScript from '~/entrypoints/content-script/index';
import { leaveRequest, REQUEST_ARGUMENTS } from '~/lib/protocol/requested';

const sessions = vi.hoisted(() => ({ started: 0, ended: 0 }));

vi.mock('~/entrypoints/content-script/page-session.ts', () => ({
  PageSession: class {
    start = () => sessions.started++;
    end = () => sessions.ended++;
  },
}));

const inject = () => {
  leaveRequest(...REQUEST_ARGUMENTS);
  return contentScript.main();
};

describe('a page into which Obelus is brought twice', () => {
  beforeEach(() => {
    endEarlierSession(document);
    Object.assign(sessions, { started: 0, ended: 0 });
  });

  it('has one session, of the second, when that comes before the first has begun', async () => {
    await Promise.all([inject(), inject()]);
    expect(sessions).toEqual({ started: 1, ended: 0 });
  });

  it('has one session when the second comes later', async () => {
    await inject();
    await inject();
    expect(sessions).toEqual({ started: 2, ended: 1 });
  });
});
