// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DebugPage } from '~/components/debug/DebugPage';
import { sendToBackground } from '~/lib/protocol/client';
import type { IndexStatus, StartUpReport } from '~/lib/protocol/messages';
import { axeViolations } from './axe.ts';
import { fakeI18n } from './fake-i18n.ts';

vi.mock('~/lib/protocol/client');

const STATUS: IndexStatus = {
  state: 'ready',
  checks: 12_345,
  publishers: 67,
  newest: '2026-11-20',
  builtAt: Date.UTC(2026, 10, 21),
  bytes: 8_400_000,
};
const START: StartUpReport = {
  stages: [
    { stage: 'wake', began: 0, ms: 21.25 },
    { stage: 'database', began: 22, ms: 4.5 },
  ],
  problems: [{ at: Date.UTC(2026, 10, 22), doing: 'reading the stored index', words: 'Error: x' }],
  searchRunsAs: 'WebAssembly',
};

/** What the background answers; an error when it does not. */
let answers: Record<string, unknown>;
const writeText = vi.fn(async (_text: string) => {});

beforeEach(() => {
  fakeBrowser.reset();
  fakeI18n();
  answers = { indexStatus: STATUS, startUpReport: START };
  vi.mocked(sendToBackground).mockReset();
  vi.mocked(sendToBackground).mockImplementation((async (name: string) => {
    if (name in answers) return answers[name];
    throw new Error('nobody there');
  }) as never);
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', {
    userAgent: 'A browser',
    clipboard: { writeText },
    storage: {
      estimate: async () => ({ usage: 25_000_000, quota: 1_000_000_000 }),
      persisted: async () => true,
    },
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open() {
  const page = render(<DebugPage />);
  await screen.findByRole('button', { name: 'Copy report' });
  return page;
}

describe('the page of technical details', () => {
  it('shows the stages of the start, the index, the storage and what went wrong', async () => {
    const { container } = await open();
    expect(screen.getByRole('row', { name: 'Waking up 0 ms 21 ms' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Opening the database 22 ms 4.5 ms' })).toBeTruthy();
    expect(screen.getByText('12,345')).toBeTruthy();
    expect(screen.getByText('25 MB of 1 GB that the browser allows')).toBeTruthy();
    expect(screen.getByText('reading the stored index: Error: x')).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('asks for the index first, so that its opening is in the report', async () => {
    await open();
    const asked = vi.mocked(sendToBackground).mock.calls.map(([name]) => name);
    expect(asked.slice(0, 2)).toEqual(['indexStatus', 'startUpReport']);
  });

  it('copies a report that a developer can read, and says so', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(await screen.findByText(/^Copied\./)).toBeTruthy();
    const [report] = writeText.mock.calls[0]!;
    expect(report.split('\n')).toEqual([
      'Obelus 1.2.3',
      'Browser: A browser',
      'Index: ready, 12345 checks of 67 publishers, 8400000 bytes, newest 2026-11-20, built 2026-11-21T00:00:00.000Z',
      'Search: WebAssembly',
      'Storage: 25000000 of 1000000000 bytes, kept for good',
      'Start: wake after 0.0 ms, 21.3 ms',
      'Start: database after 22.0 ms, 4.5 ms',
      'Problem: 2026-11-22T00:00:00.000Z, reading the stored index: Error: x',
    ]);
  });

  it('still tells what it knows when the background is silent', async () => {
    answers = {};
    await open();
    expect(screen.getAllByText('unknown').length).toBe(6);
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    await screen.findByText(/^Copied\./);
    expect(writeText.mock.calls[0]![0]).toContain('Index: no answer');
  });

  it('says so when the browser does not allow copying', async () => {
    writeText.mockRejectedValue(new Error('no'));
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(await screen.findByText('The browser did not allow copying.')).toBeTruthy();
  });

  it('tells of updates, and nothing of what the reader subscribed to', async () => {
    answers.jobs = [
      {
        id: 3,
        subscription: 'feed-1',
        state: 'failed',
        attempt: 2,
        bytes: 5_000_000,
        checks: 7,
        at: 1,
      },
    ];
    answers.subscriptions = [
      {
        id: 'feed-1',
        kind: 'feed',
        name: 'My private feed',
        url: 'https://private.example/feed',
        on: true,
        languages: [],
        last: {
          outcome: 'failed',
          checks: 9,
          problem: { code: 'network', detail: 'private.example' },
        },
      },
    ];
    await open();
    expect(screen.getByRole('row', { name: /^Failed 5\sMB 7 / })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    await waitFor(() => expect(writeText).toHaveBeenCalled());
    const [report] = writeText.mock.calls[0]!;
    expect(report).toContain('Job 3: failed, attempt 2, 5000000 bytes, 7 checks, problem none');
    expect(report).toContain('Source: feed, on, 9 checks, last failed, problem network');
    expect(report).not.toMatch(/private/i);
  });
});
