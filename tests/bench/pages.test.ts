import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readHtml } from '~/bench/pages/html';
import { readPage } from '~/bench/pages/read-page';
import { compareBodies } from '~/bench/pages/readability';
import { SavedDom } from '~/bench/pages/saved-dom';
import { scoresOf } from '~/bench/pages/score';

const folder = mkdtempSync(path.join(tmpdir(), 'obelus-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = `<!doctype html><title>Ferry to run again from Monday | The Courier</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="The Courier">
  <h1>Ferry back on Monday</h1><h2 style="display:none"><a href="/local/pier-to-be-closed-again">Pier to be closed again soon</a></h2>
  <p>${'The harbour master said on Monday that the ferry would run again. '.repeat(2)}</p>`;

describe('bench:pages', () => {
  const dom = new SavedDom();

  it('reads a saved page: its headline as stated, every wording, what is visible', () => {
    const { ms, ...read } = readPage(dom.parse(PAGE), '');
    expect(ms).toBeGreaterThan(0);
    expect(read).toEqual({
      news: true,
      headline: 'Ferry to run again from Monday',
      passages: [
        { kind: 'headline', text: 'Ferry back on Monday' },
        { kind: 'headline', text: 'Ferry to run again from Monday' },
        {
          kind: 'claim',
          text: 'The harbour master said on Monday that the ferry would run again.',
        },
      ],
    });
  });

  it('knows sites by their address where there is one', () => {
    expect(readPage(dom.parse(PAGE), 'https://www.youtube.com/watch').news).toBe(false);
  });

  it('unpacks, and reads a page in the charset that it names', () => {
    const file = path.join(folder, 'old.html.gz');
    writeFileSync(
      file,
      gzipSync(Buffer.from('<meta charset="windows-1252"><p>F\xe4hre', 'latin1')),
    );
    expect(readHtml(file)).toContain('Fähre');
  });

  it('tells which part of an article’s text Readability and we have in common', () => {
    const sentence = (number: number) =>
      `On day ${number} the harbour master said that the ferry would run again before the summer ends. `;
    const text = Array.from({ length: 8 }, (_, at) => `<p>${sentence(at).repeat(2)}</p>`).join('');
    const html = `<title>Ferry</title><article><h1>Ferry back on Monday</h1>${text}</article>`;
    const { ours, oursInTheirs, theirs, theirsInOurs } = compareBodies('a', () => dom.parse(html));
    expect(ours).toBeGreaterThan(500);
    expect([oursInTheirs, theirsInOurs]).toEqual([ours, theirs]);
  });

  it('counts what is right by letters and digits alone', () => {
    const row = {
      page: 'a',
      kind: 'article' as const,
      headline: 'FERRY to run again, from Monday!',
    };
    const page = readPage(dom.parse(PAGE), '');
    expect(scoresOf([row], [page])).toMatch(/headline as stated\s+1\/1 1\.000/);
    expect(scoresOf([{ ...row, headline: 'Another' }], [page])).toMatch(/as stated\s+0\/1 0\.000/);
  });
});
