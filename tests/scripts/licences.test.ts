import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LICENCE_PARTS, writeLicences } from '~/scripts/licences';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'obelus-licences-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** As Vite writes it for one entrypoint. */
const listOf = (...packages: string[]) =>
  ['# Licenses\n\nThe app bundles dependencies:', ...packages].join('\n\n');
const IDB = '## idb - 8.0.4 (ISC)\n\nCopyright (c) 2016';
const PREACT = '## preact - 11.2.0 (MIT)\n\nCopyright (c) 2015';

it('a build names each package in it once, and the word vectors, in one file', async () => {
  await mkdir(join(folder, LICENCE_PARTS));
  await writeFile(join(folder, LICENCE_PARTS, 'popup.md'), listOf(PREACT));
  await writeFile(join(folder, LICENCE_PARTS, 'background.md'), listOf(IDB, PREACT));
  await writeLicences(folder);
  expect(await readdir(folder)).toEqual(['licences.md']);
  const text = await readFile(join(folder, 'licences.md'), 'utf8');
  expect(text).toContain('GloVe');
  expect(text.match(/^## .*/gm)).toEqual(['## idb - 8.0.4 (ISC)', '## preact - 11.2.0 (MIT)']);
  expect(text).toContain('Copyright (c) 2016');
});

it.each([
  ['MIT', 'Permission is hereby granted'],
  ['Apache-2.0', 'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION'],
])('a build has the whole %s licence of a package that brings none or names it alone', async (licence, words) => {
  await mkdir(join(folder, LICENCE_PARTS));
  const bare = `## bare - 1.0.0 (${licence})`;
  const noted = `## noted - 1.0.0 (${licence})\n\nCopyright (c) 2016`;
  await writeFile(join(folder, LICENCE_PARTS, 'popup.md'), listOf(bare, noted));
  await writeLicences(folder);
  const text = await readFile(join(folder, 'licences.md'), 'utf8');
  for (const part of text.split(/^(?=## )/m).slice(1)) expect(part).toContain(words);
});

it('a licence whose text nobody has stops the build', async () => {
  await mkdir(join(folder, LICENCE_PARTS));
  await writeFile(join(folder, LICENCE_PARTS, 'popup.md'), listOf('## bare - 1.0.0 (ISC)'));
  await expect(writeLicences(folder)).rejects.toThrow('bare');
});

it('a server for development, which bundles nothing, gets none', async () => {
  await writeLicences(folder);
  expect(await readdir(folder)).toEqual([]);
});
