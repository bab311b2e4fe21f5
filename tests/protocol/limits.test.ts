// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getChecks } from '~/components/background';
import type { Passage } from '~/lib/page/passage';
import { sendToBackground } from '~/lib/protocol/client';
import { expectIds, expectPassages } from '~/lib/protocol/validation';
import { Questions } from '../../entrypoints/content-script/questions.ts';
import { makeCheck } from '../fixtures/check.ts';

vi.mock('~/lib/protocol/client');

beforeEach(() => {
  // The background takes what it validates, and nothing more.
  vi.mocked(sendToBackground).mockImplementation((async (name: string, data: unknown) => {
    if (name === 'getChecks') return expectIds(data).map((id) => makeCheck({ id }));
    return expectPassages(data).map(({ key, text }) => ({ key, matches: [{ id: text }] }));
  }) as never);
});

describe('what is asked of the background', () => {
  it('is taken of a reader with many dismissed matches, all of whose checks are told', async () => {
    const ids = Array.from({ length: 450 }, (_, at) => `check-${at}`);
    expect((await getChecks(ids)).map(({ id }) => id)).toEqual(ids);
    expect(await getChecks([])).toEqual([]);
  });

  it('is taken of a page with many passages, some of which have three wordings', async () => {
    const passages = Array.from({ length: 900 }, (_, key): Passage => {
      const alternatives = key % 3 === 0 ? [`${key}, stated`, `${key}, shared`] : undefined;
      return { kind: 'headline', text: `${key}`, alternatives } as Passage;
    });
    const answered: number[] = [];
    const questions = new Questions(
      document,
      {
        passage: (key) => passages[key],
        onAnswer: (results) => answered.push(...results.map(({ key }) => key)),
        onOrphaned: () => {},
      },
      new AbortController().signal,
    );
    for (const key of passages.keys()) questions.add(key);
    await questions.flush();
    expect(answered).toEqual([...passages.keys()]);
  });
});
